import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from typer.testing import CliRunner, Result

from flows.command import app
from flows.options import settings_with
from flows.webhook import tell_webhook
from tests.flows.hook import hook


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "landing").mkdir()
    monkeypatch.chdir(tmp_path)
    yield


def nightly(monkeypatch: pytest.MonkeyPatch, webhook: str) -> Result:
    """Run a night in which nothing is new."""
    monkeypatch.setenv("DRAGOMAN_WEBHOOK", webhook)
    return CliRunner().invoke(app, ["nightly"])


def test_a_night_without_news_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with hook() as found:
        result = nightly(monkeypatch, found.url)
    assert result.exit_code == 0
    (message,) = found.taken
    assert (message["program"], message["flow"], message["state"]) == ("dragoman", "nightly", "nothing new")
    assert (message["run_id"], message["is_healthy"], message["checks"]) == (None, True, [])


def test_a_night_that_fails_is_told_and_fails_as_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "landing").rmdir()
    with hook() as found:
        result = nightly(monkeypatch, found.url)
    assert result.exit_code == 2
    (message,) = found.taken
    assert (message["state"], message["is_healthy"]) == ("failed", False)
    assert "landing does not exist" in str(message["text"])


def test_a_webhook_that_refuses_is_told_without_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    with hook(answer=500) as found:
        result = nightly(monkeypatch, found.url)
    assert result.exit_code == 5
    assert "the webhook was not told: http://127.0.0.1:" in result.stderr
    assert "/... answered 500" in result.stderr
    assert "SECRET" not in result.output


@pytest.mark.parametrize(("answer", "told"), [(200, None), (302, "302"), (404, "404")])
def test_only_a_success_is_one(answer: int, told: str | None) -> None:
    with hook(answer=answer) as found:
        problem = tell_webhook(SecretStr(found.url), {"text": "here"})
    assert problem is None if told is None else f"/... answered {told}" in str(problem)


def test_a_server_that_takes_for_ever_is_given_up() -> None:
    with hook(drips=True) as found:
        problem = tell_webhook(SecretStr(found.url), {}, seconds=0.5)
    assert str(problem).endswith("/... did not answer within 0.5 s")


def test_a_server_that_is_not_there_is_told_at_once() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    problem = tell_webhook(SecretStr(f"http://127.0.0.1:{port}/SECRET"), {})
    assert problem == f"http://127.0.0.1:{port}/... cannot be reached: Connection refused"


@pytest.mark.parametrize(
    "address", ["htp://hooks.example/SECRET", "hooks.example/SECRET", "http://h:SECRET/", "http://u:SECRET@h/"]
)
def test_an_address_that_is_none_is_refused_without_showing_it(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    result = nightly(monkeypatch, address)
    assert result.exit_code == 2
    assert "DRAGOMAN_WEBHOOK" in result.stderr
    assert "SECRET" not in result.output


def test_the_address_leaves_the_process_in_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_WEBHOOK", "https://hooks.example/SECRET")
    settings = settings_with()
    assert settings.webhook is not None
    assert "SECRET" not in f"{settings!r} {settings.model_dump_json()} {settings.model_dump(mode='json')}"
    assert type(settings).model_validate(settings.model_dump(mode="json")).webhook == settings.webhook


def test_an_empty_variable_is_no_webhook(monkeypatch: pytest.MonkeyPatch) -> None:
    assert nightly(monkeypatch, "").exit_code == 0
