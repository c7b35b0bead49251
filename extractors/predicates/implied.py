"""Demands and commitments that a modal implies: "Iran must stop, he said", "he confirmed that they will leave"."""

from extractors.composition import Candidate, code_of
from extractors.frames import Frame, Index, Kind
from extractors.match import Match, Matcher
from extractors.ontology import become
from extractors.predicates.context import Context
from schemas.enums import Status

OBLIGING = frozenset(("must", "should", "ought", "need", "needs"))
FUTURE = frozenset(("will", "wo", "would", "'ll", "shall"))
COMMISSIVE = frozenset(
    """
    confirm promise pledge assure reassure guarantee vow affirm insist stress emphasize emphasise
    reiterate undertake swear commit declare underline underscore
    """.split()
)
"""Cues that turn what somebody will do into a promise."""

UNWILLED = frozenset(
    """
    be have become seem appear remain need want depend require include cost take last happen occur
    benefit suffer lose contribute strengthen reduce increase mean result come
    """.split()
)
"""Verbs that nobody promises or is asked to do."""


def implied(token: int, match: Match | None, context: Context, matcher: Matcher, index: Index) -> Candidate | None:
    """Return the demand or commitment that a predicate's modal implies under its speaker, or None."""
    parse = matcher.parse
    if context.cue is None or context.modal is None:
        return None
    if match is not None and match.kind.swallows:
        return None
    subject = matcher.arguments.surface_subject(token)
    if subject and match is None and context.modal in OBLIGING and not context.negated:
        subject = subject if any(matcher.agents.is_agent(s) for s in subject) else _meant(subject, token, matcher)
    if not subject or not all(matcher.agents.is_agent(s) for s in subject):
        return None
    if parse.tags[subject[0]] == "PRP" and parse.lower[subject[0]] in ("it", "we", "i", "you"):
        return None
    speaker = tuple(s for s in context.speaker if matcher.agents.is_agent(s))
    if context.modal in OBLIGING and not context.negated and speaker and set(speaker) != set(subject):
        if parse.lemmas[token] in UNWILLED and match is None:
            return None
        deed = None if match is None else code_of(match)
        return _candidate(
            "obligation", "demand", (("demander", speaker), ("addressee", subject)), token, deed, context, index
        )
    if (
        context.modal in FUTURE
        and match is None
        and not context.negated
        and parse.lemmas[context.cue] in COMMISSIVE
        and parse.lemmas[token] not in UNWILLED
    ):
        beneficiary = _beneficiary(token, matcher)
        roles = (("committer", subject), *((("beneficiary", beneficiary),) if beneficiary else ()))
        return _candidate("assurance", "commitment", roles, token, None, context, index)
    return None


def _meant(subject: tuple[int, ...], token: int, matcher: Matcher) -> tuple[int, ...]:
    """Return whom a demand in the passive concerns: "intervention in Kenya must be avoided"."""
    if not matcher.arguments.is_passive(token) or matcher.arguments.subject(token):
        return ()
    return matcher.recipients.affected.behind(subject[0], set()) or matcher.recipients.affected.nearest(
        subject[0], set()
    )


def _beneficiary(token: int, matcher: Matcher) -> tuple[int, ...]:
    for slot in ("dative", "for", "with", "against", "object"):
        found = tuple(t for t in matcher.slot(token, slot) if matcher.agents.is_agent(t))
        if found:
            return found
    return ()


def _candidate(
    name: str,
    kind_name: str,
    roles: tuple[tuple[str, tuple[int, ...]], ...],
    token: int,
    deed: str | None,
    context: Context,
    index: Index,
) -> Candidate:
    kind: Kind = index.kinds[kind_name]
    cameo, mode = (become(kind.cameo, deed) if kind.cameo is not None else None) or (kind.cameo, None)
    frame = Frame(lemma=context.modal or "", pos="modal", roles=())
    match = Match(kind, frame, token, roles, token, frozenset(), token)
    return Candidate(
        kind=kind,
        plover=kind.plover,
        cameo=cameo,
        mode=mode,
        status=Status.PLANNED if kind_name == "commitment" else Status.ACTUAL,
        status_rule=context.modal,
        token=token,
        roles=roles,
        content=token,
        speaker=context.speaker,
        cue=context.cue,
        match=match,
        pattern=f"{kind_name}/{name}:{context.modal}",
    )
