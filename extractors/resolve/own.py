"""A user's own actors: a CSV file that is checked row by row and wins over the packaged tables."""

import csv
import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from extractors.resolve.countries import Countries
from extractors.resolve.officials import LONG_AFTER, LONG_BEFORE, Official, best
from extractors.resolve.sectors import SECTORS
from extractors.resolve.words import straight

COLUMNS = ("name", "aliases", "country", "sector", "from", "to")
BODIES = ("IGO", "NGO", "IMG", "MNC")
SEPARATOR = "|"
FOLDED_LENGTH = 9
"""Names of several words from this length on are met in any case."""
EXAMPLE = "Ana Lund,Lund|A. Lund,NOR,GOV,2026,"


class ActorsError(ValueError):
    """A file of actors cannot be used; every line of the message names file, line, reason and remedy."""


@dataclass(frozen=True, slots=True)
class OwnActor:
    """One row of a user's file."""

    name: str
    aliases: tuple[str, ...]
    country: str | None
    sector: str | None
    first_year: int
    last_year: int
    line: int

    @property
    def names(self) -> tuple[str, ...]:
        """Return name and aliases."""
        return (self.name, *self.aliases)


def read_actors(lines: Iterable[str], *, source: str) -> tuple[OwnActor, ...]:
    """Return the actors of CSV lines in the columns above; raises ActorsError with all that is wrong."""
    problems: list[str] = []
    rows = list(_rows(lines, source, problems))
    countries = Countries()
    actors = [_actor(line, cells, countries, source, problems) for line, cells in rows]
    problems += _twice(actors, source)
    if problems:
        raise ActorsError("\n".join(problems))
    return tuple(actors)


def digest(actors: Sequence[OwnActor]) -> str:
    """Return a hash of what the actors say, whatever the order of their rows; empty without any."""
    if not actors:
        return ""
    rows = sorted(repr((a.name, sorted(a.aliases), a.country, a.sector, a.first_year, a.last_year)) for a in actors)
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


class OwnActors:
    """A user's actors, found by name or alias."""

    def __init__(self, actors: Iterable[OwnActor]) -> None:
        """Index the actors."""
        self._names: dict[str, list[Official]] = {}
        for actor in actors:
            row = Official(actor.name, actor.aliases, actor.country, actor.sector, actor.first_year, actor.last_year)
            for name in actor.names:
                plain = _plain(name)
                keys = {plain, plain.casefold()} if _is_folded(plain) else {plain}
                for key in keys:
                    self._names.setdefault(key, []).append(row)

    def find(self, name: str, *, year: int | None) -> Official | None:
        """Return the actor of that name, the one of that year where several share it."""
        if not self._names:
            return None
        plain = _plain(name)
        found = self._names.get(plain)
        if found is None and plain[:1].isupper():
            found = self._names.get(plain.casefold())
        return best(found, year) if found else None


def _plain(name: str) -> str:
    return straight(name).removeprefix("the ").removeprefix("The ")


def _is_folded(plain: str) -> bool:
    return " " in plain and len(plain) >= FOLDED_LENGTH


def _rows(lines: Iterable[str], source: str, problems: list[str]) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(lines, strict=True)
    is_first = True
    try:
        for cells in reader:
            cells = [cell.strip() for cell in cells]
            if is_first:
                is_first = False
                cells[:1] = [cell.removeprefix("\ufeff") for cell in cells[:1]]
                if tuple(cell.casefold() for cell in cells) != COLUMNS:
                    raise ActorsError(f"{source}:1: the header is {','.join(cells)!r}; make it {','.join(COLUMNS)!r}")
                continue
            if not any(cells):
                continue
            if len(cells) != len(COLUMNS):
                problems.append(
                    f"{source}:{reader.line_num}: {len(cells)} cells instead of {len(COLUMNS)}; "
                    f"put names that hold a comma into double quotes and leave no cell out, as in {EXAMPLE}"
                )
                continue
            yield reader.line_num, cells
    except csv.Error as error:
        raise ActorsError(f"{source}:{reader.line_num}: {error}; close every double quote") from error
    if is_first:
        raise ActorsError(f"{source}:1: the file is empty; start it with the header {','.join(COLUMNS)!r}")


def _actor(line: int, cells: Sequence[str], countries: Countries, source: str, problems: list[str]) -> OwnActor:
    name, aliases, country, sector, first, last = cells
    where = f"{source}:{line}"
    if not name:
        problems.append(f"{where}: the name is empty; give the name that rows shall show")
    found = [alias.strip() for alias in aliases.split(SEPARATOR)] if aliases else []
    if "" in found:
        problems.append(f"{where}: an alias is empty; part aliases by a single {SEPARATOR}")
    if ";" in aliases:
        problems.append(f"{where}: aliases are parted by {SEPARATOR}, not by a semicolon; write them as in {EXAMPLE}")
    if country and country not in countries.by_code and country not in BODIES:
        problems.append(f"{where}: country {country!r} is not known; {_country_remedy(country, countries)}")
    if sector and sector not in SECTORS:
        near = get_close_matches(sector.upper(), sorted(SECTORS), n=1)
        hint = f"did you mean {near[0]}? " if near else ""
        problems.append(f"{where}: sector {sector!r} is not known; {hint}use one of {', '.join(sorted(SECTORS))}")
    first_year = _year("from", first, LONG_BEFORE, where, problems)
    last_year = _year("to", last, LONG_AFTER, where, problems)
    if first_year > last_year:
        problems.append(f"{where}: from {first} comes after to {last}; swap them, or leave to empty for today")
    return OwnActor(name, tuple(found), country or None, sector or None, first_year, last_year, line)


def _country_remedy(text: str, countries: Countries) -> str:
    code = countries.code(text) or countries.demonym(text) or countries.code(text.title())
    near = get_close_matches(text.upper(), sorted({*countries.by_code, *BODIES}), n=1)
    hint = f"did you mean {code or near[0]}? " if code or near else ""
    return f"{hint}use an ISO 3166 alpha-3 code such as NOR, one of {', '.join(BODIES)}, or nothing"


def _year(column: str, text: str, empty: int, where: str, problems: list[str]) -> int:
    if not text:
        return empty
    if not (text.isascii() and text.isdigit() and len(text) == 4):
        problems.append(f"{where}: {column} is {text!r}; write a year such as 2026, or nothing")
        return empty
    return int(text)


def _twice(actors: Collection[OwnActor], source: str) -> Iterator[str]:
    """Yield what is wrong with names that stand for two rows in one year."""
    seen: dict[str, list[OwnActor]] = {}
    for actor in actors:
        for name in actor.names:
            key = _plain(name)
            if not key:
                continue
            for other in seen.setdefault(key, []):
                if actor.first_year <= other.last_year and other.first_year <= actor.last_year:
                    yield (
                        f"{source}:{actor.line}: {name!r} is given twice, here and on line {other.line}; "
                        "take it out of one of them, or give both years that do not overlap"
                    )
            seen.setdefault(key, []).append(actor)
