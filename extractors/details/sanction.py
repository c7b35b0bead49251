"""Extras of sanctions."""

import re

from extractors.details.grounds import legal_basis, reason
from extractors.details.measures import measures_named
from extractors.details.scene import Scene
from extractors.money import Money, find_money
from schemas import SanctionDetails

SECTORS = frozenset(("sector", "industry", "export", "import"))
PAYING = re.compile(r"\b(?:fined?|pay|restitution of|forfeit\w*|penalty of)\b", re.IGNORECASE)
STOPS = frozenset("for after , over on by following followed because to today and yesterday ordered".split())
"""Words after a penalty that tell no more of it."""


def build(scene: Scene) -> SanctionDetails:
    """Return what a sanction forbids or imposes, on what part of the economy, under what law and why."""
    mention = scene.mention
    first, after = scene.clause()
    text = scene.text(first, after) or ""
    is_verdict = mention.mode == "convict"
    money = _money(text) if is_verdict else (find_money(text) if mention.cameo == "162" else None)
    return SanctionDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        measures=() if is_verdict else measures_named(text),
        sector=None if is_verdict else _sector(scene),
        legal_basis=None if is_verdict else legal_basis(scene),
        reason=reason(scene),
        penalty=_penalty(scene) if is_verdict else None,
        amount=money.amount if money is not None else None,
        currency=money.currency if money is not None else None,
    )


def _money(text: str) -> Money | None:
    """Return what a verdict orders somebody to pay."""
    paying = PAYING.search(text)
    return find_money(text[paying.end() : paying.end() + 80]) if paying is not None else None


def _sector(scene: Scene) -> str | None:
    """Return the sector that sanctions hit: "on the oil sector"."""
    parse = scene.parse
    heads = {scene.token, scene.candidate.match.trigger, *scene.players("target"), *scene.candidate.match.consumed}
    for head in sorted(heads):
        for token in (head, *(t for p in parse.all_children(head, "prep") for t in parse.all_children(p, "pobj"))):
            if parse.lemmas[token] in SECTORS and parse.is_noun(token):
                return scene.noun(token)
    return None


def _penalty(scene: Scene) -> str | None:
    """Return what a court imposed: "to 12 years in prison"."""
    parse = scene.parse
    if scene.lemma == "fine":
        return next(
            (scene.noun(t) for t in parse.all_children(scene.token, "dobj") if parse.entities[t] == "MONEY"), None
        )
    for child in parse.all_children(scene.token, "prep"):
        if parse.lower[child] == "to":
            after = scene.clause()[1]
            end = next((i for i in range(child + 1, after) if parse.lower[i] in STOPS), after)
            return scene.text(child + 1, end)
    for child in parse.all_children(scene.token, "xcomp"):
        return scene.whole(child) if parse.lemmas[child] in ("serve", "pay", "spend", "hang", "die") else None
    return None
