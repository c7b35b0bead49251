"""Which words of an article are places, and which places they are."""

import pytest

from extractors.coder import Coder, article_of_text
from schemas import PlaceName


def places(coder: Coder, text: str) -> tuple[PlaceName, ...]:
    (coded,) = coder.code([article_of_text(text, None)])
    return coded.places


FOUND = [
    ("Clashes broke out in Tripoli, Lebanon, on Friday.", ["Tripoli=LBN", "Lebanon=LBN"]),
    (
        "Troops patrolled Tripoli. Officials in Beirut said Lebanon would send more.",
        ["Tripoli=LBN", "Beirut", "Lebanon"],
    ),
    ("A fire in Springfield, Ill., killed two. Springfield police closed the road.", ["Springfield=Illinois"] * 2),
    ("Officials met in Tbilisi, Georgia, on Monday.", ["Tbilisi", "Georgia=GEO"]),
    ("A store in Atlanta, Georgia, burned down.", ["Atlanta", "Georgia=Georgia"]),
    ("Voters in Oregon, Ohio and Georgia went to the polls.", ["Oregon=Oregon", "Ohio=Ohio", "Georgia=Georgia"]),
    ("The storm hit Lee and Clay counties in Florida.", ["Lee=Florida", "Clay=Florida", "Florida"]),
    ("Sen. Ann Cole, D-Calif., spoke. Rep. Bo Ray, R-Moorpark, agreed.", ["Calif.=California", "Moorpark=California"]),
    ("Ships sailed up the Tigris river.", ["Tigris=IRQ"]),
    ("A plane left Heathrow Airport.", ["Heathrow Airport=GBR"]),
    ("She is from Guinea-Bissau.", ["Guinea-Bissau=GNB"]),
    ("He lives in North Platte, Nebraska.", ["North Platte=Nebraska", "Nebraska"]),
    ("The Iraqi town of Rawa was quiet.", ["Rawa=IRQ"]),
    ("Rain fell in Liberty, Missouri.", ["Liberty=Missouri", "Missouri"]),
    ("BOISE, Idaho (AP) -- Two men were held on Friday.", ["BOISE=Idaho", "Idaho"]),
    ("A tax may rise. COLUMBIA -- Lawmakers met on Monday in South Carolina.", ["COLUMBIA", "South Carolina"]),
    ("Mosul University reopened.", ["Mosul=IRQ"]),
    ("Jon Fry, 26, of Middletown, Ohio, won.", ["Middletown=Ohio", "Ohio"]),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND, ids=[text for text, _ in FOUND])
def test_places_are_found_and_told_apart(coder: Coder, text: str, wanted: list[str]) -> None:
    found = [place for place in places(coder, text) if place.precision is not None]
    told = {want.partition("=")[0]: want.partition("=")[2] for want in wanted}
    assert {place.text for place in found} >= set(told)
    for place in found:
        assert told.get(place.text, "") in ("", place.country, place.region), place
        assert text[place.start : place.stop] == place.text


NO_PLACES = [
    "Paris Hilton opened a shop.",
    "Michael Jordan won again. Jordan said he was tired.",
    "Washington rejected the offer.",
    "Talks between Washington and Tehran failed.",
    "Iranian diplomats met Turkish officials.",
    "The Washington Post reported it.",
    "Congress passed the bill. He spoke to the UN.",
    "Justice was done. Liberty means much.",
    "Mr. Lebanon Smith spoke to Hamas.",
    "The Boston Globe and Texas Instruments agreed.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_demonyms_governments_persons_and_papers_are_no_places(coder: Coder, text: str) -> None:
    assert [place.text for place in places(coder, text)] == []


def test_a_capital_is_a_place_where_something_happens_in_it(coder: Coder) -> None:
    (place,) = places(coder, "Washington rejected the offer. Protesters marched in Washington.")
    assert (place.text, place.region, place.start) == ("Washington", "District of Columbia", 53)


def test_a_place_within_the_name_of_a_body_says_so(coder: Coder) -> None:
    (place,) = places(coder, "Mosul University reopened.")
    assert (place.text, place.part_of, place.rule) == ("Mosul", "Mosul University", "body")


def test_a_quarter_that_no_gazetteer_holds_has_the_coordinates_of_its_city(coder: Coder) -> None:
    quarter, city = places(coder, "Shells fell in the Qarfoush neighborhood of Baghdad.")
    assert (quarter.text, quarter.name, quarter.geonames_id) == ("Qarfoush", None, None)
    assert (quarter.country, quarter.lat, quarter.lon) == (city.country, city.lat, city.lon)


def test_a_village_that_nobody_places_is_listed_without_coordinates(coder: Coder) -> None:
    (village,) = places(coder, "They came to the village of Qarfoush.")
    assert (village.text, village.name, village.country, village.lat) == ("Qarfoush", None, None, None)
