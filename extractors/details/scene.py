"""One mention beside its parse, as the builders of typed extras look at it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from extractors.composition import Candidate
from extractors.parse import Parse
from extractors.predicates.arguments import Arguments
from extractors.predicates.phrases import phrase
from extractors.resolve.dates import DateExpression
from schemas import Mention

EDGES = frozenset((",", ".", '"', "'", ":", ";", "-", "--", "\u2013", "\u2014", "``", "''", "and", "or", "but"))
OPEN_ENDS = EDGES | {"(", "["}
ASIDE = frozenset(("relcl", "appos", "parataxis"))
"""Relations of words that tell of somebody or something in a clause, not of what it states."""
DEADLINE = re.compile(
    r"\b(?:by|before|until|till|within|through|no later than|not later than|over|during|in|for)"
    r"(?: the)?(?: end of)?\s*$",
    re.IGNORECASE,
)
FUTURE = frozenset(("span-future", "within", "coming"))
"""Rules of dates that say for how long from now on."""
RUNNING = frozenset(("over", "during", "in", "for"))
"""Words before a date that name a deadline only where the date is a stretch to come."""
CONDITION = re.compile(
    r"\b(?:if|unless|provided(?: that)?|providing that|on (?:the )?condition that|as long as|so long as|once"
    r"|only (?:if|when|after)|in (?:exchange|return) for|subject to|contingent (?:up)?on|conditional (?:up)?on)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A mention, the candidate that it came from and the parse of its paragraph."""

    mention: Mention
    candidate: Candidate
    parse: Parse
    arguments: Arguments
    body: str
    dates: tuple[DateExpression, ...]
    """Dates that the article states."""

    @property
    def token(self) -> int:
        """Token of the predicate."""
        return self.candidate.token

    @property
    def tags(self) -> Mapping[str, str]:
        """Facts that the frame tells."""
        return dict(self.candidate.match.frame.tags)

    @property
    def lemma(self) -> str:
        """Lemma of the predicate."""
        return self.parse.lemmas[self.candidate.token]

    @property
    def content(self) -> str | None:
        """What the mention says was promised, demanded or given, in the exact words."""
        return self.mention.content.text if self.mention.content is not None else None

    @property
    def sentence(self) -> tuple[int, int]:
        """First token of the sentence and the token after its last."""
        return self.parse.sentences[self.parse.sentence_of[self.candidate.token]]

    def players(self, role: str) -> tuple[int, ...]:
        """Return the heads of those who play a role."""
        return next((tokens for name, tokens in self.candidate.roles if name == role), ())

    def unknown(self, role: str) -> frozenset[int]:
        """Return the heads of those who play a role of whom nothing tells that they are people or bodies."""
        tokens = self.players(role)
        players = [p for p in self.mention.participants if p.role == role]
        if len(tokens) != len(players):
            return frozenset()
        return frozenset(t for t, p in zip(tokens, players, strict=True) if p.type is None and p.sector is None)

    def names(self, role: str) -> str | None:
        """Return who plays a role, by canonical names or else the exact words, joined by semicolons."""
        return "; ".join(p.name or p.text for p in self.mention.participants if p.role == role) or None

    def text(self, first: int, after: int) -> str | None:
        """Return the exact words from a token up to another, without loose ends; None where nothing is left."""
        parse = self.parse
        while first < after and parse.lower[first] in EDGES:
            first += 1
        while after > first and parse.lower[after - 1] in OPEN_ENDS:
            after -= 1
        return self.body[parse.starts[first] : parse.ends[after - 1]] if first < after else None

    def noun(self, head: int, *, wide: bool = False) -> str | None:
        """Return a noun phrase in the exact words; a wide one keeps every prepositional phrase."""
        return self.text(*phrase(self.parse, head, with_apposition=False, wide=wide))

    def matter(self, head: int) -> str | None:
        """Return what a noun or gerund is about in the exact words: joined nouns stay, relative clauses go."""
        parse = self.parse
        first, last = parse.subtree(head)
        # "ways to help": an infinitive completes its noun.
        aside = [c for c in parse.children[head] if c > head and parse.deps[c] in ASIDE and parse.tags[c] != "VB"]
        cut = [parse.subtree(c)[0] for c in aside]
        return self.text(first, min([last + 1, *cut]))

    def whole(self, head: int) -> str | None:
        """Return everything that hangs on a token, in the exact words."""
        first, last = self.parse.subtree(head)
        return self.text(first, last + 1)

    def prepositional(self, head: int, *prepositions: str) -> int | None:
        """Return the first noun that a token's own prepositions bring."""
        return next(iter(self.arguments.prepositional(head, prepositions, own_only=True)), None)

    def clause(self) -> tuple[int, int]:
        """Return the first token of the predicate's clause and the token after its last."""
        first, last = self.parse.subtree(self._top())
        return first, last + 1

    def _top(self) -> int:
        """Return the verb that heads the predicate's clause."""
        parse, top = self.parse, self.candidate.token
        while not (parse.is_verb(top) and parse.deps[top] not in ("xcomp", "aux", "auxpass", "pcomp")):
            if parse.heads[top] == top:
                break
            top = parse.heads[top]
        return top

    def heads(self) -> Iterator[int]:
        """Yield the tokens that name the event: predicate, trigger, light verb."""
        match = self.candidate.match
        yield from dict.fromkeys((self.candidate.token, match.trigger))
        light = self.arguments.light_verb(match.trigger) if self.parse.is_noun(match.trigger) else None
        if light is not None and light != self.candidate.token:
            yield light

    def deadline(self) -> DateExpression | None:
        """Return the date named after a deadline word in what the event's own clause says."""
        first, after = self.clause()
        start, end = self.parse.starts[first], self.parse.ends[after - 1]
        own = None
        for found in self.dates:
            if not (start <= found.start and found.end <= end) or found.last is None:
                continue
            own = own or self._own_tokens()
            token = bisect_right(self.parse.starts, found.end - 1) - 1
            if token not in own or self.parse.deps[bisect_right(self.parse.starts, found.start) - 1] == "compound":
                continue
            before = DEADLINE.search(self.body[max(start, found.start - 26) : found.start])
            word = before[0].split()[0].lower() if before is not None else None
            if (word in RUNNING or word is None) and found.rule not in FUTURE:
                continue
            published = self.mention.published_on
            if published is None or found.last >= published:
                return found
        return None

    def last_day(self) -> date | None:
        """Return the last day of the deadline that the event's own clause names."""
        found = self.deadline()
        return found.last if found is not None else None

    def _own_tokens(self) -> set[int]:
        """Return the tokens of the event's clause that say nothing of somebody or something else in it."""
        parse = self.parse
        found: set[int] = set()
        queue = [self._top()]
        while queue:
            token = queue.pop()
            found.add(token)
            queue += [c for c in parse.children[token] if parse.deps[c] not in ASIDE]
        return found

    def condition(self) -> str | None:
        """Return the condition that the event's own clause sets, in the exact words."""
        parse = self.parse
        first, after = self.clause()
        text = self.body[parse.starts[first] : parse.ends[after - 1]]
        for found in CONDITION.finditer(text):
            at = parse.starts[first] + found.start()
            token = next(i for i in range(first, after) if parse.ends[i] > at)
            said = self._condition_at(token, parse.starts[first] + found.end())
            if said is not None:
                return said
        return None

    def _condition_at(self, token: int, end: int) -> str | None:
        parse = self.parse
        head = parse.heads[token]
        if parse.deps[token] in ("mark", "advmod") and parse.is_verb(head):
            low, last = parse.subtree(head)
            # "asked if", "see if": the clause is what is asked; "if I may" is politeness, "once again" no clause.
            if parse.deps[head] != "advcl" or low <= self.candidate.token <= last or last - low < 3:
                return None
            return self.text(max(low, token), last + 1)
        if parse.is_verb(token) and (parse.lower[token + 1] != "that" and parse.child(token, "ccomp") is None):
            return None
        low, last = parse.subtree(token)
        if parse.ends[last] <= end:
            low, last = token, parse.subtree(head)[1]
        return self.text(token, last + 1) if parse.ends[last] > end and last - token > 2 else None
