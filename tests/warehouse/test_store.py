"""Publishing: what a batch replaces, what is visible, what a repeated or broken publish does."""

import threading
from datetime import date
from pathlib import Path

import pytest

from schemas import Article, Row
from tests.warehouse.rows import (
    DAY,
    article,
    file_row,
    identity,
    meeting_details,
    mention,
    place_name,
    quote,
    rejection,
    run_row,
)
from warehouse.errors import CheckError, WarehouseError
from warehouse.ledger import write_ledger
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

ARTICLE_TABLES = (
    "articles",
    "mentions",
    "links",
    "events",
    "event_history",
    "tellings",
    "article_words",
    "meeting_details",
)


def counts(root: Path, *tables: str) -> dict[str, int]:
    with open_warehouse(root) as connection:
        return {table: connection.execute(f"SELECT count(*) FROM base.{table}").fetchall()[0][0] for table in tables}


def coded(told: Article) -> list[Row]:
    met = mention(told, "met")
    return [told, met, meeting_details(met)]


def test_what_is_published_can_be_queried(tmp_path: Path) -> None:
    told = article("first", "Ann Lee met Bo Rask.", day=date(2025, 3, 14))
    release = Warehouse(tmp_path).publish(Batch.of_rows("run", coded(told)))
    with open_warehouse(tmp_path) as connection:
        rows = connection.execute("SELECT first_seen_on, kind, trigger, title FROM events").fetchall()
    assert release.changed
    assert release.rows == dict.fromkeys(ARTICLE_TABLES, 1)
    assert rows == [(date(2025, 3, 14), "meeting", "met", "Title of first")]


def test_the_same_run_and_batch_twice_is_one_release(tmp_path: Path) -> None:
    rows = [*coded(article("first", "Ann Lee met Bo Rask.")), run_row("run")]
    first = Warehouse(tmp_path).publish(Batch.of_rows("run", rows))
    again = Warehouse(tmp_path).publish(Batch.of_rows("run", rows))
    assert (first.number, first.changed) == (1, True)
    assert (again.number, again.changed) == (1, False)


def test_an_empty_batch_is_no_release(tmp_path: Path) -> None:
    assert Warehouse(tmp_path).publish(Batch.of_rows("run", [])).number == 0


def test_a_corrected_article_replaces_the_earlier_version_in_every_table(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    other = article("other", "Cy Dahl met Di Moe.")
    warehouse.publish(Batch.of_rows("one", [*coded(article("first", "Ann met Bo.")), *coded(other)]))
    warehouse.publish(Batch.of_rows("two", coded(article("first", "On Monday Ann met Bo."))))
    assert counts(tmp_path, *ARTICLE_TABLES) == dict.fromkeys(ARTICLE_TABLES, 2)
    with open_warehouse(tmp_path) as connection:
        sentences = connection.execute("SELECT sentence FROM meetings ORDER BY sentence").fetchall()
    assert sentences == [("Cy Dahl met Di Moe.",), ("On Monday Ann met Bo.",)]


@pytest.mark.parametrize("day", [date(2025, 4, 1), None], ids=["another month", "no day"])
def test_a_corrected_article_may_move_to_another_month(tmp_path: Path, day: date | None) -> None:
    warehouse = Warehouse(tmp_path)
    warehouse.publish(Batch.of_rows("one", coded(article("first", "Ann met Bo.", day=date(2025, 3, 31)))))
    warehouse.publish(Batch.of_rows("two", coded(article("first", "Ann met Bo.", day=day))))
    assert counts(tmp_path, *ARTICLE_TABLES) == dict.fromkeys(ARTICLE_TABLES, 1)
    with open_warehouse(tmp_path) as connection:
        assert connection.execute("SELECT first_seen_on FROM meetings").fetchall() == [(day,)]


def test_an_article_coded_anew_without_events_loses_the_old_ones(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    told = article("first", "Ann met Bo.")
    warehouse.publish(Batch.of_rows("one", coded(told)))
    warehouse.publish(Batch.of_rows("two", [told]))
    expected = {**dict.fromkeys(ARTICLE_TABLES, 0), "articles": 1}
    assert counts(tmp_path, *ARTICLE_TABLES) == expected


def test_the_places_of_a_corrected_article_replace_the_earlier_ones(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    told, corrected = article("first", "Ann in Oslo met Bo."), article("first", "Ann met Bo in Moss.")
    other = article("other", "Cy Dahl is in Skien.")
    rows = [told, place_name(told, "Oslo"), other, place_name(other, "Skien")]
    warehouse.publish(Batch.of_rows("one", rows))
    warehouse.publish(Batch.of_rows("two", [corrected, place_name(corrected, "Moss")]))
    with open_warehouse(tmp_path) as connection:
        places = connection.execute("SELECT place, title FROM places ORDER BY place").fetchall()
    assert places == [("Moss", "Title of first"), ("Skien", "Title of other")]


def test_the_quotes_of_a_corrected_article_replace_the_earlier_ones(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    told, corrected = article("first", "Ann said it rains."), article("first", "Bo said it snows.")
    other = article("other", "Cy said it hails.")
    rows = [told, quote(told, "said", "it rains"), other, quote(other, "said", "it hails")]
    warehouse.publish(Batch.of_rows("one", rows))
    warehouse.publish(Batch.of_rows("two", [corrected, quote(corrected, "said", "it snows")]))
    with open_warehouse(tmp_path) as connection:
        quotes = connection.execute("SELECT content, title FROM quotes ORDER BY content").fetchall()
    assert quotes == [("it hails", "Title of other"), ("it snows", "Title of first")]


def test_a_file_read_again_replaces_its_rejections(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    path = "/news/it's 50\\odd.jsonl"
    old = [file_row(path), rejection(path, 1), rejection(path, 2), rejection("/news/b.jsonl", 1)]
    warehouse.publish(Batch.of_rows("one", old))
    warehouse.publish(Batch.of_rows("two", [file_row(path, fingerprint="f" * 32), rejection(path, 2)]))
    with open_warehouse(tmp_path) as connection:
        found = connection.execute("SELECT file, position FROM rejections ORDER BY ALL").fetchall()
    assert found == [("/news/b.jsonl", 1), (path, 2)]
    assert warehouse.known_files() == {path: "f" * 32}


def test_a_rejection_met_while_coding_again_keeps_those_of_reading(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    warehouse.publish(Batch.of_rows("one", [file_row("/a"), rejection("/a", 1), rejection("/a", 2)]))
    warehouse.publish(Batch.of_rows("two", [rejection("/a", 2, reason="timeout")]))
    with open_warehouse(tmp_path) as connection:
        found = connection.execute("SELECT position, reason FROM rejections ORDER BY ALL").fetchall()
    assert found == [(1, "no_text"), (2, "timeout")]


def test_known_articles_tells_text_and_coder_of_stored_articles_only(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    told = article("first", "Ann met Bo.")
    assert warehouse.known_articles([told.article_id]) == {}
    warehouse.publish(Batch.of_rows("run", [told]))
    assert warehouse.known_articles([told.article_id, identity("nobody")]) == {told.article_id: (told.body_hash, "1")}


def test_articles_come_back_day_by_day_as_they_were_stored(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    days = [date(2025, 2, 28), date(2025, 3, 1), date(2025, 3, 2), None]
    stored = [article(f"a{n}", f"Ann met Bo {n} times 😀.", day=day) for n, day in enumerate(days)]
    warehouse.publish(Batch.of_rows("run", stored))
    found = list(warehouse.articles_between(date(2025, 2, 28), date(2025, 3, 1)))
    assert found == [[stored[0]], [stored[1]]]


def test_a_failed_check_publishes_nothing_and_names_check_and_row(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    good, bad = article("good", "Ann met Bo."), article("bad", "Cy met Di.")
    warehouse.publish(Batch.of_rows("one", coded(good)))
    broken = mention(bad, "met").model_copy(update={"published_on": date(2025, 1, 1)})
    with pytest.raises(CheckError, match=f"mentions_without_article: mention_id='{broken.mention_id}'"):
        warehouse.publish(Batch.of_rows("two", [bad, broken]))
    assert counts(tmp_path, "articles") == {"articles": 1}
    warehouse.publish(Batch.of_rows("three", coded(bad)))
    assert counts(tmp_path, *ARTICLE_TABLES) == dict.fromkeys(ARTICLE_TABLES, 2)
    warehouse.audit()


def test_a_second_writer_says_that_it_waits_and_then_publishes(tmp_path: Path) -> None:
    told: list[str] = []
    waiting = threading.Event()

    def on_wait(message: str) -> None:
        told.append(message)
        waiting.set()

    def publish() -> None:
        Warehouse(tmp_path, on_wait=on_wait).publish(Batch.of_rows("run", [article("a", "Ann met Bo.")]))

    writer = threading.Thread(target=publish)
    with write_ledger(tmp_path / "ledger.sqlite", None):
        writer.start()
        assert waiting.wait(timeout=30)
    writer.join(timeout=60)
    assert told == [f"another run is publishing to {tmp_path}; waiting for it to finish"]
    assert counts(tmp_path, "articles") == {"articles": 1}


def test_maintenance_merges_files_and_keeps_all_rows(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    for number in range(3):
        warehouse.publish(Batch.of_rows(f"run {number}", coded(article(f"a{number}", "Ann met Bo."))))
    assert warehouse.maintain(retention_days=0).changed
    assert not warehouse.maintain(retention_days=0).changed
    state = warehouse.verify()
    assert {t.files for t in state.tables if t.name in ARTICLE_TABLES} == {1}
    assert len(list((tmp_path / "tables/articles").glob("month=*/*.parquet"))) == 1
    assert counts(tmp_path, *ARTICLE_TABLES) == dict.fromkeys(ARTICLE_TABLES, 3)
    assert state.problems == ()


def test_maintaining_an_empty_folder_does_nothing(tmp_path: Path) -> None:
    assert Warehouse(tmp_path).maintain().number == 0
    assert Warehouse(tmp_path / "none").verify().releases == 0


def test_a_folder_that_delta_cannot_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WarehouseError, match="no % in its path"):
        Warehouse(tmp_path / "50%20")


def test_odd_but_legal_folder_names_work(tmp_path: Path) -> None:
    root = tmp_path / "Ann's nëws folder"
    Warehouse(root).publish(Batch.of_rows("run", coded(article("a", "Ann met Bo.", day=DAY))))
    assert counts(root, "events") == {"events": 1}


def test_many_small_files_of_a_month_are_merged_as_they_come(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    for number in range(9):
        warehouse.publish(
            Batch.of_rows(f"run {number}", [*coded(article(f"a{number}", "Ann met Bo.")), file_row(f"/{number}")])
        )
    files = {t.name: t.files for t in warehouse.verify().tables}
    assert (files["articles"], files["files"]) == (2, 2)
    assert counts(tmp_path, *ARTICLE_TABLES, "files") == dict.fromkeys((*ARTICLE_TABLES, "files"), 9)
    warehouse.audit()


def test_the_first_file_of_a_new_month_has_those_of_earlier_months_merged(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    days = (date(2025, 2, 28), date(2025, 3, 1), date(2025, 3, 2), None, None, date(2025, 4, 1), date(2025, 3, 31))
    files = []
    for number, day in enumerate(days):
        warehouse.publish(Batch.of_rows(f"run {number}", coded(article(f"a{number}", "Ann met Bo.", day=day))))
        files += [table.files for table in warehouse.verify().tables if table.name == "articles"]
    assert files == [1, 2, 3, 4, 5, 5, 6]
    assert counts(tmp_path, *ARTICLE_TABLES) == dict.fromkeys(ARTICLE_TABLES, len(days))
    warehouse.audit()
