"""Copies as papers make them of a wire text: cut from the bottom, re-titled, re-ordered, with lines of their own."""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from itertools import combinations
from pathlib import Path

from extractors.fingerprint import fingerprint
from schemas import Article
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

HOUSES: Mapping[str, tuple[str, str]] = {
    "Harbour Times": (
        "This report first appeared in the evening edition.",
        "Write to our desk at 14 Quay Street if you know more about this; letters of up to 200 words are welcome.",
    ),
    "Lakeside Post": (
        "From our correspondents and agencies",
        "The Lakeside Post has been printed in this town since 1904 and is owned by its readers alone.",
    ),
    "Meridian Daily": ("", "More on this in tomorrow's paper, with a map and a list of all who took part in it."),
    "Coast News": ("Our man on the coast sends this account of what has happened there.", ""),
}
"""Publishers with what they print above and below every article."""

HOUSE_STYLE = {
    "said": "stated", "also": "too", "people": "persons", "announced": "made known", "began": "started",
    "help": "aid", "about": "around", "but": "yet", "after": "following", "nearly": "almost",
}  # fmt: skip
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


@dataclass(frozen=True)
class Found:
    """How many pairs of copies were found, and how many of those found are copies."""

    precision: float
    recall: float


def copy_of(article: Article, rng: random.Random, number: int) -> Article:
    """Return an article that another paper made of one within two days."""
    publisher = rng.choice(sorted(HOUSES))
    above, below = HOUSES[publisher]
    paragraphs = article.body.split("\n")
    if len(paragraphs) < 4:
        paragraphs = SENTENCE_END.split(article.body)
    if rng.random() < 0.6:
        paragraphs = paragraphs[: max(2, round(len(paragraphs) * rng.uniform(0.3, 0.95)))]
    if len(paragraphs) > 1 and rng.random() < 0.3:
        at = rng.randrange(1, len(paragraphs))
        paragraphs = paragraphs[:1] + paragraphs[at:] + paragraphs[1:at]
    body = "\n".join(filter(None, (above, *paragraphs, below)))
    if rng.random() < 0.4:
        body = " ".join(HOUSE_STYLE.get(word, word) for word in body.split(" "))
    day = article.published_on
    return article.model_copy(
        update={
            "article_id": blake2b(f"{article.article_id}:{number}".encode(), digest_size=8).hexdigest(),
            "title": f"{publisher}: what we know by now" if rng.random() < 0.7 else article.title,
            "body": body,
            "publisher": publisher,
            "published_on": day and day + timedelta(days=rng.choice((0, 0, 1, 2))),
        }
    )


def with_copies(articles: list[Article], rng: random.Random, *, each: int) -> dict[str, list[Article]]:
    """Return the articles, each with so many copies, by its id."""
    return {a.article_id: [a, *(copy_of(a, rng, number) for number in range(each))] for a in articles}


def group(root: Path, batches: list[list[Article]]) -> dict[str, tuple[str, str]]:
    """Publish batches of articles and return the report and the story of each."""
    warehouse = Warehouse(root)
    for number, articles in enumerate(batches):
        warehouse.publish(Batch.of_rows(f"run-{number}", [*articles, *map(fingerprint, articles)]))
    rows = open_warehouse(root).execute("SELECT article_id, report_id, story_id FROM articles").fetchall()
    return {article_id: (report_id, story_id) for article_id, report_id, story_id in rows}


def score(families: Mapping[str, list[Article]], reports: Mapping[str, str]) -> Found:
    """Return precision and recall over pairs of articles in one report."""
    family_of = {article.article_id: name for name, family in families.items() for article in family}
    by_report: dict[str, list[str]] = {}
    for article_id in family_of:
        by_report.setdefault(reports[article_id], []).append(article_id)
    pairs = [pair for ids in by_report.values() for pair in combinations(ids, 2)]
    right = sum(family_of[one] == family_of[other] for one, other in pairs)
    wanted = sum(len(family) * (len(family) - 1) // 2 for family in families.values())
    return Found(right / max(len(pairs), 1), right / wanted)
