"""How well the coder tells who is who within our articles.

`python -m tests.quality.identity` prints the figures; `--write` raises the pinned floors to them, `--notes` lists what
is wrong. A link is a phrase that points back in other words than before: a surname, a title, an acronym, a pronoun, a
group noun. A name said again in the same words is no link. A link is right where the phrase before it of the same
referent belongs to the same chain.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from extractors.coder import Coder, article_of_text
from extractors.identity.article import Identity
from extractors.identity.register import key_of
from extractors.parse import Parse
from tests.quality.chains import Chain, CodedText, read_texts

HERE = Path(__file__).parent
FLOORS = HERE / "identity_floors.json"


@dataclass(frozen=True)
class Link:
    """A phrase and whom it is said to mean."""

    start: int
    end: int
    words: str
    before: int
    before_end: int
    """Where the head of the phrase before it stands that names the same."""
    words_before: str
    is_trivial: bool


@dataclass
class Counts:
    """What was linked rightly."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    met: int = 0
    """Wanted links that were found."""
    notes: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Return the share of the links found that are right."""
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """Return the share of the hand-coded links that were found."""
        return self.met / max(1, self.wanted)


def links_of(identity: Identity, parses: Iterable[Parse]) -> list[Link]:
    """Return every phrase that the coder takes for somebody named before."""
    found, seen = [], dict[int, list[tuple[int, int, str]]]()
    for parse in parses:
        for token in range(len(parse.words)):
            start, end = parse.starts[token], parse.ends[token]
            for referent in identity.referents(parse, token):
                earlier = seen.setdefault(id(referent), [])
                words = identity.words_at(parse, token)
                if earlier:
                    trivial = key_of(words) in {key_of(w) for _, _, w in earlier} and not _is_pronoun(words)
                    found.append(Link(start, end, words, *earlier[-1], trivial))
                earlier.append((start, end, words))
    return found


def _is_pronoun(words: str) -> bool:
    return words.islower() and len(words) <= 10 and " " not in words and words in PRONOUNS


PRONOUNS = frozenset(
    "he him his himself she her hers herself it its itself they them their themselves i me my we us our both "
    "neither".split()
)


def count(text: CodedText, links: list[Link], counts: Counts) -> None:
    """Add the links of one article to the counts."""
    body = text.text
    where: dict[int, list[tuple[Chain, int]]] = {}
    called: dict[str, set[str]] = {}
    for chain in text.chains:
        for number, pointer in enumerate(chain.pointers):
            where.setdefault(pointer.end, []).append((chain, number))
            words = key_of(body[pointer.start : pointer.end])
            if words not in PRONOUNS:
                called.setdefault(words, set()).add(chain.name)
    by_head: dict[int, list[Link]] = {}
    for link in links:
        by_head.setdefault(link.end, []).append(link)

    def chains_at(link: Link) -> set[str]:
        here = {chain.name for chain, _ in where.get(link.before_end, ())}
        return here or called.get(key_of(link.words_before), set())

    def is_right(link: Link) -> bool:
        return bool({chain.name for chain, _ in where.get(link.end, ())} & chains_at(link))

    for link in links:
        if link.is_trivial:
            continue
        if any(chain.pointers[n].start <= link.before < link.start for chain, n in where.get(link.end, ())):
            continue
        if any(chain.pointers[n].is_optional for chain, n in where.get(link.end, ())):
            continue
        counts.found += 1
        if is_right(link):
            counts.right += 1
        else:
            counts.notes.append(
                f"{text.path.stem}: wrong {link.words!r} <- {body[link.before : link.before + 25]!r}: "
                f"{_around(body, link.start)}"
            )
    for chain in text.chains:
        seen: set[str] = set()
        for number, pointer in enumerate(chain.pointers):
            words = body[pointer.start : pointer.end]
            trivial = key_of(words) in seen and not _is_pronoun(words.lower())
            seen.add(key_of(words))
            if number == 0 or trivial or pointer.is_optional:
                continue
            counts.wanted += 1
            if any(
                chain.name in chains_at(link) or pointer.start <= link.before for link in by_head.get(pointer.end, ())
            ):
                counts.met += 1
            else:
                counts.notes.append(
                    f"{text.path.stem}: missed {chain.name} at {words!r}: {_around(body, pointer.start)}"
                )


def _around(body: str, at: int) -> str:
    return body[max(0, at - 60) : at + 40].replace("\n", " ")


def measure(coder: Coder, folder: Path = HERE / "articles") -> Counts:
    """Return the counts over our articles."""
    counts = Counts()
    texts = list(read_texts(folder))
    articles = [article_of_text(t.text, date.fromisoformat(t.published)) for t in texts]
    for text, (article, parses) in zip(texts, coder.parse(articles), strict=True):
        count(text, links_of(coder.identity(article, parses), parses), counts)
    return counts


def figures(counts: Counts) -> dict[str, float]:
    """Return precision and recall of the links."""
    return {"precision": round(counts.precision, 3), "recall": round(counts.recall, 3)}


def read_floors() -> dict[str, float]:
    """Return the pinned floors."""
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return floors


def main() -> None:
    """Print the figures and, where asked, pin the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--notes", action="store_true")
    parser.add_argument("--folder", type=Path, default=HERE / "articles")
    arguments = parser.parse_args()
    counts = measure(Coder(), arguments.folder)
    now = figures(counts)
    sys.stdout.write(f"links found {counts.found}, right {counts.right}; wanted {counts.wanted}, met {counts.met}\n")
    for name, value in now.items():
        sys.stdout.write(f"{name} {value:.3f}\n")
    if arguments.notes:
        sys.stdout.write("\n".join(sorted(counts.notes)) + "\n")
    if arguments.write:
        old = read_floors() if FLOORS.exists() else {}
        FLOORS.write_text(
            json.dumps({n: max(v, old.get(n, 0.0)) for n, v in now.items()}, indent=1) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
