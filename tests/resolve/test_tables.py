"""The packaged tables are data that people edit by hand: these tests are their linter."""

import csv
from importlib.resources import files

import pytest

from extractors.resolve.countries import Countries
from extractors.resolve.officials import Official, packaged_officials
from extractors.resolve.organisations import Organisations
from extractors.resolve.places import load_gazetteer
from extractors.resolve.sectors import SECTORS, AgentKind, Agents
from extractors.resolve.tables import listed
from schemas.enums import ActorType, PlacePrecision

BODIES = {"IGO", "NGO", "IMG", "MNC"}
CODES = {*Countries().by_code, *BODIES}
TABLES = (
    "abbreviations.csv",
    "agents.csv",
    "countries.csv",
    "first_names.csv",
    "landmarks.csv",
    "officials.csv",
    "organisations.csv",
    "peoples.csv",
    "preferred.csv",
    "region_centres.csv",
)


def rows(name: str) -> list[list[str]]:
    text = files("extractors").joinpath("data", name).read_text(encoding="utf-8")
    return list(csv.reader(text.splitlines()))[1:]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_sorted_and_holds_no_row_twice(name: str) -> None:
    found = rows(name)
    assert found == sorted(found)
    assert len(found) == len({tuple(row) for row in found})


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_has_stray_spaces_or_curly_quotes(name: str) -> None:
    for row in rows(name):
        for cell in row:
            assert cell == cell.strip(), row
            assert not {"’", "“", "”"} & set(cell), row
            assert all(item == item.strip() and item for item in cell.split(";")) or not cell, row


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_described_in_the_readme(name: str) -> None:
    assert f"`{name}`" in files("extractors").joinpath("data", "README.md").read_text(encoding="utf-8")


def test_every_country_code_is_known() -> None:
    for name, column in (("organisations.csv", 3), ("officials.csv", 2)):
        for row in rows(name):
            assert row[column] in CODES, row
    for row in rows("agents.csv"):
        assert row[4] in CODES or not row[4], row
    for row in rows("landmarks.csv"):
        assert row[2] in CODES or not row[2], row
    for row in rows("peoples.csv"):
        assert row[1] in CODES or not row[1], row


def test_every_sector_and_type_is_known() -> None:
    for name, column in (("agents.csv", 1), ("organisations.csv", 4), ("officials.csv", 3)):
        for row in rows(name):
            assert row[column] in SECTORS or not row[column], row
    assert {row[2] for row in rows("organisations.csv")} <= set(ActorType)
    assert {row[5] for row in rows("landmarks.csv")} <= set(PlacePrecision)


def test_no_name_stands_for_two_organisations() -> None:
    seen: dict[str, str] = {}
    for row in rows("organisations.csv"):
        for name in (row[0], *listed(row[1]), *listed(row[5])):
            assert seen.setdefault(name, row[0]) == row[0], name


def test_no_name_stands_for_two_countries_or_demonyms() -> None:
    names: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    for row in rows("countries.csv"):
        for name in {row[1], *listed(row[2]), *listed(row[5]), *listed(row[6])}:
            assert names.setdefault(name, row[0]) == row[0], name
        for demonym in listed(row[3]):
            assert demonyms.setdefault(demonym, row[0]) == row[0], demonym
    assert not {row[0] for row in rows("peoples.csv")} & set(demonyms)


def test_a_country_and_an_organisation_share_no_name() -> None:
    organisations = Organisations()
    shared = {
        name
        for row in rows("countries.csv")
        for name in (row[1], *listed(row[2]))
        if organisations.find(name) is not None
    }
    assert shared == {"Palestinian Authority", "Palestinian National Authority"}


def test_an_agent_noun_is_lower_case_in_the_singular_and_met_in_the_plural() -> None:
    agents = Agents()
    seen: dict[str, str] = {}
    for phrase, _, kind, title, _ in rows("agents.csv"):
        assert phrase == phrase.lower(), phrase
        assert "  " not in phrase, phrase
        assert title in ("", "yes"), phrase
        assert AgentKind(kind), phrase
        # "Teachers' union" and "teachers union" are met as one; they must agree.
        key = phrase.replace("'", "")
        found = agents.get(phrase)
        assert found is not None, phrase
        assert seen.setdefault(key, phrase) == phrase, phrase
        if kind != "person" or phrase.split()[-1].endswith(("s", "men", "people")) or " of " in phrase:
            continue
        plural = agents.get(_plural(phrase))
        assert plural is not None, phrase
        assert plural[0].sector == found[0].sector, phrase


def _plural(phrase: str) -> str:
    if phrase.endswith("man"):
        return phrase[:-3] + "men"
    if phrase.endswith("y") and phrase[-2] not in "aeou":
        return phrase[:-1] + "ies"
    return phrase + ("es" if phrase.endswith(("sh", "ch", "x", "z")) else "s")


def test_every_member_of_the_united_nations_has_name_demonym_and_capital() -> None:
    # Dominica's people share their name with the Dominican Republic's.
    without = {"DMA"}
    territories = set(
        "ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG "
        "HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL "
        "TWN UMI VAT VGB VIR WLF XKX".split()
    )
    members = [row for row in rows("countries.csv") if row[0] not in territories]
    assert len(members) == 193
    for row in members:
        assert row[1], row
        assert row[4], row
        assert row[3] or row[0] in without, row


def test_nobody_holds_an_office_backwards() -> None:
    for official in packaged_officials():
        assert official.first_year <= official.last_year, official
        assert 1900 < official.first_year < 2100, official


def test_no_surname_alone_stands_for_two_people_in_one_year() -> None:
    seen: dict[str, list[Official]] = {}
    for official in packaged_officials():
        for alias in official.aliases:
            for other in seen.setdefault(alias, []):
                apart = other.last_year < official.first_year or official.last_year < other.first_year
                assert apart or other.name == official.name, alias
            seen[alias].append(official)


def test_every_place_lies_on_earth_in_a_known_country() -> None:
    gazetteer = load_gazetteer()
    places = gazetteer.all_places()
    assert len(places) > 50_000
    for country, lat, lon in places:
        assert country is None or country in CODES
        assert -90 <= lat <= 90
        assert -180 <= lon <= 180
