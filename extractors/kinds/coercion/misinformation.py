"""False stories spread against somebody."""

from extractors.frames import frame, frames

FRAMES = frames(
    frame(
        "spread disseminate circulate run wage orchestrate peddle",
        coercer="subject",
        coerced="about|against|in|on",
        content="object",
        when={
            "object": (
                "disinformation misinformation propaganda falsehood lie disinformation-campaign "
                "fake-news propaganda-campaign false-story false-rumour false-rumor fake-story false-claim "
                "false-information fake-video false-report fabricated-story"
            )
        },
        cameo="170",
        mode="misinformation",
        needs="coercer",
    ),
)
