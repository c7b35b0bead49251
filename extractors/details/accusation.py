"""Extras of accusations."""

from extractors.details.scene import Scene
from schemas import AccusationDetails


def build(scene: Scene) -> AccusationDetails:
    """Return how somebody was blamed and for what."""
    mention = scene.mention
    return AccusationDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        form=scene.tags.get("form", "disapprove"),
        content=scene.content,
    )
