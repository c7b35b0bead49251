"""The ontology on the terminal, or as rows: PLOVER's types, modes and contexts, CAMEO's codes, our kinds."""

import csv
import json
import sys
from collections.abc import Iterable, Iterator

from rich.table import Table
from rich.text import Text

from extractors.cues import CONTEXT, Cue, cues
from extractors.frames import Kind, all_kinds
from extractors.ontology import FORMS, Term, goldstein, ontology
from flows.console import console
from flows.errors import UsageError
from flows.options import Format

Chosen = tuple[tuple[str, Term], ...]
"""Terms with their scheme."""


def show_ontology(name: str | None, form: Format) -> None:
    """Print the ontology or one entry of it; raises `UsageError` for an unknown one."""
    if form is Format.PARQUET:
        raise UsageError("the ontology comes as a table, as csv or as json")
    kind = None if name is None else _kind(name)
    chosen = _chosen(name) if kind is None else _terms_of(kind)
    if form is Format.CSV:
        _write_csv(chosen)
    elif form is Format.JSON:
        for scheme, term in chosen:
            sys.stdout.write(json.dumps(_row(scheme, term), ensure_ascii=False) + "\n")
    elif name is None:
        _show_all()
    elif kind is not None:
        _show_kind(kind, chosen)
    else:
        _show_terms(chosen)


def _kind(name: str) -> Kind | None:
    return next((kind for kind in all_kinds() if kind.name == name), None)


def _chosen(name: str | None) -> Chosen:
    known = ontology()
    every = (
        *(("type", term) for term in known.types.values()),
        *(("mode", term) for term in known.modes.values()),
        *(("context", term) for term in known.contexts.values()),
        *(("cameo", term) for term in known.cameo.values()),
    )
    if name is None:
        return every
    if name.upper() in known.types:
        of = name.upper()
        return tuple((s, t) for s, t in every if t.code == of or (s == "mode" and t.parent == of) or t.plover == of)
    if name.lower() in known.contexts:
        return (("context", known.contexts[name.lower()]),)
    if name in known.cameo:
        return tuple(("cameo", term) for code, term in known.cameo.items() if code.startswith(name))
    raise UsageError(
        f"there is no {name}; give a PLOVER type, a CAMEO code, a context or a kind, such as SANCTION or 163"
    )


def _terms_of(kind: Kind) -> Chosen:
    codes = sorted({frame.cameo or kind.cameo for frame in kind.frames} - {None}, key=str)
    return tuple(("cameo", ontology().cameo[code]) for code in codes if code is not None)


# ---- as rows -----------------------------------------------------------------------------------------


def _row(scheme: str, term: Term) -> dict[str, object]:
    return {
        "scheme": scheme,
        "code": term.code,
        "parent": term.parent,
        "name": term.name,
        "quad_class": term.quad_class,
        "score": term.score,
        "plover": term.plover,
        "mode": term.mode,
        **{form: term.forms[form][0] if form in term.forms else None for form in FORMS},
        "contexts": list(term.contexts),
        "note": term.note,
    }


def _write_csv(chosen: Chosen) -> None:
    rows = [_row(scheme, term) for scheme, term in chosen]
    if rows:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(rows[0])
        writer.writerows([";".join(v) if isinstance(v, list) else v for v in row.values()] for row in rows)


# ---- for people --------------------------------------------------------------------------------------


def _show_all() -> None:
    known, printer = ontology(), console()
    printer.print("PLOVER 2.0 types, with quad class and score, and their modes\n", style="bold")
    grid = _grid("type", "quad", "score", "modes with their scores")
    for term in known.types.values():
        modes = ", ".join(f"{mode.code} {_number(mode.score)}".strip() for mode in known.modes_of(term.code))
        grid.add_row(term.code, str(term.quad_class), _number(term.score), Text(modes))
    printer.print(grid)
    printer.print("\nKinds of events\n", style="bold")
    grid = _grid("kind", "PLOVER", "CAMEO", "what happens")
    for kind in all_kinds():
        grid.add_row(kind.name, kind.plover or "", kind.cameo or "", Text(kind.description))
    printer.print(grid)
    printer.print("\nCAMEO roots, with quad class and Goldstein value\n", style="bold")
    grid = _grid("root", "quad", "value", "name", "PLOVER types")
    for code, term in known.cameo.items():
        if len(code) == 2:
            types = dict.fromkeys(t.plover for c, t in known.cameo.items() if c.startswith(code) and t.plover)
            quad = "" if term.quad_class is None else str(term.quad_class)
            grid.add_row(code, quad, _number(term.score), Text(term.name), " ".join(types))
    printer.print(grid)
    printer.print("\nPLOVER contexts\n", style="bold")
    grid = _grid("context", "what it is about")
    for term in known.contexts.values():
        grid.add_row(term.code, Text(term.name))
    printer.print(grid)
    printer.print("\nMore of one: dragoman tables --ontology SANCTION, or 16, terrorism, attack. Everything: -f csv")


def _show_kind(kind: Kind, chosen: Chosen) -> None:
    printer = console()
    printer.print(f"{kind.name}: {kind.description}")
    printer.print(f"PLOVER type: {kind.plover or 'none'}. Roles: {', '.join(kind.roles)}.")
    if chosen:
        printer.print("\nIts words give these CAMEO codes; the event's other words may make them more exact.\n")
        printer.print(_codes(term for _, term in chosen))


def _show_terms(chosen: Chosen) -> None:
    printer = console()
    by_scheme = {scheme: [term for s, term in chosen if s == scheme] for scheme, _ in chosen}
    for term in by_scheme.get("type", ()):
        printer.print(f"{term.code}: {term.name}.")
        printer.print(f"Quad class {term.quad_class}, score {_number(term.score)}.\n")
    for term in by_scheme.get("context", ()):
        printer.print(f"{term.code}: {term.name}.\n")
        words = sorted(" ".join(c.words) for c in _context_cues() if term.code in c.codes[CONTEXT])
        printer.print(Text("Told by: " + ", ".join(words)))
    if by_scheme.get("mode"):
        grid = _grid("mode", "score", "what it is")
        for term in by_scheme["mode"]:
            grid.add_row(term.code, _number(term.score), Text(term.name))
        printer.print(grid)
        printer.print()
    if by_scheme.get("cameo"):
        printer.print(_codes(by_scheme["cameo"]))
    forms = [(t, f) for t in by_scheme.get("cameo", ()) if len(by_scheme) == 1 for f in FORMS if f in t.forms]
    if forms:
        grid = _grid("code", "when", "becomes", "name")
        for term, form in forms:
            code, _ = term.forms[form]
            grid.add_row(term.code, form, code, Text(ontology().cameo[code].name))
        printer.print()
        printer.print(grid)
    notes = [term for _, term in chosen if term.note]
    if notes:
        grid = _grid("code", "note")
        for term in notes:
            grid.add_row(term.code, Text(term.note or ""))
        printer.print()
        printer.print(grid)


def _context_cues() -> Iterator[Cue]:
    return (cue for found in cues().values() for cue in found if CONTEXT in cue.codes)


def _codes(terms: Iterable[Term]) -> Table:
    grid = _grid("code", "name", "Goldstein", "quad", "PLOVER", "mode", "contexts")
    for term in terms:
        grid.add_row(
            term.code,
            Text(term.name),
            _number(term.score) or f"({_number(goldstein(term.code))})",
            "" if term.quad_class is None else str(term.quad_class),
            term.plover or "",
            term.mode or "",
            Text(" ".join(term.contexts)),
        )
    return grid


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _grid(*headings: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings:
        is_number = heading in ("quad", "score", "value", "Goldstein")
        table.add_column(heading, justify="right" if is_number else "left", overflow="fold")
    return table
