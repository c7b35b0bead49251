import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.text import clean, one_line, resolve_entities

PARAGRAPHS = (
    "Norland closed its border with Tavria on Monday, and trucks queued for eleven kilometres on Sunday.\n"
    "Tavria protested.\n"
    "“We were not told,” its transport minister said. The queue grew to 400 trucks by evening, the police "
    "said, and drivers slept in their cabins."
)
LINES = st.text(
    st.one_of(st.sampled_from(" \n\t\r\x85\xa0\u2028\u200b\xad\u202e\x00\x93.&;©#-"), st.characters(codec="utf-8")),
    max_size=400,
)
WORDS = st.lists(st.sampled_from(["of", "Norland", "agreed.", "", "\n", "\n\n", "border", "said", "   "]), max_size=120)


def test_clean_paragraphs_pass_unchanged() -> None:
    assert clean(PARAGRAPHS) == PARAGRAPHS


@given(LINES)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(WORDS)
def test_cleaning_wrapped_words_twice_is_cleaning_once(words: list[str]) -> None:
    text = " ".join(words)
    assert clean(clean(text)) == clean(text)


@given(LINES)
def test_clean_text_has_no_blank_lines_and_nothing_invisible(text: str) -> None:
    cleaned = clean(text)
    assert "\n\n" not in cleaned
    assert cleaned == cleaned.strip()
    assert not set(cleaned) & set("\x00\t\r\xa0\xad\u200b\u202e\u2028\ufeff")


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("A\u200bsia\xad is\xa0big", "Asia is big"),
        ("one\r\n\r\ntwo\u2028three", "one\ntwo\nthree"),
        ("cafe\u0301", "café"),
        ("\x93No\x94 \x96 he said", "“No” – he said"),
        ("\ufeff\u202eNorland\u202c", "Norland"),
        ("two  spaces \t and a tab", "two spaces and a tab"),
        (
            "The president\xe2\u20ac\u2122s \xe2\u20ac\u0153caf\xc3\xa9\xe2\u20ac\x9d",
            "The president’s “café”",
        ),
        ("half \ud83d of a pair", "half of a pair"),
        ("He didn&#8217;t say &ldquo;no&rdquo;&nbsp;on Monday", "He didn’t say “no” on Monday"),
        ("The sign &lt; stays &amp; so does this", "The sign &lt; stays &amp; so does this"),
        ("MiloÅ¡ and JerÄ‡ cost 5 â‚¬ ðŸ˜€", "Miloš and Jerć cost 5 € 😀"),
        ("NorlandÂ’s", "Norland’s"),
    ],
)
def test_invisible_and_foreign_characters_are_put_right(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_lines_wrapped_at_a_width_are_joined() -> None:
    wrapped = (
        "The government of Norland said on Monday that it would close its\n"
        "border with Tavria until the end of the month, and sent more than\n"
        "two hundred guards to the coast road.\n"
        "\n"
        "Tavria protested against the step and called its ambassador home\n"
        "for talks.\n"
    )
    assert clean(wrapped).split("\n") == [
        "The government of Norland said on Monday that it would close its border with Tavria until the end "
        "of the month, and sent more than two hundred guards to the coast road.",
        "Tavria protested against the step and called its ambassador home for talks.",
    ]


def test_an_indented_line_starts_a_paragraph_of_wrapped_text() -> None:
    wrapped = (
        "Norland said on Monday that it would close its border with\n"
        "Tavria until the end of the month and then open it again.\n"
        "    Tavria protested against the step and called home its\n"
        "ambassador for talks that may take more than a week.\n"
    )
    assert len(clean(wrapped).split("\n")) == 2


def test_short_paragraphs_on_lines_of_their_own_stay_apart() -> None:
    text = "Norland closed its border with Tavria on Monday.\nTavria protested.\nNobody was hurt."
    assert clean(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "Read more: What the pact says",
        "READ MORE",
        "Also read: Ten years of talks",
        "Share this article",
        "Facebook | Twitter | WhatsApp",
        "Follow us on Twitter",
        "Sign up for our daily newsletter",
        "Advertisement",
        "© 2026 Coast News. All rights reserved.",
        "Copyright 2026 Coast News",
        "(Reporting by Ingrid Sole; Editing by Pavel Rusk)",
        "Photo: Coast News",
        "Click here to see the list",
        "View this email in your browser",
        "MORE : Ten years of talks",
        "Skip to content",
        "Most read in World",
        "###",
        "-30-",
        "Listen to this article",
        "Recommended for you",
        "You may also like",
        "Newsletter sign-up",
        "You are receiving this email because you subscribed to Coast News.",
        "Manage your preferences | Unsubscribe",
        "Update your preferences or unsubscribe from this list.",
        "This email was sent to reader@coast.example",
        "Privacy Policy | Terms of Use",
        "All content © 2026 Coast News",
        "© Coast News 2026",
        "Download the Coast News app from the store.",
        "Read the full story",
        "View comments",
        "12 comments",
        "Print this page",
        "Follow Coast News on Twitter and Facebook.",
        "Please enable JavaScript to view this page.",
        "We use cookies to improve your experience.",
        "Accept all cookies",
        "5 min read",
        "Published 3 hours ago",
        "Updated: Nov 21, 2026",
        "Tags: border, trucks",
        "Filed under: World",
        "Log in to read more",
        "Photo by Ingrid Sole/Coast News",
        "Reprinted with permission.",
        "Press contact: desk@coast.example",
    ],
)
def test_lines_that_tell_nothing_are_dropped(line: str) -> None:
    assert (
        clean(f"Norland closed its border.\n{line}\nTavria protested.")
        == "Norland closed its border.\nTavria protested."
    )


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell in Norland after the border had been closed.",
        "Subscribers were told on Monday.",
        "Copyright law was changed by parliament in May.",
        "Advertisement revenue fell by a third, the paper said.",
        "Follow-up talks are planned for Tuesday.",
        "Read the pact carefully, the minister said.",
        "Photographers were beaten by guards.",
        "Ends of the rope were found on the pier.",
        "Listen to the people, the minister told parliament.",
        "Published reports said that nine people had died.",
        "Updated figures put the toll at 12, the ministry said.",
        "Contact with the ship was lost on Monday.",
        "Follow the money, the judge on the case told reporters.",
        "Download figures for May were withheld by the ministry.",
        "Support for the pact fell in Norland.",
        "Search parties left Karsk on Monday.",
        "Home rule was granted to Tavria in May.",
        "Donate blood, the mayor of Karsk asked.",
        "Reuters said on Monday that its office in Karsk had been searched.",
        "Topics at the talks included borders and grain.",
    ],
)
def test_sentences_that_begin_like_notices_stay(line: str) -> None:
    assert clean(line) == line


def test_entities_are_resolved_once_and_only_where_they_are_whole() -> None:
    assert (
        resolve_entities("R&amp;D &amp;amp; &quot;AT&T&quot; ?a=1&copy=2 &#8217;") == 'R&D &amp; "AT&T" ?a=1&copy=2 ’'
    )


def test_accents_that_only_look_scrambled_stay() -> None:
    text = "“CAFÉ” and “São João”, Ângela and Çağlar met at the Âge d’Or."
    assert clean(text) == text


def test_a_title_becomes_one_line() -> None:
    assert one_line(" Norland\n &amp;\tTavria\u200b ") == "Norland & Tavria"
