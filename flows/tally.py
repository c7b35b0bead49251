"""What a run counts, and how it says so at the end."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas import CheckRow


@dataclass
class Tally:
    """Counts of one run so far."""

    run_id: str | None = None
    """The run; None where nothing was new."""
    files: int = 0
    known_files: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    passed_over: int = 0
    """Articles that a backfill read and that belong to other days."""
    words: int = 0
    published: int = 0
    """Articles published by now."""
    withdrawn: int = 0
    """Stored articles taken out, because no file holds them any more."""
    release: int | None = None
    """Number of the last release this run published."""
    report: str | None = None
    """Where the run's page is, if one was written."""
    coding_seconds: float = 0.0
    seconds: float = 0.0
    reasons: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    stopped_by: int | None = None
    """Signal that stopped the run."""
    checks: "tuple[CheckRow, ...]" = ()
    """What the checks say at the end of a nightly run."""
    untold: str | None = None
    """Why the webhook was not told; None where it was, or where there is none."""
    failed_days: dict[date, str] = field(default_factory=dict)
    """Why days of a backfill could not be done."""

    def add(self, other: "Tally") -> None:
        """Count in what another run did, which may have worked at the same time."""
        self.files += other.files
        self.new += other.new
        self.changed += other.changed
        self.unchanged += other.unchanged
        self.words += other.words
        self.published += other.published
        self.withdrawn += other.withdrawn
        self.release = max(filter(None, (self.release, other.release)), default=None)
        self.coding_seconds += other.coding_seconds
        self.reasons += other.reasons
        self.kinds += other.kinds
        self.stopped_by = self.stopped_by or other.stopped_by

    @property
    def articles(self) -> int:
        """Articles that were new or changed."""
        return self.new + self.changed

    @property
    def rejections(self) -> int:
        """Records and files that could not be used."""
        return self.reasons.total()

    @property
    def mentions(self) -> int:
        """Mentions written."""
        return self.kinds.total()

    @property
    def rejected_share(self) -> float:
        """Rejections among all records met, from 0 to 1."""
        met = self.rejections + self.articles + self.unchanged + self.passed_over
        return self.rejections / met if met else 0.0

    @property
    def words_per_second(self) -> int:
        """Words coded in a second of coding."""
        return round(self.words / self.coding_seconds) if self.coding_seconds else 0

    @property
    def sentence(self) -> str:
        """The summary in one line."""
        return (
            f"{self.published:,} articles published from {self.files:,} files, {self.mentions:,} mentions, "
            f"{self.unchanged:,} articles unchanged, {self.rejections:,} rejections"
        )

    def lines(self) -> list[tuple[str, str, str]]:
        """Return the summary as rows: what, how many, of which."""
        known = f"{self.known_files:,} more read before" if self.known_files else ""
        articles = f"{self.new:,} new, {self.changed:,} changed, {self.unchanged:,} met again unchanged"
        if self.withdrawn:
            articles += f", {self.withdrawn:,} withdrawn"
        pace = f"{self.words_per_second:,} a second, {self.seconds:.0f} s in all"
        return [
            ("files", f"{self.files:,}", known),
            ("articles", f"{self.articles:,}", articles),
            ("rejections", f"{self.rejections:,}", counted(self.reasons)),
            ("mentions", f"{self.mentions:,}", counted(self.kinds)),
            ("words", f"{self.words:,}", pace),
        ]


def counted(counts: Counter[str]) -> str:
    """Return counts as a phrase, the most frequent first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {count:,}" for name, count in ordered)
