"""Which of those named before a pronoun most likely is whom it means."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from extractors.identity.referent import Naming, Referent, Role

FRESH = 100.0
FADING = 0.5
"""What a sentence in between leaves of an antecedent's weight."""
PARALLEL = 25.0
"""For an antecedent that plays the same part as the pronoun."""
PARALLEL_OBJECT = 5.0
AGAIN = 8.0
MOST_AGAIN = 3


def most_salient(
    order: Sequence[Naming],
    *,
    place: tuple[int, int],
    sentence: int,
    role: Role,
    window: int,
    fits: Callable[[Referent], float | None],
    barred: Iterable[Referent] = (),
    favoured: Mapping[int, float] | None = None,
) -> Referent | None:
    """Return the antecedent with the highest weight; `fits` gives a handicap, or None for who cannot be meant.

    `favoured` holds extra weight by the identity of a referent.
    """
    weights: dict[int, float] = {}
    times: dict[int, int] = {}
    found: dict[int, Referent] = {}
    excluded = {id(r) for r in barred}
    for naming in reversed(order):
        if naming.place >= place:
            continue
        distance = sentence - naming.sentence
        if distance > window:
            break
        referent = naming.referent
        key = id(referent)
        if key in excluded:
            continue
        handicap = fits(referent)
        if handicap is None:
            continue
        weight = (FRESH + naming.role) * FADING**distance - handicap
        if naming.role is role and distance <= 1:
            weight += PARALLEL if role is Role.SUBJECT else PARALLEL_OBJECT
        times[key] = times.get(key, 0) + 1
        found[key] = referent
        weights[key] = max(weights.get(key, 0.0), weight)
    for key in weights:
        weights[key] += AGAIN * min(times[key] - 1, MOST_AGAIN) + (favoured or {}).get(key, 0.0)
    best = max(weights, key=lambda key: weights[key], default=None)
    return found[best] if best is not None else None
