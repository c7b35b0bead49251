"""A backfill goes day by day: each day is a run of its own, and one that fails stops no other."""

import json
import multiprocessing
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.backfill import backfill
from flows.command import app
from flows.interrupt import Stop
from flows.settings import Settings
from flows.setup import Setup
from flows.shared_crew import shared_crew
from flows.spool import spool
from flows.tally import Tally
from tests.flows.rows import article
from tests.flows.test_pipeline import counted, one_value
from warehouse.query import open_warehouse

DAYS = (date(2025, 10, 31), date(2025, 11, 1), date(2025, 11, 2))
FIRST, LAST = DAYS[0], DAYS[-1]


def record(day: date, text: str = "signed a water pact") -> str:
    return json.dumps(
        {
            "url": f"https://news.example/{day}",
            "title": f"Pact of {day}",
            "date": day.isoformat(),
            "text": f"The minister of Karsk met the envoy of Velm and {text} on the {day.day}th.",
        }
    )


def contents(*folders: Path) -> dict[str, tuple[int, bytes]]:
    """Return time and bytes of every file below some folders."""
    files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A landing folder with one file of three days, on both sides of the end of a month."""
    landing = tmp_path / "news"
    landing.mkdir()
    (landing / "days.jsonl").write_text("\n".join(map(record, DAYS)))
    return Settings(warehouse=tmp_path / "warehouse", landing=landing, workers=1)


def asked(settings: Settings, *options: str, first: date = FIRST, last: date = LAST) -> tuple[int, str, str]:
    """Run the command; return exit code, standard output and errors."""
    places = ["--landing", str(settings.landing), "--warehouse", str(settings.warehouse), "--workers", "1"]
    result = CliRunner().invoke(app, ["backfill", "--from", str(first), "--to", str(last), *places, *options])
    return result.exit_code, result.stdout, result.stderr


def test_the_spool_keeps_the_last_version_of_an_article_with_its_day() -> None:
    with spool() as spooled:
        spooled.put(FIRST, article("a"))
        spooled.put(FIRST, article("b"))
        spooled.put(LAST, article("a", body="Other words.", body_hash="h2"))
        assert spooled.days() == [FIRST, LAST]
        assert spooled.versions(FIRST) == {"b": "h1"}
        assert [found.body for found in spooled.articles(LAST)] == ["Other words."]


@pytest.mark.slow
@pytest.mark.usefixtures("server")
class TestBackfill:
    def test_a_dry_run_tells_every_day_and_changes_no_file(self, settings: Settings, tmp_path: Path) -> None:
        assert "3 of 3 days" in asked(settings, "--dry-run")[1]
        assert not (tmp_path / "warehouse").exists()
        counted(backfill(FIRST, LAST, settings=settings))
        changed = [record(DAYS[0]), record(DAYS[1], "refused a water pact"), record(date(2025, 11, 3))]
        (tmp_path / "news" / "days.jsonl").write_text("\n".join(changed))
        before = contents(tmp_path)
        code, told, _ = asked(settings, "--dry-run", "--exact", last=date(2025, 11, 3))
        lines = [line.split() for line in told.splitlines() if line.startswith("2025")]
        assert code == 0
        assert lines == [
            ["2025-10-31", "0", "0", "0", "1"],
            ["2025-11-01", "0", "1", "0", "0"],
            ["2025-11-02", "0", "0", "1", "0"],
            ["2025-11-03", "1", "0", "0", "0"],
        ]
        assert contents(tmp_path) == before
        tally = counted(backfill(FIRST, date(2025, 11, 3), settings=settings, exact=True))
        assert (tally.new, tally.changed, tally.withdrawn, tally.unchanged) == (1, 1, 1, 1)

    def test_every_day_is_a_run_and_a_second_backfill_publishes_nothing(self, settings: Settings) -> None:
        code, told, errors = asked(settings, "--concurrent-days", "3")
        assert code == 0
        assert "3 new" in told
        assert [line[:10] for line in sorted(errors.splitlines()) if line.startswith("2025")] == list(map(str, DAYS))
        runs = "SELECT count(*) FROM runs WHERE flow = 'backfill' AND state = 'completed' AND parameters LIKE '%day%'"
        assert one_value(settings, runs) == 3
        code, told, _ = asked(settings)
        assert code == 0
        assert "Nothing to publish" in told

    def test_days_without_articles_are_no_failure(self, settings: Settings) -> None:
        (Path(str(settings.landing)) / "broken.json").write_text("{")
        code, told, _ = asked(settings, first=date(2024, 1, 1), last=date(2024, 1, 2))
        assert (code, "0 new" in told) == (0, True)
        assert "nothing would change" in asked(settings, "--dry-run", first=date(2024, 1, 1), last=date(2024, 1, 2))[1]

    def test_a_day_that_fails_stops_no_other_and_the_rest_can_be_repeated(
        self, settings: Settings, tmp_path: Path
    ) -> None:
        counted(backfill(LAST, LAST, settings=settings))
        # A file where the folder of October should be lets everything of that month fail.
        (tmp_path / "warehouse" / "tables" / "articles" / "month=2025-10").write_text("in the way")
        code, _, errors = asked(settings)
        assert code == 1
        assert "1 days failed; the others are published" in errors
        assert f"dragoman backfill --from 2025-10-31 --to 2025-10-31 --landing {settings.landing}" in errors
        assert one_value(settings, "SELECT list(published_on ORDER BY published_on) FROM articles") == list(DAYS[1:])
        assert one_value(settings, "SELECT count(*) FROM files") == 0
        (tmp_path / "warehouse" / "tables" / "articles" / "month=2025-10").unlink()
        code, _, _ = asked(settings, last=FIRST)
        assert code == 0
        with open_warehouse(settings.warehouse) as connection:
            stored = connection.execute("SELECT published_on FROM articles ORDER BY ALL").fetchall()
        assert stored == [(day,) for day in DAYS]


def test_days_that_failed_are_told_as_ranges() -> None:
    from flows.commands.backfilling import _ranges

    assert _ranges([DAYS[2], DAYS[0], date(2025, 11, 5)]) == [
        (DAYS[0], DAYS[0]),
        (DAYS[2], DAYS[2]),
        (date(2025, 11, 5), date(2025, 11, 5)),
    ]
    assert _ranges(DAYS) == [(FIRST, LAST)]


def test_a_run_adds_up_what_its_days_did() -> None:
    total = Tally(release=3, new=1)
    total.add(Tally(release=2, new=2, withdrawn=1, stopped_by=2))
    assert (total.release, total.new, total.withdrawn, total.stopped_by) == (3, 3, 1, 2)


@pytest.mark.slow
def test_a_worker_that_dies_costs_no_day() -> None:
    with shared_crew(Setup(Settings().model), 2, Stop()) as crew:
        first = crew.code([article(body="Norway expelled two diplomats.")])
        for child in multiprocessing.active_children():
            child.kill()
            child.join()
        assert crew.code([article(body="Norway expelled two diplomats.")]).kinds == first.kinds
