"""The report as one HTML page that needs nothing from outside and runs no script."""

from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from flows.health import NIGHTLY
from flows.report.charts.colours import family_of
from flows.report.charts.network import network
from flows.report.charts.statuses import statuses
from flows.report.charts.timeline import timeline
from flows.report.charts.world import world
from flows.report.checks import told
from flows.report.highlight import stretches
from flows.report.words import (
    counted_in_words,
    day_in_words,
    days_in_words,
    instant_in_words,
    names_in_words,
    number_in_words,
    value_in_words,
    web_address,
)
from warehouse.report.reading import Report

SHOWN_NEWS = 12
"""Events that are shown at once; the others unfold."""

SHOWN_ROWS = 12
"""Rows of the tables below the figures."""


def html_page(report: Report) -> str:
    """Return the page; the same report gives the same page."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(
        {
            "day": day_in_words,
            "days": lambda pair: days_in_words(*pair),
            "instant": instant_in_words,
            "names": names_in_words,
            "number": number_in_words,
            "value": value_in_words,
            "address": web_address,
            "family": family_of,
        }
    )
    environment.globals.update({"stretches": stretches, "counted": counted_in_words})
    folder = files("flows.report")
    template = environment.from_string(folder.joinpath("page.html.j2").read_text(encoding="utf-8"))
    days = [row.told_on for row in report.counts if row.told_on]
    return template.render(
        report=report,
        figures=report.figures,
        title=title_of(report),
        checks=told(report.checks),
        # The style sheet is ours, and no element may be escaped in it.
        css=Markup(folder.joinpath("page.css").read_text(encoding="utf-8")),
        timeline=timeline(report.counts, report.quads, "Events per day of first report, by kind"),
        statuses=statuses(report.counts, "Events by kind and status"),
        world=world(report.spots, "Map of the places where events happened or shall happen"),
        network=network(report.ties, "Network of the actors with most events between them"),
        only_day=days[0] if days else None,
        shown_news=SHOWN_NEWS,
        shown_rows=SHOWN_ROWS,
    )


def title_of(report: Report) -> str:
    """Return what the report is about, in a few words."""
    scope = report.scope
    if scope.run is None:
        return f"News of {days_in_words(scope.first, scope.last)}"
    (run,) = (run for run in report.runs if run.run_id == scope.run)
    name = {NIGHTLY: "Nightly run", "backfill": "Backfill"}.get(run.flow, "Run")
    return f"{name} of {instant_in_words(run.started_at)}"
