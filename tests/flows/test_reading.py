"""Reading of files that grow, stall, cannot be opened or hold nothing but rubbish."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from extractors.readers import Source
from flows import reading
from flows.landing import LandedFile, plan
from flows.patience import Patience
from flows.reading import Reading
from schemas import Article, FileRow, Rejection, Row

LINE = '{"text": "Norland closed its border with Tavria on Monday."}\n'


def rows_of(files: tuple[LandedFile, ...], seconds: float = 60) -> list[Row]:
    read = Reading(run_id="r", source=lambda file: Source(file.name), seconds=seconds)
    return [met.row for met in read.read(files)]


def test_a_file_that_grew_while_it_was_read_is_read_again_the_next_night(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(LINE)
    files = plan([tmp_path], {}).files
    with file.open("a") as grown:
        grown.write(LINE.replace("Monday", "Tuesday"))
    *articles, row = rows_of(files)
    assert isinstance(row, FileRow)
    assert row.article_count == len(articles) == 2
    assert plan([tmp_path], {row.path: row.fingerprint}).files != ()


def test_a_file_that_was_taken_away_is_a_rejection(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(LINE)
    files = plan([tmp_path], {}).files
    file.unlink()
    rejection, row = rows_of(files)
    assert isinstance(rejection, Rejection)
    assert (rejection.reason, rejection.detail[:25]) == ("unreadable", "No such file or directory")
    assert isinstance(row, FileRow)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_rejection(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(LINE)
    file.chmod(0)
    rejection, _ = rows_of(plan([tmp_path], {}).files)
    assert isinstance(rejection, Rejection)
    assert (rejection.reason, rejection.detail[:17]) == ("unreadable", "Permission denied")


def test_rubbish_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_REJECTIONS", 20)
    (tmp_path / "a.jsonl").write_text(LINE + "{rubbish\n" * 500)
    article, *rejections, row = rows_of(plan([tmp_path], {}).files)
    assert isinstance(article, Article)
    assert len(rejections) == 21
    last = rejections[-1]
    assert isinstance(last, Rejection)
    assert (last.position, last.reason) == (0, "malformed")
    assert isinstance(row, FileRow)
    assert row.rejection_count == 21


def test_a_file_that_yields_nothing_for_too_long_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"[" + b" " * (3 << 20) + b"]")
    rejection, _ = rows_of(plan([tmp_path], {}).files, seconds=0)
    assert isinstance(rejection, Rejection)
    assert rejection.reason == "timeout"


def test_what_the_user_of_records_takes_is_not_counted(tmp_path: Path) -> None:
    patience = Patience(seconds=0.2)
    (tmp_path / "a").write_bytes(b"ab")

    def letters(stream: BinaryIO) -> Iterator[bytes]:
        while letter := stream.read(1):
            yield letter

    with (tmp_path / "a").open("rb") as stream:
        found = []
        for letter in patience.each(letters(patience.watched(stream))):
            time.sleep(0.3)
            found.append(letter)
    assert found == [b"a", b"b"]
