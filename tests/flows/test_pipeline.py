import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterKey
from typer.testing import CliRunner

from flows.backfill import backfill
from flows.command import app
from flows.log import log_as
from flows.pipeline import nightly, run
from flows.settings import Settings
from flows.tally import Tally
from schemas import Event
from tests.flows.hook import hook
from tests.warehouse.renamed import renamed
from warehouse.query import open_warehouse

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("server")]

ROWS = """
    SELECT 'articles', count(*), bit_xor(hash(a)) FROM (SELECT * EXCLUDE run_id FROM base.articles) AS a
    UNION ALL SELECT 'mentions', count(*), bit_xor(hash(m))
        FROM (SELECT * EXCLUDE run_id FROM base.mentions) AS m
    UNION ALL SELECT 'events', count(*), bit_xor(hash(e)) FROM base.events AS e
    UNION ALL SELECT 'quotes', count(*), bit_xor(hash(q)) FROM (SELECT * EXCLUDE run_id FROM base.quotes) AS q
    UNION ALL SELECT 'rejections', count(*), bit_xor(hash(r))
        FROM (SELECT reason, position, detail FROM base.rejections) AS r
    ORDER BY ALL
"""
"""Count and content of every table that the news fills."""

IN_ANY_ORDER = ROWS.replace("base.events AS e", f"({renamed(Event)}) AS e")
"""The same where the order of publishing does not matter, which ids of events depend on."""


def rows(settings: Settings, query: str = ROWS) -> list[tuple[str, int, int]]:
    with open_warehouse(settings.warehouse) as connection:
        return connection.execute(query).fetchall()


def one_value(settings: Settings, query: str) -> object:
    with open_warehouse(settings.warehouse) as connection:
        ((value,),) = connection.execute(query).fetchall()
        return value


@pytest.fixture
def settings(tmp_path: Path, landing: Path) -> Settings:
    return Settings(warehouse=tmp_path / "warehouse", landing=landing, workers=1)


def counted(outcome: object) -> Tally:
    assert isinstance(outcome, Tally)
    return outcome


def test_the_week_is_published_once_and_a_second_night_changes_no_row(settings: Settings) -> None:
    first = counted(nightly(settings))
    assert (first.files, first.new, first.changed, first.rejections) == (10, 13, 1, 3)
    published = rows(settings)
    assert published[0][:2] == ("articles", 13)
    assert counted(nightly(settings)).files == 0
    assert rows(settings) == published
    assert one_value(settings, "SELECT count(*) FROM runs") == 1


def test_the_quotes_of_the_week_are_published_with_their_speakers(settings: Settings) -> None:
    nightly(settings)
    said = "SELECT count(*) > 10 FROM quotes WHERE is_speech AND speaker IS NOT NULL"
    assert one_value(settings, said)
    assert one_value(settings, "SELECT count(*) FROM base.quotes WHERE run_id IS NULL") == 0


def test_the_format_of_every_file_is_kept(settings: Settings) -> None:
    nightly(settings)
    formats = "SELECT list(DISTINCT format ORDER BY format) FROM files"
    assert one_value(settings, formats) == ["feed", "html", "json", "jsonl", "text"]


def test_a_run_that_rejects_most_records_exits_with_3(
    settings: Settings, landing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAGOMAN_WAREHOUSE", str(settings.warehouse))
    result = CliRunner().invoke(app, ["run", str(landing / "2025-11-22_broken_export.json")])
    assert result.exit_code == 3
    assert "1 records were rejected, more than the limit of 50%" in result.stderr
    assert "truncated 1" in result.stdout


def test_a_renamed_copy_and_a_second_coding_change_no_row(settings: Settings, landing: Path) -> None:
    nightly(settings)
    published = rows(settings)
    copy = landing / "copy.json"
    copy.write_bytes((landing / "2025-11-20_baidoa_market_corrected.json").read_bytes())
    again = counted(run([landing], settings=settings))
    assert (again.files, again.unchanged, again.articles) == (1, 1, 0)
    recoded = counted(backfill(date(2025, 11, 1), date(2025, 11, 30), recode=True, settings=settings))
    assert (recoded.unchanged, recoded.articles) == (13, 0)
    assert rows(settings) == published


def test_a_backfill_reads_only_its_days(settings: Settings) -> None:
    tally = counted(backfill(date(2025, 11, 20), date(2025, 11, 21), settings=settings))
    days = "SELECT list(DISTINCT published_on ORDER BY published_on) FROM articles"
    assert one_value(settings, days) == [date(2025, 11, 20), date(2025, 11, 21)]
    assert tally.files == 3
    nightly(settings)
    assert one_value(settings, "SELECT count(*) FROM articles") == 13


def test_an_exact_backfill_takes_out_what_the_landing_folder_lacks(settings: Settings, landing: Path) -> None:
    nightly(settings)
    (landing / "2025-11-20_meridian_rss.xml").unlink()
    tally = counted(backfill(date(2025, 11, 20), date(2025, 11, 20), settings=settings, exact=True))
    assert tally.withdrawn == 2
    assert one_value(settings, "SELECT count(*) FROM articles") == 11


def test_small_portions_published_one_by_one_give_the_same_rows(settings: Settings, tmp_path: Path) -> None:
    nightly(settings)
    careful = settings.model_copy(
        update={"warehouse": tmp_path / "careful", "batch_words": 400, "publish_seconds": 0, "workers": 2}
    )
    nightly(careful)
    assert rows(careful, IN_ANY_ORDER) == rows(settings, IN_ANY_ORDER)


def test_a_night_is_judged_stored_and_told(settings: Settings) -> None:
    with hook() as found:
        told = Settings.model_validate({**settings.model_dump(), "webhook": found.url})
        tally = counted(nightly(told))
        assert (counted(nightly(told)).untold, tally.untold) == (None, None)
    first, second = found.taken
    assert (first["state"], first["run_id"], first["is_healthy"]) == ("completed", tally.run_id, True)
    assert (second["state"], second["run_id"]) == ("nothing new", None)
    with open_warehouse(settings.warehouse) as connection:
        stored = connection.execute("SELECT name, verdict FROM checks WHERE run_id = ?", [tally.run_id]).fetchall()
    assert set(stored) == {(row.name, row.verdict) for row in tally.checks}
    assert {name for name, verdict in stored if verdict != "unknown"} >= {"fresh_files", "structure", "kind_volumes"}
    with get_client(sync_client=True) as client:
        kept = client.read_artifacts(artifact_filter=ArtifactFilter(key=ArtifactFilterKey(any_=["dragoman-health"])))
    of_run = next(found for found in kept if str(tally.run_id).endswith(str(found.flow_run_id)[-6:]))
    assert {row["check"] for row in json.loads(str(of_run.data))} == {row.name for row in tally.checks}


def test_a_webhook_that_fails_loses_no_night(settings: Settings) -> None:
    with hook(answer=500) as found:
        told = Settings.model_validate({**settings.model_dump(), "webhook": found.url})
        tally = counted(nightly(told))
    assert str(tally.untold).endswith("/... answered 500")
    assert one_value(settings, "SELECT count(*) FROM articles") == 13


def test_every_step_of_a_run_is_logged_with_its_articles(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    tally = counted(nightly(settings.model_copy(update={"log": "json", "batch_words": 500})))
    log_as("text")
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines() if line.startswith('{"time"')]
    assert {line["run_id"] for line in lines} == {tally.run_id}
    events = Counter(line["event"] for line in lines)
    assert (events["run_started"], events["release_published"], events["run_ended"]) == (1, 1, 1)
    assert (events["file_read"], events["record_rejected"], events["check"]) == (10, 3, len(tally.checks))
    coded = {article for line in lines if line["event"] == "portion_coded" for article in line["article_ids"]}
    with open_warehouse(settings.warehouse) as connection:
        stored = connection.execute("SELECT article_id FROM articles").fetchall()
    assert coded == {article for (article,) in stored}
