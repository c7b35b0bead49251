"""Rows whose events are named after the least of their mentions: the same whatever the order of publishing.

Ids of events differ with the order, up to the recorded merges; what an event holds does not.
"""

from schemas import Event, EventMerge, EventStage, Link, Row

BY_EVENT: tuple[type[Row], ...] = (Event, EventStage, Link)
NOT_COMPARED: tuple[type[Row], ...] = (EventMerge,)


def renamed(row: type[Row]) -> str:
    """Return the query for the rows of a table in the schema of tables, events renamed."""
    if row not in BY_EVENT:
        return f"SELECT * FROM base.{row.table}"
    return f"""
        SELECT t.* REPLACE (n.name AS event_id)
        FROM base.{row.table} AS t
        JOIN (SELECT event_id, min(mention_id) AS name FROM base.links GROUP BY event_id) AS n USING (event_id)
    """
