import json
from datetime import date

import pytest

from extractors.readers.identity import canonical_url
from schemas.enums import DateSource
from tests.readers.rows import article_in

TEXT = "Norland closed its border with Tavria on Monday."


def article_id(name: str = "a.jsonl", **fields: object) -> str:
    return article_in(json.dumps({"text": TEXT, **fields}).encode(), name).article_id


@pytest.mark.parametrize(
    "url",
    [
        "http://coast.example/a",
        "https://WWW.coast.example/a/",
        "https://m.coast.example/a#top",
        "https://amp.coast.example/a?utm_source=x&fbclid=1",
        "https://coast.example/a/amp",
        "https://coast.example//a?smid=tw",
    ],
)
def test_addresses_of_one_article_give_one_id(url: str) -> None:
    assert article_id(url=url) == article_id(url="https://coast.example/a")


def test_a_query_that_names_the_article_is_kept() -> None:
    assert canonical_url("https://coast.example/a?id=1&utm_term=x") == "https://coast.example/a?id=1"
    assert article_id(url="https://coast.example/a?id=1") != article_id(url="https://coast.example/a?id=2")


@pytest.mark.parametrize("url", ["https://coast.example/", "https://[broken", "ftp://coast.example/a", "a", ""])
def test_an_address_that_names_no_article_is_no_identity(url: str) -> None:
    assert article_id(url=url) == article_id()


def test_the_publishers_own_id_counts_where_there_is_no_address() -> None:
    assert article_id(uuid="c-1") != article_id(uuid="c-2")
    assert article_id(id=1, publisher="Coast") != article_id(id=2, publisher="Coast")


def test_a_bare_number_without_a_publisher_identifies_nothing() -> None:
    assert article_id(id=1) == article_id(id=2)


def test_a_corrected_text_keeps_its_id_and_changes_its_hash() -> None:
    first = article_in(json.dumps({"url": "https://coast.example/a", "text": TEXT}).encode())
    second = article_in(json.dumps({"url": "https://coast.example/a", "text": TEXT + " Nine died."}).encode())
    assert first.article_id == second.article_id == second.story_id
    assert first.body_hash != second.body_hash


def test_ids_do_not_depend_on_file_name_or_order() -> None:
    assert article_id("a.jsonl") == article_id("b/c.json")


def test_ids_are_sixteen_hex_digits() -> None:
    assert len(article_id()) == 16
    int(article_id(), 16)


def test_the_records_own_date_comes_before_all_others() -> None:
    data = json.dumps({"date": "2026-11-20", "text": f"KARSK, Nov 21 (Coast) - {TEXT}"}).encode()
    article = article_in(data, published=date(2026, 11, 23))
    assert (article.published_on, article.date_source) == (date(2026, 11, 20), DateSource.METADATA)


def test_a_dateline_comes_before_the_path_and_takes_its_year_from_it() -> None:
    article = article_in(f"KARSK, Nov 21 (Coast) - {TEXT}".encode(), "2026/11/23/a.txt")
    assert (article.published_on, article.date_source) == (date(2026, 11, 21), DateSource.DATELINE)


def test_the_path_comes_before_what_was_given() -> None:
    article = article_in(TEXT.encode(), "2026/11/22/a.txt", published=date(2026, 11, 23))
    assert (article.published_on, article.date_source) == (date(2026, 11, 22), DateSource.FILENAME)


def test_the_given_date_and_publisher_fill_gaps() -> None:
    article = article_in(TEXT.encode(), "a.txt", published=date(2026, 11, 23), publisher="Coast")
    assert (article.published_on, article.date_source) == (date(2026, 11, 23), DateSource.GIVEN)
    assert article.publisher == "Coast"


def test_an_article_without_any_date_is_kept() -> None:
    article = article_in(TEXT.encode(), "a.txt")
    assert (article.published_on, article.published_at, article.date_source) == (None, None, None)
