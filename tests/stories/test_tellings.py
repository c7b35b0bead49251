"""Different reports of one thing that happened are one story; like things that happened are not."""

from pathlib import Path

from tests.stories.copies import group
from tests.stories.newsroom import made

STRIKE = (
    made(
        "a",
        "Ferrymen of Orsund strike over night shifts",
        "The ferrymen of Orsund walked off their boats on Monday because the Halvik line had added night shifts.\n"
        "Teodor Branka of the Ferrymen's Guild said that no boat would leave before Halvik took the plan back.\n"
        "About 2,300 travellers were left on the quay at Orsund and at Pell, across the Lisk strait.",
        publisher="Harbour Times",
    ),
    made(
        "b",
        "No boats to Pell as guild fights Halvik",
        "Travellers slept in the waiting rooms of Pell after the Halvik line lost all its crews to a strike.\n"
        "The guild, led by Teodor Branka, wants the night shifts gone. Halvik called the strike at Orsund unlawful.\n"
        "It is the first time in nine years that nothing sails on the Lisk strait.",
        1,
        publisher="Coast News",
    ),
)
OTHER_STRIKE = made(
    "c",
    "Tram drivers of Velm stop work",
    "The tram drivers of Velm stopped work on Tuesday because the town had cut their breaks to ten minutes.\n"
    "Nadir Osei of the drivers' union said that no tram would leave the depot before the mayor had met them.\n"
    "About 4,100 riders had to walk, and the schools opened two hours late.",
    1,
    publisher="Coast News",
)


def stories_of(tmp_path: Path, *batches: list) -> dict[str, str]:  # type: ignore[type-arg]
    return {article_id: story_id for article_id, (_, story_id) in group(tmp_path / "w", list(batches)).items()}


def test_two_papers_on_one_strike_are_two_reports_of_one_story(tmp_path: Path) -> None:
    first, second = STRIKE
    groups = group(tmp_path / "w", [[first, second, OTHER_STRIKE]])
    assert groups[first.article_id] == (first.article_id, first.article_id)
    assert groups[second.article_id] == (second.article_id, first.article_id)


def test_another_strike_of_the_same_days_is_another_story(tmp_path: Path) -> None:
    stories = stories_of(tmp_path, [*STRIKE, OTHER_STRIKE])
    assert stories[OTHER_STRIKE.article_id] == OTHER_STRIKE.article_id


def test_the_second_report_finds_the_story_of_the_night_before(tmp_path: Path) -> None:
    first, second = STRIKE
    assert stories_of(tmp_path, [first], [second])[second.article_id] == first.article_id


def test_a_report_much_like_the_story_joins_it_weeks_later(tmp_path: Path) -> None:
    first, second = STRIKE
    late = made("late", second.title or "", second.body, 20, publisher="Coast News")
    assert stories_of(tmp_path, [first, second], [late])[late.article_id] == first.article_id


def test_a_report_little_like_the_story_does_not_join_it_weeks_later(tmp_path: Path) -> None:
    first, second = STRIKE
    body = "Halvik sold its oldest boat to a museum in Breda, where children may ring the bell.\nIt had served at Pell."
    days_after, late = (made(f"later {days}", "Old boat rests", body, days, publisher="Coast News") for days in (2, 20))
    stories = stories_of(tmp_path, [first, second, days_after], [late])
    assert stories[late.article_id] == late.article_id


def test_a_report_that_comes_too_late_starts_a_story_of_its_own(tmp_path: Path) -> None:
    first, second = STRIKE
    late = made("late", second.title or "", second.body, 29, publisher="Coast News")
    assert stories_of(tmp_path, [first], [late])[late.article_id] == late.article_id


def test_one_publishers_announcements_in_like_words_are_stories_of_their_own(tmp_path: Path) -> None:
    announcement = (
        "The Harbour Board of Orsund has named {who} to its seat for {what}, it was made known on Monday.\n"
        "{who} comes from {town} and has worked for {house} in {other}."
    )
    mine = {"who": "Nadir Osei", "what": "Pilotage", "town": "Velm", "house": "Aker & Sons", "other": "Breda"}
    yours = {"who": "Ana Pruitt", "what": "Dredging", "town": "Tarnow", "house": "Stenner", "other": "Hollin"}
    one, other = (
        made(who["who"], f"{who['who']}", announcement.format(**who), publisher="Harbour Board")
        for who in (mine, yours)
    )
    stories = stories_of(tmp_path / "one", [one, other])
    assert stories[one.article_id] != stories[other.article_id]
    elsewhere = other.model_copy(update={"publisher": "Coast News"})
    assert len(set(stories_of(tmp_path / "two", [one, elsewhere]).values())) == 1


def test_the_story_is_found_again_in_its_view(tmp_path: Path) -> None:
    from warehouse.query import open_warehouse

    first, second = STRIKE
    copy = made("copy", "Strike at Orsund", first.body, 1, publisher="Lakeside Post")
    group(tmp_path / "w", [[first, second, copy, OTHER_STRIKE]])
    query = "SELECT story_id, article_count, report_count, publisher_count, title FROM stories"
    row, _ = open_warehouse(tmp_path / "w").execute(query).fetchall()
    assert row == (first.article_id, 3, 2, 3, first.title)
