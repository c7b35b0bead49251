from collections.abc import Iterable
from datetime import UTC, datetime

from flows.portions import Met, Portion, portions
from flows.sieve import Sieve
from schemas import FileRow
from tests.flows.rows import article


def cut(met: Iterable[Met], words: int) -> list[Portion]:
    return list(portions(met, Sieve(lambda _: {}, "coder"), words))


def file_row(path: str) -> FileRow:
    return FileRow(
        path=path,
        fingerprint="f",
        size=1,
        format=None,
        article_count=1,
        rejection_count=0,
        read_at=datetime(2025, 11, 24, tzinfo=UTC),
        run_id="r",
    )


def test_a_portion_ends_when_its_words_are_full() -> None:
    met = [Met(article(f"a{i}", body="one two three")) for i in range(5)]
    assert [len(portion.articles) for portion in cut(met, words=6)] == [2, 2, 1]


def test_nothing_met_gives_one_empty_portion() -> None:
    (portion,) = cut([], words=6)
    assert (portion.articles, portion.rows) == ({}, [])


def test_the_row_of_a_file_never_comes_before_its_last_article() -> None:
    met = [Met(article(f"a{i}", body="one two three")) for i in range(3)]
    found = cut([*met, Met(file_row("f"))], words=6)
    assert [len(portion.rows) for portion in found] == [0, 1]


def test_a_later_version_takes_the_place_and_the_words_of_the_earlier() -> None:
    met = [
        Met(article("a", body="one two three", body_hash="h1")),
        Met(article("a", body="one", body_hash="h2")),
    ]
    (portion,) = cut(met, words=100)
    assert (portion.words, portion.articles["a"].body_hash) == (1, "h2")
