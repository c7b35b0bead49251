"""Reading a report from a warehouse and writing its page to a file, or beside the tables."""

from contextlib import closing
from pathlib import Path

from flows.report.page import html_page
from warehouse.bucket import SCHEME, Folder
from warehouse.durable import write_whole
from warehouse.query import open_warehouse
from warehouse.report.reading import Report, read_report
from warehouse.report.scope import Scope

FOLDER = "reports"
"""Folder of the warehouse with the pages of its nightly runs."""


def read(warehouse: Folder, scope: Scope) -> Report:
    """Return the report of a warehouse's newest release; raises WarehouseError, see `read_report`."""
    with closing(open_warehouse(warehouse)) as connection:
        return read_report(connection, scope)


def file_name(scope: Scope) -> str:
    """Return the name of a page's file."""
    return f"dragoman-{scope.run or f'{scope.first}-to-{scope.last}'}.html"


def write_file(report: Report, place: Path) -> None:
    """Write the page; who opens the file meanwhile finds the old page or the new one."""
    unfinished = place.with_name(f".{place.name}.unfinished")
    unfinished.write_text(html_page(report), encoding="utf-8")
    unfinished.replace(place)


def write_beside_tables(warehouse: Folder, run_id: str) -> str:
    """Write a run's page to the warehouse, on a disk or in a bucket, and return where it is."""
    folder = warehouse.absolute() / FOLDER
    if isinstance(folder, Path):
        folder.mkdir(parents=True, exist_ok=True)
    place = folder / f"{run_id}.html"
    write_whole(place, html_page(read(warehouse, Scope(run_id))).encode())
    return str(place)


def address_of(place: str) -> str:
    """Return the address under which a browser or a client of buckets finds a page."""
    return place if place.startswith(SCHEME) else Path(place).as_uri()
