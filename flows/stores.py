"""The warehouse that the settings name."""

from collections.abc import Callable, Collection, Mapping

from flows.settings import Settings
from warehouse.store import Warehouse


def open_store(
    settings: Settings,
    *,
    on_wait: Callable[[str], None] | None = None,
    codes: Mapping[str, Collection[str]] | None = None,
) -> Warehouse:
    """Return the warehouse of the settings; raises WarehouseError where folder and ledger do not fit."""
    return Warehouse(settings.warehouse, ledger=settings.ledger, on_wait=on_wait, codes=codes, accepted=settings.accept)
