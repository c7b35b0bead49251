"""The page: whole, escaped, the same every time, and in need of nothing from outside."""

import re
from contextlib import closing
from pathlib import Path

import pytest

from flows.report.page import html_page
from tests.report.hostile import BODY, DAYS, FIRST, SCRIPT, SECOND, build
from tests.report.reader import Reader
from warehouse.query import open_warehouse
from warehouse.report.reading import Report, read_report
from warehouse.report.scope import Scope


def report_of(root: Path, scope: Scope) -> Report:
    with closing(open_warehouse(root)) as connection:
        return read_report(connection, scope)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    build(folder)
    return folder


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return html_page(report_of(root, Scope()))


@pytest.fixture(scope="module")
def read(page: str) -> Reader:
    return Reader(page)


def test_nothing_is_loaded_from_outside_and_nothing_runs(page: str, read: Reader) -> None:
    assert not {"script", "link", "img", "image", "iframe", "object", "embed", "use", "base"} & set(read.tags)
    names = {name for _, name, _ in read.attributes}
    assert not {"src", "srcset", "xlink:href", "data", "action"} & names
    assert not [name for name in names if name.startswith("on")]
    assert all(tag == "a" for tag, name, _ in read.attributes if name == "href")
    assert not re.search(r"url\(|@import|@font-face", page)


def test_the_page_forbids_itself_scripts_and_fetches(read: Reader) -> None:
    (policy,) = [value for _, name, value in read.attributes if name == "content" and "default-src" in value]
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy


def test_words_of_an_article_never_become_elements(page: str, read: Reader) -> None:
    assert SCRIPT not in page
    assert "<b>" not in page.replace("<b>list</b>", "").replace("<b>by</b>", "").replace("<b>amount</b>", "")
    for name in ("news", "map", "network", "listings", "promises", "health"):
        assert SCRIPT in read.text_of(name)[0], name


def test_an_address_that_is_a_script_is_no_link(read: Reader) -> None:
    links = [value for _, name, value in read.attributes if name == "href"]
    assert all(link.startswith("#") for link in links)
    assert any(SCRIPT in words for words in read.text_of("source"))


def test_a_sentence_is_shown_to_the_letter_with_its_trigger_marked(read: Reader) -> None:
    (sentence, *_) = read.text_of("blockquote")
    assert sentence == BODY
    assert {"promised", "added"} <= set(read.text_of("trigger"))
    assert "Bo & Co" in read.text_of("actor")


def test_the_figures_draw_both_sizes_with_a_name_for_screen_readers(read: Reader) -> None:
    drawn = [value for tag, name, value in read.attributes if tag == "svg" and name == "class"]
    assert drawn.count("drawn wide") == drawn.count("drawn narrow") == 3
    labels = [value for tag, name, value in read.attributes if tag == "svg" and name == "aria-label"]
    assert len(labels) == len(drawn)
    assert all(labels)


def test_marks_say_on_hover_what_they_stand_for(read: Reader) -> None:
    hints = read.text_of("title")
    assert f"Oslo<b>{SCRIPT} (NOR): 1 meeting" in hints
    assert any(hint.startswith(f"Ann {SCRIPT} and Bo & Co: 2 events") for hint in hints)
    assert "meeting, actual: 1 of 1" in hints


def test_the_same_release_gives_the_same_page(root: Path, page: str) -> None:
    assert html_page(report_of(root, Scope())) == page
    assert html_page(report_of(root, Scope(SECOND))) == page


def test_the_last_run_is_told_unless_another_is_named(root: Path) -> None:
    assert report_of(root, Scope()).scope.run == SECOND
    assert report_of(root, Scope(FIRST)).figures.article_count == 1


def test_days_are_told_like_a_run_and_open_ends_reach_to_the_last_article(root: Path) -> None:
    told = report_of(root, Scope(first=DAYS[1]))
    assert (told.scope.first, told.scope.last) == (DAYS[1], DAYS[1])
    assert told.figures.article_count == 1
    assert [run.run_id for run in told.runs] == [SECOND]
    assert "News of 20 Nov 2025" in html_page(told)


def test_a_run_without_events_has_a_page_that_says_so(root: Path) -> None:
    page = html_page(report_of(root, Scope(first=DAYS[0], last=DAYS[0])))
    assert "No event of this report has a place" in page
    assert "No two actors known by name" in page
    assert "no designation" in page
    assert "Nothing was rejected" in page
