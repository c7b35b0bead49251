"""A report of a warehouse in a bucket: the command writes here, the nightly run beside the tables."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app
from flows.report.write import address_of, write_beside_tables
from tests.team.conftest import Team
from tests.warehouse.rows import article, mention, run_row
from warehouse.bucket import folder_of
from warehouse.store import Batch

pytestmark = pytest.mark.slow

RUN = "20251121T023000Z-000002"


def test_the_page_lies_in_the_bucket_or_where_the_person_is(team: Team, tmp_path: Path) -> None:
    told = article("a", "Ann Lee met Bo Rask.").model_copy(update={"run_id": RUN})
    team.warehouse().publish(Batch.of_rows(RUN, [told, mention(told, "met", run_id=RUN), run_row(RUN)]))
    place = write_beside_tables(folder_of(team.root), RUN)
    assert place == address_of(place) == f"{team.root}/reports/{RUN}.html"
    page = folder_of(place).read_bytes()
    assert page.startswith(b"<!DOCTYPE html>")
    target = tmp_path / "page.html"
    result = CliRunner().invoke(app, ["report", "-w", team.root, "-o", str(target)])
    assert (result.exit_code, f"Written: {target}" in result.stderr) == (0, True)
    assert target.read_bytes() == page
