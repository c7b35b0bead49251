"""Typed extras of mentions, one file a kind: `<kind>.py` holds `build`, which makes the rows of its table."""

from collections.abc import Callable, Mapping

from extractors.details import (
    accusation,
    agreement,
    aid,
    appointment,
    attack,
    coercion,
    commitment,
    demand,
    designation,
    meeting,
    mobilization,
    protest,
    retreat,
    sanction,
    statement,
)
from extractors.details.scene import Scene
from schemas import Details

BUILDERS: Mapping[str, Callable[[Scene], Details]] = {
    "accusation": accusation.build,
    "agreement": agreement.build,
    "aid": aid.build,
    "appointment": appointment.build,
    "attack": attack.build,
    "coercion": coercion.build,
    "commitment": commitment.build,
    "demand": demand.build,
    "designation": designation.build,
    "meeting": meeting.build,
    "mobilization": mobilization.build,
    "protest": protest.build,
    "retreat": retreat.build,
    "sanction": sanction.build,
    "statement": statement.build,
}
"""Kind to the function that builds its extras."""


def build(scene: Scene) -> Details | None:
    """Return the extras of a mention, or None where its kind has no table of its own."""
    builder = BUILDERS.get(scene.mention.kind)
    return builder(scene) if builder is not None else None


__all__ = ["BUILDERS", "Scene", "build"]
