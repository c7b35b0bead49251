"""What a browser would make of a page: its elements, its attributes and its words by id and class."""

from html.parser import HTMLParser

VOID = frozenset(("meta", "br"))


class Reader(HTMLParser):
    """Collects elements; every one must be closed in its place."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words: dict[str, list[str]] = {}
        """Words of the elements of each tag, id and class."""
        self._open: list[tuple[str, tuple[str, ...]]] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag in VOID:
            return
        given = dict(attrs)
        names = tuple(dict.fromkeys([tag, given.get("id") or tag, *(given.get("class") or "").split()]))
        self._open.append((tag, names))
        for name in names:
            self.words.setdefault(name, []).append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag, "every element is closed in its place"

    def handle_data(self, data: str) -> None:
        for name in {name for _, names in self._open for name in names}:
            self.words[name][-1] += data

    def text_of(self, name: str) -> list[str]:
        """Return the words of each element of a tag, id or class, with single spaces."""
        return [" ".join(words.split()) for words in self.words.get(name, [])]
