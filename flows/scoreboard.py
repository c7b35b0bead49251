"""An evaluation on the terminal: scores first, then misses, wrong fields and false hits."""

from collections.abc import Mapping, Sequence

from rich.table import Table
from rich.text import Text

from extractors.gold.scores import Score, field_scores, kind_scores, macro_f1, status_scores, total
from extractors.gold.verdict import Verdict
from flows.console import console
from flows.disagreements import show_disagreements
from flows.gold import Evaluation

CELLS = 10
EIGHTHS = " ▏▎▍▌▋▊▉"
GOOD, FAIR = 0.8, 0.5


def show_evaluation(evaluation: Evaluation) -> None:
    """Print an evaluation, coloured on a terminal."""
    printer = console()
    verdicts = evaluation.verdicts
    printer.print(Text(_summary(evaluation)), soft_wrap=True)
    printer.print(Text(f"Coder {evaluation.coder}, {evaluation.model}\n", "dim"), soft_wrap=True)
    printer.print(_scores(verdicts))
    show_disagreements(printer, verdicts)


def _summary(evaluation: Evaluation) -> str:
    verdicts = evaluation.verdicts
    wanted = sum(len(v.found) + len(v.missed) for v in verdicts)
    files = {v.example.source for v in verdicts}
    where = next(iter(files)) if len(files) == 1 else f"{len(files):,} files"
    return f"{_counted(len(verdicts), 'example')} in {where}, {_counted(wanted, 'event')} wanted"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _scores(verdicts: Sequence[Verdict]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    table.add_column("kind")
    for heading in ("F1", "", "precision", "recall", "right", "missed", "false"):
        table.add_column(heading, justify="left" if not heading else "right")
    kinds = kind_scores(verdicts)
    _add(table, kinds)
    if len(kinds) > 1:
        macro = macro_f1(kinds)
        table.add_row(Text("all kinds", "bold"), *_cells(total(kinds), "bold"))
        table.add_row(Text("mean of kinds", "bold"), Text(_share(macro), "bold"), _bar(macro))
    for heading, scores in (("status", status_scores(verdicts)), ("field", field_scores(verdicts))):
        if scores:
            table.add_row()
            table.add_row(Text(heading, "bold"), "", Text("of those found", "dim"))
            _add(table, scores)
    return table


def _add(table: Table, scores: Mapping[str, Score]) -> None:
    for name, score in scores.items():
        table.add_row(name, *_cells(score, ""))


def _cells(score: Score, style: str) -> tuple[Text, ...]:
    return (
        Text(_share(score.f1), style),
        _bar(score.f1),
        Text(_share(score.precision), style),
        Text(_share(score.recall), style),
        Text(f"{score.right:,}", style),
        Text(f"{score.missed:,}", style if score.missed else "dim"),
        Text(f"{score.false:,}", style if score.false else "dim"),
    )


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.2f}"


def _bar(share: float | None) -> Text:
    eighths = round((share or 0.0) * CELLS * 8)
    bar = "█" * (eighths // 8) + EIGHTHS[eighths % 8].strip()
    colour = "green" if (share or 0.0) >= GOOD else "yellow" if (share or 0.0) >= FAIR else "red"
    return Text(bar.ljust(CELLS), colour)
