"""What hangs together: connected components whose result does not depend on the order of the edges."""

from collections import defaultdict
from collections.abc import Iterable


class Components:
    """A growing partition of names."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def add(self, name: str) -> None:
        """Make sure that a name is there, alone where it is new."""
        self._above.setdefault(name, name)

    def join(self, one: str, other: str) -> None:
        """Put two names and all that hangs on them together."""
        self.add(one)
        self.add(other)
        self._above[self.top(one)] = self.top(other)

    def top(self, name: str) -> str:
        """Return the name that stands for a component now."""
        while self._above[name] != name:
            self._above[name] = self._above[self._above[name]]
            name = self._above[name]
        return name

    def parts(self) -> list[list[str]]:
        """Return the components, each sorted, in the order of their first names."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self._above):
            found[self.top(name)].append(name)
        return list(found.values())


def joined(names: Iterable[str], edges: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the components of a graph."""
    components = Components()
    for name in names:
        components.add(name)
    for one, other in edges:
        components.join(one, other)
    return components.parts()
