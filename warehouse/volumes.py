"""How much a release holds: articles, and mentions by kind; runs are compared by it."""

from collections import Counter
from collections.abc import Iterable, Mapping

import pyarrow as pa

from schemas import Article, Mention
from warehouse.release import LedgerRow

COMPARED_RUNS = 30
LEAST_ARTICLES = 20
"""Runs with fewer say too little of how often a kind is stated."""

SCHEMA = pa.schema(
    [
        ("run_id", pa.string()),
        ("is_new", pa.bool_()),
        ("kind", pa.string()),
        ("articles", pa.int64()),
        ("mentions", pa.int64()),
    ]
)


def counts_of(tables: Mapping[str, pa.Table]) -> dict[str, int]:
    """Return the number of articles under `articles`, and of mentions under each kind."""
    kinds = Counter(tables[Mention.table]["kind"].to_pylist())
    return {Article.table: tables[Article.table].num_rows, **kinds}


def compare_volumes(in_effect: Iterable[LedgerRow], run_id: str, counts: Mapping[str, int]) -> pa.Table:
    """Return the volume of every kind in a run that goes on publishing and in the runs before it.

    `in_effect` are the releases so far, the newest first; `counts` is what is about to be published.
    """
    runs: dict[str, Counter[str]] = {run_id: Counter(counts)}
    for release in in_effect:
        runs.setdefault(release.run_id, Counter()).update(release.counts)
    present = runs.pop(run_id)
    past = {name: found for name, found in runs.items() if found[Article.table] >= LEAST_ARTICLES}
    compared = [(name, past[name], False) for name in list(past)[:COMPARED_RUNS]]
    every = [(run_id, present, True), *compared] if present[Article.table] else []
    kinds = {kind for _, found, _ in every for kind in found} - {Article.table}
    rows = [
        {"run_id": name, "is_new": is_new, "kind": kind, "articles": found[Article.table], "mentions": found[kind]}
        for name, found, is_new in every
        for kind in sorted(kinds)
    ]
    return pa.Table.from_pylist(rows, schema=SCHEMA)
