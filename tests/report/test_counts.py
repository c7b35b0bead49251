"""What the report tells of the sample week is what SQL counts there."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from extractors.coder import Coder
from flows.report.page import html_page
from tests.cookbook.week import build_week
from tests.report.reader import Reader
from warehouse.query import open_warehouse
from warehouse.report.reading import LONGEST, Report, read_report
from warehouse.report.scope import Scope

LAST_RUN = "20251124T023000Z-000000"


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory, coder: Coder) -> Path:
    root = tmp_path_factory.mktemp("week")
    build_week(root, coder)
    return root


@pytest.fixture(scope="module")
def report(week: Path) -> Report:
    with closing(open_warehouse(week)) as connection:
        return read_report(connection, Scope())


@pytest.fixture(scope="module")
def read(report: Report) -> Reader:
    return Reader(html_page(report))


def value(root: Path, query: str) -> object:
    with closing(open_warehouse(root)) as connection:
        ((found,),) = connection.execute(query).fetchall()
        return found


OF_RUN = f"IN (SELECT article_id FROM base.articles WHERE run_id = '{LAST_RUN}')"


@pytest.mark.parametrize(
    ("label", "query"),
    [
        ("articles", f"SELECT count(*) FROM base.articles WHERE run_id = '{LAST_RUN}'"),
        ("publishers", f"SELECT count(DISTINCT publisher) FROM base.articles WHERE run_id = '{LAST_RUN}'"),
        ("events", f"SELECT count(DISTINCT event_id) FROM base.links WHERE article_id {OF_RUN}"),
        (
            "of them new",
            f"SELECT count(*) FROM (SELECT event_id FROM base.links GROUP BY ALL HAVING bool_and(article_id {OF_RUN}))",
        ),
        ("mentions", f"SELECT count(*) FROM base.mentions WHERE article_id {OF_RUN}"),
        ("rejections", f"SELECT count(*) FROM base.rejections WHERE run_id = '{LAST_RUN}'"),
    ],
)
def test_a_key_figure_is_what_sql_counts(week: Path, read: Reader, label: str, query: str) -> None:
    shown = dict(zip(read.text_of("dt"), read.text_of("dd"), strict=True))
    assert shown[label] == f"{value(week, query):,}"
    assert shown[label] != "0"


def test_the_counts_by_day_kind_and_status_add_up_to_all_events_but_statements(report: Report) -> None:
    told = sum(row.event_count for row in report.counts)
    assert told == report.figures.event_count - report.figures.statement_count


def test_places_add_up_to_the_events_that_have_one(week: Path, report: Report) -> None:
    query = f"""
        SELECT count(DISTINCT e.event_id) FROM base.events AS e JOIN base.links AS l ON l.event_id = e.event_id
        WHERE l.article_id {OF_RUN} AND e.place.lat IS NOT NULL AND e.kind <> 'statement'
    """
    assert sum(spot.event_count for spot in report.spots) == value(week, query) != 0


def test_news_are_new_first_one_of_a_sentence_and_no_statements(report: Report) -> None:
    assert 0 < len(report.news) <= LONGEST["news"]
    assert [one.is_new for one in report.news] == sorted((one.is_new for one in report.news), reverse=True)
    sentences = [report.evidence[one.mention_id].sentence for one in report.news]
    assert len(set(sentences)) == len(sentences)
    assert not [one for one in report.news if one.kind == "statement"]


def test_every_mark_lies_within_its_sentence(report: Report) -> None:
    for evidence in report.evidence.values():
        assert [mark for mark in evidence.marks if mark.part == "trigger"]
        assert all(0 <= mark.start < mark.stop <= len(evidence.sentence) for mark in evidence.marks)


def test_an_event_that_an_earlier_run_told_is_not_new(week: Path) -> None:
    with closing(open_warehouse(week)) as connection:
        everything = read_report(connection, Scope(first=date(2025, 11, 17), last=date(2025, 11, 23)))
    assert everything.figures.new_event_count == everything.figures.event_count
    assert len(everything.runs) == 2


def test_designations_and_open_commitments_are_all_counted(week: Path, report: Report, read: Reader) -> None:
    events = f"IN (SELECT event_id FROM base.links WHERE article_id {OF_RUN})"
    listed = value(week, f"SELECT count(*) FROM designations WHERE status <> 'negated' AND event_id {events}")
    open_ones = value(
        week, f"SELECT count(*) FROM commitment_ledger WHERE state IN ('open', 'overdue') AND event_id {events}"
    )
    assert (report.totals.listing_count, report.totals.promise_count) == (listed, open_ones)
    assert f"of {open_ones}" in read.text_of("promises")[0]


def test_run_health_names_every_reason_with_its_count(week: Path, read: Reader) -> None:
    with closing(open_warehouse(week)) as connection:
        reasons = connection.execute(
            f"SELECT reason, count(*) FROM base.rejections WHERE run_id = '{LAST_RUN}' GROUP BY ALL"
        ).fetchall()
    (health,) = read.text_of("health")
    assert reasons
    for reason, count in reasons:
        assert f"{reason}{count}" in health.replace(" ", "")
