"""Health checks tell what is unlike the nights before, and stay silent where the past is too short to tell."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from schemas import Article, CheckRow, Run, to_arrow
from schemas.enums import Severity, Verdict
from tests.warehouse.rows import article, run_row
from warehouse.health import Asked, check_health, failed, list_health_checks
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

TODAY = date(2025, 6, 20)
NOW = datetime(2025, 6, 20, 2, 30, tzinfo=UTC)
ASKED = Asked(now=NOW, today=TODAY, quiet_hours=36, lag_days=1, quiet_days=3, deviations=5)
DUE = date(2025, 6, 18)
"""The last day whose articles should all be there."""


def night(back: int, *, articles: int = 200, mentions: int = 1000, rejections: int = 4, coder: str = "1") -> Run:
    """A nightly run some days ago; its figures differ a little from night to night."""
    started = NOW - timedelta(back)
    return run_row(f"night-{back}").model_copy(
        update={
            "flow": "nightly",
            "coder_version": coder,
            "file_count": 3,
            "article_count": articles + back % 7,
            "mention_count": mentions + (back % 5) * 10,
            "rejection_count": rejections + back % 2,
            "started_at": started,
            "ended_at": started,
        }
    )


def days(last: date, count: int, *, publisher: str = "Example Wire", each: int = 10, step: int = 1) -> list[Article]:
    """Articles of a publisher, so many on each of some days."""
    told = article("told", "Ann met Bo.", publisher=publisher)
    return [
        told.model_copy(update={"article_id": f"{publisher}-{back}-{n}", "published_on": last - timedelta(back * step)})
        for back in range(count)
        for n in range(each)
    ]


def found(runs: Sequence[Run], articles: Iterable[Article] = (), asked: Asked = ASKED) -> dict[str, list[CheckRow]]:
    """What the checks say, by name."""
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.register("runs", to_arrow(Run, runs))
    connection.register("articles", to_arrow(Article, list(articles)))
    rows = check_health(connection, "now", asked)
    assert {row.name for row in rows} == {check.name for check in list_health_checks()}
    return {row.name: [other for other in rows if other.name == row.name] for row in rows}


def one(runs: Sequence[Run], name: str, articles: Iterable[Article] = (), asked: Asked = ASKED) -> CheckRow:
    (row,) = found(runs, articles, asked)[name]
    return row


def usual(nights: int = 31) -> list[Run]:
    return [night(back) for back in range(nights)]


def verdicts(rows: dict[str, list[CheckRow]]) -> set[Verdict]:
    return {row.verdict for group in rows.values() for row in group}


def test_an_empty_warehouse_raises_no_alarm() -> None:
    assert verdicts(found([])) == {Verdict.UNKNOWN}


def test_the_first_night_raises_no_alarm() -> None:
    rows = found([night(0)], days(DUE + timedelta(1), 3))
    assert verdicts(rows) == {Verdict.UNKNOWN, Verdict.PASSED}
    assert {row.message for group in rows.values() for row in group if row.verdict is Verdict.UNKNOWN} >= {
        "1000 mentions in 200 articles; nothing to compare yet"
    }


def test_usual_nights_pass_every_check() -> None:
    rows = found(usual(), days(DUE + timedelta(1), 70))
    assert verdicts(rows) == {Verdict.PASSED}
    assert {row.severity for group in rows.values() for row in group} == {Severity.WARNING}


@pytest.mark.parametrize(("hours", "verdict"), [(35, Verdict.PASSED), (37, Verdict.FAILED)])
def test_hours_without_a_new_file_are_told(hours: int, verdict: Verdict) -> None:
    row = one(usual(), "fresh_files", asked=replace(ASKED, now=NOW + timedelta(hours=hours)))
    assert (row.verdict, row.value, row.at_most) == (verdict, hours, 36)
    if verdict is Verdict.FAILED:
        assert row.message == ("newest file read 2025-06-20 02:30 UTC; look at the delivery, and whether nightly ran")


def test_a_backfill_is_no_new_file() -> None:
    later = night(0).model_copy(update={"run_id": "again", "flow": "backfill", "ended_at": NOW + timedelta(hours=37)})
    row = one([*usual(), later], "fresh_files", asked=replace(ASKED, now=NOW + timedelta(hours=38)))
    assert row.verdict is Verdict.FAILED


def test_a_day_without_articles_is_told() -> None:
    row = one(usual(), "daily_articles", days(DUE - timedelta(1), 40))
    assert (row.verdict, row.subject, row.value) == (Verdict.FAILED, "2025-06-18", 0)
    assert row.at_least == 1
    assert row.message == "0 articles of Wednesday, 2025-06-18; look at the delivery"


def test_a_day_with_many_times_the_articles_is_told() -> None:
    flood = days(DUE, 1, publisher="Flood", each=900)
    assert one(usual(), "daily_articles", [*days(DUE, 40, each=50), *flood]).verdict is Verdict.FAILED
    assert one(usual(), "daily_articles", [*days(DUE, 40, each=800), *flood]).verdict is Verdict.PASSED


def test_a_day_on_which_nobody_ever_publishes_is_no_alarm() -> None:
    working = [told for told in days(DUE, 60) if told.published_on and told.published_on.weekday() != DUE.weekday()]
    row = one(usual(), "daily_articles", working)
    assert (row.verdict, row.value, row.at_least) == (Verdict.PASSED, 0, 0)


def test_what_came_after_midnight_is_not_missed_yet() -> None:
    assert one(usual(), "daily_articles", days(DUE, 40)).verdict is Verdict.PASSED
    today = replace(ASKED, lag_days=0)
    assert one(usual(), "daily_articles", days(DUE, 40), today).verdict is Verdict.FAILED


@pytest.mark.parametrize("mentions", [200, 2600], ids=["far fewer", "far more"])
def test_mentions_per_article_out_of_bounds_are_told(mentions: int) -> None:
    row = one([night(0, mentions=mentions), *usual()[1:]], "mentions_per_article")
    assert (row.verdict, row.value, row.compared) == (Verdict.FAILED, mentions / 200, 30)
    assert row.at_least is not None
    assert row.at_most is not None
    assert row.at_least < 5 < row.at_most
    assert row.message.startswith(f"{mentions} mentions in 200 articles; look at the texts")


@pytest.mark.parametrize(
    "runs",
    [
        pytest.param([night(0, mentions=200), *usual(10)[1:]], id="a short past"),
        pytest.param([night(0, mentions=20, articles=12), *usual()[1:]], id="few articles"),
        pytest.param([night(0, mentions=200, coder="2"), *usual()[1:]], id="another coder"),
    ],
)
def test_mentions_per_article_are_not_judged_without_a_like_past(runs: list[Run]) -> None:
    assert one(runs, "mentions_per_article").verdict is Verdict.UNKNOWN


def test_a_rising_share_of_rejections_is_told_and_a_falling_one_is_not() -> None:
    row = one([night(0, rejections=60), *usual()[1:]], "rejected_share")
    assert (row.verdict, row.value) == (Verdict.FAILED, round(60 / 260, 4))
    assert row.message == "60 of 260 records rejected; see the view rejection_counts"
    assert one([night(0, rejections=0), *usual()[1:]], "rejected_share").verdict is Verdict.PASSED


def test_a_publisher_gone_quiet_is_told_by_name() -> None:
    others = days(DUE, 60)
    silent = days(DUE - timedelta(5), 40, publisher="Harbour Post", each=1)
    (row,) = found(usual(), [*others, *silent])["quiet_publishers"]
    assert (row.verdict, row.subject, row.value, row.at_most) == (Verdict.FAILED, "Harbour Post", 5, 3)
    assert row.message == (
        "nothing of Harbour Post since 2025-06-13, 5 days; its longest pause had been 1 days; "
        "look at the delivery of that publisher"
    )


@pytest.mark.parametrize(
    "quiet",
    [
        pytest.param(days(DUE - timedelta(3), 40, publisher="Late", each=1), id="three days"),
        pytest.param(days(DUE - timedelta(13), 8, publisher="Weekly", each=1, step=7), id="a weekly"),
        pytest.param(days(DUE - timedelta(20), 5, publisher="Rare", each=1), id="hardly ever"),
        pytest.param(days(DUE - timedelta(11), 40, publisher="Gone", each=1), id="told for a week already"),
    ],
)
def test_a_publisher_with_its_usual_pauses_is_no_alarm(quiet: list[Article]) -> None:
    assert one(usual(), "quiet_publishers", [*days(DUE, 60), *quiet]).verdict is Verdict.PASSED


def test_no_publisher_is_blamed_where_nothing_arrives_at_all() -> None:
    all_stopped = [*days(DUE - timedelta(6), 40), *days(DUE - timedelta(6), 40, publisher="Harbour Post")]
    assert one(usual(), "quiet_publishers", all_stopped).verdict is Verdict.PASSED


def test_health_goes_into_the_release_that_it_judges_and_stops_nothing(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    warehouse.publish(Batch.of_rows("past", [*usual()[1:], *days(DUE - timedelta(3), 40)]))
    release = warehouse.publish(Batch.of_rows("night-0", [night(0, mentions=9000)]), asked=ASKED)
    assert (release.number, release.changed, len(failed(release.checks))) == (2, True, 2)
    with open_warehouse(tmp_path) as connection:
        assert connection.execute("SELECT count(*) FROM checks").fetchone() == (len(release.checks),)
        query = "SELECT name FROM checks WHERE run_id = 'night-0' AND verdict = 'failed' ORDER BY ALL"
        assert connection.execute(query).fetchall() == [("daily_articles",), ("mentions_per_article",)]
    live = warehouse.health(ASKED)
    assert [row.name for row in failed(live)] == ["daily_articles", "mentions_per_article"]
    assert {row.run_id for row in live} == {"night-0"}


def test_the_health_of_a_warehouse_that_is_not_there_is_no_alarm(tmp_path: Path) -> None:
    assert Warehouse(tmp_path / "none").health(ASKED) == []


def test_what_a_person_accepted_is_told_beside_what_passed(tmp_path: Path) -> None:
    far = replace(ASKED, today=date(2000, 1, 1))
    future = [told.model_copy(update={"published_on": date(2199, 1, 1)}) for told in days(DUE, 1, each=40)]
    warehouse = Warehouse(tmp_path, accepted=["articles_from_the_future"])
    checks = warehouse.publish(Batch.of_rows("night-0", [night(0), *future]), asked=far).checks
    blocking = {row.name: row.verdict for row in checks if row.severity is Severity.BLOCKING}
    assert blocking == {
        "structure": Verdict.PASSED,
        "articles_from_the_future": Verdict.ACCEPTED,
        "dates_far_from_publication": Verdict.PASSED,
        "kind_volumes": Verdict.PASSED,
    }
