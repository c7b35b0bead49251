"""An explanation of a coded text on the terminal, or as an HTML page."""

from pathlib import Path

import typer
from rich.console import Console
from rich.text import Text

from extractors.explanation.account import Explanation, Refused, Sentence, Taken
from extractors.explanation.facts import HOW, facts
from flows.console import console

INDENT = "  "
COLOURS = {
    "actual": "green",
    "planned": "blue",
    "conditional": "yellow",
    "requested": "magenta",
    "required": "cyan",
    "negated": "red",
}


def show_explanation(explanation: Explanation) -> None:
    """Print an explanation, coloured on a terminal."""
    printer = console()
    for sentence in explanation.sentences:
        _show_sentence(printer, sentence)
    count = sum(1 for _ in explanation.taken)
    printer.print(f"{count} {'event' if count == 1 else 'events'}. Coder {explanation.coder}", style="dim")


def write_page(explanation: Explanation, place: Path) -> None:
    """Write an explanation as an HTML page to a file, or to standard output where the place is `-`."""
    from extractors.explanation.page import html_page

    page = html_page(explanation)
    if str(place) == "-":
        typer.echo(page, nl=False)
        return
    place.write_text(page, encoding="utf-8")
    typer.echo(f"Written: {place}", err=True)


def _show_sentence(printer: Console, sentence: Sentence) -> None:
    _print(printer, Text(" ".join(sentence.text.split()), "bold"), Text(), "")
    printer.print()
    for taken in sentence.taken:
        _show_event(printer, taken)
    if sentence.refused:
        printer.print(Text(f"{INDENT}considered, not taken", "dim"))
        for refused in sentence.refused:
            _print(printer, Text(_told(refused), "dim"), Text(INDENT * 2), INDENT * 4)
        printer.print()


def _show_event(printer: Console, taken: Taken) -> None:
    mention = taken.mention
    title = Text.assemble(
        (mention.trigger.text, "bold"),
        "  ",
        (mention.kind, "bold cyan"),
        "  ",
        (mention.status.value, f"bold {COLOURS[mention.status.value]}"),
    )
    _print(printer, title, Text(INDENT), INDENT)
    lines = list(facts(taken))
    width = max(len(line.label) for line in lines) + 2
    for line in lines:
        style = "dim" if line.label in HOW else ""
        label = Text.assemble(INDENT * 2, (line.label.ljust(width), "dim"))
        _print(printer, Text(line.text, style), label, INDENT * 2 + " " * width)
    printer.print()


def _told(refused: Refused) -> str:
    return f"{refused.word}: {refused.pattern}: {refused.reason}"


def _print(printer: Console, text: Text, first: Text, more: str) -> None:
    """Print a text wrapped to the console, its later lines further in."""
    for number, line in enumerate(text.wrap(printer, max(20, printer.width - len(more)))):
        line.rstrip()
        printer.print((Text(more) if number else first) + line, soft_wrap=True)
