"""Reads a list of names from left to right, where the small model's tree cannot be trusted.

An item is a name with at most a title before it, what follows it up to the next separator describes it, and a verb of
its own ends the list.
"""

from dataclasses import dataclass
from itertools import pairwise

from extractors.parse import NOUN_TAGS, Parse

NAMED = frozenset(("PERSON", "ORG", "GPE", "NORP", "FAC", "PRODUCT", "LOC", "WORK_OF_ART"))
OPENERS = frozenset(("including", "namely", "notably"))
JOINING = frozenset(("and",))
ADDING = (("as", "well", "as"), ("along", "with"), ("together", "with"), ("plus",))
DASHES = frozenset((",", "-", "--", "\u2013", "\u2014"))
INSIDE = frozenset(("'", '"', "`", "&", "-"))
PARTICLES = frozenset("de del della di da do dos du van von der den bin bint ben ibn al el ag ould abu ul".split())
KINSHIP = frozenset(
    "wife husband son daughter brother sister father mother spouse child children cousin nephew".split()
)
BEFORE_NAME = frozenset(("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "VB", "HYPH", "``", "''"))
IN_NAME = NOUN_TAGS | {"DT", "JJ", "POS", "CD", "HYPH", "``", "''", "PRP$"}
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
DESCRIBING = frozenset(("DT", "NN", "NNS", "JJ", "PRP$", "CD"))
PLACES = frozenset(("GPE", "LOC"))
GROUPS = frozenset(
    """
    group organization organisation party company faction militia movement bloc alliance ministry department agency
    council committee union firm bank network brigade front gang cartel army cell charity foundation airline regime
    """.split()
)
"""Nouns that a name may stand before as an item of a list: "the Black Guard militia"."""
TEMPORAL = frozenset(("DATE", "TIME"))
NAMING_MEMBERS = frozenset(("include", "be"))
"""Verbs after which the members of their subject are named: "those designated today include Ana Lupu"."""
LONGEST_TITLE = 7
THINGS = frozenset(
    """
    role crime abuse violation right charge sanction activity attack act fund effort dollar asset year month operation
    shipment program programme network interest sector election protest
    """.split()
)
"""Nouns that count no people, so that the people listed after them belong to an earlier noun."""


@dataclass(frozen=True, slots=True)
class ListReader:
    """Reads a list up to the end of its sentence."""

    parse: Parse
    after: int
    predicate: int
    places: bool | None
    """Whether places are listed; else they tell where the one before them lives. None takes everything."""

    def opening(self, head: int) -> int | None:
        """Return the first token of the list that belongs to a common noun, or None."""
        parse, after = self.parse, self.after
        verb = parse.heads[head]
        if parse.deps[head] == "nsubj" and parse.lemmas[verb] in NAMING_MEMBERS and self.item(verb + 1) is not None:
            return verb + 1
        end = head + 1
        while end < after and parse.tags[end] in IN_NAME | {"CC", "IN"} and parse.lower[end] not in OPENERS:
            end += 1
        colon = next((i for i in range(end, after) if parse.words[i] == ":"), None)
        if colon is not None and (colon <= end + 1 or announces(parse, head)):
            return colon + 1
        for i in range(head + 1, after):
            if parse.lower[i] in OPENERS or parse.lower[i : i + 2] == ["such", "as"]:
                return i + 1 + (parse.lower[i] == "such") if self._is_nearest(head, i) else None
        if end + 1 < after and parse.words[end] in DASHES:
            item = self.item(end + 1)
            # A person is in apposition to the adviser, not to the president whose adviser it is.
            if item is not None and (parse.entities[item] == "PERSON" or ";" in parse.words[end:after]):
                return end + 1
        return None

    def _is_nearest(self, head: int, opener: int) -> bool:
        """Tell whether no other plural of people stands between a noun and what opens a list."""
        parse = self.parse
        return all(
            parse.deps[i] in ("conj", "npadvmod", "compound", "nmod")
            or parse.heads[i] == head
            or parse.lemmas[i] in THINGS
            for i in range(head + 1, opener)
            if parse.tags[i] == "NNS"
        )

    def names(self, start: int) -> tuple[int, ...]:
        """Return the heads of the items of a list that begins at a token."""
        parse = self.parse
        parts = [start, *(i + 1 for i in range(start, self.after) if parse.words[i] == ";"), self.after]
        found: list[int] = []
        for first, last in pairwise(parts):
            part = ListReader(parse, last, self.predicate, places=self.places)
            at = first
            while at < last and (parse.lower[at] in JOINING or parse.words[at] == ","):
                at += 1
            item = part.item(at)
            if item is not None and not part.has_own_verb(item):
                found += [item, *part.joined(part.end_of_name(item))]
                continue
            # "his wife, Ana Lupu": the name comes after the kinship.
            comma = next((i for i in range(first, last) if parse.words[i] == ","), None)
            if comma is not None and any(parse.lower[i] in KINSHIP for i in range(first, comma)):
                found += part.joined(comma, is_list=True)
        return tuple(found)

    def joined(self, start: int, *, is_list: bool = False) -> tuple[int, ...]:
        """Return the heads of the names that follow at a separator, up to the first thing that is neither.

        A lone organisation after a comma may be in apposition: it counts only where it is known to be a list.
        """
        parse, at, described = self.parse, start, False
        found: list[int] = []
        while (begin := self._after_separator(at)) is not None:
            if parse.words[at] == ";":
                return (*found, *self.names(begin))
            item = self.item(begin)
            if item is not None:
                if self.has_own_verb(item):
                    break
                found.append(item)
                at, described = self.end_of_name(item), False
            elif not described and (parse.tags[begin] in DESCRIBING or is_name(parse, begin)):
                at, described = self._separator(begin, loose=True), True
            else:
                semicolon = next((i for i in range(begin, self.after) if parse.words[i] == ";"), None)
                return (*found, *(self.names(semicolon + 1) if semicolon is not None else ()))
        is_list = is_list or len(found) != 1 or parse.entities[found[0]] == "PERSON" or parse.words[start] != ","
        return tuple(found) if is_list else ()

    def item(self, start: int) -> int | None:
        """Return the head of the name that begins at a token, with at most a title before it."""
        parse, i = self.parse, start
        while i < self.after and i - start <= LONGEST_TITLE:
            if not is_name(parse, i):
                if parse.tags[i] not in BEFORE_NAME or parse.lower[i] in KINSHIP:
                    return None
                i += 1
                continue
            end = self._name_after(i)
            following = parse.tags[end] if end < self.after else ""
            if following == "POS":
                return None
            if parse.entities[i] in ("GPE", "NORP") and following in BEFORE_NAME:
                i = end
                continue
            if following in ("NN", "NNS"):
                return self._named_thing(end) if i == start or parse.lower[start] == "the" else None
            found = _head_of(parse, i, end)
            return found if self._can_be_item(i, end, found) else None
        return None

    def _can_be_item(self, first: int, end: int, head: int) -> bool:
        """Tell whether a name is somebody's: no date, no "Jr.", and a place only where places are listed."""
        parse = self.parse
        if (end == first + 1 and parse.words[first].endswith(".")) or parse.entities[head] in TEMPORAL:
            return False
        is_place = all(parse.entities[i] in PLACES for i in range(first, end))
        return is_place == self.places if self.places is not None else True

    def _named_thing(self, start: int) -> int | None:
        """Return the noun that a name stands before ("the Black Guard militia"), or None where it is a plural."""
        end = start
        while end + 1 < self.after and self.parse.tags[end + 1] in ("NN", "NNS"):
            end += 1
        return end if self.parse.lower[end] in GROUPS else None

    def _name_after(self, first: int) -> int:
        """Return the token after the name that begins at a token."""
        parse, end = self.parse, first + 1
        while end < self.after and (
            is_name(parse, end)
            or (
                (parse.lower[end] in PARTICLES or parse.words[end] in INSIDE)
                and end + 1 < self.after
                and is_name(parse, end + 1)
            )
        ):
            end += 1
        return end

    def end_of_name(self, head: int) -> int:
        """Return the token after a name with its of-phrases and brackets."""
        return self._separator(self._name_after(head), loose=False)

    def _separator(self, start: int, *, loose: bool) -> int:
        """Return the next separator; where something else than a name's own words comes first, the token of that."""
        parse, i, depth = self.parse, start, 0
        while i < self.after:
            word, tag = parse.words[i], parse.tags[i]
            if word in ("(", "["):
                depth += 1
            elif word in (")", "]"):
                depth -= 1
            elif depth <= 0:
                if word in (",", ";") or parse.lower[i] in JOINING:
                    return i
                if tag in FINITE or (not loose and tag not in IN_NAME and parse.lower[i] != "of"):
                    return i
            i += 1
        return i

    def _after_separator(self, at: int) -> int | None:
        """Return where the next item may begin, or None where no separator stands."""
        parse, begin = self.parse, at
        if begin < self.after and parse.words[begin] in (",", ";"):
            begin += 1
        if begin < self.after and parse.lower[begin] in JOINING:
            begin += 1
        for words in ADDING:
            if tuple(parse.lower[begin : begin + len(words)]) == words:
                begin += len(words)
        return begin if at < begin < self.after else None

    def has_own_verb(self, name: int) -> bool:
        """Tell whether a name does something of its own: "designated the bank, the Treasury said"."""
        parse = self.parse
        end = self.end_of_name(name)
        if end < self.after and parse.tags[end] in FINITE and self.predicate not in (end, parse.heads[end]):
            return True
        verb = parse.heads[name]
        return (
            parse.deps[name] == "nsubj"
            and verb > name
            and parse.tags[verb] in FINITE
            and verb != self.predicate
            and verb < self.after
        )


def is_name(parse: Parse, i: int) -> bool:
    """Tell whether a token is part of a name."""
    word = parse.words[i]
    return word[0].isalnum() and (
        parse.tags[i] in ("NNP", "NNPS") or (parse.entities[i] in NAMED and word[0].isupper())
    )


def _head_of(parse: Parse, first: int, after: int) -> int:
    """Return the token of a name that its others hang on; the last one where the parse does not say."""
    inside = [i for i in range(first, after) if not first <= parse.heads[i] < after and is_name(parse, i)]
    return inside[-1] if inside else after - 1


def announces(parse: Parse, head: int) -> bool:
    """Tell whether a noun only announces a list: "the following individuals"."""
    return any(parse.lower[c] == "following" for c in parse.children[head])
