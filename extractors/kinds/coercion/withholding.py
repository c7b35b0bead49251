"""What people need withheld from them."""

from extractors.frames import frame, frames

FRAMES = frames(
    frame("withhold", coercer="subject", coerced="from", content="object", cameo="170", mode="withhold"),
    frame(
        "deny",
        coercer="subject",
        coerced="dative|to|object",
        content="object",
        when={"object": "food water medicine care treatment electricity passage"},
        cameo="170",
        mode="withhold",
        needs="coercer coerced",
    ),
)
