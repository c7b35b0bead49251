"""A file of actors named in the settings."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app
from flows.errors import UsageError
from flows.settings import Settings
from flows.setup import Setup
from flows.workers import coder_facts

HEADER = "name,aliases,country,sector,from,to\n"
TEXT = "The Harbour Watch Council accused Poland of delay."


def test_without_a_file_there_are_no_actors() -> None:
    assert Setup.of(Settings()).actors() == ()


def test_the_version_tells_that_actors_changed(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    versions = [coder_facts(Setup.of(Settings())).version]
    for row in ("Ana Lund,Lund,NOR,GOV,,", "Ana Lund,Lund,SWE,GOV,,"):
        path.write_text(HEADER + row)
        versions.append(coder_facts(Setup.of(Settings(actors=path))).version)
    assert len(set(versions)) == 3


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(None, "there is no such file of actors; look at --actors", id="no file"),
        pytest.param((HEADER + "Mø").encode("latin-1"), "mine.csv:2: byte 37 is not UTF-8", id="another encoding"),
        pytest.param(
            (HEADER + "Ana,,Oslo,GOV,,").encode(), "mine.csv:2: country 'Oslo' is not known", id="a wrong row"
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_told_before_anything_runs(
    tmp_path: Path, content: bytes | None, problem: str
) -> None:
    path = tmp_path / "mine.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UsageError, match=problem):
        Setup.of(Settings(actors=path))


def test_code_resolves_names_of_the_users_file(tmp_path: Path) -> None:
    actors, source, output = tmp_path / "mine.csv", tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    actors.write_text(HEADER + "Harbour Watch Council,HWC,NGO,SOC,,\n")
    source.write_text(json.dumps({"id": 1, "text": TEXT}) + "\n")
    result = CliRunner().invoke(app, ["code", str(source), "-o", str(output), "--actors", str(actors)])
    assert result.exit_code == 0, result.output
    (mention,) = json.loads(output.read_text())["mentions"]
    (accuser,) = [p for p in mention["participants"] if p["plover_role"] == "actor"]
    assert (accuser["name"], accuser["country"], accuser["sector"]) == ("Harbour Watch Council", "NGO", "SOC")


@pytest.mark.parametrize("command", [["run", "x"], ["nightly"], ["serve"], ["explain", "x"]])
def test_every_command_that_codes_refuses_a_wrong_file_in_one_line(tmp_path: Path, command: list[str]) -> None:
    actors = tmp_path / "mine.csv"
    actors.write_text(HEADER + "Ana Lund,,Norway,GOV,,\n")
    (tmp_path / "x").write_text("Poland protested.")
    arguments = [a if a != "x" or command[0] == "explain" else str(tmp_path / "x") for a in command]
    environment = {"DRAGOMAN_ACTORS": str(actors), "DRAGOMAN_LANDING": str(tmp_path)}
    environment["DRAGOMAN_WAREHOUSE"] = str(tmp_path / "warehouse")
    result = CliRunner().invoke(app, arguments, env=environment)
    assert result.exit_code == 2, result.output
    assert "mine.csv:2: country 'Norway' is not known; did you mean NOR?" in result.stderr
