"""E-mails: newsletters and wires as single messages (EML) or in a mailbox (MBOX)."""

import re
from collections.abc import Callable, Iterator
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from functools import partial
from io import BufferedReader

from extractors.readers.decode import decode
from extractors.readers.fields import record_of
from extractors.readers.html_page import text_record
from extractors.readers.markup import text_of
from extractors.readers.record import Record
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

LARGEST_MESSAGE = 32 << 20
ENVELOPE = re.compile(rb"From \S+.*\d{4}\s*$|From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ")
QUOTED_ENVELOPE = re.compile(rb"^>(?=>*From )", re.MULTILINE)
HEADER = re.compile(r"([A-Za-z][\w-]{1,40}):[ \t]?(.*)")
SURE = frozenset({"received", "return-path", "message-id", "mime-version", "delivered-to", "dkim-signature"})
LIKELY = frozenset({"from", "to", "subject", "date", "content-type", "reply-to", "sender"})
SIGNATURE = re.compile(r"^-- ?\r?$", re.MULTILINE)
BROKEN = (LookupError, ValueError, AttributeError, TypeError, AssertionError, RecursionError, OverflowError)
"""What the library raises for messages that no program should have written."""


def is_mail(head: Head) -> bool:
    """Tell whether a message or a mailbox starts here."""
    lines = head.text.splitlines()
    if lines and ENVELOPE.match(lines[0].encode(errors="replace")):
        lines = lines[1:]
    names = set()
    for line in lines[:200]:
        if line[:1] in (" ", "\t"):
            continue
        if (match := HEADER.fullmatch(line)) is None:
            break
        names.add(match[1].lower())
    return bool(names & SURE and names & LIKELY) or {"from", "subject", "date"} <= names


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:  # noqa: ARG001
    """Yield one record for each message."""
    for data in _messages(stream):
        yield partial(_record, data)


def _messages(stream: BufferedReader) -> Iterator[bytes]:
    """Yield the messages; a mailbox parts them by `From` lines after a blank one."""
    first = stream.readline(1 << 16)
    is_box = ENVELOPE.match(first) is not None
    lines, size, was_blank = ([] if is_box else [first]), len(first), False
    while line := stream.readline(1 << 20):
        if is_box and was_blank and ENVELOPE.match(line):
            yield QUOTED_ENVELOPE.sub(b"", b"".join(lines))
            lines, size = [], 0
        elif size <= LARGEST_MESSAGE:
            lines.append(line)
            size += len(line)
        was_blank = not line.strip()
    message = b"".join(lines)
    yield QUOTED_ENVELOPE.sub(b"", message) if is_box else message


def _record(data: bytes) -> Record:
    if len(data) > LARGEST_MESSAGE:
        raise Unusable(Reason.TOO_LARGE, f"a message is larger than {LARGEST_MESSAGE >> 20} MB")
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        fields: dict[str, object] = {
            "title": _header(message, "Subject"),
            "text": _text(message),
            "guid": _header(message, "Message-ID"),
            "publisher": _sender(message),
            "date": _header(message, "Date"),
            "link": _header(message, "Archived-At").strip("<>"),
        }
    except BROKEN as error:
        raise Unusable(Reason.MALFORMED, f"no readable message ({type(error).__name__}: {error})") from error
    return record_of(fields)


def _header(message: EmailMessage, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


def _sender(message: EmailMessage) -> str:
    sender = message.get("From")
    addresses = getattr(sender, "addresses", ())
    return (addresses[0].display_name or addresses[0].domain) if addresses else ""


def _text(message: EmailMessage) -> str:
    """The plain part is preferred: it has no menus, tracking pictures and buttons."""
    plain = message.get_body(("plain",))
    if plain is not None and (text := _decoded(plain).strip()):
        return SIGNATURE.split(text)[0]
    page = message.get_body(("html",))
    if page is None:
        return ""
    markup = _decoded(page)
    return text_record(markup).body or text_of(markup)


def _decoded(part: MIMEPart) -> str:
    payload = part.get_payload(decode=True)
    return decode(payload, declared=part.get_content_charset()) if isinstance(payload, bytes) else ""
