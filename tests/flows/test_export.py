"""The command `export`."""

import json
from pathlib import Path

from typer.testing import CliRunner

from flows.command import app
from tests.warehouse.rows import article, mention
from warehouse.store import Batch, Warehouse


def test_export_writes_the_newest_release_and_counts_its_lines(tmp_path: Path) -> None:
    told = article("a", "Ann Lee met Bo Rask.")
    Warehouse(tmp_path / "warehouse").publish(Batch.of_rows("run", [told, mention(told, "met")]))
    target = tmp_path / "events.jsonl"
    result = CliRunner().invoke(
        app, ["export", "plover", "-o", str(target), "--warehouse", str(tmp_path / "warehouse")]
    )
    assert (result.exit_code, result.stderr.startswith("1 line")) == (0, True)
    assert [json.loads(line)["event"] for line in target.read_text().splitlines()] == [["CONSULT"]]


def test_an_unknown_format_is_answered_with_those_there_are(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["export", "excel", "-o", str(tmp_path / "x"), "--warehouse", str(tmp_path)])
    assert result.exit_code == 2
    assert "gdelt-events" in result.stderr
    assert list(tmp_path.iterdir()) == []
