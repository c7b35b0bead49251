"""What two do jointly: raids, patrols, projects, bodies, and hands that are joined."""

from extractors.frames import ANY, frame, frames

FRAMES = frames(
    frame(
        "join",
        partner="subject",
        counterpart="with",
        when={"object": "force hand", "with": ANY, "subject": "<AGENT>"},
        needs="partner counterpart",
    ),
    frame(
        "join",
        partner="subject",
        when={"object": "force hand", "subject": "<AGENT>"},
        unless={"in": "marriage", "with": ANY},
        needs="gathering",
    ),
    frame(
        "carry_out conduct launch stage mount hold run undertake perform",
        partner="subject",
        counterpart="with|alongside",
        when={
            "object": "raid operation sweep patrol search mission airdrop investigation flight training",
            "object-premodifier": "joint",
            "subject": "<AGENT>",
        },
        cameo="062",
        needs="partner",
    ),
    frame(
        "launch build develop run set_up form create produce open inaugurate establish test finance sponsor publish",
        partner="subject",
        counterpart="with",
        content="object",
        when={"object-premodifier": "joint", "object": ANY, "subject": "<AGENT>"},
        unless={"object": "statement communique declaration bid attack offensive assault letter appeal press"},
    ),
    frame(
        "work team march act",
        partner="subject",
        counterpart="with",
        when={"adverb|in|npadvmod|dep": "closely hand tandem concert", "with": "<AGENT>", "subject": "<AGENT>"},
    ),
    frame(
        "coordinate co-ordinate harmonise harmonize align synchronise synchronize dovetail",
        partner="subject",
        counterpart="with",
        content="object",
        when={"object": "response policy position action effort operation strike approach sanction", "with": "<AGENT>"},
    ),
)
