"""The packaged queries of linking."""

from functools import cache
from importlib.resources import files


@cache
def query_text(name: str) -> str:
    """Return a query of `warehouse/linking/sql/` by its file name."""
    return files("warehouse.linking").joinpath("sql").joinpath(name).read_text(encoding="utf-8")
