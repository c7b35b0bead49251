"""Addresses of buckets and databases, without a server: what is refused, and that no password is repeated."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app
from flows.settings import Settings
from warehouse.bucket import BucketFolder, folder_of
from warehouse.errors import WarehouseError
from warehouse.ledger import ledger_of
from warehouse.postgres import PostgresLedger
from warehouse.store import Warehouse

ROOT = "s3://news/warehouse"
DATABASE = "postgresql://dragoman@db.example/news"


def test_an_address_is_one_and_the_same_however_it_is_written() -> None:
    assert str(folder_of(f"{ROOT}/")) == str(BucketFolder.of("s3://news") / "warehouse") == ROOT
    assert folder_of("warehouse") == Path("warehouse")
    assert (BucketFolder.of(ROOT) / "tables").parent == BucketFolder.of(ROOT)


@pytest.mark.parametrize("address", ["s3://", "s3://news/../other", "s3://news//x", "s3://news/*", "s3://news/a%20b"])
def test_what_is_no_folder_in_a_bucket_is_refused(address: str) -> None:
    with pytest.raises(WarehouseError, match="s3://BUCKET/FOLDER"):
        folder_of(address)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("DRAGOMAN_WAREHOUSE", "s3://key:geheim@news/warehouse"),
        ("DRAGOMAN_LEDGER", "postgresql://dragoman:geheim@db.example/news"),
        ("DRAGOMAN_LEDGER", "postgresql://dragoman@db.example/news?password=geheim"),
        ("DRAGOMAN_LEDGER", "mysql://dragoman:geheim@db.example/news"),
    ],
)
@pytest.mark.parametrize("command", [["sql", "SELECT 1"], ["nightly"], ["doctor"], ["serve"]], ids=lambda c: c[0])
def test_a_password_in_an_address_is_refused_and_not_repeated(variable: str, value: str, command: list[str]) -> None:
    result = CliRunner().invoke(app, command, env={variable: value})
    assert result.exit_code == 2
    assert "geheim" not in result.output
    assert "put " in result.stderr


def test_a_bucket_needs_a_database_and_a_folder_holds_its_own_ledger(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match="DRAGOMAN_LEDGER"):
        Warehouse(ROOT)
    with pytest.raises(WarehouseError, match="leave ledger out"):
        Warehouse(tmp_path, ledger=DATABASE)
    assert ledger_of(tmp_path, None) == tmp_path / "ledger.sqlite"
    assert ledger_of(folder_of(ROOT), DATABASE) == PostgresLedger(DATABASE, ROOT)


def test_every_warehouse_has_a_schema_and_a_lock_of_its_own() -> None:
    one, other = PostgresLedger(DATABASE, ROOT), PostgresLedger(DATABASE, f"{ROOT}2")
    assert one.schema != other.schema
    assert one.lock != other.lock
    assert -(2**63) <= one.lock < 2**63


def test_servers_that_do_not_answer_are_told_with_a_remedy_and_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", "geheim")
    silent = PostgresLedger("postgresql://dragoman@127.0.0.1:1/news", ROOT)
    with pytest.raises(WarehouseError, match=r"Connection refused.*PGPASSWORD or ~/.pgpass") as found:
        silent.exists()
    assert "geheim" not in str(found.value)


def test_settings_take_both_from_the_environment_and_survive_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_WAREHOUSE", ROOT)
    monkeypatch.setenv("DRAGOMAN_LEDGER", DATABASE)
    settings = Settings()
    assert settings.warehouse == BucketFolder("news/warehouse")
    assert Settings.model_validate(settings.model_dump(mode="json")) == settings


def test_every_command_opens_the_warehouse_with_its_ledger() -> None:
    """Only one place may make a warehouse of the settings, so that no command forgets the ledger."""
    flows = Path(__file__).parents[2] / "flows"
    makers = {str(file.relative_to(flows)) for file in flows.rglob("*.py") if "Warehouse(" in file.read_text()}
    assert makers == {"stores.py", "linking.py"}
