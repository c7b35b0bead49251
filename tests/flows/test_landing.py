import os
from pathlib import Path

import pytest

from flows.landing import FolderLimits, is_temporary, landed_files, plan
from flows.opening import open_landed
from flows.remote import LandingError


def write(path: Path, text: str = "text") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def names(*paths: Path) -> list[str]:
    return [file.name for file in landed_files(paths)]


def test_a_folder_is_read_with_everything_below_it_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.json", "a/y.json", "c.html"):
        write(tmp_path / name)
    assert names(tmp_path) == ["a/y.json", "a/z.json", "b.txt", "c.html"]


@pytest.mark.parametrize(
    "name",
    [".hidden.txt", "~$lock.docx", "._mac.txt", "new.json.tmp", "new.json.part", ".git/x.txt", "__MACOSX/x"],
)
def test_hidden_and_unfinished_files_are_left_out(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    assert names(tmp_path) == []


def test_an_ordinary_name_is_not_temporary() -> None:
    assert not is_temporary("2025-11-24 part two.txt")


def test_a_file_given_twice_counts_once(tmp_path: Path) -> None:
    file = write(tmp_path / "a.txt")
    assert names(tmp_path, file) == ["a.txt"]


def test_only_files_with_a_new_fingerprint_are_planned(tmp_path: Path) -> None:
    old, changed = write(tmp_path / "old.txt"), write(tmp_path / "changed.txt")
    known = {file.path: file.fingerprint for file in landed_files([tmp_path])}
    write(changed, "other text")
    write(tmp_path / "new.txt")
    found = plan([tmp_path], known)
    assert [file.name for file in found.files] == ["changed.txt", "new.txt"]
    assert found.known_count == 1
    assert str(old) in known


def test_the_fingerprint_follows_the_bytes_not_the_time(tmp_path: Path) -> None:
    file = write(tmp_path / "a.txt", "one")
    (first,) = landed_files([file])
    write(file, "two")
    (second,) = landed_files([file])
    write(file, "one")
    (third,) = landed_files([file])
    assert first.fingerprint == third.fingerprint != second.fingerprint


def test_a_path_that_does_not_exist_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(LandingError, match=r"nowhere does not exist; give a file or a folder"):
        plan([tmp_path / "nowhere"], {})


def test_a_link_given_by_hand_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(write(tmp_path / "a.txt"))
    with pytest.raises(LandingError, match="is a symbolic link"):
        plan([tmp_path / "link.txt"], {})


def test_a_link_in_a_folder_is_not_followed_but_reported(tmp_path: Path) -> None:
    secret = write(tmp_path / "elsewhere" / "secret.txt")
    landing = tmp_path / "landing"
    landing.mkdir()
    (landing / "link.txt").symlink_to(secret)
    (landing / "folder").symlink_to(secret.parent)
    problems = [file.problem or "" for file in landed_files([landing])]
    assert len(problems) == 2
    assert all("symbolic link" in problem for problem in problems)


def test_an_unreadable_file_is_planned_once_and_not_every_night(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "nowhere")
    first = plan([tmp_path], {})
    known = {file.path: file.fingerprint for file in first.files}
    assert len(first.files) == 1
    assert plan([tmp_path], known).files == ()


def test_a_name_that_is_not_utf8_is_reported_readably(tmp_path: Path) -> None:
    write(tmp_path / "caf\udce9.txt")
    (landed,) = landed_files([tmp_path])
    assert "not UTF-8" in (landed.problem or "")
    assert landed.path.encode().endswith("caf\ufffd.txt".encode())


def test_a_file_beyond_the_limit_is_reported_unread_and_read_once_the_limit_is_raised(tmp_path: Path) -> None:
    with write(tmp_path / "big.jsonl").open("wb") as stream:
        stream.truncate(1_000_001)
    (found,) = landed_files([tmp_path], FolderLimits(file_mb=1))
    assert found.problem == (
        "1 MB, more than the limit of 1 MB; remedy: cut it into smaller files or raise the setting landing_file_mb"
    )
    assert plan([tmp_path], {found.path: found.fingerprint}, FolderLimits(file_mb=1)).files == ()
    (raised,) = plan([tmp_path], {found.path: found.fingerprint}, FolderLimits(file_mb=2)).files
    assert raised.problem is None


def test_folders_nested_too_deep_are_reported_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "b/c/d/e.txt")
    top, deep = landed_files([tmp_path], FolderLimits(depth=2))
    assert (top.name, top.problem) == ("a.txt", None)
    assert deep.name == "b/c/d"
    assert (deep.problem or "").startswith("a folder more than 2 folders deep; remedy: move it up or raise")


@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_a_file_that_became_something_else_is_not_opened(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "a.txt"
    if kind == "link":
        file.symlink_to(write(tmp_path / "secret"))
    else:
        os.mkfifo(file)
    with pytest.raises(OSError, match=str(file)):
        open_landed(str(file))
