"""The fingerprint: what is kept of an article's words to find its copies and other tellings of its story."""

from datetime import date
from typing import ClassVar

from schemas.row import Row


class Fingerprint(Row):
    """Hashes of an article's words, by which its copies and other tellings of its story are found."""

    table: ClassVar[str] = "fingerprints"
    key: ClassVar[tuple[str, ...]] = ("article_id",)
    month_of: ClassVar[str | None] = "published_on"

    article_id: str
    """Article with these words."""

    published_on: date | None
    """Day of publication of the article."""

    shingles: tuple[int, ...]
    """Hashes of a fixed sample of its runs of five words, in ascending order."""

    number_contexts: tuple[int, ...]
    """Hashes of the words around each of its numbers, in ascending order."""

    numbers: tuple[int, ...]
    """Hash of the number in each of the `number_contexts`."""

    terms: tuple[int, ...]
    """Hashes of its telling words: names, numbers, and the words of its headline and first lines."""

    term_weights: tuple[float, ...]
    """How much each of the `terms` stands out in the article."""
