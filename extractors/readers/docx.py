"""Word documents: exports of Nexis, or one article a file."""

import zipfile
from collections.abc import Callable, Iterator
from io import BufferedReader
from typing import IO

from lxml import etree

from extractors.readers.archives import BROKEN, broken, is_office
from extractors.readers.exports import records_in
from extractors.readers.record import Record
from extractors.readers.seeking import whole
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

TEXT = "word/document.xml"
LARGEST_TEXT = 256 << 20
SPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT_SPACE = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
PIECES = {"t": None, "br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-"}


def is_docx(head: Head) -> bool:
    """Tell whether an office document starts here; which one is seen when it is opened."""
    return is_office(head)


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each article."""
    try:
        archive = zipfile.ZipFile(whole(stream))
        if TEXT not in archive.namelist():
            detail = f"an office document without {TEXT}; save it as a Word document (.docx) or as CSV"
            raise Unusable(Reason.UNKNOWN_FORMAT, detail)
        if archive.getinfo(TEXT).file_size > LARGEST_TEXT:
            raise Unusable(Reason.TOO_LARGE, f"its text is larger than {LARGEST_TEXT >> 20} MB")
        with archive.open(TEXT) as text:
            lines = list(_paragraphs(text))
    except etree.XMLSyntaxError as error:
        raise Unusable(Reason.MALFORMED, f"broken Word document ({error}); export or save it again") from error
    except BROKEN as error:
        raise broken("Word", error) from error
    yield from records_in(lines)


def _paragraphs(text: IO[bytes]) -> Iterator[str]:
    """Yield every paragraph, also those in tables and text boxes."""
    names = [f"{space}p" for space in (SPACE, STRICT_SPACE)]
    events = etree.iterparse(text, tag=names, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    for _, paragraph in events:
        pieces: list[str] = []
        for element in paragraph.iter():
            name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
            if name in PIECES and not (name == "t" and _is_deleted(element)):
                pieces.append(PIECES[name] or element.text or "")
        yield from "".join(pieces).split("\n")
        paragraph.clear()


def _is_deleted(element: etree._Element) -> bool:
    return any(isinstance(outer.tag, str) and outer.tag.endswith("}moveFrom") for outer in element.iterancestors())
