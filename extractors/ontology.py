"""PLOVER 2.0 and CAMEO, read once from `data/ontology.csv`: names, quad classes, scores and how the two meet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from extractors.resolve.tables import listed, packaged
from schemas.enums import PloverContext

FORMS = ("promised", "appealed", "demanded", "refused", "threatened")
COLUMNS = (
    "scheme",
    "code",
    "parent",
    "name",
    "quad",
    "score",
    "plover",
    "mode",
    *FORMS,
    "contexts",
    "note",
)
FORM_OF_ROOT = {"02": "appealed", "03": "promised", "10": "demanded", "12": "refused", "13": "threatened"}
"""CAMEO root to what it says of the deed in its content."""


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the ontology: a PLOVER type, mode or context, or a CAMEO code."""

    code: str
    parent: str | None
    """Type of a mode, next shorter code of a CAMEO code."""
    name: str
    quad_class: int | None
    """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""
    score: float | None
    """PLOVER score or Goldstein value; None where nobody has published one."""
    plover: str | None
    """PLOVER type that a CAMEO code falls under."""
    mode: str | None
    forms: Mapping[str, tuple[str, str | None]]
    """What a CAMEO code is when promised, appealed for, demanded, refused or threatened: code and perhaps a mode."""
    contexts: tuple[PloverContext, ...]
    """PLOVER contexts that the name of a CAMEO code states."""
    note: str | None
    """What the sources disagree on."""


@dataclass(frozen=True, slots=True)
class Ontology:
    """All terms by scheme, in the order of the file."""

    types: Mapping[str, Term]
    modes: Mapping[tuple[str, str], Term]
    """By type and mode."""
    contexts: Mapping[str, Term]
    cameo: Mapping[str, Term]

    def chain(self, cameo: str) -> Iterator[Term]:
        """Yield a CAMEO code and those that it belongs to, the most specific first."""
        parent: str | None = cameo
        while parent is not None:
            term = self.cameo[parent]
            yield term
            parent = term.parent

    def modes_of(self, plover: str) -> tuple[Term, ...]:
        """Return the modes of a PLOVER type."""
        return tuple(term for (of, _), term in self.modes.items() if of == plover)


def is_residual(cameo: str) -> bool:
    """Tell whether a CAMEO code says nothing more than its root, such as 120."""
    return len(cameo) == 2 or (len(cameo) == 3 and cameo.endswith("0"))


@cache
def ontology() -> Ontology:
    """Return the packaged ontology."""
    terms: dict[str, dict[tuple[str, str | None], Term]] = {s: {} for s in ("type", "mode", "context", "cameo")}
    for row in packaged("ontology.csv", COLUMNS):
        cell = dict(zip(COLUMNS, row, strict=True))
        term = _term(cell)
        terms[cell["scheme"]][(term.code, term.parent)] = term
    return Ontology(
        types={code: term for (code, _), term in terms["type"].items()},
        modes={(parent or "", code): term for (code, parent), term in terms["mode"].items()},
        contexts={code: term for (code, _), term in terms["context"].items()},
        cameo={code: term for (code, _), term in terms["cameo"].items()},
    )


def _term(cell: Mapping[str, str]) -> Term:
    forms = {}
    for form in FORMS:
        code, _, mode = cell[form].partition(":")
        if code:
            forms[form] = (code, mode or None)
    return Term(
        code=cell["code"],
        parent=cell["parent"] or None,
        name=cell["name"],
        quad_class=int(cell["quad"]) if cell["quad"] else None,
        score=float(cell["score"]) if cell["score"] else None,
        plover=cell["plover"] or None,
        mode=cell["mode"] or None,
        forms=forms,
        contexts=tuple(PloverContext(context) for context in listed(cell["contexts"])),
        note=cell["note"] or None,
    )


@cache
def quad_class(plover: str | None) -> int | None:
    """Return the quad class of a PLOVER type; None for kinds outside PLOVER."""
    return None if plover is None else ontology().types[plover].quad_class


@cache
def plover_score(plover: str | None, mode: str | None) -> float | None:
    """Return the PLOVER score of a mode, else of its type; None for kinds outside PLOVER."""
    if plover is None:
        return None
    known = ontology()
    term = known.modes.get((plover, mode or ""))
    return known.types[plover].score if term is None or term.score is None else term.score


@cache
def goldstein(cameo: str | None) -> float | None:
    """Return the Goldstein value of a CAMEO code, else of the nearest code above it; None where there is no code."""
    if cameo is None:
        return None
    return next((term.score for term in ontology().chain(cameo) if term.score is not None), None)


@cache
def contexts_of(cameo: str | None) -> tuple[PloverContext, ...]:
    """Return the PLOVER contexts that a CAMEO code states by its name."""
    return () if cameo is None else ontology().cameo[cameo].contexts


@cache
def become(base: str, deed: str | None) -> tuple[str, str | None] | None:
    """Return CAMEO code and mode of promising, asking for, refusing or threatening a deed.

    `base` is the code of the promise or demand without its content, such as 100; None where the deed tells no more.
    """
    form = FORM_OF_ROOT.get(base[:2])
    if form is None or deed is None:
        return None
    for term in ontology().chain(deed):
        if form in term.forms:
            code, mode = term.forms[form]
            is_finer = is_residual(base) or code.startswith(base)
            return (code if is_finer else base), mode or ontology().cameo[code].mode
    return None
