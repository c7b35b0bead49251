"""Composition: what an event becomes under the predicate, the modal or the negation that embeds it.

PLOVER's rules for what has not happened yet: a future consultation, support, cooperation or aid is AGREE, a future
retreat is CONCEDE, a cancelled meeting is REJECT. The rules are data; the first that fits decides.
"""

from dataclasses import dataclass, replace

from extractors.frames import Index, Kind
from extractors.match import Match, Tokens
from extractors.ontology import become, quad_class
from extractors.predicates.context import Context
from schemas.enums import Status

COOPERATIVE = frozenset(("aid", "cooperation", "agreement", "support"))
YIELDING = frozenset(("retreat", "concession"))
HOSTILE = frozenset(("attack", "coercion", "sanction", "mobilization", "designation"))
VOLITIONAL = frozenset(("will", "wo", "would", "'ll", "shall", "sha", "'d"))
OWED = frozenset((Status.REQUIRED, Status.REQUESTED))
DECIDED = frozenset(("decision", "decided", "decides", "decide"))
"""What makes harm to come a deed, no threat: "praised the decision to ban the firms"."""
PROPOSING = frozenset(("propose", "suggest"))
DENYING = frozenset(("negation", "object-determiner"))
"""Slots of conditions by which a frame has the negation for its own."""
CONTAINING = frozenset(("commitment", "demand", "rejection", "threat"))
"""Kinds whose code tells what is promised, asked for, refused or threatened."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An event as its sentence states it, before names, dates and places are resolved."""

    kind: Kind
    plover: str | None
    cameo: str | None
    mode: str | None
    status: Status
    status_rule: str | None
    token: int
    roles: tuple[tuple[str, Tokens], ...]
    content: int | None
    speaker: Tokens
    cue: int | None
    match: Match
    pattern: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Turns an event of some kinds into another one where its status and modal fit."""

    name: str
    kinds: frozenset[str]
    becomes: str | None
    """Kind that it becomes; None keeps the kind."""
    statuses: frozenset[Status]
    modals: frozenset[str | None] | None = None
    """Modals of which one must be the predicate's own, None among them for no modal; without the set any will do."""
    lemmas: frozenset[str] | None = None
    """Words of which one must be the frame's."""
    negated: bool | None = None
    plover: str | None = None
    cameo: str | None = None
    """Code that it becomes, made finer by the code that it had."""
    status: Status | None = None
    needs_actor: bool = True
    content_is_event: bool = True
    """Whether the event's own words become the content of what it becomes."""


RULES = (
    Rule(
        "refusal",
        COOPERATIVE | YIELDING | {"meeting", "commitment"},
        "rejection",
        frozenset((Status.NEGATED,)),
        modals=VOLITIONAL,
        negated=True,
        cameo="120",
        status=Status.ACTUAL,
    ),
    # Who "did not allow" something has refused it.
    Rule(
        "no-leave",
        YIELDING,
        "rejection",
        frozenset((Status.NEGATED,)),
        modals=frozenset((None,)),
        lemmas=frozenset("allow permit let grant give authorize authorise".split()),
        negated=True,
        cameo="120",
        status=Status.ACTUAL,
    ),
    Rule("future-cooperation", COOPERATIVE, "commitment", frozenset((Status.PLANNED,)), cameo="030"),
    Rule(
        "future-meeting",
        frozenset(("meeting",)),
        None,
        frozenset((Status.PLANNED,)),
        plover="AGREE",
        cameo="030",
    ),
    # PLOVER's manual calls a retreat to come CONCEDE, CAMEO an intent (035): coders who read news side with CAMEO.
    Rule("future-retreat", frozenset(("retreat",)), "commitment", frozenset((Status.PLANNED,)), cameo="030"),
    # "Will lift the ban" is an intent (0351, 0354) as well; who has decided to lift it has yielded.
    Rule(
        "future-concession",
        frozenset(("concession",)),
        None,
        frozenset((Status.PLANNED,)),
        modals=VOLITIONAL,
        plover="AGREE",
        cameo="030",
    ),
    Rule("intended-harm", HOSTILE, None, frozenset((Status.PLANNED,)), plover="THREATEN", cameo="130"),
    # CAMEO 1312: who says that he will boycott a meeting threatens to.
    Rule(
        "intended-boycott",
        frozenset(("rejection",)),
        None,
        frozenset((Status.PLANNED,)),
        lemmas=frozenset(("boycott",)),
        plover="THREATEN",
        cameo="1312",
    ),
    Rule(
        "possible-harm",
        frozenset(("sanction", "coercion", "designation")),
        None,
        frozenset((Status.CONDITIONAL,)),
        modals=frozenset(("may", "might", "could")),
        negated=False,
        plover="THREATEN",
        cameo="130",
    ),
    Rule(
        "intended-protest",
        frozenset(("protest",)),
        None,
        frozenset((Status.PLANNED,)),
        plover="THREATEN",
        cameo="130",
    ),
)


def compose(match: Match, context: Context, index: Index, inner: Match | None) -> Candidate:
    """Return the event that a match is in its context; `inner` is the match in its content, if there is one."""
    kind, mode = match.kind, match.frame.mode
    status = context.status
    if status in (Status.NEGATED, Status.PLANNED) and any(c.slot in DENYING for c in match.frame.conditions):
        # "will not accept": the negation is the refusal, it does not deny it.
        status = Status.ACTUAL
    said_by = () if set(match.said_by) & set(match.side("actor")) else match.said_by
    base = Candidate(
        kind=kind,
        plover=match.frame.plover_of(kind),
        cameo=match.frame.cameo or kind.cameo,
        mode=mode,
        status=status,
        status_rule=context.rule,
        token=match.token,
        roles=match.roles,
        content=match.content,
        speaker=context.speaker or said_by,
        cue=match.token if context.cue is None and said_by else context.cue,
        match=match,
        pattern=f"{kind.name}/{match.frame.name}",
    )
    if kind.name == "commitment" and status in OWED and set(context.speaker) - set(match.side("actor")):
        return _owed(base, context, index)
    if kind.name == "commitment" and inner is not None and _is_harm(match, inner):
        return _hostile_commitment(base, inner, index)
    if kind.name == "commitment" and inner is not None and inner.kind.name == "rejection":
        return _refusing(base, inner, index)
    for rule in RULES:
        if kind.name in rule.kinds and _fits(rule, match, context):
            return _apply(rule, base, index)
    return base if inner is None else _by_content(base, code_of(inner))


def code_of(match: Match) -> str | None:
    """Return the CAMEO code of a match by itself."""
    return match.frame.cameo or match.kind.cameo


def _by_content(base: Candidate, deed: str | None) -> Candidate:
    """Return a promise, demand, rejection or threat with the code (and mode) of what it is about."""
    if base.kind.name not in CONTAINING or base.cameo is None:
        return base
    cameo, mode = become(base.cameo, deed) or (base.cameo, None)
    return replace(base, cameo=cameo, mode=base.mode or mode)


def _fits(rule: Rule, match: Match, context: Context) -> bool:
    if context.status not in rule.statuses:
        return False
    # What something done is done for is under way, no promise and no threat: "sent jets to destroy the reactor".
    if context.is_purpose and rule.name in ("future-cooperation", "intended-harm"):
        return False
    if context.rule in DECIDED and rule.name == "intended-harm":
        return False
    if rule.plover == "THREATEN" and not _is_conflict(match):
        return False
    if rule.modals is not None and context.modal not in rule.modals:
        return False
    if rule.lemmas is not None and match.frame.lemma not in rule.lemmas:
        return False
    if rule.negated is not None and context.negated != rule.negated:
        return False
    return bool(match.side("actor")) or not rule.needs_actor


def _is_conflict(match: Match) -> bool:
    """Tell whether an event harms by itself: listing somebody does, taking somebody off a list does not."""
    return quad_class(match.frame.plover_of(match.kind)) in (3, 4)


def _apply(rule: Rule, base: Candidate, index: Index) -> Candidate:
    kind = index.kinds[rule.becomes] if rule.becomes else base.kind
    cameo = rule.cameo or kind.cameo
    finer, mode = (become(cameo, base.cameo) if cameo is not None else None) or (cameo, None)
    if rule.becomes is None and rule.plover != "THREATEN":
        mode = base.mode
    return Candidate(
        kind=kind,
        plover=rule.plover or (kind.plover if rule.becomes else base.plover),
        cameo=finer,
        mode=mode,
        status=rule.status or base.status,
        status_rule=base.status_rule,
        token=base.token,
        roles=_renamed(base, kind) if rule.becomes else base.roles,
        content=base.token if rule.becomes and rule.content_is_event else base.content,
        speaker=base.speaker,
        cue=base.cue,
        match=base.match,
        pattern=f"{base.pattern}>{rule.name}",
    )


def _renamed(base: Candidate, kind: Kind) -> tuple[tuple[str, Tokens], ...]:
    """Return the roles of a candidate under the names that another kind has for the same sides."""
    names = {side: role for role, side in reversed(list(kind.roles.items())) if side is not None}
    merged: dict[str, Tokens] = {}
    for role, tokens in base.roles:
        side = base.kind.roles[role]
        if side in names:
            merged[names[side]] = merged.get(names[side], ()) + tokens
    return tuple(merged.items())


def _is_harm(promise: Match, inner: Match) -> bool:
    """Tell whether a promise is one of harm; troops that are offered or promised to somebody are help."""
    if inner.kind.name == "mobilization":
        return dict(promise.frame.tags).get("form") != "offer" and not promise.side("recipient")
    return inner.kind.name in HOSTILE | {"threat", "protest"} and _is_conflict(inner)


def _owed(base: Candidate, context: Context, index: Index) -> Candidate:
    """Return the demand that a promise is which somebody says others must make: "the EU must be ready to mediate"."""
    kind = index.kinds["demand"]
    asked = base.match.side("actor")
    demander = tuple(t for t in context.speaker if t not in asked)
    return replace(
        base,
        kind=kind,
        plover=kind.plover,
        cameo=kind.cameo,
        mode=None,
        status=Status.ACTUAL,
        roles=(("demander", demander), *((("addressee", asked),) if asked else ())),
        pattern=f"{base.pattern}>owed",
    )


def _proposal(base: Candidate, inner: Match, index: Index) -> Candidate:
    """Return the demand that a proposal of harm is: a lawmaker who proposes to ban ships asks others to do it."""
    kind = index.kinds["demand"]
    cameo, mode = become("100", code_of(inner)) or ("100", None)
    return replace(
        base,
        kind=kind,
        plover=kind.plover,
        cameo=cameo,
        mode=mode,
        roles=tuple(r for r in _renamed(base, kind) if kind.roles[r[0]] == "actor"),
        pattern=f"{base.pattern}>proposal",
    )


def _refusing(base: Candidate, inner: Match, index: Index) -> Candidate:
    """Return the rejection that a promise to reject is: who vows to block a bill rejects it."""
    kind = index.kinds["rejection"]
    cameo = code_of(inner) or kind.cameo
    return replace(
        base,
        kind=kind,
        plover=inner.frame.plover_of(kind),
        cameo=cameo,
        mode=inner.frame.mode,
        roles=_renamed(base, kind),
        pattern=f"{base.pattern}>refusing",
    )


def _hostile_commitment(base: Candidate, inner: Match, index: Index) -> Candidate:
    """Return what a promise of harm is: vowing it is a threat, agreeing to it is the harm itself, planned."""
    forms = dict(base.match.frame.tags)
    if base.match.frame.lemma in PROPOSING:
        return _proposal(base, inner, index)
    if forms.get("form") == "agreement" and inner.kind.name not in ("threat", "protest"):
        kind, status, cameo, mode = inner.kind, Status.PLANNED, code_of(inner), inner.frame.mode
    else:
        kind, status = index.kinds["threat"], base.status
        cameo, mode = become("130", code_of(inner)) or ("130", None)
    return Candidate(
        kind=kind,
        plover=kind.plover,
        cameo=cameo,
        mode=mode,
        status=status,
        status_rule=base.status_rule or base.match.frame.lemma,
        token=base.token,
        roles=_renamed(base, kind),
        content=base.content,
        speaker=base.speaker,
        cue=base.cue,
        match=base.match,
        pattern=f"{base.pattern}>harm",
    )
