"""YAML nodes that know where they stand, so that what is wrong with a gold file can be told to the line."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

NULL, BOOLEAN = "tag:yaml.org,2002:null", "tag:yaml.org,2002:bool"
TRUE = frozenset(("true", "yes", "on"))
SYNTAX = "put quotes around words that hold ': ' or ' #' or begin with a mark, and indent with spaces"


class GoldError(ValueError):
    """A file does not hold examples; the message names file, line, column, reason and remedy."""


@dataclass(frozen=True, slots=True)
class Source:
    """A gold file that is being read."""

    name: str

    def document(self, text: str) -> Node:
        """Return the root of the file's only YAML document; raises `GoldError`."""
        try:
            root = yaml.compose(text, Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            where = f"{self.name}:{mark.line + 1}:{mark.column + 1}" if mark else self.name
            raise GoldError(f"{where}: not YAML: {error.problem or error.context}; {SYNTAX}") from error
        except yaml.YAMLError as error:
            reason = str(error).splitlines()[0]
            raise GoldError(f"{self.name}: not YAML: {reason}; save the file as plain text in UTF-8") from error
        if root is None:
            raise GoldError(f"{self.name}: holds no example; write a list of texts with their events")
        return root

    def wrong(self, node: Node, reason: str, remedy: str) -> GoldError:
        """Return the error to raise about a node."""
        mark = node.start_mark
        return GoldError(f"{self.name}:{mark.line + 1}:{mark.column + 1}: {reason}; {remedy}")

    def mapping(self, node: Node, known: Collection[str], what: str) -> Mapping[str, Node]:
        """Return the values of a mapping by key; raises `GoldError` for a key that is unknown or stands twice."""
        if not isinstance(node, MappingNode):
            raise self.wrong(node, f"{what} is no mapping", f"write it as keys with values, such as {_some(known)}")
        found: dict[str, Node] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, ScalarNode) else "?"
            if name not in known:
                raise self.wrong(key, f"unknown key {name!r} in {what}", _remedy(name, known))
            if name in found:
                raise self.wrong(key, f"key {name!r} stands twice in {what}", "keep one")
            found[name] = value
        return found

    def items(self, node: Node, what: str, remedy: str) -> list[Node]:
        """Return the nodes of a list; raises `GoldError`."""
        if not isinstance(node, SequenceNode):
            raise self.wrong(node, f"{what} is no list", remedy)
        return list(node.value)

    def words(self, node: Node, what: str) -> str:
        """Return the words of a node exactly as written; raises `GoldError` where there are none."""
        if not isinstance(node, ScalarNode):
            raise self.wrong(node, f"{what} is no plain value", "write its words after the colon")
        if is_null(node) or not node.value.strip():
            raise self.wrong(node, f"{what} is empty", "write its words after the colon")
        return str(node.value)

    def all_words(self, node: Node, what: str) -> tuple[str, ...]:
        """Return the words of a node or of each in a list, none where it is null; raises `GoldError`."""
        if is_null(node):
            return ()
        nodes = node.value if isinstance(node, SequenceNode) else [node]
        return tuple(self.words(single, what) for single in nodes)

    def truth(self, node: Node, what: str) -> bool:
        """Return a node as true or false; raises `GoldError`."""
        if not isinstance(node, ScalarNode) or node.tag != BOOLEAN:
            raise self.wrong(node, f"{what} is neither true nor false", "write true, or leave the key out")
        return node.value.lower() in TRUE

    def one_of(self, node: Node, known: Collection[str], what: str) -> str:
        """Return the words of a node if they are on a list; raises `GoldError`."""
        value = self.words(node, what)
        if value not in known:
            raise self.wrong(node, f"unknown {what} {value!r}", _remedy(value, known))
        return value


def is_null(node: Node) -> bool:
    """Tell whether a node is an empty value, `null` or `~`."""
    return node.tag == NULL


def line_of(node: Node) -> int:
    """Return the line on which a node begins, counted from 1."""
    return int(node.start_mark.line) + 1


def _remedy(word: str, known: Collection[str]) -> str:
    folded = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold(), folded, 1)
    if near:
        return f"did you mean {folded[near[0]]}?"
    return f"known are {', '.join(sorted(known))}" if len(known) <= 30 else f"known are {_some(known)} and more"


def _some(known: Collection[str]) -> str:
    return ", ".join(list(known)[:6])
