"""Extras of statements."""

from extractors.details.scene import Scene
from schemas import StatementDetails


def build(scene: Scene) -> StatementDetails:
    """Return how and what somebody said."""
    mention = scene.mention
    return StatementDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        cue=mention.trigger.text,
        content=scene.content,
    )
