"""Extras of mobilizations."""

from extractors.details.counting import bound_of, number_of, whole
from extractors.details.scene import Scene
from schemas import MobilizationDetails

TOWARDS = (
    "to",
    "into",
    "towards",
    "toward",
    "along",
    "near",
    "in",
    "on",
    "off",
    "around",
    "across",
    "through",
    "against",
)
ALERT = frozenset("alert standby footing readiness".split())
STILL = frozenset(
    "leave duty foot board mission behalf monday tuesday wednesday thursday friday saturday sunday".split()
)


def build(scene: Scene) -> MobilizationDetails:
    """Return which forces were moved, how many of them and where to."""
    mention, parse = scene.mention, scene.parse
    head = scene.candidate.content
    if head is None and not scene.players("mobilizer"):
        force = None
    elif head is not None and parse.is_noun(head):
        force = head
    else:
        force = _moving(scene)
    number = number_of(parse, force) if force is not None else None
    return MobilizationDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        force=scene.noun(force) if force is not None else None,
        number=whole(number),
        number_bound=bound_of(number),
        destination=_destination(scene),
    )


def _moving(scene: Scene) -> int | None:
    """Return the troops that move by themselves: the subject whose words the frame asked for."""
    moving = [
        t
        for t in scene.candidate.match.consumed
        if scene.parse.is_noun(t) and t in scene.arguments.subject(scene.token)
    ]
    return moving[0] if moving else None


def _destination(scene: Scene) -> str | None:
    parse = scene.parse
    for head in scene.heads():
        for preposition in TOWARDS:
            target = scene.prepositional(head, preposition)
            if target is None or parse.lemmas[target] in ALERT | STILL:
                continue
            if parse.entities[target] in ("GPE", "LOC", "FAC") or parse.lemmas[target] in PLACES:
                return scene.noun(target, wide=True)
    return None


PLACES = frozenset(
    """
    border frontier coast city capital town village region area province street square island strait sea base camp
    airport port front line frontline checkpoint district neighbourhood neighborhood building station bridge north
    south east west zone territory water gulf peninsula outskirts road highway crossing
    """.split()
)
