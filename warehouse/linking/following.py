"""What became of commitments and demands: later tellings that reaffirm, fulfil, break, refuse or withdraw them."""

import pyarrow as pa

from schemas import FollowUp, Mention
from warehouse.batch import Batch
from warehouse.linking.across import prepare
from warehouse.linking.stored import Stored, months_around
from warehouse.linking.texts import query_text
from warehouse.shape import conform

FOLLOW_DAYS = 180
"""Days within which a later mention is taken for a follow-up."""

LEAVING_PAIRS = """
    SELECT pair_id, published_on FROM follow_ups SEMI JOIN batch_articles USING (article_id)
    UNION
    SELECT pair_id, published_on FROM follow_ups AS f
    SEMI JOIN batch_articles AS b ON f.promise_article_id = b.article_id
"""
"""Stored follow-ups in which an article of the batch takes part."""


def months_to_follow(batch: Batch) -> frozenset[str]:
    """Return the months in which commitments, demands and their follow-ups are looked for."""
    days = batch.tables[Mention.table]["published_on"].unique().to_pylist()
    return months_around(days, reach=FOLLOW_DAYS)


def follow_batch(stored: Stored, tellings: pa.Table) -> pa.Table:
    """Return the follow-ups in which one of the batch's tellings takes part, in either role."""
    connection = stored.connection
    prepare(connection)
    connection.execute(f"SET VARIABLE follow_days = {FOLLOW_DAYS}")
    connection.register("new_tellings", tellings)
    return conform(FollowUp, connection.sql(query_text("follow_ups.sql")).to_arrow_table())
