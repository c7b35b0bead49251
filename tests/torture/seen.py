"""What a reader of the published file sees, and whether all tables agree on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from tests.torture.rows import mention_count
from warehouse.delta import DeltaTables
from warehouse.ledger import read_ledger

_ROWS = """
WITH found AS (
    SELECT m.article_id, count(*) AS mentions, count(DISTINCT mention_id) AS single, list(DISTINCT m.run_id) AS runs,
        count(l.mention_id) AS links, count(e.event_id) AS events, count(d.mention_id) AS details,
        list(DISTINCT d.topic) AS topics
    FROM base.mentions AS m
    LEFT JOIN base.links AS l USING (mention_id)
    LEFT JOIN base.events AS e USING (event_id)
    LEFT JOIN base.meeting_details AS d USING (mention_id)
    GROUP BY m.article_id
)

SELECT title, section::BIGINT AS version, a.run_id, count(*) AS copies,
    any_value(mentions) AS mentions, any_value(single) AS single,
    list_distinct([any_value(mentions), any_value(links), any_value(events), any_value(details)]) AS rows,
    list_distinct(flatten([any_value(runs), any_value(topics), [a.run_id]])) AS runs
FROM base.articles AS a
LEFT JOIN found USING (article_id)
GROUP BY a.article_id, title, section, a.run_id
"""

_ASTRAY = """
WITH counted AS (
    SELECT event_id, count(*) AS mentions, count(DISTINCT article_id) AS articles,
        min(published_on) AS first_day, max(published_on) AS last_day
    FROM base.links
    GROUP BY ALL
)

SELECT e.event_id
FROM base.events AS e
FULL JOIN counted AS c USING (event_id)
WHERE (mention_count, article_count, first_seen_on, last_seen_on)
    IS DISTINCT FROM (c.mentions, c.articles, c.first_day, c.last_day)
UNION ALL
SELECT event_id FROM base.links ANTI JOIN base.mentions USING (mention_id)
UNION ALL
SELECT telling_id FROM base.links ANTI JOIN base.tellings USING (telling_id)
UNION ALL
SELECT telling_id FROM base.tellings ANTI JOIN base.links USING (telling_id)
UNION ALL
SELECT article_id FROM base.tellings ANTI JOIN base.article_words USING (article_id)
UNION ALL
SELECT event_id
FROM base.events
LEFT JOIN (SELECT event_id, sum(mention_count) AS mentions FROM base.event_history GROUP BY ALL) AS h USING (event_id)
WHERE mention_count IS DISTINCT FROM h.mentions
UNION ALL
SELECT event_id FROM base.event_history ANTI JOIN base.events USING (event_id)
UNION ALL
SELECT event_id FROM base.event_merges SEMI JOIN base.events USING (event_id)
UNION ALL
SELECT m.event_id
FROM base.event_merges AS m
LEFT JOIN base.events AS e ON e.event_id = m.merged_into
WHERE m.merged_into IS NOT NULL AND e.event_id IS NULL
UNION ALL
SELECT pair_id FROM base.follow_ups ANTI JOIN base.mentions ON mention_id = promise_id
UNION ALL
SELECT pair_id FROM base.follow_ups ANTI JOIN base.mentions ON mention_id = follow_up_id
"""
_IDS = """
SELECT event_id, TRUE FROM base.events
UNION ALL
SELECT event_id, FALSE FROM base.event_merges
"""


@dataclass(frozen=True)
class Seen:
    """What is published, in the words of one reader."""

    release: int
    versions: Mapping[str, int]
    """Version by title."""

    doubled: int
    """Rows beyond the first of their key."""

    mixed: int
    """Articles whose rows are of different runs, too few or too many, and events that are not what links say."""

    events: frozenset[str] = frozenset()
    """Ids of events."""

    merges: frozenset[str] = frozenset()
    """Former ids of events."""

    def lost_ids(self, before: "Seen") -> int:
        """Return how many ids of events that were seen before are neither events nor recorded as former ones."""
        return len((before.events | before.merges) - self.events - self.merges)


NOTHING = Seen(0, {}, 0, 0)


def look(connection: duckdb.DuckDBPyConnection) -> Seen:
    """Return what is published."""
    ((release,),) = connection.execute("SELECT release FROM base.release").fetchall()
    rows = connection.execute(_ROWS).fetchall()
    doubled = sum(copies - 1 + (mentions or 0) - (single or 0) for _, _, _, copies, mentions, single, _, _ in rows)
    mixed = sum(
        len(counts) != 1 or counts != [mention_count(version)] or len(runs) != 1
        for _, version, _, _, _, _, counts, runs in rows
    )
    mixed += len(connection.execute(_ASTRAY).fetchall())
    ids = connection.execute(_IDS).fetchall()
    events, merges = (frozenset(event for event, is_living in ids if is_living == wanted) for wanted in (True, False))
    return Seen(release, {title: version for title, version, *_ in rows}, doubled, mixed, events, merges)


def orphans(root: Path) -> list[Path]:
    """Return the files under the tables that neither the last release needs nor a log consists of."""
    with read_ledger(root / "ledger.sqlite") as ledger:
        last = ledger.last() if ledger.is_made else None
    used = DeltaTables(root / "tables").files(last.versions) if last else {}
    known = {Path(file) for files in used.values() for file in files}
    found = [path for path in (root / "tables").rglob("*") if path.is_file()]
    return [path for path in found if path not in known and not _is_of_log(path)]


def _is_of_log(path: Path) -> bool:
    is_entry = path.parent.name == "_delta_log" and path.name.split(".")[0].isdigit()
    return is_entry or path.name == "_last_checkpoint" or path.name.startswith("_schema-")
