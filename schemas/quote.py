"""The quote: what an article says that somebody says, asks, wants or thinks, with its evidence."""

from datetime import date
from typing import ClassVar

from schemas.enums import QuoteKind
from schemas.mention import Participant, Span
from schemas.row import Row


class Quote(Row):
    """One thing that an article attributes to somebody: words quoted or reported, a belief, a wish, a judgement."""

    table: ClassVar[str] = "quotes"
    key: ClassVar[tuple[str, ...]] = ("quote_id",)
    month_of: ClassVar[str | None] = "published_on"

    quote_id: str
    """Hash of article and offset of the cue; 16 hex digits."""

    article_id: str
    """Article that holds the words."""

    published_on: date | None
    """Day of publication of the article."""

    kind: QuoteKind
    """Whether the content stands in quotation marks, in part, or not at all."""

    is_speech: bool
    """Whether the cue reports words, as `said` does; false for what somebody wants, believes, praises or rejects."""

    speaker: Participant | None
    """Whose words or thoughts they are, in the words that stand beside the cue; null where nobody is named."""

    cue: Span | None
    """Word that attributes, such as `said`, `according to` or the colon of a headline; null for a loose quotation."""

    content: tuple[Span, ...]
    """What is attributed, in its pieces: a quotation may be broken by its cue and go on in later paragraphs."""

    sentence: Span
    """The sentence that holds the cue, else the first words of the content."""

    nested_in: str | None
    """Quote in whose content this one stands; null where the article itself attributes it."""

    coder_version: str
    """Version of code, frames, lexicons and language model that found the quote."""

    run_id: str | None
    """Run that wrote this row."""
