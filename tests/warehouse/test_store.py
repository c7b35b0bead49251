from datetime import date
from pathlib import Path

from tests.warehouse.rows import article, mention
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse


def test_what_is_published_can_be_queried(tmp_path: Path) -> None:
    told = article("first", "Ann Lee met Bo Rask.", day=date(2025, 3, 14))
    release = Warehouse(tmp_path).publish(Batch.of_rows("run", [told, mention(told, "met")]))
    with open_warehouse(tmp_path) as connection:
        rows = connection.execute("SELECT first_seen_on, kind, trigger, title FROM events").fetchall()
    assert release.changed
    assert rows == [(date(2025, 3, 14), "meeting", "met", "Title of first")]
