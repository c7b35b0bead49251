"""Media silenced and shut."""

from extractors.frames import frame, frames

MEDIA = (
    "newspaper station outlet channel broadcaster magazine media website newsroom "
    "publication radio site press platform network twitter facebook internet app whatsapp "
    "telegram youtube journalist reporter editor blogger"
)

WORKS = (
    "film movie book novel play song poem exhibition documentary broadcast programme episode article cartoon textbook"
)

FRAMES = frames(
    frame(
        "pull ban withdraw remove cut seize pulp delete take_off",
        coercer="subject",
        coerced="object",
        content="object",
        when={
            "object": WORKS,
            "subject": "censor regulator authority ministry government court police prosecutor board <GPE> agency",
        },
        cameo="1721",
        mode="censor",
        needs="coerced",
    ),
    frame(
        "censor silence muzzle gag redact",
        coercer="subject",
        coerced="object",
        cameo="1721",
        mode="censor",
    ),
    frame(
        "block close shut shut_down ban suspend raid jam close_down seize bar expel order take_off",
        coercer="subject",
        coerced="object",
        content="object",
        when={"object": MEDIA},
        unless={"subject": "hacker"},
        cameo="1721",
        mode="censor",
    ),
)
