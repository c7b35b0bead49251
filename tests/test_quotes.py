"""Who says what: each way of quoting, what only looks like it, and what quotations tell of the events in them."""

import pytest

from extractors.coder import Coded, Coder, article_of_text
from schemas import Quote

Told = tuple[str, str | None, str, str]
"""Kind, speaker, cue and content; a bar parts the pieces of the content."""

DIRECT: dict[str, tuple[str, Told]] = {
    "cue before": (
        'The mayor said, "The bridge is closed."',
        ("direct", "The mayor", "said", "The bridge is closed."),
    ),
    "cue after": ('"The bridge is closed," the mayor said.', ("direct", "the mayor", "said", "The bridge is closed")),
    "inverted": ('"It was a bad deal," says Bo Rask.', ("direct", "Bo Rask", "says", "It was a bad deal")),
    "inverted question": ('"Why now?" asked Rask.', ("direct", "Rask", "asked", "Why now?")),
    "broken by the cue": (
        '"We," he said, "will not leave the square."',
        ("direct", "he", "said", "We|will not leave the square."),
    ),
    "several sentences": (
        '"We reject it. We will fight," said the mayor, Tom Birch. "Nobody asked us."',
        ("direct", "the mayor, Tom Birch", "said", "We reject it. We will fight|Nobody asked us."),
    ),
    "over paragraphs without a closing mark": (
        '"We will rebuild the bridge.\n\n"It will take a year," said Mayor Ann Lee.',
        ("direct", "Mayor Ann Lee", "said", "We will rebuild the bridge.|It will take a year"),
    ),
    "going on in the next paragraph": (
        '"We will rebuild the bridge," said Mayor Ann Lee. "It will take a year.\n\n"It will cost a lot."',
        (
            "direct",
            "Mayor Ann Lee",
            "said",
            "We will rebuild the bridge|It will take a year.|It will cost a lot.",
        ),
    ),
    "loose after the last speaker": (
        '"We will rebuild the bridge," said Mayor Ann Lee.\n\n"It will cost a lot."\n\nThe council meets on Monday.',
        ("direct", "Mayor Ann Lee", "said", "We will rebuild the bridge|It will cost a lot."),
    ),
    "announced by a colon": (
        'Lee told the council:\n\n"The bridge may fall at any time."',
        ("direct", "Lee", "told", "The bridge may fall at any time."),
    ),
    "a block without marks": (
        "Lee wrote:\n\nThe loss is ours.\n\nThe council meets on Monday.",
        ("direct", "Lee", "wrote", "The loss is ours."),
    ),
    "as somebody put it": (
        'As the minister put it, "the door is open."',
        ("direct", "the minister", "put", "the door is open."),
    ),
    "single marks": (
        "'We are ready,' said the captain. 'Let them come.'",
        ("direct", "the captain", "said", "We are ready|Let them come."),
    ),
    "curly marks": (
        "\u201cThe bridge is closed,\u201d the mayor said.",
        ("direct", "the mayor", "said", "The bridge is closed"),
    ),
    "signed": ('"A good day for Togo." - Ann Lee, mayor of Lome', ("direct", "Ann Lee", "-", "A good day for Togo.")),
    "a headline's colon": ('Minister: "We will not pay"', ("direct", "Minister", ":", "We will not pay")),
    "a document": (
        'The statement read, in part: "Two soldiers were killed."',
        ("direct", "The statement", "read", "Two soldiers were killed."),
    ),
}

INDIRECT: dict[str, tuple[str, Told]] = {
    "that-clause": (
        "The mayor said that the bridge was closed.",
        ("indirect", "The mayor", "said", "that the bridge was closed"),
    ),
    "without that": (
        "The mayor said the bridge was closed.",
        ("indirect", "The mayor", "said", "the bridge was closed"),
    ),
    "cue after": (
        "The port will close on Monday, the mayor told reporters.",
        ("indirect", "the mayor", "told", "The port will close on Monday"),
    ),
    "in the middle": (
        "The plan, officials said, would fail within weeks.",
        ("indirect", "officials", "said", "The plan|would fail within weeks"),
    ),
    "according to": (
        "According to the UN, thirty people died.",
        ("indirect", "the UN", "According to", "thirty people died"),
    ),
    "according to, in the middle": (
        "The strike, according to the union, cost the port millions.",
        ("indirect", "the union", "according to", "The strike|cost the port millions"),
    ),
    "per": ("Ten people died, per the ministry.", ("indirect", "the ministry", "per", "Ten people died")),
    "in the words of": (
        "In the words of the envoy, the truce is dead.",
        ("indirect", "the envoy", "words", "the truce is dead"),
    ),
    "as predicted": (
        "The road, as the mayor predicted, was closed.",
        ("indirect", "the mayor", "predicted", "The road|was closed"),
    ),
    "quoted as saying": (
        "He was quoted as saying that the talks had failed.",
        ("indirect", "He", "saying", "that the talks had failed"),
    ),
    "said to": (
        "The group is said to have left the town.",
        ("indirect", None, "said", "The group|to have left the town"),
    ),
    "believed": (
        "The rebels are believed to have fled.",
        ("indirect", None, "believed", "The rebels|to have fled"),
    ),
    "a question": ("Lee asked whether the road was open.", ("indirect", "Lee", "asked", "whether the road was open")),
    "who added": (
        "Bo Rask, who added that it would last, left early.",
        ("indirect", "who", "added", "that it would last"),
    ),
    "a tweet": (
        "The group tweeted that it would fight on.",
        ("indirect", "The group", "tweeted", "that it would fight on"),
    ),
    "denied": ("Lee denied that he had met Kim.", ("indirect", "Lee", "denied", "that he had met Kim")),
    "a wish": ("Kenya wants to host the summit.", ("indirect", "Kenya", "wants", "to host the summit")),
    "a worry": (
        "She is worried that the dam could break.",
        ("indirect", "She", "worried", "that the dam could break"),
    ),
    "cue noun": (
        "Kim issued a warning that war was near.",
        ("indirect", "Kim", "warning", "that war was near"),
    ),
    "carried cue noun": (
        "Peru expressed concern that the dam could break.",
        ("indirect", "Peru", "concern", "that the dam could break"),
    ),
    "belief of many": (
        "There is a growing belief among diplomats that the talks will fail.",
        ("indirect", "diplomats", "belief", "that the talks will fail"),
    ),
    "a headline's colon": (
        "Poll: Voters back ban on plastic",
        ("indirect", "Poll", ":", "Voters back ban on plastic"),
    ),
    "inverted announcement": (
        "Two men were jailed, announced Ann Lee.",
        ("indirect", "Ann Lee", "announced", "Two men were jailed"),
    ),
    "part of the words": (
        'The minister called the raid "a crime".',
        ("mixed", "The minister", "called", 'the raid "a crime"'),
    ),
    "words within words": (
        'The mayor said the bridge was "very old" and closed.',
        ("mixed", "The mayor", "said", 'the bridge was "very old" and closed'),
    ),
    "indirect, then direct": (
        'Lee told the council that the bridge was old. "It may fall."',
        ("mixed", "Lee", "told", "that the bridge was old|It may fall."),
    ),
}


def code(coder: Coder, text: str) -> Coded:
    (coded,) = coder.code([article_of_text(text, None)])
    return coded


def told(quote: Quote) -> Told:
    speaker = quote.speaker.text if quote.speaker else None
    return quote.kind.value, speaker, quote.cue.text if quote.cue else "", "|".join(c.text for c in quote.content)


@pytest.mark.parametrize(("text", "expected"), DIRECT.values(), ids=DIRECT)
def test_direct_speech_has_its_speaker_and_its_words(coder: Coder, text: str, expected: Told) -> None:
    assert [told(q) for q in code(coder, text).quotes if q.nested_in is None] == [expected]


@pytest.mark.parametrize(("text", "expected"), INDIRECT.values(), ids=INDIRECT)
def test_what_is_reported_has_its_speaker_and_its_words(coder: Coder, text: str, expected: Told) -> None:
    assert expected in [told(q) for q in code(coder, text).quotes if q.nested_in is None]


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "experts" met in Oslo and ate "Viking" bread.',
        'The film "The Long Road" opened in Lima.',
        "The ministers' plan failed and the rebels' town burned.",
        "Wages rose by ten percent per year.",
        "Iran: 20 killed in quake",
        "NOTE: The council meets on Monday.",
        "The grants support three schools.",
        "Kim called the office at noon.",
        "Rebels attacked the town with mortars.",
        "The road leads to the port.",
        "You see the port from the hill.",
        "In view of the storm, the port closed.",
        "Make sure that the door is shut.",
    ],
)
def test_what_only_looks_like_a_quotation_is_none(coder: Coder, text: str) -> None:
    assert [told(q) for q in code(coder, text).quotes] == []


def test_a_quotation_that_nobody_speaks_has_neither_cue_nor_speaker(coder: Coder) -> None:
    (quote,) = code(coder, 'The square was empty.\n\n"Nobody will ever come back to this town."').quotes
    assert (quote.kind, quote.speaker, quote.cue) == ("direct", None, None)
    assert quote.content[0].text == "Nobody will ever come back to this town."


def test_words_that_somebody_tells_of_others_are_nested(coder: Coder) -> None:
    outer, inner = code(coder, "Rask said that Kim had told him that the bridge was old.").quotes
    assert (outer.nested_in, inner.nested_in) == (None, outer.quote_id)
    assert [told(q)[1:] for q in (outer, inner)] == [
        ("Rask", "said", "that Kim had told him that the bridge was old"),
        ("Kim", "told", "that the bridge was old"),
    ]


def test_what_somebody_calls_it_is_nested_without_its_own_cue(coder: Coder) -> None:
    outer, inner = code(coder, 'Rask rejected what Kim called a "brazen lie".').quotes
    assert told(outer) == ("mixed", "Rask", "rejected", 'what Kim called a "brazen lie"')
    assert told(inner) == ("mixed", "Kim", "called", 'a "brazen lie"')
    assert inner.nested_in == outer.quote_id


@pytest.mark.parametrize(
    "text",
    [
        '"' * 7,
        '"Rask said "Kim said "Lee said',
        "'Rask said, 'Kim said 'we stay,' Lee said,'",
        '" said:\n\n"said " according to " per "',
        ": : Rask: said:",
    ],
)
def test_stray_marks_give_no_circles_and_no_crash(coder: Coder, text: str) -> None:
    quotes = {q.quote_id: q for q in code(coder, text).quotes}
    for quote in quotes.values():
        above: list[str] = []
        while quote.nested_in is not None and quote.quote_id not in above:
            above.append(quote.quote_id)
            quote = quotes[quote.nested_in]
        assert quote.nested_in is None


def test_the_cue_tells_speech_from_what_is_only_thought(coder: Coder) -> None:
    said, wants = code(coder, "Rask said the bridge was old. Kim wants to close it.").quotes
    assert (said.is_speech, wants.is_speech) == (True, False)


def test_pronouns_and_short_names_mean_whom_the_article_named(coder: Coder) -> None:
    text = 'Chancellor Olaf Scholz met miners. He said the mine was safe. "It will stay open," Scholz added.'
    quotes = code(coder, text).quotes
    assert [(q.speaker.text, q.speaker.name) for q in quotes if q.speaker] == [
        ("He", "Olaf Scholz"),
        ("Scholz", "Olaf Scholz"),
    ]


def test_a_turn_of_a_transcript_goes_on_until_the_next(coder: Coder) -> None:
    text = "ANN LUND: We stay here.\n\nNobody asked us.\n\nQUESTION: Why?\n\nANN LUND: Because.\n\nThe talks went on."
    assert [told(q) for q in code(coder, text).quotes if q.nested_in is None] == [
        ("direct", "ANN LUND", ":", "We stay here.|Nobody asked us."),
        ("direct", None, ":", "Why?"),
        ("direct", "ANN LUND", ":", "Because."),
    ]


@pytest.mark.parametrize(
    ("text", "trigger", "speaker"),
    [
        ('"They lie. Rebels attacked the town," said Ann Lee.', "attacked", "Ann Lee"),
        ('"It is war," said Ann Lee. "Rebels attacked the town. They killed ten men."', "killed", "Ann Lee"),
        ('"Rebels attacked the town.\n\n"We will fight," said Ann Lee.', "attacked", "Ann Lee"),
        ('Ann Lee was angry, she said.\n\n"Rebels attacked the town."', "attacked", "she"),
        ("Ann Lee said rebels attacked the town.", "attacked", "Ann Lee"),
        ("Rebels attacked the town. Ann Lee said it was empty.", "attacked", None),
    ],
)
def test_an_event_in_a_quotation_belongs_to_its_speaker(
    coder: Coder, text: str, trigger: str, speaker: str | None
) -> None:
    (mention,) = [m for m in code(coder, text).mentions if m.trigger.text == trigger]
    assert (mention.speaker.text if mention.speaker else None) == speaker


def test_ids_are_unique_and_offsets_point_at_their_words(coder: Coder) -> None:
    text = "\n\n".join(text for text, _ in (*DIRECT.values(), *INDIRECT.values()))
    quotes = code(coder, text).quotes
    assert len({q.quote_id for q in quotes}) == len(quotes) > len(DIRECT)
    assert [q.quote_id for q in code(coder, text).quotes] == [q.quote_id for q in quotes]
    for quote in quotes:
        spans = [*quote.content, quote.sentence, *filter(None, (quote.cue, quote.speaker))]
        assert [text[s.start : s.end] for s in spans] == [s.text for s in spans]
