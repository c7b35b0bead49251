"""Why a text is coded as it is: predicates, deep arguments, frames, composition, status and the rows that follow."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from extractors.frames import Index
from extractors.match import Match
from extractors.parse import Parse
from extractors.predicates.context import Context, Surroundings
from extractors.resolve.lexicon import Lexicon
from schemas import Mention


class Style(StrEnum):
    """What a line of an explanation shows."""

    SENTENCE = "sentence"
    PREDICATE = "predicate"
    ARGUMENT = "argument"
    STATUS = "status"
    MENTION = "mention"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation, its words unmarked."""

    style: Style
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a text was coded, line by line; `str` gives it as plain text."""

    lines: tuple[Line, ...]
    mentions: tuple[Mention, ...]

    def __str__(self) -> str:
        indent = {Style.SENTENCE: "", Style.PREDICATE: "  "}
        return "\n".join(indent.get(line.style, "    ") + line.text for line in self.lines)


def explain_paragraph(parse: Parse, index: Index, lexicon: Lexicon) -> Iterator[Line]:
    """Yield what each predicate of a paragraph is and why, in text order."""
    surroundings = Surroundings.of(parse, index, lexicon)
    matcher = surroundings.matcher
    for first, after in parse.sentences:
        yield Line(Style.SENTENCE, " ".join(parse.words[first:after]))
        for token in range(first, after):
            entries = matcher.entries(token)
            if not entries:
                continue
            match = matcher.match(token)
            if match is None:
                tried = ", ".join(dict.fromkeys(f"{e.kind.name}/{e.frame.name}" for e in entries[:4]))
                yield Line(Style.SKIPPED, f"{parse.words[token]}: no frame fits ({tried})")
                continue
            yield from _explain(match, surroundings.context(token), parse)


def _explain(match: Match, context: Context, parse: Parse) -> Iterator[Line]:
    def words(tokens: tuple[int, ...]) -> str:
        return ", ".join(parse.words[t] for t in tokens)

    yield Line(Style.PREDICATE, f"{parse.words[match.token]}: {match.kind.name} by frame {match.frame.name}")
    slots = dict(match.frame.roles)
    for role, tokens in match.roles:
        yield Line(Style.ARGUMENT, f"{role} = {words(tokens)}  (slot {slots.get(role, 'named in its words')})")
    if match.content is not None:
        yield Line(Style.ARGUMENT, f"content = {parse.words[match.content]} ...  (slot {slots['content']})")
    why = f" because of {context.rule!r}" if context.rule else ""
    yield Line(Style.STATUS, f"status {context.status.value}{why}")
    if context.cue is not None:
        yield Line(Style.STATUS, f"speaker {words(context.speaker) or 'unknown'}, cue {parse.words[context.cue]!r}")
    if context.swallowed_by is not None:
        outer = context.swallowed_by
        yield Line(
            Style.SKIPPED,
            f"part of the {outer.kind.name} at {parse.words[outer.token]!r}, so no event of its own",
        )


def explain_mentions(mentions: tuple[Mention, ...]) -> Iterator[Line]:
    """Yield the rows that come out, one line each."""
    yield Line(Style.SENTENCE, f"{len(mentions)} mentions")
    for mention in mentions:
        people = ", ".join(
            f"{p.role} {p.text!r}" + (f" = {p.name} {p.country or ''}".rstrip() if p.name else "")
            for p in mention.participants
        )
        when = mention.event_date.value if mention.event_date and mention.event_date.value else "no date"
        where = mention.place.name if mention.place and mention.place.name else "no place"
        code = f"{mention.plover or 'no PLOVER type'} {mention.cameo or ''}".strip()
        yield Line(
            Style.MENTION,
            f"{mention.kind} [{mention.trigger.start}:{mention.trigger.end}] {mention.trigger.text!r}, {code}, "
            f"{mention.status.value}, {when}, {where}: {people or 'nobody named'}  <- {mention.pattern}",
        )
