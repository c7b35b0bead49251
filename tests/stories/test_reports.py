"""Copies of one report are found however papers cut them, and other reports are left alone."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.fingerprint import fingerprint
from schemas import Article
from tests.stories.copies import group, score, with_copies
from tests.stories.newsroom import made, report
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

STORM = (
    "A storm tore the roof off the grain hall at Karsk on Monday night and threw it into the harbour basin.\n"
    "Ingrid Sole, who runs the hall, said that 400 tonnes of barley lay open to the rain by the next morning.\n"
    "The harbour office sent two cranes and asked the crews of the herring boats to help with the tarpaulins.\n"
    "Insurers from Velm are expected on Thursday; they had warned of the old beams as long ago as last spring.\n"
    "Nobody was hurt, though a watchman spent the night on the stairs because the door had jammed behind him.\n"
    "The council will meet in the school and decide whether the market moves to the tram depot for the winter."
)
SHELLING = (
    "Shells fell on the northern districts of Tarnow for the {nth} day running, the regional hospital said.\n"
    "{dead} people were killed and {hurt} were wounded, among them a driver of the municipal water works.\n"
    "Doctors said that {beds} beds were left in the cellar of the hospital, where the power failed again at noon.\n"
    "The mayor asked all who live near the river to stay away from the windows and to save their water."
)

WORDS = "apple brick candle drum egg flute grape hammer iron jar kettle lamp melon nail onion pear quilt rope".split()


def reports_of(tmp_path: Path, *batches: list[Article]) -> dict[str, str]:
    return {article_id: report_id for article_id, (report_id, _) in group(tmp_path / "w", list(batches)).items()}


def test_copies_that_papers_make_are_found_among_a_hundred_other_reports(tmp_path: Path) -> None:
    rng = random.Random(3)
    families = with_copies([report(rng, number) for number in range(100)], rng, each=3)
    every = [article for family in families.values() for article in family]
    rng.shuffle(every)
    found = score(families, reports_of(tmp_path, every[:250], every[250:]))
    assert found.precision >= 0.98
    assert found.recall >= 0.90


def test_a_copy_cut_to_a_third_is_the_same_report_and_the_same_story(tmp_path: Path) -> None:
    full = made("full", "Storm at Karsk", STORM, publisher="Wire")
    cut = made("cut", "Barley in the rain", "\n".join(STORM.split("\n")[:2]), 1, publisher="Coast News")
    groups = group(tmp_path / "w", [[full, cut]])
    assert groups[full.article_id] == groups[cut.article_id] == (full.article_id, full.article_id)


def test_daily_bulletins_that_differ_in_their_numbers_are_reports_of_their_own(tmp_path: Path) -> None:
    first = made("one", "Tarnow", SHELLING.format(nth="sixth", dead=4, hurt=19, beds=12), 0)
    second = made("two", "Tarnow", SHELLING.format(nth="seventh", dead=7, hurt=31, beds=5), 1, publisher="Coast News")
    reports = reports_of(tmp_path, [first, second])
    assert reports[first.article_id] != reports[second.article_id]


@pytest.mark.parametrize(("corrected", "is_one"), [(1, True), (3, False)], ids=["one", "three"])
def test_a_text_of_many_numbers_is_the_same_where_hardly_one_was_corrected(
    tmp_path: Path, corrected: int, is_one: bool
) -> None:
    def stock(changed: int) -> str:
        counted = [20 + n + (500 if n < changed else 0) for n in range(len(WORDS))]
        return "\n".join(
            f"In the {word} depot {count} crates were counted beside the river under the {word} roof by the clerks, "
            f"who swept the {word} yard and went on along the quay to the next hall."
            for word, count in zip(WORDS, counted, strict=True)
        )

    first, second = made("one", "Stock", stock(0)), made("two", "Stock", stock(corrected), 1, publisher="Coast News")
    reports = reports_of(tmp_path, [first, second])
    assert (reports[first.article_id] == reports[second.article_id]) == is_one


def test_a_text_sent_again_after_four_days_is_a_report_of_its_own(tmp_path: Path) -> None:
    first, later = made("one", "Storm", STORM, 0), made("two", "Storm", STORM, 4)
    assert reports_of(tmp_path, [first, later])[later.article_id] == later.article_id


def test_a_digest_does_not_join_the_reports_that_it_holds(tmp_path: Path) -> None:
    rng = random.Random(5)
    parts = [
        report(rng, number).model_copy(update={"published_on": made("a", "", "").published_on}) for number in (1, 2, 3)
    ]
    digest = made("digest", "The week", "\n".join(part.body for part in parts), publisher="Coast News")
    later = [
        made(f"copy {n}", part.title or "", part.body, 1, publisher="Lakeside Post") for n, part in enumerate(parts)
    ]
    reports = reports_of(tmp_path, [*parts, digest], later)
    assert len({reports[part.article_id] for part in parts}) == 3
    assert [reports[copy.article_id] for copy in later] == [reports[part.article_id] for part in parts]


def test_what_a_publisher_prints_under_every_article_makes_no_copies(tmp_path: Path) -> None:
    house = (
        "The Lakeside Post has been printed in this town since 1904, is owned by its readers alone and prints no "
        "notices that were paid for; whoever finds a mistake in it may write to the editor at 14 Quay Street."
    )
    told = [f"{n} crates of {word}s went from pier {n} to the depot of {word} street" for n, word in enumerate(WORDS)]
    briefs = [made(f"brief {n}", f"Brief {n}", f"{t}.\n{house}", publisher="Lakeside Post") for n, t in enumerate(told)]
    assert len(set(reports_of(tmp_path, briefs).values())) == len(WORDS)


def test_articles_without_a_day_find_their_copies(tmp_path: Path) -> None:
    first = made("one", "Storm", STORM).model_copy(update={"published_on": None, "date_source": None})
    second = made("two", "Rain", STORM, publisher="Coast News")
    reports = reports_of(tmp_path, [first], [second])
    assert reports[first.article_id] == reports[second.article_id]


@pytest.mark.parametrize("body", ["", "Short.", "One two three four five.", "1 2 3 4 5 6 7 8 9"])
def test_texts_too_short_for_evidence_stay_alone(tmp_path: Path, body: str) -> None:
    one, other = made("one", "", body), made("two", "", body)
    reports = reports_of(tmp_path, [one, other])
    assert reports == {one.article_id: one.article_id, other.article_id: other.article_id}


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_the_order_within_a_batch_changes_nothing(tmp_path_factory: pytest.TempPathFactory, rng: random.Random) -> None:
    known = random.Random(4)
    families = with_copies([report(known, number) for number in range(6)], known, each=2)
    every = [article for family in families.values() for article in family]
    as_is = group(tmp_path_factory.mktemp("a") / "w", [every])
    rng.shuffle(every)
    assert group(tmp_path_factory.mktemp("b") / "w", [every]) == as_is


def test_an_article_keeps_its_report_and_story_night_after_night(tmp_path: Path) -> None:
    rng = random.Random(6)
    families = with_copies([report(rng, number) for number in range(12)], rng, each=3)
    every = sorted((a for f in families.values() for a in f), key=lambda a: (str(a.published_on), a.article_id))
    seen: dict[str, tuple[str, str]] = {}
    for end in range(12, len(every) + 1, 12):
        now = group(tmp_path / "w", [every[:end]]) if not seen else _add(tmp_path / "w", end, every[end - 12 : end])
        assert {article_id: now[article_id] for article_id in seen} == seen
        seen = now


def _add(root: Path, number: int, articles: list[Article]) -> dict[str, tuple[str, str]]:
    Warehouse(root).publish(Batch.of_rows(f"night-{number}", [*articles, *map(fingerprint, articles)]))
    rows = open_warehouse(root).execute("SELECT article_id, report_id, story_id FROM articles").fetchall()
    return {article_id: (report_id, story_id) for article_id, report_id, story_id in rows}


def test_a_corrected_article_keeps_its_report(tmp_path: Path) -> None:
    first, copy = made("one", "Storm", STORM), made("two", "Rain", STORM, 1, publisher="Coast News")
    group(tmp_path / "w", [[first, copy]])
    corrected = copy.model_copy(update={"body": "The roof has been found. " * 12, "body_hash": "other"})
    assert _add(tmp_path / "w", 2, [corrected])[copy.article_id] == (first.article_id, first.article_id)
