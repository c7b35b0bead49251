"""The records of a JSON text, one by one, however large the text is."""

import json
import re
from collections.abc import Generator, Iterator

from extractors.readers.unusable import Unusable
from schemas.enums import Reason

LARGEST_RECORD = 20 << 20
GAP = re.compile(r"[\s,\x1e\ufeff\x00]*")
LIST_NAMES = """
articles data results response docs items records stories documents hits messages news posts feed value
entries newsitems item
"""
LIST_HOLDERS = frozenset(LIST_NAMES.split())
TEXT_HOLDERS = frozenset({"text", "body", "maintext", "content_text", "articleBody"})
CUT_MARGIN = 16
"""Characters before the end of the window within which an error may come from the window's end alone."""

DECODER = json.JSONDecoder(strict=False)


def records(chunks: Iterator[str]) -> Iterator[object]:
    """Yield the elements of lists, also of lists inside wrapper objects, and every other value as it is.

    Raises Unusable where the text breaks off or is no JSON.
    """
    text = _Text(chunks)
    while first := text.peek():
        if first == "[":
            yield from _elements(text)
        elif first == "{":
            fields = yield from _object(text)
            if fields is not None:
                yield fields
        else:
            yield text.value()


def unwrap(value: object) -> Iterator[object]:
    """Yield the records of a value already read: the objects of a list, wrapped or not, or the value."""
    if isinstance(value, list) and value and all(isinstance(element, dict) for element in value):
        yield from value
    elif not isinstance(value, dict) or not LIST_HOLDERS & value.keys():
        yield value
    else:
        yield from records(iter((json.dumps(value),)))


class _Text:
    """A window on a stream of characters."""

    def __init__(self, chunks: Iterator[str]) -> None:
        self.chunks, self.buffer, self.at, self.passed, self.closed = chunks, "", 0, 0, False

    def peek(self, *, ahead: int = 0) -> str:
        """Return the next character that means something, some characters ahead, or nothing at the end."""
        while True:
            gap = GAP.match(self.buffer, self.at + ahead)
            at = gap.end() if gap else len(self.buffer)
            if at < len(self.buffer):
                if not ahead:
                    self.at = at
                return self.buffer[at]
            if not ahead:
                self.at = at
            if self.closed:
                return ""
            self._read_on()

    def value(self) -> object:
        """Return the value that starts here."""
        self.peek()
        tried = 0
        while True:
            size = len(self.buffer) - self.at
            if self.closed or size >= 2 * tried:
                tried = size
                try:
                    value, end = DECODER.raw_decode(self.buffer, self.at)
                except RecursionError as error:
                    raise Unusable(Reason.MALFORMED, f"nested too deeply at character {self.offset}") from error
                except json.JSONDecodeError as error:
                    self._check(error)
                except ValueError as error:
                    raise Unusable(Reason.MALFORMED, f"{error}, at character {self.offset}") from error
                else:
                    # A number at the very end of the window may go on in the next chunk.
                    if self.closed or end < len(self.buffer):
                        self.at = end
                        return value
            if size > LARGEST_RECORD:
                size_limit = f"{LARGEST_RECORD >> 20} MB"
                detail = f"a record is larger than {size_limit} or never closed, at character {self.offset}"
                raise Unusable(Reason.TOO_LARGE, detail)
            self._read_on()

    @property
    def offset(self) -> int:
        """Number of characters before this place."""
        return self.passed + self.at

    def _read_on(self) -> None:
        chunk = next((chunk for chunk in self.chunks if chunk), "")
        self.closed = not chunk
        self.passed += self.at
        self.buffer, self.at = self.buffer[self.at :] + chunk, 0

    def _check(self, error: json.JSONDecodeError) -> None:
        """Raise Unusable unless the error may only mean that the window ends inside a value."""
        place = self.passed + error.pos
        if error.pos < len(self.buffer.rstrip()) - CUT_MARGIN and not error.msg.startswith("Unterminated"):
            detail = f"no JSON: {error.msg.removesuffix(' at')} at character {place}; what follows was not read"
            raise Unusable(Reason.MALFORMED, detail) from error
        if self.closed:
            detail = f"the text ends inside a record, at character {place}; fetch the file again"
            raise Unusable(Reason.TRUNCATED, detail) from error


def _elements(text: _Text) -> Iterator[object]:
    text.at += 1
    while (character := text.peek()) != "]":
        if not character:
            raise Unusable(Reason.TRUNCATED, "the list of records is never closed; fetch the file again")
        yield text.value()
    text.at += 1


def _object(text: _Text) -> Generator[object, None, dict[str, object] | None]:
    """Yield the records of the lists that an object wraps; return the object itself where it is a record."""
    text.at += 1
    fields: dict[str, object] = {}
    wraps = False
    while (character := text.peek()) != "}":
        if not character:
            raise Unusable(Reason.TRUNCATED, "the text ends inside a record; fetch the file again")
        name = text.value()
        if not isinstance(name, str) or text.peek() != ":":
            raise Unusable(Reason.MALFORMED, f"no JSON: a field's name is missing at character {text.offset}")
        text.at += 1
        first = text.peek()
        may_wrap = name.lower() in LIST_HOLDERS and not TEXT_HOLDERS & fields.keys()
        if may_wrap and first == "[" and text.peek(ahead=1) == "{":
            yield from _elements(text)
            wraps = True
        elif may_wrap and first == "{":
            inner = yield from _object(text)
            if inner is None:
                wraps = True
            else:
                fields[name] = inner
        else:
            fields[name] = text.value()
    text.at += 1
    return None if wraps and not TEXT_HOLDERS & fields.keys() else fields
