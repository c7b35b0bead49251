"""Leaders who speak for the body they lead: what "his government will do" is what the premier who says so will do."""

from dataclasses import replace

from extractors.composition import Candidate
from extractors.parse import Parse
from extractors.predicates.agents import Agents
from schemas.enums import Status

LED = frozenset(
    "government country nation administration cabinet party organisation organization movement ministry army military "
    "regime group militia union state bloc".split()
)
"""Nouns for bodies that somebody leads and speaks for."""
OWN = frozenset(("his", "her", "their", "its", "our", "my"))
UNDERTAKEN = frozenset((Status.PLANNED, Status.NEGATED))
"""What has not been done yet is the word of who gives it; what was done is the deed of those who did it."""


def with_leader(candidate: Candidate, parse: Parse, agents: Agents) -> Candidate:
    """Return an event that a body will or will not do with its leader, who says so, as one more actor."""
    kind = candidate.kind
    speaker = tuple(t for t in candidate.speaker if agents.is_agent(t) and parse.tags[t] in ("NNP", "NNPS"))
    undertaken = candidate.match.token != candidate.content and candidate.status in UNDERTAKEN
    if not speaker or not (undertaken or kind.name in ("rejection", "commitment", "threat")):
        return candidate
    roles = []
    for role, tokens in candidate.roles:
        led = kind.roles[role] == "actor" and any(_is_led(t, parse) for t in tokens)
        roles.append((role, (*tokens, *(s for s in speaker if s not in tokens)) if led else tokens))
    return replace(candidate, roles=tuple(roles))


def _is_led(token: int, parse: Parse) -> bool:
    """Tell whether a noun stands for the speaker's own body: "his government", "the government"."""
    if parse.lemmas[token] not in LED or parse.tags[token] != "NN":
        return False
    owner = parse.child(token, "poss")
    if owner is not None:
        return parse.lower[owner] in OWN
    before = [c for c in parse.children[token] if c < token]
    return parse.lemmas[token] == "government" and [parse.lower[c] for c in before] == ["the"]
