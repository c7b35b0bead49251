from pathlib import Path

import pytest

from flows.errors import UsageError
from flows.options import settings_with
from flows.settings import Settings, describe


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_environment_wins_over_the_file_and_the_option_over_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dragoman.toml").write_text('landing = "a"\nworkers = 3\nwarehouse = "x"\n')
    monkeypatch.setenv("DRAGOMAN_LANDING", "b")
    monkeypatch.setenv("DRAGOMAN_WAREHOUSE", "y")
    found = settings_with(warehouse=Path("z"))
    assert (found.landing, found.workers, found.warehouse) == (Path("b"), 3, Path("z"))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("workres = 3", "workres", id="a misspelt name"),
        pytest.param("workers = 0", "workers", id="a value out of range"),
        pytest.param("workers = ", "dragoman.toml", id="not TOML"),
    ],
)
def test_a_wrong_file_is_refused_by_name(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "dragoman.toml").write_text(text)
    with pytest.raises(UsageError, match=problem):
        settings_with()


def test_every_setting_is_described() -> None:
    assert all(info.description for info in Settings.model_fields.values())
    assert "DRAGOMAN_LANDING" in describe("landing")


def test_fields_are_mapped_by_option_variable_and_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dragoman.toml").write_text('[map]\ntitle = "Headline"\n')
    assert settings_with().map == {"title": "Headline"}
    monkeypatch.setenv("DRAGOMAN_MAP", "text=Story")
    assert settings_with().map == {"text": "Story"}
    assert settings_with(map="text=Body, date=Day").map == {"text": "Body", "date": "Day"}
    with pytest.raises(UsageError, match="'titel' is no field of an article"):
        settings_with(map="titel=Headline")
