"""Reading: files become articles, rejections and rows of the table `files`."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from extractors.readers import detect, read
from extractors.readers.source import Source
from flows.landing import LandedFile
from flows.patience import Patience
from flows.portions import Met
from flows.remote import open_file
from flows.settings import Settings
from schemas import Article, FileRow, Rejection
from schemas.enums import Reason

HEAD_BYTES = 1 << 16
"""Bytes by which a format is known."""

MOST_REJECTIONS = 50_000
"""Unusable records of one file after which it is given up: they wait in memory."""


def every_article(article: Article) -> bool:  # noqa: ARG001
    """Keep every article."""
    return True


def source_of(file: LandedFile, settings: Settings) -> Source:
    """Return how the settings say a landed file is to be read."""
    return Source(name=file.name, fields=settings.map, limits=settings.limits)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How one run reads its files."""

    run_id: str
    source: Callable[[LandedFile], Source]
    keep: Callable[[Article], bool] = every_article
    """Says which articles are wanted; the others are dropped."""
    seconds: float
    """Seconds without a record after which a file is given up."""

    known: Mapping[str, str] = field(default_factory=dict)
    """Fingerprints of files that were read whole before, by path."""

    def read(self, files: Iterable[LandedFile]) -> Iterator[Met]:
        """Yield for every file its articles, then all its rejections and, unless it is left half read, its own row."""
        before = 0
        for file in files:
            yield from self._read_file(file, before)
            before += file.size

    def _given_up(self, file: LandedFile) -> Rejection:
        detail = f"{MOST_REJECTIONS:,} records of the file cannot be used; the rest was not read; convert the file"
        return Rejection(file=file.path, position=0, reason=Reason.MALFORMED, detail=detail, run_id=self.run_id)

    def _read_file(self, file: LandedFile, before: int) -> Iterator[Met]:
        article_count = dropped = 0
        rejections: list[Rejection] = []
        for row, position in records(file, self.source(file), self.seconds):
            if len(rejections) >= MOST_REJECTIONS:
                rejections.append(self._given_up(file))
                break
            if isinstance(row, Rejection):
                # A file inside of an archive goes by the names of both.
                place = file.path + row.file.removeprefix(file.name) if row.file.startswith(file.name) else file.path
                rejections.append(row.model_copy(update={"file": place, "run_id": self.run_id}))
                continue
            article_count += 1
            if self.keep(row):
                yield Met(row, before + position)
            else:
                dropped += 1
        yield from (Met(rejection, before + file.size) for rejection in rejections)
        if dropped and self.known.get(file.path) != file.fingerprint:
            # It is still new to `nightly`, which would leave out for ever what was dropped here.
            return
        file_row = FileRow(
            path=file.path,
            fingerprint=file.fingerprint,
            size=file.size,
            format=format_of(file),
            article_count=article_count,
            rejection_count=len(rejections),
            read_at=datetime.now(UTC),
            run_id=self.run_id,
        )
        yield Met(file_row, before + file.size)


def records(file: LandedFile, source: Source, seconds: float) -> Iterator[tuple[Article | Rejection, int]]:
    """Yield a file's articles and rejections, each with the place in the file up to which it was read.

    A file that yields nothing for so many seconds is given up.
    """
    if file.problem is not None:
        yield unreadable(file.path, file.problem), 0
        return
    try:
        patience = Patience(seconds)
        with open_file(file.path) as stream:
            for record in patience.each(read(patience.watched(stream), source)):
                yield record, stream.tell()
    except OSError as error:
        yield unreadable(file.path, f"{error.strerror or error}; remedy: look at the disk or the network"), 0


def format_of(file: LandedFile) -> str | None:
    """Return the name of a file's format, or None where it is unknown or cannot be read."""
    if file.problem is not None:
        return None
    try:
        with open_file(file.path) as stream:
            return detect(stream.read(HEAD_BYTES), file.name)
    except OSError:
        return None


def unreadable(path: str, problem: str) -> Rejection:
    """Return the rejection of a file whose bytes cannot be had."""
    return Rejection(file=path, position=0, reason=Reason.UNREADABLE, detail=problem, run_id=None)
