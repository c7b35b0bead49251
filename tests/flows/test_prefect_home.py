"""The home of Prefect is there before Prefect asks for it."""

from pathlib import Path

import pytest

from flows.errors import UsageError
from flows.prefect_home import make_home


def test_the_whole_path_of_prefects_home_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "state" / "prefect"
    monkeypatch.setenv("PREFECT_HOME", str(home))
    make_home()
    assert home.is_dir()


def test_a_home_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "state").write_text("a file")
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path / "state" / "prefect"))
    with pytest.raises(UsageError, match="PREFECT_HOME="):
        make_home()
