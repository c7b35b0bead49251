import pytest

from extractors.resolve.places import load_gazetteer
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
    place = GAZETTEER.resolve(name, within=within, context_countries=context)
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
    place = GAZETTEER.resolve(name)
    assert place is not None
    assert (place.precision, place.country) == (precision, country)


@pytest.mark.parametrize("name", ["Iranian", "us", "the deal", "", "Zzyqx", "north", "of"])
def test_what_is_no_place_name_stays_unknown(name: str) -> None:
    assert GAZETTEER.resolve(name) is None


def test_candidates_come_largest_first() -> None:
    first, second, *_ = (r for r in GAZETTEER.lookup("Alexandria") if r.precision is PlacePrecision.CITY)
    assert first.country == "EGY"
    assert first.population > second.population


def test_sure_places_of_a_text_help_the_others() -> None:
    paris, lexington, _ = GAZETTEER.resolve_all([("Paris", None), ("Lexington", None), ("Louisville", "Kentucky")])
    assert paris is not None
    assert lexington is not None
    assert (paris.region, lexington.region) == ("Kentucky", "Kentucky")


def test_a_world_city_does_not_move_for_one_mention_of_its_namesakes_country() -> None:
    place = GAZETTEER.resolve("Paris", context_countries=("USA",))
    assert place is not None
    assert place.country == "FRA"
