"""Gold files: what they may hold, and how what is wrong with one is told."""

import re
from pathlib import Path

import pytest

from extractors.frames import full_index
from extractors.gold.reading import GoldError, keys_of, read_examples

TEXT = "- text: Poland expelled two envoys. Poland expelled a third.\n"


def read(events: str, text: str = TEXT) -> str:
    """Return what is told about a gold file."""
    with pytest.raises(GoldError) as told:
        read_examples(f"{text}  events:\n{events}", "gold.yaml")
    return str(told.value)


def event(keys: str) -> str:
    return f"    - {{kind: sanction, trigger: expelled, {keys}}}\n"


def test_an_event_keeps_its_words_its_place_in_the_text_and_its_line() -> None:
    (example,) = read_examples(
        f"{TEXT}  events:\n{event('sender: Poland, target: [two envoys], status: actual')}", "g/a.yaml"
    )
    (wanted,) = example.events
    assert (example.name, example.line, wanted.line) == ("a-1", 1, 3)
    assert example.text[wanted.start : wanted.end] == "expelled"
    assert wanted.fields == (("sender", ("Poland",)), ("target", ("two envoys",)), ("status", ("actual",)))


def test_nth_counts_whole_words() -> None:
    text = "- text: The expellee said Oslo expelled him, then expelled her.\n"
    (example,) = read_examples(f"{text}  events:\n{event('nth: 2')}", "gold.yaml")
    assert example.text[: example.events[0].start].endswith("then ")


def test_a_file_may_hold_one_article_alone() -> None:
    (example,) = read_examples("title: A\npublished: 2025-11-24\ntext: Nothing happened.\nevents: []\n", "gold.yaml")
    assert (example.published, example.events) == ("2025-11-24", ())


def test_values_that_yaml_takes_for_something_else_stay_words() -> None:
    text = "- text: NO talks, ON 24 November 2025.\n"
    events = "    - {kind: meeting, trigger: talks, participant: NO, date: 2025-11-24, cameo: 040}\n"
    (example,) = read_examples(f"{text}  events:\n{events}", "gold.yaml")
    assert dict(example.events[0].fields) == {"participant": ("NO",), "date": ("2025-11-24",), "cameo": ("040",)}


def test_a_field_without_a_value_must_be_empty() -> None:
    (example,) = read_examples(f"{TEXT}  events:\n{event('speaker: , place: null')}", "gold.yaml")
    assert example.events[0].fields == (("speaker", ()), ("place", ()))


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        pytest.param("stats: actual", "gold.yaml:3:43: unknown key 'stats' in an event", id="an unknown key"),
        pytest.param("stats: actual", "did you mean status?", id="the key that was meant"),
        pytest.param("attacker: Poland", "in an event of kind sanction; known are", id="a role of another kind"),
        pytest.param("status: denied", "unknown status 'denied'; known are actual,", id="an unknown status"),
        pytest.param("status: Negated", "did you mean negated?", id="a status in capitals"),
        pytest.param("sender: Latvia", "sender 'Latvia' does not stand in the text", id="a role not in the text"),
        pytest.param("sender: {a: b}", "sender is no plain value", id="a role that is no words"),
        pytest.param("status: [actual, planned]", "status has several values; give one", id="two statuses"),
        pytest.param("nth: 3", "stands in the text 2 times, nth asks for number 3", id="nth too high"),
        pytest.param("nth: first", "nth 'first' is no count; write 1, 2", id="nth in words"),
        pytest.param("optional: perhaps", "optional is neither true nor false", id="optional neither way"),
        pytest.param("gap: ", "gap is empty", id="a gap without reason"),
        pytest.param("date: Friday", "date 'Friday' is no date; write 2025-11-24", id="a date in words"),
        pytest.param("cameo: '999'", "unknown cameo '999'", id="an unknown CAMEO code"),
        pytest.param("plover: SANCTIONS", "did you mean SANCTION?", id="an unknown PLOVER type"),
        pytest.param("mode: expell", "did you mean expel?", id="an unknown mode"),
        pytest.param("status: actual, status: planned", "key 'status' stands twice", id="a key twice"),
        pytest.param("status: 'actual", "not YAML: ", id="no YAML"),
    ],
)
def test_a_wrong_event_is_told_with_its_line_and_the_remedy(keys: str, told: str) -> None:
    line = read(event(keys))
    assert told in line
    assert line.startswith("gold.yaml:")
    assert "; " in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("events", "told"),
    [
        pytest.param("    - {trigger: expelled}\n", "gold.yaml:3:7: the event has no kind; add `kind:`", id="no kind"),
        pytest.param("    - {kind: sanction}\n", "the event has no trigger; add `trigger:`", id="no trigger"),
        pytest.param("    - {kind: sanktion, trigger: a}\n", "did you mean sanction?", id="an unknown kind"),
        pytest.param(
            "    - {kind: sanction, trigger: expeled}\n",
            "trigger 'expeled' does not stand in the text; the text has 'expelled'",
            id="a trigger that is not in the text",
        ),
        pytest.param(
            "    - {kind: sanction, trigger: expel}\n",
            "trigger 'expel' does not stand in the text",
            id="a trigger that is only part of a word",
        ),
        pytest.param("    - expelled\n", "an event is no mapping; write it as keys", id="an event that is no mapping"),
        pytest.param("    kind: sanction\n", "events is no list; write a list of events, or []", id="no list"),
    ],
)
def test_a_wrong_list_of_events_is_told(events: str, told: str) -> None:
    assert told in read(events)


@pytest.mark.parametrize(
    ("file", "told"),
    [
        pytest.param("", "gold.yaml: holds no example", id="an empty file"),
        pytest.param("[]", "holds no example", id="an empty list"),
        pytest.param("- events: []", "gold.yaml:1:3: the example has no text; add `text:`", id="no text"),
        pytest.param("- text: A", "the example has no events; add `events:`", id="no events"),
        pytest.param("- {text: '', events: []}", "text is empty", id="an empty text"),
        pytest.param("- {text: A, event: []}", "did you mean events?", id="an unknown key"),
        pytest.param("- {text: A, events: [], published: Friday}", "write it as 2025-11-24", id="no day"),
        pytest.param("just words", "an example is no mapping", id="words alone"),
        pytest.param("- text: A: B\n  events: []", "gold.yaml:1:10: not YAML", id="a colon in the text"),
        pytest.param("text: A\n---\ntext: B", "not YAML: but found another document", id="two documents"),
        pytest.param("text: \x07", "not YAML: ", id="a control character"),
    ],
)
def test_a_wrong_file_is_told(file: str, told: str) -> None:
    with pytest.raises(GoldError) as error:
        read_examples(file, "gold.yaml")
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_details_of_a_kind_may_be_given() -> None:
    assert {"amount", "currency", "deadline"} <= set(keys_of(full_index().kinds["commitment"]))
    assert "amount" not in keys_of(full_index().kinds["meeting"])


def test_the_readme_shows_examples_that_can_be_read() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (block,) = [b for b in re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL) if "published" in b]
    assert [len(example.events) for example in read_examples(block, "README.md")] == [2, 2, 0]
