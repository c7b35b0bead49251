"""Which of a file's fields is which, where the user says so."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial

from extractors.readers.fields import record_of
from extractors.readers.record import Record
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

OURS = ("title", "text", "date", "url", "id", "publisher", "byline", "section", "dateline")
"""The fields of an article that a user may map; `field_names` looks for them under `given`."""

SHOWN_NAMES = 12


def parse_map(text: str) -> dict[str, str]:
    """Return `title=headline,text=story` as a mapping from our names to the file's.

    Raises ValueError that names what is wrong.
    """
    pairs = [pair.partition("=") for pair in text.split(",") if pair.strip()]
    return check_map({ours.strip(): theirs.strip() for ours, _, theirs in pairs})


def check_map(fields: Mapping[str, str]) -> dict[str, str]:
    """Return the mapping if every name in it can be meant; raises ValueError for any other."""
    for ours, theirs in fields.items():
        if ours not in OURS:
            raise ValueError(f"{ours!r} is no field of an article; the fields are {', '.join(OURS)}")
        if not theirs:
            raise ValueError(f"{ours!r} is mapped to nothing; write {ours}=NAME with the name in your file")
    return dict(fields)


def check_names(names: Collection[str], fields: Mapping[str, str]) -> None:
    """Raise Unusable where a table has no column with a name that the user gave."""
    for ours, theirs in fields.items():
        if theirs not in names:
            raise _missing(ours, theirs, names)


def mapped_records(values: Iterable[object], source: Source) -> Iterator[Callable[[], Record]]:
    """Yield a record for each value; raises Unusable at the end where no value had a field that the user named."""
    unseen = dict(source.fields)
    seen: dict[str, None] = {}
    for value in values:
        if unseen and isinstance(value, dict):
            unseen = {ours: theirs for ours, theirs in unseen.items() if _value(value, theirs) is None}
            seen |= dict.fromkeys(list(value)[:SHOWN_NAMES]) if len(seen) < SHOWN_NAMES else {}
        yield partial(mapped_record, value, source.fields)
    for ours, theirs in unseen.items():
        raise _missing(ours, theirs, seen)


def mapped_record(value: object, fields: Mapping[str, str]) -> Record:
    """Return the record in named values, in which the user's names come before those that are known."""
    if isinstance(value, Unusable):
        raise value
    if not fields or not isinstance(value, dict):
        return record_of(value)
    given = {ours: _value(value, theirs) for ours, theirs in fields.items()}
    if "text" in fields and not given["text"]:
        detail = f"the field {fields['text']!r} is empty or missing, which --map gives for the text"
        raise Unusable(Reason.NO_TEXT, detail)
    return record_of({**value, "given": given})


def _value(value: Mapping[str, object], name: str) -> object:
    """Return what stands under a name, or under a path of names such as `meta.headline`."""
    if name in value:
        return value[name]
    outer, dot, inner = name.partition(".")
    deeper = value.get(outer)
    return _value(deeper, inner) if dot and isinstance(deeper, dict) else None


def _missing(ours: str, theirs: str, names: Collection[str]) -> Unusable:
    shown = ", ".join(list(map(str, names))[:SHOWN_NAMES])
    detail = f"there is no field {theirs!r}, which --map gives for {ours}; the fields are {shown}"
    return Unusable(Reason.MALFORMED, detail)
