"""Extras of demands."""

from extractors.details.scene import Scene
from schemas import DemandDetails


def build(scene: Scene) -> DemandDetails:
    """Return what was demanded, how strongly and until when."""
    mention = scene.mention
    return DemandDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        force=scene.tags.get("force", "demand"),
        content=scene.content,
        deadline=scene.last_day(),
    )
