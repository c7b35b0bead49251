import pytest

from extractors.resolve.lexicon import Actor, load_lexicon
from schemas.enums import ActorType

LEXICON = load_lexicon()
COUNTRY, GOVERNMENT = ActorType.COUNTRY, ActorType.GOVERNMENT
ORGANISATION, PERSON, GROUP = ActorType.ORGANISATION, ActorType.PERSON, ActorType.GROUP


def resolve(phrase: str, head: str, *, acts: bool = True, year: int | None = None) -> Actor | None:
    return LEXICON.resolve(phrase, head=head, acts=acts, year=year)


NAMED = (
    ("the US State Department", "Department", "U.S. Department of State", GOVERNMENT, "USA", "GOV"),
    ("the U.N. Security Council", "Council", "United Nations Security Council", ORGANISATION, "IGO", None),
    ("Human Rights Watch", "Watch", "Human Rights Watch", ORGANISATION, "NGO", "SOC"),
    ("the PKK", "PKK", "Kurdistan Workers' Party", GROUP, "TUR", "REB"),
    ("Apple", "Apple", "Apple", ORGANISATION, "USA", "BUS"),
    ("the EU", "EU", "European Union", ORGANISATION, "IGO", None),
    ("Lebanon's Hezbollah", "Hezbollah", "Hezbollah", GROUP, "LBN", "REB"),
    ("Iran-backed Houthis", "Houthis", "Houthis", GROUP, "YEM", "REB"),
    ("the Palestinian Authority", "Authority", "Palestinian Authority", GOVERNMENT, "PSE", "GOV"),
    ("the Iraqi parliament", "parliament", "Council of Representatives of Iraq", ORGANISATION, "IRQ", "LEG"),
    ("Acme Holdings Inc.", "Inc.", "Acme Holdings Inc.", ORGANISATION, None, "BUS"),
)
COUNTRIES = (
    ("Iran", "Iran", "Iran", COUNTRY, "IRN", "GOV"),
    ("neighboring Iraq", "Iraq", "Iraq", COUNTRY, "IRQ", "GOV"),
    ("the United States", "States", "United States", COUNTRY, "USA", "GOV"),
    ("Iraq's government", "government", "Iraq", GOVERNMENT, "IRQ", "GOV"),
    ("the government of Iraq", "government", "Iraq", GOVERNMENT, "IRQ", "GOV"),
    ("the Netanyahu government", "government", "Israel", GOVERNMENT, "ISR", "GOV"),
    ("Tehran", "Tehran", "Iran", GOVERNMENT, "IRN", "GOV"),
    ("the Kremlin", "Kremlin", "Russia", GOVERNMENT, "RUS", "GOV"),
    ("Downing Street", "Street", "United Kingdom", GOVERNMENT, "GBR", "GOV"),
    ("Brussels", "Brussels", "European Union", ORGANISATION, "IGO", None),
    ("Erbil", "Erbil", "Kurdistan Regional Government", GOVERNMENT, "IRQ", "GOV"),
    ("Texas", "Texas", "Texas", GOVERNMENT, "USA", "GOV"),
    ("the Gaza Strip", "Strip", "Gaza Strip", GOVERNMENT, "PSE", "GOV"),
)
GROUPS = (
    ("several PMF factions", "factions", "PMF factions", GROUP, "IRQ", "PRM"),
    ("Israeli troops", "troops", "Israeli troops", GROUP, "ISR", "MIL"),
    ("US troops in Iraq", "troops", "US troops in Iraq", GROUP, "USA", "MIL"),
    ("troops in Iraq", "troops", "troops in Iraq", GROUP, None, "MIL"),
    ("Iraqi officials", "officials", "Iraqi officials", GROUP, "IRQ", "GOV"),
    ("Hamas officials", "officials", "Hamas officials", GROUP, "PSE", "REB"),
    ("union officials", "officials", "union officials", GROUP, None, "LAB"),
    ("dozens of protesters", "dozens", "protesters", GROUP, None, "OPP"),
    ("Kurdish opposition groups", "groups", "Kurdish opposition groups", GROUP, None, "OPP"),
    ("US-backed rebels", "rebels", "US-backed rebels", GROUP, None, "REB"),
    ("pro-Iranian militias", "militias", "pro-Iranian militias", GROUP, None, "UAF"),
    ("Taliban fighters", "fighters", "Taliban fighters", GROUP, "AFG", "REB"),
    ("rebel soldiers", "soldiers", "rebel soldiers", GROUP, None, "REB"),
    ("three Palestinians", "Palestinians", "Palestinians", GROUP, "PSE", "CVL"),
    ("the Palestinians", "Palestinians", "Palestinians", GROUP, "PSE", None),
    ("authorities in Iraq", "authorities", "authorities in Iraq", GROUP, "IRQ", "GOV"),
    ("residents of Aleppo", "residents", "residents of Aleppo", GROUP, "SYR", "CVL"),
    ("Mosul police", "police", "Mosul police", GROUP, "IRQ", "COP"),
    ("members of the Taliban", "members", "members of the Taliban", GROUP, "AFG", "REB"),
    ("a group of lawmakers", "group", "lawmakers", GROUP, None, "LEG"),
    ("Iraqi Kurdish officials", "officials", "Iraqi Kurdish officials", GROUP, "IRQ", "GOV"),
    ("a Russian court", "court", "Russian court", ORGANISATION, "RUS", "JUD"),
    ("the University of Mosul", "University", "University of Mosul", ORGANISATION, "IRQ", "EDU"),
    ("the Ministry of Foreign Affairs", "Ministry", "Ministry of Foreign Affairs", GOVERNMENT, None, "GOV"),
)
PERSONS = (
    ("Iraqi Oil Minister Karim Sabah", "Sabah", "Karim Sabah", PERSON, "IRQ", "GOV"),
    (
        "Iranian Parliament Speaker Bagher Ghalibaf",
        "Ghalibaf",
        "Mohammad Bagher Ghalibaf",
        PERSON,
        "IRN",
        "LEG",
    ),
    ("Prime Minister Mohammed Shia’ al-Sudani", "Sudani", "Mohammed Shia al-Sudani", PERSON, "IRQ", "GOV"),
    ("President Trump", "Trump", "Donald Trump", PERSON, "USA", "GOV"),
    ("British Prime Minister May", "May", "Theresa May", PERSON, "GBR", "GOV"),
    ("Hamas spokesman Adel Karim", "Karim", "Adel Karim", PERSON, "PSE", "REB"),
    ("UN Secretary-General Ban Ki-moon", "Ban", "Ban Ki-moon", PERSON, "IGO", None),
    ("former French President Ana Lund", "Lund", "Ana Lund", PERSON, "FRA", "ELI"),
    ("Norwegian Attorney-General Eva Porter", "Porter", "Eva Porter", PERSON, "NOR", "JUD"),
    ("Somali refugee Amina Warsame", "Warsame", "Amina Warsame", PERSON, "SOM", "REF"),
    ("the Turkish opposition leader", "leader", None, PERSON, "TUR", "OPP"),
    ("an opposition lawmaker", "lawmaker", None, PERSON, None, "OPP"),
    ("the president of Iran", "president", None, PERSON, "IRN", "GOV"),
    ("the ambassador to Iraq", "ambassador", None, PERSON, None, "GOV"),
    ("the head of the IAEA", "head", None, PERSON, "IGO", None),
    ("Moscow's ambassador", "ambassador", None, PERSON, "RUS", "GOV"),
)


@pytest.mark.parametrize(
    ("phrase", "head", "name", "kind", "country", "sector"),
    [*NAMED, *COUNTRIES, *GROUPS, *PERSONS],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_a_phrase_stands_for_its_actor(
    phrase: str, head: str, name: str | None, kind: ActorType, country: str | None, sector: str | None
) -> None:
    actor = resolve(phrase, head)
    assert actor is not None
    assert (actor.name, actor.type, actor.country, actor.sector) == (name, kind, country, sector)


@pytest.mark.parametrize("phrase", ["the deal", "a roadside bomb", "Monday", "he", "Jotyar Adil", ""])
def test_words_that_say_nothing_stay_unknown(phrase: str) -> None:
    assert resolve(phrase, phrase.split()[-1] if phrase else "") is None


def test_a_thing_keeps_the_country_that_owns_it() -> None:
    actor = resolve("Iran's nuclear program", "program")
    assert actor == Actor(name=None, type=None, country="IRN", sector=None, rule="modifier")


def test_a_capital_that_does_not_act_is_no_government() -> None:
    actor = resolve("Moscow", "Moscow", acts=False)
    assert actor is None or actor.type is None


def test_a_palace_is_a_government_everywhere() -> None:
    actor = resolve("the Kremlin", "Kremlin", acts=False)
    assert actor is not None
    assert actor.country == "RUS"


@pytest.mark.parametrize(("year", "sector"), [(2005, None), (2010, "GOV"), (2020, "ELI")])
def test_an_office_counts_in_its_years_only(year: int, sector: str | None) -> None:
    actor = resolve("Obama", "Obama", year=year)
    assert actor is not None
    assert (actor.name, actor.sector) == ("Barack Obama", sector)


def test_the_year_tells_two_presidents_of_one_name_apart() -> None:
    earlier, later = (resolve("US President Bush", "Bush", year=year) for year in (1990, 2004))
    assert earlier is not None
    assert later is not None
    assert (earlier.name, later.name) == ("George H. W. Bush", "George W. Bush")


@pytest.mark.parametrize(
    ("phrase", "title", "person", "country", "sector"),
    [
        ("Iraqi Prime Minister Haider al-Abadi", "Prime Minister", "Haider al-Abadi", "IRQ", "GOV"),
        ("Egyptian Army Chief of Staff Gen. Omar Fahmy", "Chief of Staff Gen", "Omar Fahmy", "EGY", "MIL"),
        ("Rep. Jane Doe", "Rep.", "Jane Doe", None, "LEG"),
        ("Sheikh Karim Nasser", "Sheikh", "Karim Nasser", None, None),
    ],
)
def test_a_title_is_split_from_its_bearer(
    phrase: str, title: str, person: str, country: str | None, sector: str | None
) -> None:
    split = LEXICON.split_title(phrase)
    assert split is not None
    assert split.person == person
    assert (split.country, split.sector) == (country, sector)
    assert title in split.title


@pytest.mark.parametrize("phrase", ["Prime Minister's Office", "Deputy Leader", "the General Staff", "Iraq"])
def test_a_body_or_a_bare_title_has_no_bearer(phrase: str) -> None:
    assert LEXICON.split_title(phrase) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Iran", "IRN"),
        ("the US", "USA"),
        ("U.S.", "USA"),
        ("United States of America", "USA"),
        ("DPRK", "PRK"),
        ("South Korea", "KOR"),
        ("Kosovo", "XKX"),
        ("Palestine", "PSE"),
        ("us", None),
        ("EU", None),
        ("turkey", None),
    ],
)
def test_a_country_is_known_by_its_names(text: str, code: str | None) -> None:
    assert LEXICON.country(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Iranian", "IRN"),
        ("Iranians", "IRN"),
        ("Saudi", "SAU"),
        ("Briton", "GBR"),
        ("Chechen", "RUS"),
        ("Kurdish", None),
    ],
)
def test_a_demonym_names_its_country(text: str, code: str | None) -> None:
    assert LEXICON.demonym(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("Tehran", "IRN"), ("the White House", "USA"), ("Brussels", "IGO"), ("Erbil", "IRQ"), ("Lyon", None)],
)
def test_a_seat_of_power_names_its_country(text: str, code: str | None) -> None:
    assert LEXICON.capital_of(text) == code


def test_things_are_no_agent_nouns() -> None:
    assert LEXICON.is_agent_noun("minister")
    assert not LEXICON.is_agent_noun("office")
    assert not LEXICON.is_agent_noun("agreement")


def test_known_names_are_agent_names() -> None:
    assert all(LEXICON.is_agent_name(name) for name in ("Iraq", "Tehran", "NATO", "Iraqis", "Putin"))
    assert not LEXICON.is_agent_name("Wednesday")
