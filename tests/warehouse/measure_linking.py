"""CPU seconds of linking one night as the warehouse grows.

`python -m tests.warehouse.measure_linking 1500 40 growth.svg` links forty nights of 1,500 articles.
The news is invented: stories of some days, each told by several articles with seven mentions, the rest filler.
Prints one line a night: articles, mentions stored before, CPU seconds of linking, events; the file shows the growth.
"""

import random
import sys
import time
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from schemas import Row
from schemas.enums import PloverRole
from tests.warehouse.rows import DAY, article, identity, mention, participant, place, publication_date
from warehouse.delta import DeltaTables
from warehouse.linking.night import link_batch, months_to_compare
from warehouse.linking.stored import Stored
from warehouse.replace import register_batch
from warehouse.snapshot import open_snapshot
from warehouse.store import Batch, Warehouse

SYLLABLES = (
    "ka",
    "lo",
    "mir",
    "ven",
    "dos",
    "tal",
    "rin",
    "bur",
    "esk",
    "oph",
    "zan",
    "wel",
    "gri",
    "hun",
    "jor",
    "pex",
)
DEEDS = (("attack", "attacked"), ("meeting", "met"), ("coercion", "arrested"), ("statement", "said"))
ARTICLES_A_STORY = 5
DAYS_A_STORY = 3
FILLER_WORDS = 120


def word(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(3))


def story(number: int) -> tuple[str, str, str, list[str]]:
    chance = random.Random(number)
    one, other, town = (word(chance).capitalize() for _ in range(3))
    return one, other, town, [word(chance) for _ in range(8)]


def night(day: int, articles: int) -> list[Row]:
    chance = random.Random(day)
    common = [word(chance) for _ in range(400)]
    stories = articles // ARTICLES_A_STORY
    rows: list[Row] = []
    for n in range(articles):
        one, other, town, topic = story((day // DAYS_A_STORY) * stories + n % stories)
        filler = " ".join(chance.choices(common, k=FILLER_WORDS) + chance.choices(topic, k=FILLER_WORDS // 4))
        body = f"{one} attacked {other} in {town}. {one} met {other}. {one} arrested {other}. {other} said {filler}."
        told = article(f"{day}-{n}", body, day=DAY + timedelta(days=day))
        who = (participant(body, one, name=one), participant(body, other, name=other, side=PloverRole.RECIPIENT))
        for kind, trigger in DEEDS:
            when = publication_date(DAY + timedelta(days=day))
            found = mention(told, trigger, kind=kind, participants=who, where=place(body, town), event_date=when)
            short = found.sentence.model_copy(update={"text": body[:60], "end": 60})
            found = found.model_copy(update={"sentence": short if found.trigger.end <= 60 else found.sentence})
            rows.append(found)
            if kind != "meeting":
                rows.append(found.model_copy(update={"mention_id": identity(found.mention_id, "again")}))
        rows.append(told)
    return rows


def measure(root: Path, batch: Batch) -> float:
    """Return the CPU seconds that linking a batch takes, before it is published."""
    tables = DeltaTables(root / "tables")
    tables.prepare()
    heads = tables.heads()
    start = time.process_time()
    with open_snapshot({}) as connection:
        register_batch(connection, batch)
        link_batch(Stored(connection, lambda m: tables.files(heads, months=m), months_to_compare(batch)), batch)
    return time.process_time() - start


def plot(articles: int, points: list[tuple[int, float]]) -> str:
    """Return an SVG of CPU seconds over the mentions that are stored."""
    most, longest = max(x for x, _ in points), max(y for _, y in points) * 1.25
    dots = "".join(
        f'<circle cx="{60 + 500 * x / most:.0f}" cy="{250 - 210 * y / longest:.0f}" r="3"/>' for x, y in points
    )
    title = f"Linking a night of {articles:,} articles: CPU seconds over mentions stored"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" font-family="sans-serif" font-size="12">'
        f'<text x="60" y="20">{title}</text><path d="M60 30V250H570" fill="none" stroke="black"/>{dots}'
        f'<text x="10" y="45">{longest:.1f} s</text><text x="45" y="265">0</text>'
        f'<text x="500" y="268">{most:,}</text></svg>\n'
    )


def main() -> None:
    articles, nights = int(sys.argv[1]), int(sys.argv[2])
    points: list[tuple[int, float]] = []
    with TemporaryDirectory() as folder:
        root = Path(folder)
        warehouse = Warehouse(root)
        stored = 0
        for day in range(nights):
            batch = Batch.of_rows(f"night {day}", night(day, articles))
            spent = measure(root, batch) if day else 0.0
            if day:
                points.append((stored, spent))
            release = warehouse.publish(batch)
            sys.stdout.write(f"{articles} {stored} {spent:.2f} {release.rows['events']}\n")
            sys.stdout.flush()
            stored += release.rows["mentions"]
            if day % 10 == 9:
                warehouse.maintain(retention_days=0)
        if len(sys.argv) > 3:
            Path(sys.argv[3]).write_text(plot(articles, points), encoding="utf-8")


if __name__ == "__main__":
    main()
