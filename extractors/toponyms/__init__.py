"""Place names of an article: found, freed of what is no place, and resolved together."""

from extractors.toponyms.find import Places, find_places

__all__ = ["Places", "find_places"]
