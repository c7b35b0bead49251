"""Which tellings of different articles are of one event: blocked and compared in SQL."""

from collections.abc import Mapping
from functools import cache

import duckdb

from warehouse.linking.likeness import ACROSS, ACROSS_THRESHOLD, SPEECH_ACROSS, SPEECH_THRESHOLD
from warehouse.linking.texts import query_text

NEAR_DAYS = 7
"""Days between the publication of two articles whose words are compared."""

FAR_DAYS = 60
"""Days between the publication of two articles that both name the very day of the event."""

LEAST_COSINE = 0.15
KEY_WORDS = 10
"""Most telling words of an article by which others are found: two of them must be shared."""

SET_UP = (
    f"SET VARIABLE near_days = {NEAR_DAYS}",
    f"SET VARIABLE far_days = {FAR_DAYS}",
    f"SET VARIABLE least_cosine = {LEAST_COSINE}",
    f"""
    CREATE OR REPLACE TEMP MACRO word_pairs(words) AS flatten(list_transform(
        range(1, least({KEY_WORDS}, len(words)) + 1),
        lambda i: list_transform(
            range(i + 1, least({KEY_WORDS}, len(words)) + 1),
            lambda j: hash(least(words[i], words[j]), greatest(words[i], words[j]))
        )
    ))
    """,
    """
    CREATE OR REPLACE TEMP MACRO differ(one, other) AS
        coalesce(len(one) > 0 AND len(other) > 0 AND NOT list_has_any(one, other), FALSE)
    """,
    # Share of the names of the side with fewer that the other side does not have; none where a side names nobody.
    """
    CREATE OR REPLACE TEMP MACRO apart(one, other) AS
        coalesce(1 - len(list_intersect(one, other)) / nullif(least(len(one), len(other)), 0), 0)
    """,
    # Without a day in the text an event is taken for one of the day of publication or the two before,
    # and two such events are one only where their articles appear within a day.
    """
    CREATE OR REPLACE TEMP MACRO may_be_one_day(first_one, last_one, told_one, first_other, last_other, told_other) AS
        CASE
            WHEN first_one IS NOT NULL AND first_other IS NOT NULL
                THEN first_one <= last_other AND first_other <= last_one
            WHEN first_one IS NOT NULL AND told_other IS NOT NULL
                THEN last_one >= told_other - 2 AND first_one <= told_other + 7
            WHEN first_other IS NOT NULL AND told_one IS NOT NULL
                THEN last_other >= told_one - 2 AND first_other <= told_one + 7
            ELSE coalesce(abs(date_diff('day', told_one, told_other)) <= 1, TRUE)
        END
    """,
)


def prepare(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the settings and macros known that comparing uses."""
    for statement in SET_UP:
        connection.execute(statement)


def find_edges(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str, float]]:
    """Return pairs of tellings that are of one event, with their likeness.

    The connection is prepared and holds `left_tellings` and `left_words`, which are compared with
    `all_tellings` and `all_words`.
    """
    return connection.execute(_query()).fetchall()


@cache
def _query() -> str:
    return query_text("pairs.sql").format(
        deeds=_sum(ACROSS),
        speech=_sum(SPEECH_ACROSS),
        threshold=ACROSS_THRESHOLD,
        speech_threshold=SPEECH_THRESHOLD,
    )


def _sum(weights: Mapping[str, float]) -> str:
    return " + ".join(str(weight) if name == "bias" else f"{weight} * {name}" for name, weight in weights.items())
