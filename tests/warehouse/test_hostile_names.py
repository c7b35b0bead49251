"""Names and texts are values everywhere: no file name is ever read as SQL."""

from pathlib import Path

import pytest

from tests.warehouse.rows import file_row, rejection
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

NAMES = (
    "it's.txt",
    "x' OR '1' = '1",
    "x') OR (path <> '",
    "back\\' OR 1 = 1 --",
    'say "so".txt',
    "a;DROP TABLE files;--.txt",
    "50%_off.txt",
    "new\nline.txt",
    "Zürich ❄.txt",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_replaces_only_itself(tmp_path: Path, name: str) -> None:
    warehouse = Warehouse(tmp_path)
    others = ("other.txt", "x")
    first = [row for path in (name, *others) for row in (file_row(path), rejection(path, 1))]
    warehouse.publish(Batch.of_rows("one", first))
    warehouse.publish(Batch.of_rows("two", [file_row(name, fingerprint="1" * 32)]))
    with open_warehouse(tmp_path) as connection:
        files = connection.execute("SELECT path, fingerprint FROM base.files").fetchall()
        rejected = connection.execute("SELECT file FROM base.rejections ORDER BY file").fetchall()
    assert dict(files) == {**dict.fromkeys(others, "0" * 32), name: "1" * 32}
    assert rejected == [("other.txt",), ("x",)]
