"""Extras of commitments."""

from extractors.details.amounts import Amount, amount_in
from extractors.details.scene import Scene
from schemas import CommitmentDetails

GUARANTEEING = frozenset(("guarantee", "assure", "reassure", "assurance", "ensure"))


def build(scene: Scene) -> CommitmentDetails:
    """Return what was promised in which form, how much of it, until when, on what condition and for whom."""
    mention, candidate = scene.mention, scene.candidate
    amount = amount_in(scene, candidate.content) if candidate.content is not None else Amount()
    deadline = scene.deadline()
    return CommitmentDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        form=_form(scene),
        content=scene.content,
        amount=amount.value,
        amount_bound=amount.bound,
        currency=amount.currency,
        unit=amount.unit,
        deadline_first=deadline.first if deadline is not None else None,
        deadline=deadline.last if deadline is not None else None,
        deadline_text=deadline.text if deadline is not None else None,
        condition=scene.condition(),
        beneficiary=scene.names("beneficiary"),
    )


def _form(scene: Scene) -> str:
    if scene.candidate.kind is not scene.candidate.match.kind:
        return "plan"
    if scene.lemma in GUARANTEEING:
        return "guarantee"
    if scene.candidate.pattern.startswith("commitment/assurance"):
        return "pledge"
    return scene.tags.get("form", "plan")
