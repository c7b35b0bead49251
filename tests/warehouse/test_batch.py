"""Batches: parts of several workers joined, and what a batch may not hold."""

from collections.abc import Mapping

import pyarrow as pa
import pytest

from schemas import Article, Event, Mention, to_arrow
from tests.warehouse.rows import article, file_row, meeting_details, mention, rejection
from warehouse.batch import Batch

Part = Mapping[str, pa.Table]


def part(name: str, body: str) -> Part:
    told = article(name, body)
    met = mention(told, "met")
    return dict(Batch.of_rows("run", [told, met, meeting_details(met)]).tables)


def test_the_later_part_wins_where_two_hold_the_same_article() -> None:
    batch = Batch.of_tables("run", part("a", "Ann met Bo."), part("b", "Cy met Di."), part("a", "Ed met Flo."))
    assert batch.tables["articles"]["body"].to_pylist() == ["Cy met Di.", "Ed met Flo."]
    assert batch.tables["mentions"].num_rows == 2
    assert batch.tables["meeting_details"].num_rows == 2


def test_the_later_part_wins_where_two_hold_the_same_file() -> None:
    first = Batch.of_rows("run", [file_row("/a"), rejection("/a", 1), rejection("/b", 1)])
    second = Batch.of_rows("run", [file_row("/a", fingerprint="f" * 32), rejection("/a", 2)])
    batch = Batch.of_tables("run", first.tables, second.tables)
    assert batch.tables["files"]["fingerprint"].to_pylist() == ["f" * 32]
    assert batch.tables["rejections"].select(["file", "position"]).to_pylist() == [
        {"file": "/b", "position": 1},
        {"file": "/a", "position": 2},
    ]


def test_the_same_rows_have_the_same_digest_however_they_are_chunked() -> None:
    whole = to_arrow(Article, [article("a", "Ann met Bo."), article("b", "Cy met Di.")])
    chunked = pa.concat_tables([whole.slice(0, 1), whole.slice(1)])
    one = Batch.of_tables("run", {"articles": whole})
    two = Batch.of_tables("other", {"articles": chunked})
    assert one.digest == two.digest
    assert one.digest != Batch.of_tables("run", {"articles": whole.slice(1)}).digest


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        ({"nonsense": pa.table({"a": [1]})}, "nonsense"),
        ({Event.table: to_arrow(Event, [])}, "derived by the warehouse"),
        ({Mention.table: to_arrow(Article, [])}, "does not have the columns of Mention"),
    ],
    ids=["unknown table", "derived table", "wrong columns"],
)
def test_a_batch_refuses_what_it_cannot_hold(tables: Part, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Batch.of_tables("run", tables)
