"""The codes that the coder knows, by what they tell; the warehouse publishes no others."""

from collections.abc import Collection, Mapping

from extractors.frames import all_kinds
from extractors.ontology import ontology
from extractors.resolve.countries import Countries
from extractors.resolve.own import BODIES
from extractors.resolve.sectors import SECTORS


def known_codes() -> Mapping[str, Collection[str]]:
    """Return all kinds, PLOVER types and modes, CAMEO codes, countries and bodies without one, and sectors."""
    known = ontology()
    return {
        "kind": [kind.name for kind in all_kinds()],
        "plover": list(known.types),
        "mode": [mode for _, mode in known.modes],
        "cameo": list(known.cameo),
        "country": [*Countries().by_code, *BODIES],
        "sector": sorted(SECTORS),
    }
