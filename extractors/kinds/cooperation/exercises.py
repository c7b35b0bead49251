"""Armed forces that train, sail or fight together."""

from extractors.frames import ANY, frame, frames

FORCES = (
    "<GPE> <NORP> <ORG> force navy troop soldier counterpart army ship warship marine pilot paratrooper "
    "airforce ally "
    "commando contingent military fleet frigate unit police guard"
)

FRAMES = frames(
    frame(
        "fight serve battle deploy operate",
        partner="subject",
        counterpart="alongside",
        when={"alongside": FORCES, "subject": ANY, "object": "-"},
        cameo="062",
        needs="partner counterpart",
    ),
    frame(
        "drill train exercise sail manoeuvre maneuver rehearse practise practice",
        partner="subject",
        counterpart="with|alongside",
        when={"with|alongside": FORCES, "subject": FORCES + " pilot soldier"},
        unless={"object": ANY},
        cameo="062",
    ),
    frame(
        "train drill exercise fight patrol stand work sail fly deploy",
        partner="subject",
        counterpart="with",
        when={"subject": FORCES, "by|adverb|npadvmod|day": "side shoulder"},
        cameo="062",
        needs="partner",
    ),
    frame(
        "refuel base host station service",
        partner="subject",
        counterpart="object-owner|from|own-of",
        content="object",
        when={"object": "warplane bomber jet warship submarine ship", "object-owner|from|own-of": "<GPE> <NORP>"},
        unless={"subject": "company firm tanker"},
        cameo="062",
    ),
)
