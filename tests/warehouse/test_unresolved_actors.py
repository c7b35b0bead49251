"""The view that ranks which names to add to the list of actors next."""

from pathlib import Path

from schemas import Row
from tests.warehouse.rows import article, mention, participant
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

SHORT = "Quill Marr met the Blue Delta Front."
LONG = "On Monday they said that the Blue Delta Front had met Ann Lee, the farmers and Oslo."


def test_names_without_country_and_sector_are_ranked_with_their_shortest_sentence(tmp_path: Path) -> None:
    first, second = article("a", SHORT), article("b", LONG)
    rows: list[Row] = [
        first,
        second,
        mention(
            first,
            "met",
            participants=(
                participant(SHORT, "Quill Marr", name="Quill Marr"),
                participant(SHORT, "the Blue Delta Front"),
            ),
        ),
        mention(
            second,
            "met",
            participants=(
                participant(LONG, "the Blue Delta Front"),
                participant(LONG, "they"),
                participant(LONG, "the farmers"),
                participant(LONG, "Ann Lee", name="Ann Lee", country="NOR"),
                participant(LONG, "Oslo", country="NOR"),
            ),
        ),
    ]
    Warehouse(tmp_path).publish(Batch.of_rows("run", rows))
    query = "SELECT name, mention_count, article_count, example_sentence FROM unresolved_actors"
    with open_warehouse(tmp_path) as connection:
        found = connection.execute(query).fetchall()
    assert [(name, mentions, articles) for name, mentions, articles, _ in found] == [
        ("Blue Delta Front", 2, 2),
        ("Quill Marr", 1, 1),
    ]
    assert SHORT in found[0][3]
