"""The command `explain`: on a terminal, in a pipe, as a page."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app

TEXT = "Poland denied that it had expelled two envoys. Talks were held."
ANSI = "\x1b["


def explain(*arguments: str, code: int = 0, stdin: str | None = None) -> str:
    result = CliRunner().invoke(app, ("explain", *arguments), input=stdin)
    assert result.exit_code == code, result.output
    return result.stderr if code else result.stdout


def on_a_terminal(environment: dict[str, str]) -> str:
    """Return what the command writes to a terminal."""
    ours, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    command = [sys.executable, "-m", "flows.command", "explain", TEXT]
    child = subprocess.Popen(command, stdout=theirs, env=kept | {"TERM": "xterm-256color"} | environment)
    os.close(theirs)
    written = b""
    # The terminal is gone when the child is.
    while chunk := _read(ours):
        written += chunk
    os.close(ours)
    assert child.wait() == 0
    return written.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def test_each_sentence_has_its_events_and_what_was_not_taken() -> None:
    lines = explain(TEXT).splitlines()
    assert lines[0] == "Poland denied that it had expelled two envoys."
    assert "  expelled  sanction  negated" in lines
    assert any(line.split() == ["status", "negated,", "because", "of", "'denied'"] for line in lines)
    after = lines[lines.index("  considered, not taken") :]
    assert "    Talks: meeting/noun:talk: neither two who take part nor a group" in after
    assert lines[-1].startswith("2 events. Coder ")


def test_long_lines_are_folded_beside_their_label() -> None:
    shown = explain("Poland denied that it had expelled two envoys " + "who had lived in the old town " * 5 + ".")
    assert max(map(len, shown.splitlines())) <= 110


def test_a_pipe_gets_no_colour() -> None:
    assert ANSI not in explain(TEXT)


@pytest.mark.slow
def test_a_terminal_gets_colour_unless_no_color_is_set() -> None:
    assert f"{ANSI}1;31mnegated" in on_a_terminal({})
    plain = on_a_terminal({"NO_COLOR": "1"})
    assert "negated" in plain
    assert not any(f"{ANSI}{colour}" in plain or f"{ANSI}1;{colour}" in plain for colour in range(30, 38))


def test_a_page_is_written_to_a_file(tmp_path: Path) -> None:
    assert explain(TEXT, "--html", str(tmp_path / "why.html")) == ""
    assert (tmp_path / "why.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_page_may_go_to_standard_output() -> None:
    shown = explain("-", "--html", "-", stdin=TEXT)
    assert shown.startswith("<!DOCTYPE html>")
    assert shown.endswith("</html>\n")


def test_a_page_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    line = explain(TEXT, "--html", str(tmp_path / "nowhere" / "why.html"), code=1)
    assert line == f"dragoman: {tmp_path / 'nowhere' / 'why.html'}: No such file or directory\n"


def test_an_empty_text_is_told_in_one_line() -> None:
    assert explain(" ", code=2) == "dragoman: the text is empty; give a sentence\n"
