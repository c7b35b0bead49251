"""Extras of aid."""

from extractors.details.amounts import Amount, amount_in
from extractors.details.scene import Scene
from schemas import AidDetails

BY_CODE = {
    "071": "financial",
    "072": "military",
    "073": "humanitarian",
    "075": "shelter",
}
"""CAMEO's sorts of aid."""

BY_WORD = (
    ("peacekeeping", frozenset("peacekeeper peacekeeping blue-helmet".split())),
    (
        "medical",
        frozenset("vaccine medicine ventilator medic doctor nurse oxygen medical dose drug hospital mask".split()),
    ),
    ("food", frozenset("food wheat grain rice flour meal feed".split())),
    ("rescue", frozenset("save rescue evacuate airlift evacuation rescuer".split())),
    ("training", frozenset("train training".split())),
    ("shelter", frozenset("asylum sanctuary refuge shelter resettle house tent".split())),
    ("military", frozenset("weapon ammunition arm military missile tank drone howitzer artillery arms".split())),
    ("humanitarian", frozenset("humanitarian relief blanket tent water emergency".split())),
    (
        "financial",
        frozenset("loan grant fund money credit bailout debt dollar euro funding financial donation".split()),
    ),
)


def build(scene: Scene) -> AidDetails:
    """Return what was given and how much of it."""
    mention = scene.mention
    content = scene.candidate.content
    amount = amount_in(scene, content) if content is not None else Amount()
    return AidDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        form=_form(scene),
        content=scene.content,
        amount=amount.value,
        amount_bound=amount.bound,
        currency=amount.currency,
        unit=amount.unit,
    )


def _form(scene: Scene) -> str | None:
    parse, match = scene.parse, scene.candidate.match
    heads = {scene.token, match.trigger, *match.consumed}
    if scene.candidate.content is not None:
        heads.add(scene.candidate.content)
    heads |= {t for head in heads for p in parse.all_children(head, "prep") for t in parse.all_children(p, "pobj")}
    words = {
        parse.lemmas[t] for head in heads for t in (head, *parse.all_children(head, "amod", "compound", "nmod", "conj"))
    }
    by_word = next((form for form, known in BY_WORD if words & known), None)
    return by_word or BY_CODE.get(scene.mention.cameo or "")
