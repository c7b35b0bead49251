"""Every fixture gives exactly the rows that `expected.yaml` lists for it."""

from typing import Any

import pytest
import yaml

from extractors.readers import FORMATS, Source, detect, read
from schemas import Article, Rejection
from tests.readers.rows import FIXTURES, rows_of

EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load((FIXTURES / "expected.yaml").read_text("utf-8"))
TOLD = (
    "title",
    "url",
    "publisher",
    "byline",
    "section",
    "published_at",
    "published_on",
    "date_source",
    "dateline",
)


def told(row: Article | Rejection) -> dict[str, object]:
    if isinstance(row, Rejection):
        return {"position": row.position, "reason": row.reason, "detail": row.detail}
    values = {name: getattr(row, name) for name in TOLD}
    fields = {name: value if name == "title" else str(value) for name, value in values.items() if value is not None}
    return fields | {"body": row.body.split("\n")}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_fixture_gives_the_rows_that_are_expected(name: str) -> None:
    with (FIXTURES / name).open("rb") as stream:
        assert [told(row) for row in read(stream, Source(name))] == EXPECTED[name]["rows"]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_format_of_a_fixture_is_detected(name: str) -> None:
    expected = EXPECTED[name]["format"]
    assert detect((FIXTURES / name).read_bytes(), name) == (None if expected == "None" else expected)


def test_every_fixture_is_expected() -> None:
    assert {path.name for path in FIXTURES.iterdir()} - {"expected.yaml"} == EXPECTED.keys()


def test_every_format_has_a_fixture_and_a_description() -> None:
    assert {reader.name for reader in FORMATS} <= {case["format"] for case in EXPECTED.values()}
    assert all(reader.description and "\n" not in reader.description for reader in FORMATS)


@pytest.mark.parametrize("name", EXPECTED)
def test_rows_name_their_file_and_no_position_occurs_twice(name: str) -> None:
    with (FIXTURES / name).open("rb") as stream:
        rows = list(read(stream, Source(f"2026/{name}")))
    places = [
        (row.source_file, row.source_position) if isinstance(row, Article) else (row.file, row.position) for row in rows
    ]
    is_archive = EXPECTED[name]["format"] in {"zip", "tar"}
    inside = f"2026/{name}/"
    assert all(file.startswith(inside) if is_archive else file == f"2026/{name}" for file, _ in places)
    assert len(set(places)) == len(places)


def test_content_decides_before_the_name() -> None:
    assert detect(b'{"title": "A", "text": "B"}\n{"title": "C", "text": "D"}\n', "a.txt") == "jsonl"
    assert detect(b"<!DOCTYPE html><html><body>A</body></html>", "a.json") == "html"
    assert detect(b"[Corrected] Norland did not close its border.", "a.txt") == "text"


def test_a_name_decides_where_content_does_not() -> None:
    assert detect(b"Norland closed its border.", "a.md") == "markdown"
    assert detect(b"Norland closed its border.", "a") == "text"
    assert detect(b"Norland closed its border.", "a.dat") is None


def test_a_file_of_several_articles_lends_them_no_date_from_its_name() -> None:
    text = b'{"title": "A", "text": "Norland closed its border with Tavria."}\n'
    (row,) = rows_of(text, "2026-11-23.jsonl")
    assert isinstance(row, Article)
    assert row.published_on is None
