"""Extras of coercions."""

from extractors.details.counting import bound_of, number_of, total, whole
from extractors.details.scene import Scene
from extractors.numbers import Number
from schemas import CoercionDetails
from schemas.enums import Status

HOLDING = frozenset(("arrest", "deport"))
"""Modes that hit people one by one."""

DECREED = frozenset(("curfew", "martial-law"))
"""Modes whose name says what is imposed."""

CHARGES = frozenset("charge suspicion allegation accusation count ground offence offense".split())
ACCUSING = frozenset("accuse suspect charge".split())
NOT_CHARGES = frozenset("questioning interrogation year month day week hour time life while moment trial help".split())


def build(scene: Scene) -> CoercionDetails:
    """Return how many people a coercion hit, on what grounds, and what it took or closed."""
    mention = scene.mention
    holds = mention.mode in HOLDING
    number = _people(scene) if holds and mention.status is not Status.NEGATED else None
    return CoercionDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        people=whole(number),
        people_bound=bound_of(number),
        charge=_charge(scene) if mention.mode == "arrest" else None,
        object=None if holds or mention.mode in DECREED else _object(scene),
    )


def _people(scene: Scene) -> Number | None:
    """Return how many people are held; a single noun counts only where it is known to stand for somebody."""
    heads = scene.players("coerced")
    unknown = scene.unknown("coerced")
    if any(h not in unknown or scene.parse.tags[h] == "PRP" for h in heads):
        return total(scene.parse, heads)
    return next((n for h in heads if (n := number_of(scene.parse, h)) is not None), None)


def _charge(scene: Scene) -> str | None:
    """Return what somebody is held for: "on charges of espionage", "for allegedly smuggling arms"."""
    parse = scene.parse
    places = (*scene.heads(), *scene.players("coerced"))
    for place in places:
        for preposition in parse.all_children(place, "prep"):
            word = parse.lower[preposition]
            target = parse.child(preposition, "pobj", "pcomp")
            if target is None or word not in ("on", "for", "over", "under", "in"):
                continue
            if parse.lemmas[target] in CHARGES:
                of = scene.prepositional(target, "of")
                gerund = next(
                    (g for p in parse.all_children(target, "prep") for g in parse.all_children(p, "pcomp")), None
                )
                deed = of if of is not None else gerund
                return scene.whole(deed) if deed is not None else scene.noun(target, wide=True)
            if word == "in" and parse.lemmas[target] == "connection":
                matter = scene.prepositional(target, "with")
                return scene.whole(matter) if matter is not None else None
            is_time = parse.entities[target] in ("DATE", "TIME", "GPE", "LOC", "FAC", "CARDINAL")
            if word in ("for", "over") and not is_time and parse.lemmas[target] not in NOT_CHARGES:
                return scene.whole(target)
        for clause in parse.all_children(place, "acl", "advcl"):
            if parse.lemmas[clause] in ACCUSING and parse.tags[clause] == "VBN":
                deed = next(
                    (t for p in parse.all_children(clause, "prep") for t in parse.all_children(p, "pobj", "pcomp")),
                    None,
                )
                return scene.whole(deed) if deed is not None else None
    return None


def _object(scene: Scene) -> str | None:
    content = scene.candidate.content
    if content is None or not scene.parse.is_noun(content):
        return None
    if content in scene.players("coerced") and content not in scene.unknown("coerced"):
        return None
    return scene.noun(content, wide=True)
