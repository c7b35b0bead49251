"""Writers that go on until they are killed: nights, backfills and maintenance."""

import random
import time
from datetime import timedelta
from pathlib import Path

from tests.torture.diary import Diary
from tests.torture.rows import DAYS, FIRST_DAY, batch, night
from warehouse.store import Warehouse

RETENTION_SECONDS = 60
"""Readers of the concurrent run end sooner."""


def publish_night(root: Path, number: int) -> None:
    """Publish one night."""
    Warehouse(root).publish(batch(f"night {number:06}", night(number)))


def nights(root: Path, diary: Path) -> None:
    """Publish one night after the other."""
    notes = Diary(diary)
    while True:
        number = notes.next_number()
        notes.intend(number, {a.title or "": number for a in night(number)})
        publish_night(root, number)
        notes.confirm(number)


def backfills(root: Path, diary: Path) -> None:
    """Code ten random days again and again, which changes no text."""
    notes = Diary(diary)
    while True:
        number = notes.next_number()
        chance = random.Random(number)
        first = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
        warehouse = Warehouse(root)
        read_at = warehouse.last_release()
        stored = [a for day in warehouse.articles_between(first, first + timedelta(days=10)) for a in day]
        time.sleep(chance.uniform(0, 1))
        notes.intend(number, {})
        warehouse.publish(batch(f"backfill {number:06}", stored), read_at=read_at)
        notes.confirm(number)


def maintenance(root: Path, diary: Path) -> None:
    """Compact and expire, with a pause between."""
    notes = Diary(diary)
    while True:
        number = notes.next_number()
        notes.intend(number, {})
        Warehouse(root).maintain(retention_days=RETENTION_SECONDS / 86400)
        notes.confirm(number)
        time.sleep(random.uniform(1, 5))


def nights_and_maintenance(root: Path, diary: Path) -> None:
    """Publish nights, with maintenance that keeps nothing old after every third."""
    notes = Diary(diary)
    while True:
        number = notes.next_number()
        notes.intend(number, {a.title or "": number for a in night(number)})
        publish_night(root, number)
        notes.confirm(number)
        if number % 3 == 2:
            Warehouse(root).maintain(retention_days=0)
