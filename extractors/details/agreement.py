"""Extras of agreements."""

from extractors.details.scene import Scene
from schemas import AgreementDetails

INSTRUMENTS = {
    "treaty": "treaty",
    "convention": "treaty",
    "memorandum": "memorandum",
    "mou": "memorandum",
    "contract": "contract",
    "protocol": "protocol",
    "declaration": "declaration",
    "communique": "declaration",
    "statement": "declaration",
    "ceasefire": "ceasefire",
    "cease-fire": "ceasefire",
    "truce": "ceasefire",
    "armistice": "ceasefire",
    "roadmap": "roadmap",
    "framework": "roadmap",
    "charter": "charter",
    **dict.fromkeys(
        "agreement pact accord deal compact arrangement settlement understanding compromise".split(), "agreement"
    ),
}
"""Nouns for what is signed to the sort of instrument."""

ANYTHING = frozenset(("everything", "anything", "something", "nothing", "thing", "much"))
ABOUT = ("on", "about", "regarding", "concerning", "over", "governing", "covering")


def build(scene: Scene) -> AgreementDetails:
    """Return what was agreed on, as what and how far it has come."""
    mention = scene.mention
    head = scene.candidate.content
    if head is None:
        head = scene.candidate.match.trigger
    is_noun = scene.parse.is_noun(head)
    return AgreementDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        stage=_stage(scene),
        document=scene.noun(head) if is_noun and scene.lemma != "agree" else None,
        instrument=_instrument(scene, head) if is_noun else None,
        subject=_subject(scene, head),
    )


def _stage(scene: Scene) -> str:
    return "initialled" if scene.lemma == "initial" else scene.tags.get("stage", "reached")


def _instrument(scene: Scene, head: int) -> str | None:
    parse = scene.parse
    for token in (*parse.all_children(head, "compound"), head, *parse.all_children(head, "appos")):
        found = INSTRUMENTS.get(parse.lemmas[token]) or INSTRUMENTS.get(parse.lower[token])
        if found is not None:
            return found
    return None


def _subject(scene: Scene, head: int) -> str | None:
    parse = scene.parse
    if scene.lemma == "agree":
        return scene.matter(head) if parse.is_noun(head) and parse.lemmas[head] not in ANYTHING else None
    places = [head, *parse.all_children(head, "compound")]
    places += [t for p in parse.all_children(head, "prep") for t in parse.all_children(p, "pobj")]
    for place in (*places, scene.token):
        for preposition in parse.children[place]:
            if parse.lower[preposition] not in ABOUT or parse.deps[preposition] != "prep":
                continue
            target = parse.child(preposition, "pobj", "pcomp")
            if target is not None and parse.entities[target] not in ("DATE", "TIME"):
                return scene.matter(target)
    for clause in parse.all_children(head, "acl"):
        if parse.tags[clause] == "VB":
            return scene.whole(clause)
    return None
