"""Commands for exchange with other programs: `code` and `links`."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from flows.errors import UsageError, in_one_line
from flows.options import ActorsOption, ModelOption, WarehouseOption, WorkersOption, settings_with

OutputOption = Annotated[Path, typer.Option("--output", "-o", help="File to write, JSON Lines.", show_default=False)]


def code(
    documents: Annotated[Path, typer.Argument(help="JSON Lines with id, text and perhaps date, title, url.")],
    output: OutputOption,
    model: ModelOption = None,
    actors: ActorsOption = None,
    workers: WorkersOption = None,
) -> None:
    """Code documents from a file to a file, without a warehouse.

    The text is coded as given and offsets count its characters; one line comes out for each that goes in.

    Example: dragoman code in.jsonl -o out.jsonl
    """
    from flows.contract import read_documents
    from flows.exchange import code_documents
    from flows.setup import Setup

    with in_one_line():
        settings = settings_with(model=model, actors=actors, workers=workers)
        _must_exist(documents)
        started = time.monotonic()
        lines = code_documents(
            read_documents(documents),
            setup=Setup.of(settings),
            workers=settings.workers,
            words=settings.batch_words,
        )
        count = _write(output, (line for batch in lines for line in batch))
        seconds = time.monotonic() - started
        typer.echo(f"{count:,} documents coded in {seconds:.1f} s: {output}", err=True)


def links(
    output: OutputOption,
    documents: Annotated[
        Path | None, typer.Argument(help="Link these documents; else what the warehouse holds.")
    ] = None,
    warehouse: WarehouseOption = None,
    model: ModelOption = None,
    actors: ActorsOption = None,
    workers: WorkersOption = None,
) -> None:
    """Write which event and which story every mention belongs to.

    Of documents with the same url only the last counts: it is the latest version.

    Example: dragoman links -o links.jsonl
    """
    from flows.linking import link_documents, stored_links

    with in_one_line():
        settings = settings_with(warehouse=warehouse, model=model, actors=actors, workers=workers)
        if documents is None:
            found = stored_links(settings.warehouse)
        else:
            _must_exist(documents)
            found = link_documents(documents, settings)
        typer.echo(f"{_write(output, found):,} links: {output}", err=True)


def _must_exist(path: Path) -> None:
    if not path.is_file():
        raise UsageError(f"{path} is not a file; give JSON Lines")


def _write(output: Path, lines: Iterable[str]) -> int:
    count = 0
    with output.open("w", encoding="utf-8") as stream:
        for line in lines:
            stream.write(line + "\n")
            count += 1
    return count
