"""Commands that answer: `sql`, `tables`, `explain` and `formats`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from flows.errors import UsageError, in_one_line
from flows.options import ActorsOption, Format, MapOption, ModelOption, PublishedOption, WarehouseOption, settings_with
from flows.remote import place_of


def sql(
    query: Annotated[
        str | None, typer.Argument(help="One SQL statement; without it, standard input or a prompt.")
    ] = None,
    form: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="How to write rows; else by the ending of the output file."),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="File to write to.")] = None,
    rows: Annotated[int, typer.Option(min=0, help="Rows to show as a table; 0 shows all.")] = 50,
    files: Annotated[
        list[Path] | None,
        typer.Option(exists=True, file_okay=False, help="Folder with files of yours that the query may read too."),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(help="Answer from an older release: its number, a day, an instant, a run or a coder version."),
    ] = None,
    warehouse: WarehouseOption = None,
) -> None:
    """Ask the warehouse a question in SQL (DuckDB's dialect); it cannot change anything, nor read other files.

    Example: dragoman sql "SELECT kind, count(*) FROM mentions GROUP BY kind"

    Example: dragoman sql "SELECT * FROM events" -o events.parquet

    Example: dragoman sql --as-of 2025-11-24 "SELECT count(*) FROM events"

    Example: dragoman sql --files lists "SELECT * FROM '$PWD/lists/banks.csv' JOIN participants USING (name)"
    """
    from flows.answers import answer, prompt
    from flows.stores import open_store
    from warehouse.query import open_warehouse

    with in_one_line():
        chosen = format_of(form, output)
        settings = settings_with(warehouse=warehouse)
        if as_of is None:
            connection = open_warehouse(settings.warehouse, files=files or ())
        else:
            connection = open_store(settings).history.open_as_of(as_of, files=files or ())
        if query is None and sys.stdin.isatty():
            prompt(connection, rows)
        else:
            answer(connection, query or sys.stdin.read(), chosen, output, rows)


def format_of(form: Format | None, output: Path | None) -> Format:
    """Return how to write rows: as asked, else by the output's ending; raises `UsageError`."""
    if form is Format.PARQUET and output is None:
        raise UsageError("Parquet needs a file: add -o FILE.parquet")
    if form is not None:
        return form
    if output is None:
        return Format.TABLE
    endings = {".csv": Format.CSV, ".json": Format.JSON, ".jsonl": Format.JSON, ".parquet": Format.PARQUET}
    if output.suffix not in endings:
        raise UsageError(f"{output}: which format? End the name in .csv, .json or .parquet, or add --format")
    return endings[output.suffix]


def tables(
    name: Annotated[
        str | None, typer.Argument(help="A view, table or struct; with --ontology a type, code, context or kind.")
    ] = None,
    is_ontology: Annotated[
        bool, typer.Option("--ontology", help="Show PLOVER's types, modes and contexts, CAMEO's codes and the kinds.")
    ] = False,
    form: Annotated[
        Format, typer.Option("--format", "-f", help="How to write the ontology: table, csv or json.")
    ] = Format.TABLE,
) -> None:
    """Show the data dictionary: what can be asked, or the columns of one table; or the ontology behind the codes.

    Example: dragoman tables events

    Example: dragoman tables --ontology SANCTION
    """
    with in_one_line():
        if is_ontology:
            from flows.ontology import show_ontology

            show_ontology(name, form)
            return
        if form is not Format.TABLE:
            raise UsageError("--format goes with --ontology; rows of a table come from dragoman sql")
        from flows.dictionary import show_relation, show_relations

        if name is None:
            show_relations()
        else:
            show_relation(name)


def explain(
    text: Annotated[str, typer.Argument(help="A sentence or a paragraph; - reads standard input.")],
    html: Annotated[
        Path | None, typer.Option("--html", help="Write one HTML page that works offline to this file; - prints it.")
    ] = None,
    published: PublishedOption = None,
    model: ModelOption = None,
    actors: ActorsOption = None,
) -> None:
    """Show why a text is coded as it is: predicates, deep arguments, frames, status, people, dates and places.

    What was considered and not taken is listed with its reason.

    Example: dragoman explain "Poland expelled two Russian diplomats on Friday." --published 2025-11-24

    Example: dragoman explain - --html why.html < story.txt
    """
    from flows.explanation import show_explanation, write_page
    from flows.setup import Setup
    from flows.workers import loaded

    with in_one_line():
        words = sys.stdin.read() if text == "-" else text
        if not words.strip():
            raise UsageError("the text is empty; give a sentence")
        day = published.date() if published else None
        explanation = loaded(Setup.of(settings_with(model=model, actors=actors))).explain(words, day)
        if html is None:
            show_explanation(explanation)
        else:
            write_page(explanation, html)


def formats(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Files to look into, folders or URLs.", show_default=False)
    ] = None,
    map: MapOption = None,
) -> None:
    """List the file formats that can be read; with files, show their format and what their first records hold.

    Nothing is coded or stored, so this is the way to try a mapping.

    Example: dragoman formats corpus.csv --map title=Headline,text=Story
    """
    with in_one_line():
        if paths:
            _look_into(paths, map)
        else:
            _list_formats()


def _look_into(paths: list[str], fields: str | None) -> None:
    from rich.table import Table

    from flows.console import console
    from flows.preview import looks

    printer = console()
    for look in looks([place_of(path) for path in paths], settings_with(map=fields)):
        printer.print(f"\n{look.name}: {look.format or 'unknown'}", soft_wrap=True)
        for record in look.records:
            table = Table(box=None, show_header=False, padding=(0, 2, 0, 2))
            table.add_column(no_wrap=True)
            table.add_column(overflow="fold")
            for line in record:
                table.add_row(*line)
            printer.print(table)
            printer.print()


def _list_formats() -> None:
    from rich.table import Table

    from extractors.readers import FORMATS
    from flows.console import console

    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("format", "endings", "what it holds"):
        table.add_column(heading, overflow="fold")
    for reader in FORMATS:
        table.add_row(reader.name, " ".join(reader.extensions), reader.description)
    console().print(table)
    typer.echo("Files are known by their content first, and may be packed: .gz .bz2 .xz .zst .zip .tar")
