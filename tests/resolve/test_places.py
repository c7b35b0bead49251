import pytest

from extractors.resolve.places import load_gazetteer
from extractors.resolve.senses import Naming, resolve_name, resolve_names
from schemas.enums import PlacePrecision

GAZETTEER = load_gazetteer()


@pytest.mark.parametrize(
    ("name", "within", "context", "country", "geonames_id"),
    [
        ("Washington", None, (), "USA", 4140963),
        ("Washington, D.C.", None, (), "USA", 4140963),
        ("Tripoli", None, (), "LBY", 2210247),
        ("Tripoli", "Lebanon", (), "LBN", 266826),
        ("Tripoli", None, ("LBN",), "LBN", 266826),
        ("Georgia", None, (), "GEO", 614540),
        ("Austin", "TX", (), "USA", 4671654),
        ("Springfield", "Ohio", (), "USA", 4525353),
        ("Calif.", None, (), "USA", 5332921),
        ("US", None, (), "USA", 6252001),
        ("the U.K.", None, (), "GBR", 2635167),
        ("Kiev", None, (), "UKR", 703448),
        ("Khan Younis", None, (), "PSE", 281124),
        ("Erbil", None, (), "IRQ", 95446),
        ("Mexico", None, ("MEX",), "MEX", 3996063),
        ("New York", None, (), "USA", 5128581),
        ("northern Iraq", None, (), "IRQ", 99237),
        ("the city of Mosul", None, (), "IRQ", 99072),
    ],
)
def test_a_name_leads_to_its_place(
    name: str, within: str | None, context: tuple[str, ...], country: str, geonames_id: int
) -> None:
    place = resolve_name(GAZETTEER, name, outer=within, countries=dict.fromkeys(context, 4.0))
    assert place is not None
    assert (place.country, place.geonames_id) == (country, geonames_id)


@pytest.mark.parametrize(
    ("name", "precision", "country"),
    [
        ("Anbar province", PlacePrecision.REGION, "IRQ"),
        ("Washington state", PlacePrecision.REGION, "USA"),
        ("British Columbia", PlacePrecision.REGION, "CAN"),
        ("Uttar Pradesh", PlacePrecision.REGION, "IND"),
        ("Gaza", PlacePrecision.REGION, "PSE"),
        ("the Persian Gulf", PlacePrecision.REGION, None),
        ("France", PlacePrecision.COUNTRY, "FRA"),
        ("Basra", PlacePrecision.CITY, "IRQ"),
    ],
)
def test_a_place_is_as_exact_as_its_name(name: str, precision: PlacePrecision, country: str | None) -> None:
    place = resolve_name(GAZETTEER, name)
    assert place is not None
    assert (place.precision, place.country) == (precision, country)


@pytest.mark.parametrize("name", ["Iranian", "us", "the deal", "", "Zzyqx", "north", "of"])
def test_what_is_no_place_name_stays_unknown(name: str) -> None:
    assert resolve_name(GAZETTEER, name) is None


def test_candidates_come_largest_first() -> None:
    first, second, *_ = (r for r in GAZETTEER.lookup("Alexandria") if r.precision is PlacePrecision.CITY)
    assert first.country == "EGY"
    assert first.population > second.population


def meanings(*namings: Naming) -> list[tuple[str | None, str | None]]:
    """Return region and country of names weighed together."""
    return [(sense.region, sense.country) for sense in resolve_names(GAZETTEER, namings, countries={})]


def test_sure_places_of_a_text_help_the_others() -> None:
    lexington, louisville = meanings(Naming("Richmond"), Naming("Louisville", "Kentucky", True))
    assert lexington == louisville == ("Kentucky", "USA")


def test_a_world_city_does_not_move_for_one_mention_of_its_namesakes_country() -> None:
    place = resolve_name(GAZETTEER, "Paris", countries={"USA": 0.5})
    assert place is not None
    assert place.country == "FRA"


def test_names_of_one_rank_side_by_side_hold_nothing() -> None:
    oregon, ohio = meanings(Naming("Oregon", "Ohio", beside=("Ohio",)), Naming("Ohio", beside=("Oregon",)))
    assert (oregon, ohio) == (("Oregon", "USA"), ("Ohio", "USA"))


def test_a_list_of_states_makes_georgia_one() -> None:
    names = ("Alabama", "Georgia", "Idaho", "Ohio")
    found = meanings(*(Naming(name, beside=tuple(n for n in names if n != name)) for name in names))
    assert found[1] == ("Georgia", "USA")


def test_a_list_of_countries_leaves_georgia_one() -> None:
    names = ("Armenia", "Georgia", "Ukraine")
    found = meanings(*(Naming(name, beside=tuple(n for n in names if n != name)) for name in names))
    assert found[1] == (None, "GEO")


def test_what_holds_a_city_is_the_region_and_not_the_city_of_its_name() -> None:
    buffalo, state = resolve_names(
        GAZETTEER, [Naming("Buffalo", "New York"), Naming("New York", inner="Buffalo")], countries={}
    )
    assert buffalo.region == "New York"
    assert state.place is not None
    assert state.place.precision is PlacePrecision.REGION


def test_counties_named_together_are_counties() -> None:
    (lee,) = resolve_names(GAZETTEER, [Naming("Gwinnett", kind="County")], countries={})
    assert lee.place is not None
    assert lee.place.name == "Gwinnett County"


def test_an_unknown_place_still_lies_where_the_words_say() -> None:
    (sense,) = resolve_names(GAZETTEER, [Naming("Zzyqx", "Texas", True)], countries={})
    assert (sense.place, sense.region, sense.country) == (None, "Texas", "USA")


def test_a_quarter_that_is_unknown_lies_about_where_its_city_does() -> None:
    (sense,) = resolve_names(GAZETTEER, [Naming("Zzyqx", "Baghdad", True)], countries={})
    assert sense.is_around
    assert sense.place is not None
    assert sense.place.name == "Baghdad"
