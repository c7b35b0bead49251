"""Invented news of an invented coast, enough of it to hide copies in."""

import random
from datetime import date, timedelta
from hashlib import blake2b

from schemas import Article
from tests.flows.rows import article

FIRST = date(2026, 11, 2)
TOWNS = "Karsk Velm Orsund Tarnow Hollin Breda Quill Sarnath Ebbin Morrow Lisk Pell Antrev Dunmere Fosk Gaunt".split()
PEOPLE = "Sole Rusk Vik Ahlmann Teodor Branka Ivers Kolt Marsh Nadir Osei Pruitt Quist Rahl Stenner Tovik".split()
THINGS = "bridge ferry dam railway refinery orchard lighthouse museum barracks canal tannery airfield".split()
DEEDS = "closed reopened sold flooded occupied blocked searched repaired fenced emptied renamed insured".split()
AIMS = (
    "to keep the winter harvest from spoiling", "to make room for a new market hall", "to protect the old harbour wall",
    "to spare the fishing fleet a longer way", "to raise money for the school roof", "to settle a quarrel over tolls",
    "to please the insurers in the capital", "to let the survey ships come alongside",
)  # fmt: skip
VOICES = (
    "{who}, who speaks for the {thing} workers, said that {n} families would feel it before spring",
    "The council of {town} set aside {n} crowns for the {thing} and asked {who} to watch over the spending",
    "A fisherman from {town} counted {n} boats at anchor and called the plan of {who} a slow way to drown",
    "Engineers under {who} measured the {thing} for {n} days and found cracks on the side that faces {town}",
    "In {town} some {n} people stood in the rain to hear {who} read out the names of those who had signed",
    "{who} promised that no more than {n} carts a day would pass the {thing} on their way to {town}",
    "The bishop of {town} lent {n} blankets to those who slept beside the {thing}, as {who} had asked him to",
    "Nobody in {town} could say why {who} had bought {n} barrels of tar or what the {thing} had to do with it",
    "A letter that {who} had sent from {town} reached the owners of the {thing} {n} days too late to matter",
    "Records kept in {town} show that the {thing} was last painted by {who} when {n} lamps still burned oil",
)


def report(rng: random.Random, number: int) -> Article:
    """Return one report of eight to fourteen sentences about something that happened only once."""
    town, who, thing = rng.choice(TOWNS), rng.choice(PEOPLE), rng.choice(THINGS)
    deed, aim = rng.choice(DEEDS), rng.choice(AIMS)
    sentences = [
        f"{who} {deed} the {thing} at {town} on Monday {aim}, and {rng.randrange(20, 900)} people came to see it"
    ]
    for voice in rng.sample(VOICES, rng.randrange(7, len(VOICES) + 1)):
        names = {"who": rng.choice(PEOPLE), "town": rng.choice(TOWNS), "thing": rng.choice(THINGS)}
        sentences.append(voice.format(n=rng.randrange(3, 2000), **names))
    rng.shuffle(sentences)
    return made(f"report-{number}", f"{who} {deed} {thing} at {town}", ".\n".join(sentences) + ".", number % 10)


def made(name: str, title: str, body: str, days: int = 0, publisher: str | None = "Wire") -> Article:
    """Return an article of a day counted from the first."""
    return article(blake2b(name.encode(), digest_size=8).hexdigest(), body).model_copy(
        update={"title": title, "published_on": FIRST + timedelta(days=days), "publisher": publisher}
    )
