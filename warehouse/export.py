"""A release as plain Parquet: a folder for every table, in it one for every month, for programs that know no Delta."""

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from warehouse.errors import WarehouseError
from warehouse.release import LedgerRow
from warehouse.shape import BY_NAME, MONTH, UNKNOWN_MONTH
from warehouse.snapshot import open_snapshot, quoted

ABOUT = "release.json"


def export_parquet(release: LedgerRow, tables: Mapping[str, tuple[str, ...]], folder: Path) -> dict[str, int]:
    """Write the tables of a release, given by their files, to a new folder and return the rows by table.

    The folder appears when it is complete. Raises WarehouseError where it exists and is not empty.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WarehouseError(f"{folder} exists already: name a new folder, or remove this one first")
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = folder.parent / f".{folder.name}-{os.getpid()}"
    unfinished.mkdir()
    try:
        with open_snapshot(tables) as connection:
            rows = {name: _copied(connection.execute(_copy(name, unfinished / name)).fetchall()) for name in tables}
        about = {"release": release.number, "run_id": release.run_id, "created": release.created, "rows": rows}
        (unfinished / ABOUT).write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
        unfinished.replace(folder)
    except BaseException:
        shutil.rmtree(unfinished)
        raise
    return rows


def _copy(name: str, target: Path) -> str:
    row = BY_NAME[name]
    key = ", ".join(row.key)
    options = "FORMAT parquet, COMPRESSION zstd"
    if row.month_of is None:
        target.mkdir()
        return f"COPY (SELECT * FROM {name} ORDER BY {key}) TO {quoted(str(target / 'data_0.parquet'))} ({options})"
    month = f"coalesce(strftime({row.month_of}, '%Y-%m'), '{UNKNOWN_MONTH}') AS {MONTH}"
    query = f"SELECT *, {month} FROM {name} ORDER BY {row.month_of}, {key}"
    return f"COPY ({query}) TO {quoted(str(target))} ({options}, PARTITION_BY ({MONTH}))"


def _copied(answer: list[tuple[int]]) -> int:
    ((count,),) = answer
    return count
