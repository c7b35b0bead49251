"""Extras of protests."""

from extractors.details.counting import bound_of, number_of, whole
from extractors.details.scene import Scene
from schemas import ProtestDetails

ABOUT = ("against", "over", "for", "about")
DEMANDING = frozenset("demand call seek denounce condemn oppose protest urge reject press support".split())
NOT_ISSUES = frozenset("day week month year hour time".split())


def build(scene: Scene) -> ProtestDetails:
    """Return how many took part in a protest and what it was about."""
    mention = scene.mention
    sizes = (n for t in scene.players("protester") if (n := number_of(scene.parse, t)) is not None)
    size = next(sizes, None)
    return ProtestDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        size=whole(size),
        size_bound=bound_of(size),
        issue=_issue(scene),
    )


def _issue(scene: Scene) -> str | None:
    parse = scene.parse
    if parse.lemmas[scene.token] == "protest" and parse.is_verb(scene.token):
        own = parse.child(scene.token, "dobj")
        if own is not None:
            return scene.noun(own, wide=True)
    for head in scene.heads():
        for child in parse.children[head]:
            if parse.deps[child] == "prep" and parse.lower[child] in ABOUT:
                target = parse.child(child, "pobj", "pcomp")
                if (
                    target is not None
                    and parse.entities[target] not in ("DATE", "TIME")
                    and parse.lemmas[target] not in NOT_ISSUES
                ):
                    return scene.matter(target)
            if parse.deps[child] in ("advcl", "xcomp", "acl") and parse.lemmas[child] in DEMANDING:
                return scene.text(child, parse.subtree(child)[1] + 1)
    return None
