"""Commands about older states: `releases`, `diff` and `rollback`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.asking import format_of
from flows.errors import UsageError, in_one_line
from flows.options import Format, WarehouseOption, settings_with

if TYPE_CHECKING:
    from warehouse.history import Past

NAMED = "its number, a day (its end, UTC), an instant, a run or a coder version"

FormatOption = Annotated[
    Format | None, typer.Option("--format", "-f", help="How to write rows; else by the ending of the output file.")
]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="File to write to.")]
RowsOption = Annotated[int, typer.Option("--limit", min=0, help="Rows to show as a table; 0 shows all.")]


def releases(
    form: FormatOption = None,
    output: OutputOption = None,
    limit: RowsOption = 50,
    warehouse: WarehouseOption = None,
) -> None:
    """List the releases, the newest first: when, by which run, with how many articles and mentions.

    Example: dragoman releases
    """
    import pyarrow as pa

    from flows.answers import Answer, write_answer
    from flows.stores import open_store

    with in_one_line():
        chosen = format_of(form, output)
        past = open_store(settings_with(warehouse=warehouse)).history.releases()
        columns = ("release", "created", "run", "articles", "mentions", "note")
        values = [(p.number, p.created, p.run_id, p.articles, p.mentions, p.note or None) for p in past]
        table = pa.table(dict(zip(columns, map(list, zip(*values, strict=True)), strict=True)))
        write_answer(Answer(table.schema, iter(table.to_batches())), chosen, output, limit)


def diff(
    old: Annotated[str, typer.Option("--from", help=f"The older release: {NAMED}.", show_default=False)],
    new: Annotated[str | None, typer.Option("--to", help="The newer one; else the last.")] = None,
    is_rows: Annotated[bool, typer.Option("--rows", help="Show the mentions instead of their numbers.")] = False,
    kinds: Annotated[
        list[str] | None, typer.Option("--kind", "-k", help="This kind only; may be given several times.")
    ] = None,
    form: FormatOption = None,
    output: OutputOption = None,
    limit: RowsOption = 50,
    warehouse: WarehouseOption = None,
) -> None:
    """Show which mentions were gained, lost or changed between two releases, by kind.

    A mention is changed where another column than its run and coder is, or its details.

    Example: dragoman diff --from 2025-11-01

    Example: dragoman diff --from 12 --to 14 --rows --kind meeting -o changed.csv
    """
    import pyarrow.compute as pc

    from flows.answers import Answer, write_answer
    from flows.stores import open_store

    with in_one_line():
        chosen = format_of(form, output)
        history = open_store(settings_with(warehouse=warehouse)).history
        before, after, found = history.compare(old, new)
        table = found.rows if is_rows else found.by_kind
        if kinds:
            table = table.filter(pc.is_in(table["kind"], value_set=pc.cast(kinds, "string")))
        typer.echo(f"From release {before.number} of {before.created} to {after.number} of {after.created}", err=True)
        write_answer(Answer(table.schema, iter(table.to_batches())), chosen, output, limit)


def rollback(
    to: Annotated[
        str | None,
        typer.Option(
            help=f"Release to bring back: {NAMED}; 0 for an empty warehouse; else what was before the last run."
        ),
    ] = None,
    is_sure: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    warehouse: WarehouseOption = None,
) -> None:
    """Undo the last run, or everything after a release, in all tables at once.

    Nothing is deleted: it makes a new release that shows the older state, and can itself be undone.

    Example: dragoman rollback

    Example: dragoman rollback --to 12 --yes
    """
    from flows.stores import open_store

    with in_one_line():
        settings = settings_with(warehouse=warehouse)
        store = open_store(settings, on_wait=lambda line: typer.echo(line, err=True))
        number = store.history.before_last_run() if to is None else 0 if to == "0" else store.history.find(to).number
        undone = store.history.undone_by(number)
        if not undone:
            raise UsageError(f"release {number} is what is shown already")
        typer.echo(f"Back to release {number}; undone are:", err=True)
        for line in _lines(undone):
            typer.echo(f"  {line}", err=True)
        if not is_sure:
            if not sys.stdin.isatty():
                raise UsageError("nobody is there to confirm it; add --yes")
            typer.confirm("Go on?", abort=True, err=True)
        release = store.rollback(number)
        typer.echo(
            f"Release {release.number} shows what release {number} did; "
            "the next nightly run reads again the files that it does not hold."
        )


def _lines(undone: "list[Past]") -> list[str]:
    """Return one line per release."""
    return [f"release {p.number}, {p.run_id}: {p.articles:,} articles, {p.mentions:,} mentions" for p in undone]
