"""An explanation of a coded text on the terminal."""

from rich.text import Text

from extractors.explain import Explanation, Style
from flows.console import console

STYLES = {
    Style.SENTENCE: ("", "bold"),
    Style.PREDICATE: ("  ", "cyan"),
    Style.ARGUMENT: ("    ", ""),
    Style.STATUS: ("    ", "yellow"),
    Style.MENTION: ("    ", "green"),
    Style.SKIPPED: ("    ", "dim"),
}
"""Indent and colour of each sort of line."""


def show_explanation(explanation: Explanation) -> None:
    """Print an explanation, coloured on a terminal."""
    printer = console()
    for line in explanation.lines:
        indent, style = STYLES[line.style]
        printer.print(Text(indent + line.text, style), soft_wrap=True)
