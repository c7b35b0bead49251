"""Attacks: all violence, from beatings and abductions to bombings, battles and mass killing.

Each module holds the frames of one sense; `words` holds the lists that they share.
"""

from extractors.frames import Kind, frames
from extractors.kinds.attack import (
    abduction,
    assault,
    beating,
    bombing,
    cleansing,
    crowd_control,
    deeds,
    destruction,
    fighting,
    gas,
    killing,
    raiding,
    shooting,
    torture,
)
from schemas import AttackDetails

KIND = Kind(
    name="attack",
    plover="ASSAULT",
    cameo="180",
    description="Somebody attacks, kills, bombs, shells, abducts, tortures or fights somebody.",
    roles={"attacker": "actor", "victim": "recipient"},
    needs=("patient",),
    noun_needs=("both",),
    details=AttackDetails,
    frames=frames(
        assault.FRAMES,
        killing.FRAMES,
        bombing.FRAMES,
        raiding.FRAMES,
        shooting.FRAMES,
        crowd_control.FRAMES,
        gas.FRAMES,
        abduction.FRAMES,
        cleansing.FRAMES,
        beating.FRAMES,
        torture.FRAMES,
        fighting.FRAMES,
        destruction.FRAMES,
        deeds.FRAMES,
    ),
)
