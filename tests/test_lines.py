"""Names on lines of their own below the paragraph that announces them."""

import pytest

from extractors.coder import Coder, article_of_text


def designees(coder: Coder, text: str) -> list[str]:
    (coded,) = coder.code([article_of_text(text, None)])
    for mention in coded.mentions:
        for p in mention.participants:
            assert coded.article.body[p.start : p.end] == p.text
    return [p.text for m in coded.mentions for p in m.participants if p.role in ("designee", "target")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Treasury is designating the following people for smuggling:\n"
            "• Pavel Sorin, chief of the port police\n• Ana Lupu (the Owl)\n• Gulfline Shipping LLC\n"
            "The action blocks all their property.",
            ["Pavel Sorin", "Ana Lupu", "Gulfline Shipping LLC"],
        ),
        (
            "The Treasury imposed sanctions on these companies:\nGulfline Shipping\nRed Sand Trading, of Lima\n"
            "The ministry said more.",
            ["these companies", "Gulfline Shipping", "Red Sand Trading"],
        ),
        (
            "The following individuals have been added to the sanctions list:\n"
            'SORIN, Pavel (a.k.a. "Owl"); nationality Peru.\nLUPU, Ana; nationality Chile.',
            ["SORIN, Pavel", "LUPU, Ana"],
        ),
    ],
    ids=["bullets", "bare lines", "surname first"],
)
def test_lines_below_the_announcement_name_designees(coder: Coder, text: str, expected: list[str]) -> None:
    assert designees(coder, text) == expected


def test_lines_below_another_paragraph_name_nobody(coder: Coder) -> None:
    text = "The Treasury designated two banks on Friday.\nPavel Sorin, a lawyer, was surprised."
    assert designees(coder, text) == ["two banks"]
