"""Extras of meetings."""

from extractors.details.scene import Scene
from schemas import MeetingDetails

FORMS = {
    "summit": "summit",
    "talk": "talks",
    "negotiation": "talks",
    "call": "call",
    "phone-call": "call",
    "visit": "visit",
    "trip": "visit",
    "videoconference": "video",
}
VIRTUAL = frozenset(("video", "virtual", "virtually", "videoconference", "videolink", "online", "zoom"))
ABOUT = ("on", "over")
PLAINLY = frozenset(("about", "regarding", "concerning"))
DISCUSSING = frozenset("discuss address review examine explore consider debate negotiate".split())
ASIDE = frozenset(
    "way heel sideline sidelines margin margins day eve occasion edge behalf basis phone telephone".split()
)
"""Nouns after "on" that tell when, where or how, not what about."""


def build(scene: Scene) -> MeetingDetails:
    """Return in what form people met and about what."""
    mention = scene.mention
    return MeetingDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        form=_form(scene),
        topic=_topic(scene),
    )


def _form(scene: Scene) -> str | None:
    parse, match = scene.parse, scene.candidate.match
    first, after = scene.clause()
    near = range(max(first, match.trigger - 8), min(after, match.trigger + 9))
    if any(parse.lower[i] in VIRTUAL for i in near):
        return "video"
    if scene.mention.mode == "phone":
        return "call"
    form = scene.tags.get("form")
    return form or (FORMS.get(parse.lemmas[match.trigger]) if parse.is_noun(match.trigger) else None)


def _topic(scene: Scene) -> str | None:
    parse = scene.parse
    heads = tuple(scene.heads())
    for head in heads:
        if parse.is_verb(head) and parse.lemmas[head] in DISCUSSING:
            found = _object(scene, head)
            if found is not None:
                return found
    for head in heads:
        for clause in parse.all_children(head, "advcl", "xcomp", "conj", "acl", "relcl"):
            if clause > head and parse.lemmas[clause] in DISCUSSING:
                found = _object(scene, clause)
                if found is not None:
                    return found
    first, after = scene.clause()
    for i in range(max(first, min(heads)), after):
        if parse.lower[i] not in PLAINLY or not _is_said(scene, i, heads):
            continue
        named = parse.child(i, "pobj", "pcomp")
        if named is not None and parse.tags[named] not in ("WP", "PRP", "DT"):
            return scene.matter(named)
    for head in heads:
        target = scene.prepositional(head, *ABOUT)
        if target is None or parse.tags[target] in ("WP", "PRP", "DT"):
            continue
        if parse.lemmas[target] not in ASIDE and not _is_place(scene, target):
            return scene.matter(target)
    return None


def _is_said(scene: Scene, preposition: int, heads: tuple[int, ...]) -> bool:
    """Tell whether a preposition belongs to the meeting, not to something else in its clause."""
    parse, at = scene.parse, preposition
    while parse.heads[at] != at and at not in heads and not (parse.is_verb(at) and at != preposition):
        at = parse.heads[at]
    return at in heads


def _is_place(scene: Scene, target: int) -> bool:
    """Tell whether what follows "on" or "over" is where they met rather than what about."""
    preposition = scene.parse.heads[target]
    return scene.parse.lower[preposition] == "on" and scene.parse.entities[target] in ("FAC", "LOC")


def _object(scene: Scene, verb: int) -> str | None:
    parse = scene.parse
    own = parse.child(verb, "dobj", "ccomp")
    if own is not None and (parse.tags[own] in ("WP", "PRP", "DT") or parse.lemmas[own] in ("topic", "issue")):
        return scene.matter(own) if len(parse.children[own]) > 1 and parse.tags[own].startswith("NN") else None
    if own is not None:
        return scene.matter(own)
    found = scene.arguments.object(verb)
    if not found or parse.tags[found[0]] in ("WP", "WDT", "PRP", "DT", "IN"):
        return None
    return scene.noun(found[0], wide=True)
