"""The recognizer decoded at once finds what spaCy finds token by token."""

from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from extractors.entities import NAME, Entities, decode_faster
from extractors.model import DEFAULT_MODEL
from tests.examples import examples_of

ODD = [
    "",
    " ",
    "Paris",
    "  Paris \n\n Rome",
    "On Monday, 3 March 2025, Ana Lupu of the United Nations paid $4 million to Acme Corp. in New York",
    "The United\nStates",
    '"Geneva," he said. Geneva. Geneva',
    "5",
]


@pytest.fixture(scope="module")
def spacys() -> Language:
    return spacy.load(DEFAULT_MODEL, exclude=["attribute_ruler", "lemmatizer"])


@pytest.fixture(scope="module")
def ours() -> Language:
    nlp = spacy.load(DEFAULT_MODEL, exclude=["attribute_ruler", "lemmatizer"])
    decode_faster(nlp)
    assert nlp.pipe_names[-1] == NAME
    assert "ner" not in nlp.pipe_names
    return nlp


def found(nlp: Language, texts: list[str]) -> list[list[tuple[str, str]]]:
    return [[(token.ent_iob_, token.ent_type_) for token in doc] for doc in nlp.pipe(texts, batch_size=7)]


def test_articles_have_the_same_entities(spacys: Language, ours: Language) -> None:
    articles = sorted((Path(__file__).parent / "quality" / "articles").glob("*.yaml"))
    texts = [example.text for path in articles for example in examples_of(path)]
    paragraphs = [line for text in texts for line in text.splitlines() if line.strip()]
    assert len(paragraphs) > 50
    assert sum(iob == "B" for tokens in found(ours, paragraphs) for iob, _ in tokens) > 100
    assert found(ours, paragraphs) == found(spacys, paragraphs)


def test_empty_texts_spaces_and_single_names_do_too(spacys: Language, ours: Language) -> None:
    assert found(ours, ODD) == found(spacys, ODD)
    assert found(ours, ["", ""]) == [[], []]


@settings(max_examples=40, deadline=None)
@given(words=st.lists(st.sampled_from("the Bank of Kenya in May 2024 , . \n New York 50 % and Mr. Ali's".split(" "))))
def test_so_do_words_in_any_order(spacys: Language, ours: Language, words: list[str]) -> None:
    text = " ".join(words)
    assert found(ours, [text]) == found(spacys, [text])


def test_a_recognizer_with_a_beam_is_left_to_spacy() -> None:
    nlp = spacy.load(DEFAULT_MODEL, config={"components": {"ner": {"factory": "ner"}}})
    nlp.get_pipe("ner").cfg["beam_width"] = 4
    assert not Entities.can_decode(nlp.get_pipe("ner"))
    decode_faster(nlp)
    assert "ner" in nlp.pipe_names
