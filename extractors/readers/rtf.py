"""Rich text (RTF): exports of Nexis, Factiva and ProQuest, or one article a file."""

from collections.abc import Callable, Iterator
from io import BufferedReader

from striprtf.striprtf import rtf_to_text

from extractors.readers.decompress import read_all
from extractors.readers.exports import records_in
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

LARGEST_FILE = 64 << 20


def is_rtf(head: Head) -> bool:
    """Tell whether a rich text starts here."""
    return head.text.startswith("{\\rtf")


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each article."""
    data = read_all(stream, limit=LARGEST_FILE)
    try:
        # All of RTF is ASCII; other bytes are errors of the writer, mostly Windows-1252.
        text: str = rtf_to_text(data.decode("cp1252", "replace"), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, RecursionError) as error:
        raise Unusable(Reason.MALFORMED, f"broken rich text ({error}); export or save it again") from error
    yield from records_in(text.split("\n"))
