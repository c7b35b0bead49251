"""Files behind URLs are found, known again and read like files on disk."""

from datetime import date
from pathlib import Path

import fsspec
import pytest

from extractors.readers.source import Source
from flows.landing import LandedFile, landed_files, plan
from flows.reading import Reading
from flows.remote import LandingError, open_file, place_of
from schemas import Article, FileRow, Rejection
from tests.flows.bucket import bucket
from tests.readers.make_binary import zipped

STORY = b"Norland closed its border with Tavria on Monday."


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "b")


def source(file: LandedFile) -> Source:
    return Source(file.name, published=date(2026, 11, 23))


def test_a_folder_of_a_bucket_is_read_like_one_on_disk() -> None:
    objects = {
        "in/2026/a b.txt": STORY,
        "in/week.zip": zipped({"1.txt": STORY, "2.jsonl": b"{"}),
        "in/.hidden": STORY,
        "other.txt": STORY,
    }
    with bucket(objects) as options:
        files = list(landed_files([f"s3://news/in{options}"]))
        rows = [met.row for met in Reading(run_id="r", source=source, seconds=60).read(files)]
    assert [file.name for file in files] == ["2026/a b.txt", "week.zip"]
    assert [row.source_file for row in rows if isinstance(row, Article)] == ["2026/a b.txt", "week.zip/1.txt"]
    (rejection,) = (row for row in rows if isinstance(row, Rejection))
    assert rejection.file == f"{files[1].path}/2.jsonl"
    assert [(row.format, row.article_count, row.rejection_count) for row in rows if isinstance(row, FileRow)] == [
        ("text", 1, 0),
        ("zip", 1, 1),
    ]


def test_an_object_is_known_again_until_it_changes() -> None:
    objects = {"a.txt": STORY}
    with bucket(objects) as options:
        places = [f"s3://news/a.txt{options}"]
        (file,) = landed_files(places)
        assert plan(places, {file.path: file.fingerprint}).known_count == 1
        objects["a.txt"] += b" It stays closed."
        assert len(plan(places, {file.path: file.fingerprint}).files) == 1


def test_what_is_not_in_the_bucket_is_told() -> None:
    with bucket({}) as options, pytest.raises(LandingError, match="does not exist"):
        list(landed_files([f"s3://news/a.txt{options}"]))


def test_whatever_fsspec_opens_can_be_read() -> None:
    with fsspec.open("memory://in/a/b.txt", "wb") as file:
        file.write(STORY)
    (found,) = landed_files(["memory://in"])
    assert (found.name, found.size) == ("a/b.txt", len(STORY))
    with open_file(found.path) as stream:
        assert stream.read() == STORY


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("nosuch://a", "Protocol not known"),
        ("s3://key:secret@news/a", "keys in a URL would be stored"),
        ("memory://nowhere", "does not exist"),
    ],
)
def test_a_url_that_cannot_be_read_is_told_with_what_can(url: str, problem: str) -> None:
    with pytest.raises(LandingError, match=problem):
        list(landed_files([url]))


def test_a_file_url_is_a_path() -> None:
    assert place_of("file:///data/news") == Path("/data/news")
    assert place_of("data/news") == Path("data/news")
    assert place_of("s3://news/a") == "s3://news/a"


def test_another_mapping_makes_a_file_new_again(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"H,T\na,b\n")
    (plain,) = plan([file], {}).files
    (mapped,) = plan([file], {plain.path: plain.fingerprint}, fields={"text": "T"}).files
    assert plan([file], {mapped.path: mapped.fingerprint}, fields={"text": "T"}).known_count == 1
