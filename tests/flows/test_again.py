"""A backfill goes over its days or articles, whole files or none, and nothing that is newer."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from extractors.readers.source import Source
from flows.again import Again, Wanted
from flows.errors import UsageError
from flows.landing import plan
from flows.portions import Met
from flows.reading import Reading
from schemas import Article, FileRow
from schemas.enums import DateSource
from tests.flows.rows import article
from warehouse.store import Batch, Warehouse

FIRST, LAST = date(2025, 11, 20), date(2025, 11, 21)
RANGE = Wanted.of(FIRST, LAST, ())


def told(name: str, day: date | None, source: str = "a.jsonl") -> Article:
    dated = DateSource.GIVEN if day else None
    return article(name).model_copy(update={"published_on": day, "date_source": dated, "source_file": source})


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    warehouse = Warehouse(tmp_path / "warehouse")
    rows = [told("in", FIRST), told("in too", LAST, "b.jsonl"), told("out", date(2025, 11, 22)), told("undated", None)]
    warehouse.publish(Batch.of_rows("one", rows))
    return warehouse


def ids(met: Iterator[Met]) -> list[str]:
    return [one.row.article_id for one in met if isinstance(one.row, Article)]


def test_stored_articles_are_chosen_by_day_or_by_id(warehouse: Warehouse) -> None:
    assert ids(RANGE.stored(warehouse)) == ["in", "in too"]
    chosen = Wanted.of(None, None, ["undated", "out", "nobody"])
    assert ids(chosen.stored(warehouse)) == ["out", "undated"]
    assert chosen.sources(warehouse) == {"out": "a.jsonl", "undated": "a.jsonl"}
    assert RANGE.sources(warehouse) == {"in": "a.jsonl", "in too": "b.jsonl"}


@pytest.mark.parametrize(
    ("first", "last", "articles", "told"),
    [
        (None, None, [], "with --from and --to, or articles"),
        (FIRST, None, [], "with --from and --to"),
        (FIRST, LAST, ["a"], "or articles with --article"),
        (LAST, FIRST, [], "swap them"),
    ],
    ids=["nothing", "half a range", "both", "reversed"],
)
def test_half_a_question_is_refused(first: date | None, last: date | None, articles: list[str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        Wanted.of(first, last, articles)


def test_an_article_is_wanted_by_its_day_or_because_it_is_stored_as_of_these_days(warehouse: Warehouse) -> None:
    again = Again(RANGE, RANGE.sources(warehouse))
    moved = told("in", date(2025, 12, 24))
    assert [again.is_wanted(a) for a in (told("new", LAST), moved, told("out", date(2025, 11, 22)))] == [
        True,
        True,
        False,
    ]


def test_what_no_file_holds_any_more_is_withdrawn_unless_its_file_was_in_trouble(
    warehouse: Warehouse, tmp_path: Path
) -> None:
    (tmp_path / "a.jsonl").write_text('{"title": "T", "text": "Ann met Bo.", "date": "2025-11-20"}\n')
    (tmp_path / "b.jsonl").write_text("{broken\n")
    files = plan([tmp_path / "a.jsonl", tmp_path / "b.jsonl"], {}).files
    again = Again(RANGE, RANGE.sources(warehouse))
    reading = Reading(run_id="r", source=lambda file: Source(name=file.name), keep=again.is_wanted)
    assert len(ids(again.watched(reading.read(files)))) == 1
    assert again.withdrawn(files) == {"in"}


def test_a_withdrawn_article_goes_with_all_its_rows(warehouse: Warehouse) -> None:
    release = warehouse.publish(Batch.of_tables("two", gone=["in", "nobody"]))
    assert release.changed
    assert warehouse.known_articles(["in", "in too"]).keys() == {"in too"}
    warehouse.audit()


@pytest.mark.parametrize("is_known", [True, False])
def test_a_file_of_which_articles_were_dropped_stays_new_to_the_nightly_run(tmp_path: Path, is_known: bool) -> None:
    records = [f'{{"title": "T", "text": "Ann met Bo on day {n}.", "date": "2025-11-{n}"}}\n' for n in (20, 22)]
    (tmp_path / "days.jsonl").write_text("".join(records))
    (file,) = plan([tmp_path / "days.jsonl"], {}).files
    again = Again(RANGE, {})
    known = {file.path: file.fingerprint} if is_known else {}
    reading = Reading(run_id="r", source=lambda file: Source(name=file.name), keep=again.is_wanted, known=known)
    rows = [met.row for met in reading.read([file])]
    assert [row.published_on for row in rows if isinstance(row, Article)] == [FIRST]
    assert any(isinstance(row, FileRow) for row in rows) == is_known


def test_what_other_runs_published_since_a_backfill_began_to_read_stays(warehouse: Warehouse) -> None:
    read_at = warehouse.last_release()
    corrected = told("in", FIRST).model_copy(update={"body": "Corrected.", "body_hash": "h2", "run_id": "nightly"})
    warehouse.publish(Batch.of_rows("nightly", [corrected]))
    older = [told(name, FIRST).model_copy(update={"run_id": "backfill"}) for name in ("in", "in too")]
    warehouse.publish(Batch.of_rows("backfill", older), read_at=read_at)
    stored = {a.article_id: (a.body_hash, a.run_id) for a in warehouse.articles_of(["in", "in too"])}
    assert stored == {"in": ("h2", "nightly"), "in too": ("h1", "backfill")}
    assert not warehouse.publish(Batch.of_rows("backfill", older), read_at=read_at).changed
