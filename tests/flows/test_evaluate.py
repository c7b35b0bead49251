"""The command `evaluate`: what a person who has coded some examples is shown."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app

GOLD = """\
- text: Kenya recalled its envoy on Friday.
  published: 2025-11-24
  events:
    - {kind: sanction, trigger: recalled, status: actual, sender: its envoy, date: 2025-11-21}
- text: The two presidents met in Rabat. Oil prices fell.
  events:
    - {kind: meeting, trigger: met, participant: The two presidents}
    - {kind: protest, trigger: fell, gap: no words of protest}
- text: The firm said that the two ministers met.
  events:
    - {kind: statement, trigger: said, optional: true}
"""


@pytest.fixture(autouse=True)
def gold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "gold.yaml"
    file.write_text(GOLD)
    return file


def evaluate(*arguments: str, code: int = 0) -> str:
    """Return what the command prints; without errors on standard output alone."""
    result = CliRunner().invoke(app, ("evaluate", *arguments))
    assert result.exit_code == code, result.output
    return result.stderr if code else result.stdout


def part(shown: str, heading: str) -> str:
    """Return what stands under a heading, up to the next one."""
    after = shown.split(heading)[1]
    return after.split("\nFound, but")[0].split("\nFalse hits")[0]


class TestShown:
    @pytest.fixture
    def shown(self) -> str:
        return evaluate("gold.yaml")

    def test_the_scores_come_first(self, shown: str) -> None:
        lines = shown.splitlines()
        assert lines[0] == "3 examples in gold.yaml, 3 events wanted"
        assert lines[3].split() == ["kind", "F1", "precision", "recall", "right", "missed", "false"]
        assert lines[4].split() == ["meeting", "0.67", "██████▋", "0.50", "1.00", "1", "0", "1"]
        assert "all kinds" in lines[7]

    def test_a_kind_that_is_never_coded_has_no_precision(self, shown: str) -> None:
        assert ["protest", "0.00", "–", "0.00", "0", "1", "0"] in [line.split() for line in shown.splitlines()]

    def test_a_miss_is_shown_with_its_line_and_its_trigger_in_brackets(self, shown: str) -> None:
        missed = part(shown, "Missed: 1")
        assert "gold.yaml:8  protest at 'fell'" in missed
        assert "    The two presidents met in Rabat. Oil prices [fell].\n" in missed
        assert "    got: nothing at these words\n    known gap: no words of protest\n" in missed

    def test_a_wrong_field_is_shown_with_what_is_wanted(self, shown: str) -> None:
        wrong = part(shown, "Found, but not as wanted: 1")
        assert "gold.yaml:4  sanction at 'recalled'" in wrong
        assert "    sender: wanted its envoy, got Kenya\n" in wrong

    def test_a_false_hit_is_shown_with_its_place_and_pattern(self, shown: str) -> None:
        false = part(shown, "False hits: 1")
        assert "gold.yaml:9, character 37  meeting at 'met'" in false
        assert "got: meeting, actual; participant the two ministers <- meeting/verb:meet" in false

    def test_lines_fit_into_a_hundred_columns_and_end_without_spaces(self, shown: str) -> None:
        assert all(len(line) <= 100 for line in shown.splitlines())


def test_long_texts_are_cut_around_the_trigger(gold: Path) -> None:
    filler = "The river rose in the valley for days. " * 20
    gold.write_text(f"text: {filler}The two presidents met in Rabat. {filler}\nevents: []\n")
    assert "... " in evaluate("gold.yaml")
    (line,) = [line for line in evaluate("gold.yaml").splitlines() if "[met]" in line]
    assert "presidents [met] in Rabat." in line


def test_right_examples_have_no_lists(gold: Path) -> None:
    gold.write_text("- {text: Oil prices fell., events: []}\n")
    shown = evaluate("gold.yaml", "--min-f1", "1")
    assert "1 example in gold.yaml, 0 events wanted" in shown
    assert "explain" not in shown


def test_one_kind_may_be_scored_alone() -> None:
    shown = evaluate("gold.yaml", "--kind", "sanction")
    assert "all kinds" not in shown
    assert "Missed" not in shown
    assert "False hits" not in shown


def test_json_has_every_figure_and_every_disagreement() -> None:
    told = json.loads(evaluate("gold.yaml", "--json"))
    assert told["all"] == {"right": 2, "missed": 1, "false": 1, "precision": 0.6667, "recall": 0.6667, "f1": 0.6667}
    assert told["kinds"]["protest"]["precision"] is None
    assert told["fields"]["date"]["right"] == 1
    assert [(m["file"], m["line"], m["trigger"]["text"], m["gap"]) for m in told["missed"]] == [
        ("gold.yaml", 8, "fell", "no words of protest")
    ]
    assert [check["got"] for wrong in told["wrong"] for check in wrong["checks"]] == ["Kenya", "Kenya"]
    assert [(f["line"], f["trigger"]["start"], f["kind"]) for f in told["false"]] == [(9, 37, "meeting")]


def test_files_of_a_folder_are_taken_together(tmp_path: Path) -> None:
    (tmp_path / "gold" / "deeper").mkdir(parents=True)
    for name in ("a.yaml", "deeper/b.yml"):
        (tmp_path / "gold" / name).write_text("text: Oil prices fell.\nevents: []\n")
    (tmp_path / "gold" / "notes.txt").write_text("no gold")
    assert evaluate("gold").startswith("2 examples in 2 files, 0 events wanted\n")


def test_the_day_of_texts_that_tell_none_may_be_given(gold: Path) -> None:
    gold.write_text(GOLD.replace("  published: 2025-11-24\n", ""))
    assert json.loads(evaluate("gold.yaml", "--json"))["fields"]["date"]["right"] == 0
    told = json.loads(evaluate("gold.yaml", "--json", "--published", "2025-11-24"))
    assert told["fields"]["date"]["right"] == 1


@pytest.mark.parametrize(("least", "code"), [("0.6", 0), ("0.7", 1)])
def test_a_score_below_the_one_asked_for_is_a_failure(least: str, code: int) -> None:
    told = evaluate("gold.yaml", "--min-f1", least, code=code)
    assert (told == "dragoman: F1 over all kinds is 0.667, below the 0.7 asked for\n") is bool(code)


@pytest.mark.parametrize(
    ("content", "arguments", "told"),
    [
        pytest.param("- {text: A}", ["gold.yaml"], "gold.yaml:1:3: the example has no events; add", id="a bad file"),
        pytest.param("text: A\nevents: []", ["nowhere"], "nowhere does not exist; give a YAML file", id="no file"),
        pytest.param("text: A\nevents: []", ["empty"], "empty holds no file that ends in .yaml or", id="no gold"),
        pytest.param("text: A\nevents: []", ["gold.yaml", "-k", "sancton"], "there is no kind sancton", id="no kind"),
        pytest.param("text: \xe9", ["gold.yaml"], "byte 6 is not UTF-8; save the file as UTF-8", id="another encoding"),
    ],
)
def test_what_is_wrong_is_told_in_one_line_and_nothing_else(
    content: str, arguments: list[str], told: str, gold: Path
) -> None:
    gold.write_text(content, encoding="latin-1")
    (gold.parent / "empty").mkdir()
    line = evaluate(*arguments, code=2)
    assert line.startswith("dragoman: ")
    assert told in line
    assert line.count("\n") == 1
