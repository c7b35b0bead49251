"""The elements of an XML file, one by one, however large the file is."""

from collections.abc import Callable, Collection, Iterator
from io import BufferedReader

from lxml import etree

from extractors.readers.markup import SILENT, text_in
from extractors.readers.unusable import Unusable
from schemas.enums import Reason


def elements(
    stream: BufferedReader, names: Collection[str], *, what: str, beside: Collection[str] = ()
) -> Iterator[etree._Element]:
    """Yield each outermost element with one of the names (no namespace, lower case), freed when the next is due.

    `beside` are names of elements that are wanted too but hold no item; `what` names the file in messages.
    Raises Unusable where the file breaks off or is no XML.
    """
    events = etree.iterparse(
        stream,
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    depth = count = 0
    try:
        for event, element in events:
            name = name_of(element)
            if name not in names and name not in beside:
                continue
            if event == "start":
                depth += 1
                continue
            depth -= 1
            if depth:
                continue
            _check_end(events.error_log, what)
            count += name in names
            yield element
            _forget(element)
    except etree.XMLSyntaxError as error:
        raise Unusable(Reason.MALFORMED, f"no XML: {error.msg}") from error
    _check_end(events.error_log, what)
    if not count and (problems := [error.message for error in events.error_log]):
        raise Unusable(Reason.MALFORMED, f"a {what} without items; no XML: {problems[0]}")


def name_of(element: etree._Element | None) -> str:
    """Return an element's name in lower case without namespace; nothing for comments."""
    tag = element.tag if element is not None else None
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def first(element: etree._Element, *names: str) -> etree._Element | None:
    """Return the first descendant with the first of the names that occurs at all."""
    found: dict[str, etree._Element] = {}
    for inner in element.iter():
        found.setdefault(name_of(inner), inner)
    return next((found[name] for name in names if name in found), None)


def every(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the descendants with a name, in their order."""
    return (inner for inner in element.iter() if name_of(inner) == name)


def words(element: etree._Element | None, *, silent: frozenset[str] = SILENT) -> str:
    """Return an element's words in one line; nothing for None."""
    return " ".join(text_in(element, silent=silent).split()) if element is not None else ""


def where(element: etree._Element, name: str, test: Callable[[etree._Element], bool]) -> etree._Element | None:
    """Return the first descendant with a name that passes a test."""
    return next(filter(test, every(element, name)), None)


def _forget(element: etree._Element) -> None:
    """Free what was read, so that a file of any length takes little memory."""
    parent = element.getparent()
    element.clear()
    while parent is not None and parent[0] is not element:
        del parent[0]


def _check_end(log: etree._ListErrorLog, what: str) -> None:
    """The parser closes what was open when the text broke off; half an item must not pass for a whole one."""
    if any(error.message.startswith("Premature end") for error in log):
        raise Unusable(Reason.TRUNCATED, f"the {what} breaks off in the middle; fetch it again")
