"""`python -m tests.month.kills 8`: kills one night again and again at random instants, lets it end, and tells the rest.

A line a kill: after how many seconds, which batches (releases) were published before this start and by it, and how
many rows that were published before are missing or doubled since.
"""

import os
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from flows.prefect_server import serving_server
from tests.month.news import deliver
from tests.month.nightly import Done, Place, kill_night, run_night
from tests.month.same import differences, doubled
from warehouse.store import Warehouse

NIGHTS = 12
"""Days whose news arrives at once; some forty batches."""


@dataclass(frozen=True)
class Start:
    """One start of the night and how it ended."""

    end: str
    seconds: float
    batches_before: int
    batches_now: int
    articles_before: int
    articles_now: int
    coded_again: int
    """Articles that were published before and were coded again."""
    lost: int
    doubled: int

    @property
    def is_right(self) -> bool:
        """Whether what was published is there once, and was not done again."""
        return not (self.coded_again or self.lost or self.doubled)


def kill_and_resume(place: Place, kills: int, seed: int) -> Iterator[Start]:
    """Yield the starts: so many that are killed, and one that is let end."""
    chance = random.Random(seed)
    for _ in range(kills):
        yield _judged(place, lambda: kill_night(place, chance))
    yield _judged(place, lambda: run_night(place))


def _judged(place: Place, start: Callable[[], Done]) -> Start:
    batches, articles = Warehouse(place.root).last_release(), _writers(place.root)
    done = start()
    now = _writers(place.root)
    return Start(
        end="killed" if done.code < 0 else f"exit {done.code}",
        seconds=done.seconds,
        batches_before=batches,
        batches_now=Warehouse(place.root).last_release() - batches,
        articles_before=len(articles),
        articles_now=len(now.keys() - articles.keys()),
        coded_again=sum(now.get(article) not in (None, run) for article, run in articles.items()),
        lost=len(articles.keys() - now.keys()),
        doubled=doubled(place.root) if now else 0,
    )


def _writers(root: Path) -> dict[str, str]:
    """Return which run wrote each article of the newest release."""
    # Asked of the ledger: the published file of a run that was killed may lag one release behind.
    stored = Warehouse(root).stored_between(date.min, date.max)
    articles = Warehouse(root).articles_of([article.article_id for article in stored])
    return {article.article_id: article.run_id or "" for article in articles}


def main(kills: int) -> None:
    """Print the log; exit with 1 where anything was lost, doubled or done again, or is not as in a clean run."""
    seed = random.randrange(10**6)
    with TemporaryDirectory(prefix="kills-") as folder:
        os.environ["PREFECT_HOME"] = str(Path(folder) / "prefect")
        with serving_server(None) as server:
            place = Place(Path(folder) / "landing", Path(folder) / "warehouse", server)
            for night in range(1, NIGHTS + 1):
                deliver(place.landing, night)
            starts = []
            for start in kill_and_resume(place, kills, seed):
                starts.append(start)
                _tell(start)
            clean = replace(place, root=place.root.with_name("clean"))
            run_night(clean)
            wrong = [one for one in differences(place.root, clean.root) if one.is_wrong]
    sys.stdout.write(f"seed {seed}; beside a clean run: {wrong or 'the same rows'}\n")
    sys.exit(int(bool(wrong) or not all(start.is_right for start in starts)))


def _tell(start: Start) -> None:
    sys.stdout.write(
        f"{start.end} after {start.seconds:5.1f} s   batches published before {start.batches_before:3}, by this start "
        f"{start.batches_now:3}   articles {start.articles_before:4} + {start.articles_now:4}   done again "
        f"{start.coded_again}, lost {start.lost}, doubled {start.doubled}\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 8)
