"""Which event each mention belongs to; an event is for now what one article tells as the same."""

import pyarrow as pa

from schemas import Link
from warehouse.shape import conform


def link_mentions(mentions: pa.Table) -> pa.Table:
    """Return one link per mention; the event is named by the mention at the root of the `same_as` chain.

    Raises ValueError where `same_as` runs in a circle or leaves the given mentions.
    """
    ids = mentions["mention_id"].to_pylist()
    same_as = dict(zip(ids, mentions["same_as"].to_pylist(), strict=True))
    roots = [_root(mention_id, same_as) for mention_id in ids]
    columns = {
        "mention_id": mentions["mention_id"],
        "event_id": pa.array(roots, pa.string()),
        "article_id": mentions["article_id"],
        "published_on": mentions["published_on"],
        "score": pa.array([1.0] * len(ids), pa.float64()),
        "rule": pa.array(["self" if i == r else "in_article" for i, r in zip(ids, roots, strict=True)]),
    }
    return conform(Link, pa.table(columns))


def _root(mention_id: str, same_as: dict[str, str | None]) -> str:
    seen = [mention_id]
    while earlier := same_as[seen[-1]]:
        if earlier in seen or earlier not in same_as:
            problem = "runs in a circle" if earlier in seen else f"names {earlier}, which is not in the batch"
            raise ValueError(f"mention {mention_id}: same_as {problem}; the coder must name an earlier mention")
        seen.append(earlier)
    return seen[-1]
