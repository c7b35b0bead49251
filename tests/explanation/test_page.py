"""The HTML page: complete, escaped, and in need of nothing from outside."""

from datetime import date
from html.parser import HTMLParser

import pytest

from extractors.coder import Coder
from extractors.explanation.page import html_page

TEXT = (
    'The "Red <script>alert(1)</script> & Co" group met General Santos in Manila.\n\n'
    "Poland denied that it had expelled (two\ue000 Russian diplomats) on Friday, and Talks<b> were held."
)
VOID = frozenset(("meta", "br"))


class Reader(HTMLParser):
    """Collects tags, and the text of each element by its class."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[tuple[str, str]] = []
        self.text: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        names = dict(attrs).get("class") or tag
        if tag not in VOID:
            self.open.append((tag, names))
            self.text.setdefault(names, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag, "every element is closed in its place"

    def handle_data(self, data: str) -> None:
        names = [name for _, name in self.open]
        # Labels are drawn over the words.
        if not {"label", "room"} & set(names):
            for name in dict.fromkeys(names):
                self.text[name][-1] += data
        elif "label" in names:
            self.text["label"][-1] += data


@pytest.fixture(scope="module")
def page(coder: Coder) -> str:
    return html_page(coder.explain(TEXT, date(2025, 11, 24)))


@pytest.fixture(scope="module")
def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    assert reader.open == []
    return reader


def squeezed(text: str) -> str:
    return " ".join(text.replace("\ue000", " ").split())


def test_words_of_the_text_never_become_elements(page: str, read: Reader) -> None:
    assert "script" not in read.tags
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_nothing_is_loaded_from_outside(page: str, read: Reader) -> None:
    assert not {"link", "img", "iframe", "script", "object"} & read.tags
    assert not {"src", "srcset", "onclick", "onload"} & read.attributes
    assert not any(word in page for word in ("http:", "https:", "url(", "@import"))


def test_the_text_of_each_event_is_its_sentence_to_the_letter(read: Reader, coder: Coder) -> None:
    explanation = coder.explain(TEXT, date(2025, 11, 24))
    sentences = [squeezed(s.text) for s in explanation.sentences for _ in s.taken]
    assert [squeezed(text) for text in read.text["spans"]] == sentences
    assert len(sentences) >= 2


def test_the_text_as_a_whole_comes_first(read: Reader) -> None:
    (whole,) = read.text["entities"]
    assert squeezed(whole).startswith('The "Red <script>alert(1)</script> & Co" group')


def test_trigger_players_speaker_date_and_place_are_drawn(read: Reader) -> None:
    labels = {label.strip() for label in read.text["label"]}
    assert {"meeting", "participant", "place", "sanction", "says so", "date"} <= labels


def test_why_is_told_beside_the_spans(read: Reader) -> None:
    assert {"status", "frame", "arguments", "codes"} <= {label for key in ("dt", "how") for label in read.text[key]}
    assert any("negated, because of 'denied'" in text for text in read.text["dd"])


def test_what_was_not_taken_is_told(read: Reader) -> None:
    (refused, *_) = [text for text in read.text["refused"] if "held" in text]
    assert refused.startswith("Considered, not taken")


def test_the_same_text_gives_the_same_page(page: str, coder: Coder) -> None:
    assert html_page(coder.explain(TEXT, date(2025, 11, 24))) == page
