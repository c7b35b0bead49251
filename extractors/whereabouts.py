"""Places that are named by no name: the area that a deed reaches, frees or leaves."""

from dataclasses import dataclass

from extractors.parse import Parse
from extractors.predicates.arguments import Arguments

Tokens = tuple[int, ...]

GROUND = frozenset(
    "zone area region territory province district city town village countryside island enclave camp border frontier "
    "neighbourhood neighborhood valley peninsula strip south north east west".split()
)
"""Nouns for stretches of land where people live or fight."""
REACHING = frozenset("to into in from across through at on inside along".split())


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Finds unnamed places over one parse."""

    parse: Parse
    arguments: Arguments

    def reached(self, tokens: Tokens, taken: set[int]) -> Tokens:
        """Return the stretch of land that the phrases of a predicate or of its objects name."""
        parse = self.parse
        for token in tokens:
            for place in (token, *(self.arguments.object(token) if parse.is_verb(token) else ())):
                for preposition in parse.all_children(place, "prep"):
                    if parse.lower[preposition] not in REACHING:
                        continue
                    ground = parse.child(preposition, "pobj")
                    if ground is not None and ground not in taken and parse.lemmas[ground] in GROUND:
                        return (ground,)
        return ()
