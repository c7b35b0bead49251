"""A look into files tells their format and what a mapping finds, without coding anything."""

from pathlib import Path

from typer.testing import CliRunner

from flows.command import app
from flows.preview import looks
from flows.settings import Settings


def test_a_look_shows_the_first_records_and_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text('H,Words\nBorder,"Norland closed its border on Monday."\nNothing,\n' + 'A,"B"\n' * 9)
    (look,) = looks([file], Settings(map={"title": "H", "text": "Words"}))
    assert (look.name, look.format) == (str(file), "csv")
    assert look.records[:2] == (
        (("title", "Border"), ("body", "Norland closed its border on Monday. (36 characters)")),
        (("rejected", "no_text: the field 'Words' is empty or missing, which --map gives for the text"),),
    )
    assert len(look.records) == 3


def test_the_command_takes_a_mapping(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text('H,Words\nBorder,"Norland closed its border on Monday."\n')
    told = CliRunner().invoke(app, ["formats", str(file), "--map", "text=Words"]).stdout
    assert "a.csv: csv" in told
    assert "Norland closed its border on Monday. (36 characters)" in told
    assert not (tmp_path / "warehouse-data").exists()
