"""Where coder and examples disagree, on the terminal: misses, wrong fields and false hits with their text."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from extractors.gold.checks import Check
from extractors.gold.example import Wanted
from extractors.gold.verdict import Found, Missed, Verdict
from schemas import Mention

INDENT = "    "
AROUND = 90
"""Code points of text shown on either side of a trigger."""


def show_disagreements(printer: Console, verdicts: Sequence[Verdict]) -> None:
    """Print every miss, every event with a wrong field and every false hit."""
    missed = [_missed(v, miss) for v in verdicts for miss in v.missed]
    wrong = [_wrong(v, found) for v in verdicts for found in v.found if found.wrong]
    false = [_false(v, mention) for v in verdicts for mention in v.false]
    _list(printer, "Missed", "", missed)
    _list(printer, "Found, but not as wanted", "", wrong)
    _list(printer, "False hits", ", which the examples do not state", false)
    if missed or wrong or false:
        printer.print("\nWhy a text is coded as it is: dragoman explain TEXT", style="dim")


def _list(printer: Console, heading: str, more: str, items: Sequence[tuple[Text, ...]]) -> None:
    if not items:
        return
    printer.print()
    printer.print(Text(f"{heading}: {len(items):,}", "bold") + Text(more))
    for title, *lines in items:
        printer.print()
        printer.print(title, soft_wrap=True)
        for line in lines:
            for part in line.wrap(printer, printer.width - len(INDENT)):
                part.rstrip()
                printer.print(Text(INDENT) + part)


def _title(verdict: Verdict, where: str, kind: str, words: str) -> Text:
    return Text.assemble((f"{verdict.example.source}:{where}", "cyan"), "  ", (kind, "bold"), f" at {words!r}")


def _missed(verdict: Verdict, miss: Missed) -> tuple[Text, ...]:
    wanted = miss.wanted
    instead = "; ".join(_coded(mention) for mention in miss.instead)
    return (
        _title(verdict, str(wanted.line), wanted.kind, wanted.trigger),
        _marked(verdict.example.text, wanted.start, wanted.end, "red"),
        _labelled("wanted", "; ".join(_told(wanted)) or "any"),
        _labelled("got", instead or "nothing at these words"),
        *((_labelled("known gap", wanted.gap),) if wanted.gap is not None else ()),
    )


def _wrong(verdict: Verdict, found: Found) -> tuple[Text, ...]:
    wanted = found.wanted
    return (
        _title(verdict, str(wanted.line), wanted.kind, wanted.trigger),
        _marked(verdict.example.text, wanted.start, wanted.end, "yellow"),
        *(_labelled(check.field, _difference(check)) for check in found.wrong),
    )


def _false(verdict: Verdict, mention: Mention) -> tuple[Text, ...]:
    where = f"{verdict.example.line}, character {mention.trigger.start:,}"
    return (
        _title(verdict, where, mention.kind, mention.trigger.text),
        _marked(verdict.example.text, mention.trigger.start, mention.trigger.end, "magenta"),
        _labelled("got", _coded(mention)),
    )


def _labelled(label: str, words: str) -> Text:
    return Text.assemble((f"{label}:", "dim"), " ", words)


def _told(wanted: Wanted) -> list[str]:
    return [f"{field} {', '.join(words) or 'empty'}" for field, words in wanted.fields]


def _difference(check: Check) -> str:
    got = f"got {check.got}" if check.got else "got nothing"
    because = f" (because of {check.why!r})" if check.why else ""
    if check.is_extra:
        return f"{got}, who is not wanted"
    return f"wanted {check.wanted or 'nothing'}, {got}{because}"


def _coded(mention: Mention) -> str:
    people = "; ".join(f"{p.role} {p.text}" for p in mention.participants)
    return f"{mention.kind}, {mention.status.value}{'; ' if people else ''}{people} <- {mention.pattern}"


def _marked(text: str, start: int, end: int, colour: str) -> Text:
    """Return the words around a trigger, the trigger in brackets, cut at spaces and line breaks."""
    first = max(text.rfind("\n", 0, start) + 1, 0)
    if start - first > AROUND:
        first = text.find(" ", start - AROUND, start) + 1 or start
    last = text.find("\n", end) if "\n" in text[end:] else len(text)
    if last - end > AROUND:
        last = max(text.rfind(" ", end, end + AROUND), end)
    return Text.assemble(
        "... " if first > 0 and text[first - 1] != "\n" else "",
        text[first:start],
        (f"[{text[start:end]}]", f"bold {colour}"),
        text[end:last],
        " ..." if last < len(text) and text[last] != "\n" else "",
    )
