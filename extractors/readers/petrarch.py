"""PETRARCH's input: sentences with date and source, joined to the articles that they come from."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

from lxml import etree

from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.xml_walk import elements, first, words

SENTENCE = re.compile(r"<Sentence\s[^>]*\b(?:id|date)\s*=")
TOKENISED = re.compile(r" (?=[.,;:?!](?:\s|$))")
NUMBER = re.compile(r"(.*\d)_\d{1,4}")
"""An article's number and that of the sentence; `GOLD_4` is a sentence of its own."""


def is_petrarch(head: Head) -> bool:
    """Tell whether PETRARCH's sentences start here."""
    return SENTENCE.search(head.text) is not None


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each run of sentences of one article."""
    story: list[tuple[str, str]] = []
    known = ("", "", "")
    for sentence in elements(stream, {"sentence"}, what="file of sentences"):
        number = sentence.get("id") or ""
        match = NUMBER.fullmatch(number)
        article = (match[1] if match else number, sentence.get("date") or "", sentence.get("source") or "")
        if story and article != known:
            yield partial(_record, known, story)
            story = []
        known = article
        story.append((number, _text(sentence)))
    if story:
        yield partial(_record, known, story)


def _text(sentence: etree._Element) -> str:
    text = first(sentence, "text")
    line = words(text if text is not None else sentence)
    return TOKENISED.sub("", line.replace("`` ", "“").replace(" ''", "”"))


def _record(known: tuple[str, str, str], story: list[tuple[str, str]]) -> Record:
    number, day, publisher = known
    # A lone sentence keeps its own number, as does a pick of sentences from one article.
    uri = number if story[0][0].endswith("_1") else story[0][0]
    return record_of({"text": "\n".join(text for _, text in story), "uri": uri, "date": day, "source": publisher})
