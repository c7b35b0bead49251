"""What linking keeps of every article, so that later nights can compare theirs with it."""

from datetime import date
from typing import ClassVar

from schemas.enums import FollowUpRelation
from schemas.row import Row


class ArticleWords(Row):
    """The words that tell an article from others; linking compares articles by them."""

    table: ClassVar[str] = "article_words"
    key: ClassVar[tuple[str, ...]] = ("article_id",)
    month_of: ClassVar[str | None] = "published_on"

    article_id: str
    """Article."""

    published_on: date | None
    """Day of publication of the article."""

    words: tuple[str, ...]
    """Stems of the most telling words, the most telling first."""

    shares: tuple[float, ...]
    """Share of each word in the article; their squares add up to 1."""


class Telling(Row):
    """One event as one article tells it; linking compares tellings of different articles."""

    table: ClassVar[str] = "tellings"
    key: ClassVar[tuple[str, ...]] = ("telling_id",)
    month_of: ClassVar[str | None] = "published_on"

    telling_id: str
    """Id of the telling's first mention."""

    article_id: str
    """Article that tells it."""

    published_on: date | None
    """Day of publication of the article."""

    family: str
    """Kinds that may tell one event: the kind, but `meeting` for a meeting that is agreed on or called off."""

    triggers: tuple[str, ...]
    """Stems of the words that name the event."""

    senses: tuple[str, ...]
    """Sorts of deed: `kill` or `blast`, else the first three digits of the CAMEO code."""

    actors: tuple[str, ...]
    """Words for the actors; for everybody where the family knows no sides."""

    recipients: tuple[str, ...]
    """Words for the recipients."""

    actor_names: tuple[str, ...]
    """Those of the actors' words that are names."""

    recipient_names: tuple[str, ...]
    """Those of the recipients' words that are names."""

    actor_countries: tuple[str, ...]
    """Countries of the actors."""

    recipient_countries: tuple[str, ...]
    """Countries of the recipients."""

    actor_parties: tuple[str, ...]
    """Actors that can be told from others: a word of the name or all of it, else the country."""

    recipient_parties: tuple[str, ...]
    """The same of the recipients."""

    places: tuple[str, ...]
    """Places by name."""

    words: tuple[str, ...]
    """Telling words of the sentences."""

    content: tuple[str, ...]
    """Those that are neither participants nor the event's own words nor days: what it is about."""

    first_day: date | None
    """Earliest day of the event by the text; null where the text names none."""

    last_day: date | None
    """Latest day of the event by the text; null where the text names none."""

    is_dated: bool
    """Whether the text names the very day."""

    is_held: bool
    """Whether one of the mentions says that it happened."""

    is_meant: bool
    """Whether one says that it happened or will: not only that it may, might be asked for or did not."""


class FollowUp(Row):
    """What later became of a commitment or a demand, as another article tells it."""

    table: ClassVar[str] = "follow_ups"
    key: ClassVar[tuple[str, ...]] = ("pair_id",)
    month_of: ClassVar[str | None] = "published_on"

    pair_id: str
    """Hash of both mentions; 32 hex digits."""

    promise_id: str
    """Mention of the commitment or demand."""

    follow_up_id: str
    """Later mention, the evidence."""

    promise_article_id: str
    """Article of the commitment or demand."""

    article_id: str
    """Article of the later mention."""

    published_on: date
    """Day of publication of the later mention."""

    relation: FollowUpRelation
    """What the later mention says of the earlier one."""

    shared: tuple[str, ...]
    """Words for what it is about that both have."""

    score: float
    """How sure the connection is, from 0 to 1."""
