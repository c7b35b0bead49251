"""From a candidate to a mention: names, dates, places, evidence and codes put together."""

import hashlib
from dataclasses import dataclass

from extractors.codes import with_exact_code
from extractors.composition import Candidate
from extractors.cues import sentence_contexts
from extractors.identity.article import Identity
from extractors.identity.locals import at_home
from extractors.ontology import contexts_of, goldstein, plover_score, quad_class
from extractors.parse import Parse
from extractors.predicates.phrases import phrase
from extractors.resolve.dates import DateExpression
from extractors.resolve.lexicon import Lexicon
from extractors.toponyms import Places
from extractors.when import event_date
from extractors.where import event_place
from schemas import Article, Mention, Participant, Span, Speaker
from schemas.enums import PloverRole, Status


@dataclass(frozen=True, slots=True)
class ArticleContext:
    """What the mentions of one article share."""

    article: Article
    identity: Identity
    lexicon: Lexicon
    dates: tuple[DateExpression, ...]
    places: Places
    coder_version: str


def assemble(candidate: Candidate, parse: Parse, context: ArticleContext) -> Mention:
    """Return the mention that a candidate of a paragraph stands for."""
    article, body = context.article, context.article.body
    candidate = with_exact_code(candidate, parse)
    kind, token = candidate.kind, candidate.token
    trigger = _trigger(parse, candidate, body)
    first, after = parse.sentences[parse.sentence_of[token]]
    place = event_place(parse, token, context.places, candidate.plover, is_actual=candidate.status is Status.ACTUAL)
    participants = at_home(_participants(candidate, parse, context), place, kind=kind.name)
    speaker = _speaker(candidate, parse, context)
    position = f"{article.article_id}:{kind.name}:{trigger.start}"
    return Mention(
        mention_id=hashlib.sha256(position.encode()).hexdigest()[:16],
        article_id=article.article_id,
        published_on=article.published_on,
        kind=kind.name,
        plover=candidate.plover,
        mode=candidate.mode,
        cameo=candidate.cameo,
        quad_class=quad_class(candidate.plover),
        goldstein=goldstein(candidate.cameo),
        plover_score=plover_score(candidate.plover, candidate.mode),
        contexts=tuple(sorted({*contexts_of(candidate.cameo), *sentence_contexts(parse, first, after)})),
        status=candidate.status,
        status_rule=candidate.status_rule,
        trigger=trigger,
        sentence=_span(body, parse.starts[first], parse.ends[after - 1]),
        content=_content(candidate, parse, body),
        speaker=speaker,
        participants=participants,
        event_date=event_date(parse, token, context.dates, article.published_on, candidate.status, body),
        place=place,
        same_as=None,
        confidence=_confidence(candidate, participants),
        pattern=candidate.pattern,
        coder_version=context.coder_version,
        run_id=None,
    )


def _span(body: str, start: int, end: int) -> Span:
    return Span(text=body[start:end], start=start, end=end)


def _trigger(parse: Parse, candidate: Candidate, body: str) -> Span:
    token = candidate.match.trigger
    last = token
    for child in parse.all_children(token, "prt"):
        if child == token + 1:
            last = child
    return _span(body, parse.starts[token], parse.ends[last])


def _participants(candidate: Candidate, parse: Parse, context: ArticleContext) -> tuple[Participant, ...]:
    found: list[Participant] = []
    seen: set[tuple[int, int]] = set()
    for role, tokens in candidate.roles:
        side = candidate.kind.roles[role]
        for token in tokens:
            members = context.identity.members(parse, token)
            if (members[0].start, members[0].end) in seen:
                continue
            seen.add((members[0].start, members[0].end))
            found += [
                Participant(
                    role=role,
                    plover_role=PloverRole(side) if side is not None else None,
                    text=resolved.text,
                    start=resolved.start,
                    end=resolved.end,
                    name=resolved.name,
                    type=resolved.type,
                    country=resolved.country,
                    sector=resolved.sector,
                    rule=resolved.rule,
                )
                for resolved in members
            ]
    return tuple(found)


def _speaker(candidate: Candidate, parse: Parse, context: ArticleContext) -> Speaker | None:
    if candidate.cue is None or not candidate.speaker:
        return None
    resolved = context.identity.resolve(parse, candidate.speaker[0])
    return Speaker(
        text=resolved.text,
        start=resolved.start,
        end=resolved.end,
        name=resolved.name,
        country=resolved.country,
        sector=resolved.sector,
        cue=parse.lower[candidate.cue],
    )


def _content(candidate: Candidate, parse: Parse, body: str) -> Span | None:
    head = candidate.content
    if head is None:
        return None
    if parse.is_noun(head) and parse.deps[head] not in ("ccomp", "xcomp", "ROOT"):
        first, after = phrase(parse, head)
        after = max(after, parse.subtree(head)[1] + 1)
    elif head == candidate.token:
        first, after = _verb_phrase(parse, head)
    else:
        low, high = parse.subtree(head)
        first, after = low, high + 1
    while first < after - 1 and parse.words[first] in (",", '"', "'", ":", "-", "\u2014"):
        first += 1
    while after - 1 > first and parse.lower[after - 1] in (",", ".", '"', "'", ";", ":", "and", "or", "but"):
        after -= 1
    if first > head or after <= head:
        return None
    return _span(body, parse.starts[first], parse.ends[after - 1])


def _verb_phrase(parse: Parse, verb: int) -> tuple[int, int]:
    """Return a verb with its auxiliaries and everything that completes it, its subject left out."""
    first = min([verb, *parse.all_children(verb, "aux", "auxpass", "neg")])
    last = verb
    for child in parse.children[verb]:
        if child > verb and parse.deps[child] not in ("punct", "conj", "cc", "parataxis"):
            last = max(last, parse.subtree(child)[1])
    return first, last + 1


def _confidence(candidate: Candidate, participants: tuple[Participant, ...]) -> float:
    """Return a score from what the frame asked for and what was found; a rule of thumb, no probability."""
    sides = {p.plover_role for p in participants}
    score = 0.45
    score += 0.15 * (PloverRole.ACTOR in sides)
    score += 0.15 * (PloverRole.RECIPIENT in sides)
    score += 0.10 * any(c.holds for c in candidate.match.frame.conditions)
    score += 0.10 * (candidate.match.frame.pos == "verb")
    score += 0.05 * any(p.country for p in participants)
    return round(score, 2)
