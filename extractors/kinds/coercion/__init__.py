"""Coercion: somebody arrests, seizes, restricts, bans, deports, censors or hacks.

Each module holds the frames of one sense; `words` holds the lists that they share.
"""

from extractors.frames import Kind, frames
from extractors.kinds.coercion import (
    arrest,
    blockade,
    censorship,
    cyber,
    deportation,
    martial_law,
    misinformation,
    repression,
    restriction,
    seizure,
    silencing,
    withholding,
)
from schemas import CoercionDetails

KIND = Kind(
    name="coercion",
    plover="COERCE",
    cameo="170",
    description=("Somebody arrests, seizes, restricts, bans, deports, censors, imposes curfew or attacks computers."),
    roles={"coercer": "actor", "coerced": "recipient"},
    needs=("patient",),
    noun_needs=("both",),
    details=CoercionDetails,
    frames=frames(
        arrest.FRAMES,
        seizure.FRAMES,
        restriction.FRAMES,
        blockade.FRAMES,
        censorship.FRAMES,
        martial_law.FRAMES,
        repression.FRAMES,
        deportation.FRAMES,
        silencing.FRAMES,
        withholding.FRAMES,
        misinformation.FRAMES,
        cyber.FRAMES,
    ),
)
