import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app
from flows.log import is_json, log_as, say, tell


@pytest.fixture(autouse=True)
def text_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DRAGOMAN_LOG", "text")
    yield
    log_as("text")


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_steps_are_lines_with_time_event_and_ids(capsys: pytest.CaptureFixture[str]) -> None:
    log_as("json")
    tell("portion_coded", {"run_id": "r", "article_ids": ["a", "ä"]})
    (line,) = lines(capsys.readouterr().err)
    assert str(line.pop("time")).endswith("+00:00")
    assert line == {"level": "info", "event": "portion_coded", "run_id": "r", "article_ids": ["a", "ä"]}


def test_people_get_lines_and_no_steps(capsys: pytest.CaptureFixture[str]) -> None:
    log_as("json")
    log_as("text")
    tell("portion_coded", {"run_id": "r"})
    say("hello")
    assert capsys.readouterr().err == "hello\n"
    assert not is_json()


def test_an_error_is_a_line_too() -> None:
    result = CliRunner().invoke(app, ["--log", "json", "run", "nowhere"])
    assert result.exit_code == 2
    (line,) = lines(result.stderr)
    assert (line["level"], line["event"]) == ("error", "message")
    assert "nowhere does not exist" in str(line["message"])


def test_another_style_is_refused() -> None:
    assert CliRunner().invoke(app, ["--log", "xml", "nightly"]).exit_code == 2
