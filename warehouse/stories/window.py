"""The articles among which a batch's copies and stories are sought: those of the days around its own."""

from collections.abc import Mapping
from datetime import date, timedelta
from importlib.resources import files

import duckdb
import pyarrow as pa

from schemas import Article, Fingerprint
from warehouse.batch import Batch
from warehouse.shape import months_of
from warehouse.stories.groups import COPY_DAYS, LATE_DAYS, STORY_DAYS, Likeness, Member

VARIABLES: Mapping[str, float] = {
    "copy_days": COPY_DAYS,
    "story_days": STORY_DAYS,
    "late_days": LATE_DAYS,
    # A publisher's shingle in more articles than that loses weight.
    "boilerplate_from": 5,
    # Weight of the sampled shingles that the shorter text must have, some twenty-five words.
    "least_evidence": 5,
    "least_containment": 0.3,
    # Length of a copy beside the other's; a text that holds ten such is a digest.
    "least_length": 0.1,
    # Share of the numbers in the same words that must be the same: "4 killed" is not "7 killed".
    "least_agreement": 0.6,
    # Articles that are looked at for one shingle, the earliest first.
    "most_postings": 100,
    # As if so many more articles were there, of which this share has any given word.
    "prior_articles": 100,
    "prior_share": 0.005,
    # Words of more articles find no candidates, the greater of number and share.
    "common_from": 50,
    "common_share": 0.05,
    # The same for articles that lie farther apart than a story's usual days.
    "late_common_share": 0.002,
    # What likeness counts within one publisher, whose articles of one day tell different stories in like words.
    "own_share": 0.3,
    "least_likeness": 0.02,
}
"""What the queries take as variables."""


def months_around(batch: Batch) -> frozenset[str]:
    """Return the months of articles that may belong together with the batch's."""
    near = {day + timedelta(days=away) for day in _days(batch) for away in (-2 * LATE_DAYS, -LATE_DAYS, 0, LATE_DAYS)}
    days = pa.table({"published_on": pa.array([*near, None], pa.date32())})
    return frozenset(months_of(Article, days).to_pylist())


def open_window(connection: duckdb.DuckDBPyConnection, batch: Batch) -> tuple[Member, ...]:
    """Return the batch's articles with fingerprints and all around them, and prepare the queries for likeness.

    The connection shows `articles` and `fingerprints` of the months around.
    """
    for name, reach in (("near_days", STORY_DAYS), ("late_days", LATE_DAYS)):
        around = {day + timedelta(days=away) for day in _days(batch) for away in range(-reach, reach + 1)}
        connection.register(name, pa.table({"day": pa.array(sorted(around), pa.date32())}))
    connection.register("met_articles", batch.tables[Article.table].select(["article_id", "published_on", "publisher"]))
    connection.register("met_prints", batch.tables[Fingerprint.table])
    for name, value in VARIABLES.items():
        connection.execute(f"SET VARIABLE {name} = {value}")
    connection.execute(_query("window"))
    return tuple(Member(*row) for row in connection.execute("SELECT * FROM members ORDER BY article_id").fetchall())


def copies(connection: duckdb.DuckDBPyConnection) -> Likeness:
    """Return for each new article of an open window the share of the shorter text that another has too."""
    return _likeness(connection, "copies")


def tellings(connection: duckdb.DuckDBPyConnection) -> Likeness:
    """Return for each new article of an open window how like its telling words are to another's."""
    return _likeness(connection, "tellings")


def _likeness(connection: duckdb.DuckDBPyConnection, query: str) -> Likeness:
    found: dict[str, dict[str, float]] = {}
    for article_id, other_id, score in connection.execute(_query(query)).fetchall():
        found.setdefault(article_id, {})[other_id] = score
    return found


def _query(name: str) -> str:
    return files("warehouse.stories").joinpath(f"{name}.sql").read_text(encoding="utf-8")


def _days(batch: Batch) -> set[date]:
    return set(batch.tables[Article.table]["published_on"].to_pylist()) - {None}
