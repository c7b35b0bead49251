from collections import Counter

from flows.tally import Tally, counted


def test_counts_are_told_the_most_frequent_first() -> None:
    assert counted(Counter({"language": 2, "empty": 1, "encoding": 1200})) == "encoding 1,200, language 2, empty 1"


def test_the_share_of_rejections_counts_every_record_met() -> None:
    tally = Tally(new=2, changed=1, unchanged=1, reasons=Counter({"empty": 4}))
    assert tally.rejected_share == 0.5


def test_nothing_met_is_nothing_rejected() -> None:
    assert Tally().rejected_share == 0.0


def test_the_summary_tells_files_articles_rejections_mentions_and_words() -> None:
    tally = Tally(files=3, known_files=7, new=5, words=900, coding_seconds=3.0, kinds=Counter(meeting=2))
    lines = {what: (number, detail) for what, number, detail in tally.lines()}
    assert lines["files"] == ("3", "7 more read before")
    assert lines["mentions"] == ("2", "meeting 2")
    assert lines["words"][1].startswith("300 a second")
