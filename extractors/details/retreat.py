"""Extras of retreats."""

from extractors.details.counting import bound_of, number_of, people, whole
from extractors.details.scene import Scene
from schemas import RetreatDetails

COUNTED = frozenset(("release", "withdraw"))


def build(scene: Scene) -> RetreatDetails:
    """Return who or what was released, withdrawn or laid down, how many, and which office was resigned."""
    mention, parse = scene.mention, scene.parse
    resigned = mention.mode == "resign"
    head = scene.candidate.content
    if head is None and mention.mode == "release":
        head = next(iter(scene.players("beneficiary")), None)
    if head is None and mention.mode in ("withdraw", "disarm"):
        head = _moved(scene)
    is_noun = head is not None and parse.is_noun(head)
    number = None
    if head is not None and not resigned and mention.mode in COUNTED:
        number = people(parse, head) if mention.mode == "release" else number_of(parse, head)
    return RetreatDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        content=scene.noun(head, wide=True) if head is not None and is_noun and not resigned else None,
        number=whole(number),
        number_bound=bound_of(number),
        office=_office(scene) if resigned else None,
    )


def _moved(scene: Scene) -> int | None:
    """Return what is withdrawn or laid down where the frame did not ask for it."""
    if scene.parse.is_verb(scene.token):
        return next(iter(scene.arguments.object(scene.token)), None)
    return scene.prepositional(scene.token, "of")


def _office(scene: Scene) -> str | None:
    for head in scene.heads():
        target = scene.prepositional(head, "as", "from")
        if target is not None:
            return scene.noun(target, wide=True)
    return None
