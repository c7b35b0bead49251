"""PLOVER 2.0 and CAMEO as tables: quad class, scores and what they are called."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PloverType:
    """One PLOVER 2.0 event type."""

    quad_class: int
    """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""
    score: float


# SANCTION is material in its own section of the manual and in the summary, verbal in its quad table: material here.
# ACCUSE is printed with a score of 3, a misprint for -3.
PLOVER = {
    "AGREE": PloverType(1, 2.5),
    "CONSULT": PloverType(1, 2.5),
    "SUPPORT": PloverType(1, 5.0),
    "CONCEDE": PloverType(1, 4.5),
    "COOPERATE": PloverType(2, 9.5),
    "AID": PloverType(2, 10.0),
    "RETREAT": PloverType(2, 6.5),
    "REQUEST": PloverType(3, 0.0),
    "ACCUSE": PloverType(3, -3.0),
    "REJECT": PloverType(3, -2.0),
    "THREATEN": PloverType(3, -3.5),
    "PROTEST": PloverType(4, -5.0),
    "SANCTION": PloverType(4, -6.0),
    "MOBILIZE": PloverType(4, -5.5),
    "COERCE": PloverType(4, -7.0),
    "ASSAULT": PloverType(4, -9.0),
}

GOLDSTEIN_ROOTS = {
    "01": 0.0,
    "02": 3.0,
    "03": 4.0,
    "04": 1.0,
    "05": 3.5,
    "06": 6.0,
    "07": 7.0,
    "08": 5.0,
    "09": -2.0,
    "10": -5.0,
    "11": -2.0,
    "12": -4.0,
    "13": -6.0,
    "14": -6.5,
    "15": -7.2,
    "16": -4.0,
    "17": -7.0,
    "18": -9.0,
    "19": -10.0,
    "20": -10.0,
}
"""Goldstein score of each CAMEO root (CAMEO 1.1b3)."""


def quad_class(plover: str | None) -> int | None:
    """Return the quad class of a PLOVER type; None for kinds outside PLOVER."""
    return PLOVER[plover].quad_class if plover is not None else None


def goldstein(cameo: str | None) -> float | None:
    """Return the Goldstein score of a CAMEO code; None where there is no code."""
    return GOLDSTEIN_ROOTS[cameo[:2]] if cameo is not None else None
