"""Speakers of events that stand in a quotation whose cue is in another sentence."""

from collections.abc import Iterable, Sequence

from extractors.quotes.holding import holding
from schemas import Mention, Quote, Speaker
from schemas.enums import QuoteKind


def with_speakers(mentions: Iterable[Mention], quotes: Sequence[Quote]) -> list[Mention]:
    """Return the mentions, each with the speaker of the innermost quotation that holds it.

    Within a sentence its own words decide who claims an event; a quotation adds what stands between its marks or in
    other sentences than its cue.
    """
    told = list(mentions)
    spans = [(c.start, c.end, quote) for quote in quotes if quote.is_speech for c in quote.content]
    around = holding(spans, [mention.trigger.start for mention in told])
    return [_spoken(m, held[0]) if held and m.speaker is None else m for m, held in zip(told, around, strict=True)]


def _spoken(mention: Mention, quote: Quote) -> Mention:
    who = quote.speaker
    if who is None or quote.cue is None:
        return mention
    is_beside = mention.sentence.start <= quote.cue.start < mention.sentence.end
    if is_beside and quote.kind is not QuoteKind.DIRECT:
        return mention
    speaker = Speaker(
        text=who.text,
        start=who.start,
        end=who.end,
        name=who.name,
        country=who.country,
        sector=who.sector,
        cue=quote.cue.text.lower(),
    )
    return mention.model_copy(update={"speaker": speaker})
