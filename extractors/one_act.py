"""Joined verbs of one act: "shot and killed a judge in Lima on Friday" is told twice and happened once."""

from collections.abc import Iterator, Mapping, Sequence

from extractors.parse import Parse
from schemas import Mention
from schemas.enums import EventDateSource


def joined_acts(mentions: Sequence[Mention], tokens: Mapping[str, tuple[int, Parse]]) -> Mapping[str, str]:
    """Return, for each mention whose verb is joined to that of another with the same people in it, the earlier's id."""
    at = {(id(parse), token): mention for mention in mentions for token, parse in (tokens[mention.mention_id],)}
    found: dict[str, str] = {}
    for mention in mentions:
        token, parse = tokens[mention.mention_id]
        if parse.deps[token] != "conj" or not parse.is_verb(token):
            continue
        other = at.get((id(parse), parse.heads[token]))
        if other is not None and _is_one(mention, other):
            found[mention.mention_id] = found.get(other.mention_id, other.mention_id)
    return found


def with_one_date(mentions: Sequence[Mention], joined: Mapping[str, str]) -> Iterator[Mention]:
    """Yield the mentions, those of one act with the date and the place that either verb has."""
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(joined.get(mention.mention_id, mention.mention_id), []).append(mention)
    for mention in mentions:
        group = groups[joined.get(mention.mention_id, mention.mention_id)]
        dated = next((m.event_date for m in group if _is_dated(m)), None)
        placed = next((m.place for m in group if m.place is not None and m.place.rule == "syntax"), None)
        changes: dict[str, object] = {}
        if dated is not None and not _is_dated(mention):
            changes["event_date"] = dated
        if placed is not None and (mention.place is None or mention.place.rule != "syntax"):
            changes["place"] = placed
        yield mention.model_copy(update=changes) if changes else mention


def _is_one(mention: Mention, other: Mention) -> bool:
    people = {p.start for p in mention.participants}
    return (
        len(people) > 1
        and people == {p.start for p in other.participants}
        and (mention.kind, mention.status) == (other.kind, other.status)
    )


def _is_dated(mention: Mention) -> bool:
    return mention.event_date is not None and mention.event_date.source is EventDateSource.TEXT
