"""When the nightly run starts: every night once, whatever the clocks do, and at once where one was missed."""

from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version
from operator import itemgetter
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml
from prefect.flows import load_flow_from_entrypoint
from prefect.utilities.callables import parameter_schema

from flows.errors import UsageError
from flows.nights import Nights
from flows.pipeline import nightly
from flows.prefect_server import check_server
from flows.serving import missed_night
from flows.settings import NOT_OF_A_RUN, Settings
from tests.warehouse.rows import run_row
from warehouse.store import Batch, Warehouse

PROJECT = Path(__file__).parents[2]
NAME = itemgetter("name")
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("cron", "first"),
    [
        pytest.param("30 2 * * *", date(2025, 10, 24), id="half past two comes twice"),
        pytest.param("30 2 * * *", date(2026, 3, 27), id="half past two never comes"),
        pytest.param("0 0 * * *", date(2025, 10, 24), id="midnight"),
    ],
)
def test_every_night_comes_once_where_the_clocks_change(cron: str, first: date) -> None:
    eve = datetime(first.year, first.month, first.day, 12, tzinfo=BERLIN)
    starts = Nights(cron, "Europe/Berlin").after(eve, 5)
    assert [start.date() for start in starts] == [first + timedelta(days=n) for n in range(1, 6)]


@pytest.mark.parametrize("cron", ["99 2 * * *", "30 2 31 2 *", "at night", ""])
def test_a_cron_that_is_none_or_never_comes_is_told_with_an_example(cron: str) -> None:
    with pytest.raises(UsageError, match=r"is no schedule; write \"30 2 \* \* \*\""):
        Nights.of(Settings(nightly_cron=cron))


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc"])
def test_a_time_zone_that_is_none_is_told(zone: str) -> None:
    with pytest.raises(UsageError, match="use one like Europe/Berlin"):
        Nights.of(Settings(timezone=zone))


def test_a_server_that_does_not_answer_is_told_with_the_remedy() -> None:
    with pytest.raises(UsageError, match=r"no Prefect server answers at http://127.0.0.1:9/api; start one"):
        check_server("http://127.0.0.1:9/api")


class TestMissedNight:
    NIGHTS = Nights("30 2 * * *", "UTC")

    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        (tmp_path / "landing").mkdir()
        return Settings(landing=tmp_path / "landing", warehouse=tmp_path / "warehouse")

    def run_at(self, settings: Settings, started: datetime) -> None:
        row = run_row("one").model_copy(update={"flow": "nightly", "started_at": started, "ended_at": started})
        Warehouse(str(settings.warehouse)).publish(Batch.of_rows("one", [row]))

    def test_a_first_start_has_missed_nothing(self, settings: Settings, tmp_path: Path) -> None:
        (tmp_path / "landing" / "a.txt").write_text("text")
        assert missed_night(settings, self.NIGHTS) is None

    def test_after_an_outage_the_first_start_that_passed_is_named(self, settings: Settings, tmp_path: Path) -> None:
        self.run_at(settings, datetime(2025, 11, 20, 2, 30, 5, tzinfo=UTC))
        (tmp_path / "landing" / "a.txt").write_text("text")
        assert missed_night(settings, self.NIGHTS) == datetime(2025, 11, 21, 2, 30, tzinfo=UTC)

    def test_without_news_or_before_the_next_start_nothing_is_made_up(self, settings: Settings, tmp_path: Path) -> None:
        self.run_at(settings, datetime(2025, 11, 20, 2, 30, 5, tzinfo=UTC))
        assert missed_night(settings, self.NIGHTS) is None
        (tmp_path / "landing" / "a.txt").write_text("text")
        assert missed_night(settings, Nights("30 2 1 1 *", "UTC")) is not None
        self.run_at(settings, datetime.now(UTC))
        assert missed_night(settings, Nights("30 2 1 1 *", "UTC")) is None


@pytest.mark.parametrize("deployment", yaml.safe_load((PROJECT / "prefect.yaml").read_text())["deployments"], ids=NAME)
def test_the_deployments_name_flows_that_take_their_parameters(
    deployment: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(PROJECT)
    flow = load_flow_from_entrypoint(str(deployment["entrypoint"]))
    given, schedules = deployment["parameters"], deployment["schedules"]
    assert isinstance(given, dict)
    assert isinstance(schedules, list)
    assert given.keys() <= parameter_schema(flow).properties.keys()
    assert deployment["version"] == flow.version == version("dragoman")
    for schedule in schedules:
        Nights.of(Settings(nightly_cron=schedule["cron"], timezone=schedule["timezone"]))


def test_the_form_of_a_run_describes_every_setting_and_asks_for_simple_values() -> None:
    schema = parameter_schema(nightly).model_dump()
    fields = schema["definitions"]["Settings"]["properties"]
    assert set(Settings.model_fields) - set(NOT_OF_A_RUN) == set(fields)
    assert all(field["description"] for field in fields.values())
    assert fields["warehouse"]["type"] == fields["landing"]["type"] == "string"
    assert "None: what DRAGOMAN_* variables" in schema["properties"]["settings"]["description"]
