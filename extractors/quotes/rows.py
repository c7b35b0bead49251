"""The rows of `quotes` that an article's attributions make."""

import hashlib
from collections.abc import Sequence

from extractors.identity.article import Identity
from extractors.match import Matcher
from extractors.quotes.article import Draft, Thread
from extractors.quotes.asides import is_turn
from extractors.quotes.holding import holding
from schemas import Article, Quote, Span
from schemas.enums import QuoteKind

WHOLLY = 0.999


def find_quotes(article: Article, paragraphs: Sequence[Matcher], identity: Identity) -> tuple[Quote, ...]:
    """Return everything that an article attributes to somebody, in text order, from its paragraphs in text order."""
    thread = Thread(article.body, identity, turns=sum(is_turn(matcher.parse) for matcher in paragraphs))
    for matcher in paragraphs:
        thread.read(matcher.parse, matcher.arguments, matcher.agents)
    drafts = thread.finish()
    ids = [_quote_id(article, draft) for draft in drafts]
    return tuple(
        _row(article, draft, id_, outer) for draft, id_, outer in zip(drafts, ids, _outer(drafts, ids), strict=True)
    )


def _quote_id(article: Article, draft: Draft) -> str:
    where = f"cue:{draft.cue[0]}" if draft.cue is not None else f"words:{draft.pieces[0].start}"
    return hashlib.sha256(f"{article.article_id}:quote:{where}".encode()).hexdigest()[:16]


def _outer(drafts: Sequence[Draft], ids: Sequence[str]) -> list[str | None]:
    """Return for each attribution the innermost larger one in whose content its cue stands."""
    spans = [(piece.start, piece.end, n) for n, draft in enumerate(drafts) for piece in draft.pieces]
    places = [draft.cue[0] if draft.cue is not None else draft.pieces[0].start for draft in drafts]
    # What misread marks let hold each other must not be nested in a circle.
    sizes = [(_size(draft), n) for n, draft in enumerate(drafts)]
    found = []
    for own, held in enumerate(holding(spans, places)):
        outer = next((n for n in held if sizes[n] > sizes[own]), None)
        found.append(ids[outer] if outer is not None else None)
    return found


def _size(draft: Draft) -> int:
    """Return how many code points an attribution spans from its first to its last."""
    starts = [piece.start for piece in draft.pieces]
    ends = [piece.end for piece in draft.pieces]
    if draft.cue is not None:
        starts.append(draft.cue[0])
        ends.append(draft.cue[1])
    return max(ends) - min(starts)


def _row(article: Article, draft: Draft, quote_id: str, nested_in: str | None) -> Quote:
    body = article.body
    return Quote(
        quote_id=quote_id,
        article_id=article.article_id,
        published_on=article.published_on,
        kind=_kind(draft),
        is_speech=draft.is_speech,
        speaker=draft.speaker,
        cue=_span(body, *draft.cue) if draft.cue is not None else None,
        content=tuple(_span(body, piece.start, piece.end) for piece in draft.pieces),
        sentence=_span(body, *draft.sentence),
        nested_in=nested_in,
        coder_version=article.coder_version or "",
        run_id=None,
    )


def _kind(draft: Draft) -> QuoteKind:
    shares = [piece.quoted for piece in draft.pieces]
    if draft.is_speech and min(shares) > WHOLLY:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if max(shares) > 0 else QuoteKind.INDIRECT


def _span(body: str, start: int, end: int) -> Span:
    return Span(text=body[start:end], start=start, end=end)
