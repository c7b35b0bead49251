"""A user's own actors: how the file is checked, and that it wins over the packaged tables."""

import pytest

from extractors.resolve.lexicon import load_lexicon
from extractors.resolve.own import ActorsError, OwnActor, digest, read_actors
from extractors.version import coder_version
from schemas.enums import ActorType

HEADER = "name,aliases,country,sector,from,to"


def read(*rows: str) -> tuple[OwnActor, ...]:
    return read_actors([HEADER, *rows], source="mine.csv")


def test_a_row_is_read_with_its_aliases_and_years() -> None:
    (lund,) = read("Ana Lund,Lund|A. Lund,NOR,GOV,2026,")
    assert lund.names == ("Ana Lund", "Lund", "A. Lund")
    assert (lund.country, lund.sector, lund.first_year, lund.last_year, lund.line) == ("NOR", "GOV", 2026, 9999, 2)


def test_a_byte_order_mark_blank_lines_and_quoted_commas_are_no_trouble() -> None:
    lines = ["\ufeff" + HEADER, "", '"Lund, Ana & Sons",,NOR,BUS,,', ",,,,,"]
    (firm,) = read_actors(lines, source="mine.csv")
    assert (firm.name, firm.line) == ("Lund, Ana & Sons", 3)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("Ana Lund,,Norway,GOV,,", r"mine\.csv:2: country 'Norway' is not known; did you mean NOR\? use an ISO"),
        ("Ana Lund,,NRO,GOV,,", r"mine\.csv:2: country 'NRO' is not known; did you mean "),
        ("Ana Lund,,NOR,GOVT,,", r"mine\.csv:2: sector 'GOVT' is not known; did you mean GOV\? use one of AGR, BUS"),
        ("Ana Lund,,NOR,GOV,2026,2020", r"mine\.csv:2: from 2026 comes after to 2020; swap them"),
        ("Ana Lund,,NOR,GOV,last year,", r"mine\.csv:2: from is 'last year'; write a year such as 2026"),
        ("Ana Lund,Lund||A.L.,NOR,GOV,,", r"mine\.csv:2: an alias is empty; part aliases by a single \|"),
        ("Ana Lund,Lund;A.L.,NOR,GOV,,", r"mine\.csv:2: aliases are parted by \|, not by a semicolon"),
        ("Ana Lund,Lund|Lund,NOR,GOV,,", r"mine\.csv:2: 'Lund' is given twice, here and on line 2"),
        (",Lund,NOR,GOV,,", r"mine\.csv:2: the name is empty; give the name"),
        ("Ana Lund,Lund,NOR", r"mine\.csv:2: 3 cells instead of 6; put names that hold a comma"),
    ],
)
def test_a_wrong_row_is_told_with_file_line_reason_and_remedy(row: str, problem: str) -> None:
    with pytest.raises(ActorsError, match=problem):
        read(row)


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(ActorsError) as caught:
        read("Ana Lund,,Norway,GOV,,", "Bo Moe,Moe,NOR,XYZ,,", "Eli Moe,Moe,NOR,GOV,,")
    assert [line.split(": ")[0] for line in str(caught.value).splitlines()] == [
        "mine.csv:2",
        "mine.csv:3",
        "mine.csv:4",
    ]


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ([], r"mine\.csv:1: the file is empty; start it with the header 'name,aliases"),
        (["name;aliases"], r"mine\.csv:1: the header is 'name;aliases'; make it 'name,aliases,country"),
        ([HEADER, '"Ana,,NOR,GOV,,'], r"mine\.csv:2: unexpected end of data; close every double quote"),
    ],
)
def test_a_file_of_another_form_is_refused(lines: list[str], problem: str) -> None:
    with pytest.raises(ActorsError, match=problem):
        read_actors(lines, source="mine.csv")


def test_one_name_may_stand_for_two_rows_in_different_years() -> None:
    first, second = read("Bo Moe,Moe,NOR,LEG,2010,2017", "Eli Moe,Moe,SWE,GOV,2018,")
    lexicon = load_lexicon((first, second))
    earlier, later = (lexicon.resolve("Moe", head="Moe", acts=True, year=year) for year in (2012, 2024))
    assert earlier is not None
    assert later is not None
    assert (earlier.name, earlier.country, later.name, later.country) == ("Bo Moe", "NOR", "Eli Moe", "SWE")


def test_an_own_actor_wins_over_a_country_of_that_name() -> None:
    lexicon = load_lexicon(read("Republic of the Congo,Congo,COG,GOV,,"))
    actor = lexicon.resolve("Congo", head="Congo", acts=True)
    assert actor is not None
    assert (actor.country, actor.rule) == ("COG", "own")


def test_an_own_actor_gives_country_and_sector_to_a_title() -> None:
    lexicon = load_lexicon(read("Quillon Varga,Varga,HUN,GOV,2024,"))
    split = lexicon.split_title("Defence Minister Varga", year=2025)
    assert split is not None
    assert (split.person, split.country, split.sector) == ("Quillon Varga", "HUN", "GOV")


def test_a_body_of_a_user_is_met_in_any_case_when_long_and_only_exactly_when_short() -> None:
    lexicon = load_lexicon(read("Harbour Watch Council,HWC,NGO,SOC,,"))
    found = [lexicon.resolve(text, head=text, acts=True) for text in ("the Harbour watch council", "HWC", "hwc")]
    assert [f.name if f else None for f in found] == ["Harbour Watch Council", "Harbour Watch Council", None]
    assert found[0] is not None
    assert found[0].type is ActorType.ORGANISATION
    assert lexicon.is_agent_name("HWC")


def test_actors_are_part_of_the_coders_version_whatever_their_order() -> None:
    one = read("Ana Lund,Lund|A. Lund,NOR,GOV,2026,", "Bo Moe,,NOR,LEG,,")
    other = read("Bo Moe,,NOR,LEG,,", "Ana Lund,A. Lund|Lund,NOR,GOV,2026,")
    changed = read("Bo Moe,,NOR,GOV,,", "Ana Lund,A. Lund|Lund,NOR,GOV,2026,")
    versions = [coder_version("m", actors) for actors in ((), one, other, changed)]
    assert versions[1] == versions[2]
    assert len(set(versions)) == 3
    assert digest(()) == ""
