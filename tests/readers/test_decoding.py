import pytest

from extractors.readers.decode import decode
from extractors.readers.unusable import Unusable
from schemas import Article
from tests.readers.rows import article_in, rejection_in, rows_of

SENTENCE = "The café owners of Karsk said “no” to the new tax – and to the old one – on Monday."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_text_is_read_in_every_usual_encoding(name: str, encoding: str) -> None:
    markup = f"<html><body><article><p>{SENTENCE}</p></article></body></html>"
    article = article_in((markup if name == "a.html" else SENTENCE).encode(encoding), name)
    assert article.body == SENTENCE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize(
    ("name", "template"), [("a.jsonl", '{"text": "@"}\n{"text": "@"}'), ("a.json", '[\n{"text": "@"}]')]
)
def test_json_is_read_in_every_usual_encoding(name: str, template: str, encoding: str) -> None:
    rows = rows_of(template.replace("@", SENTENCE).encode(encoding), name)
    assert {row.body if isinstance(row, Article) else row.detail for row in rows} == {SENTENCE}


def test_a_declared_encoding_is_believed_before_a_guess() -> None:
    head = '<html><head><meta charset="iso-8859-2"></head>'
    page = f"{head}<body><article><p>Łódź and Gdańsk said no.</p></article></body></html>"
    assert article_in(page.encode("iso-8859-2"), "a.html").body == "Łódź and Gdańsk said no."


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(Unusable, match="no text in any known encoding"):
        decode(bytes(range(1, 32)) * 40)
    assert rejection_in(bytes(range(256)) * 40, "a.txt").reason == "unknown_format"
