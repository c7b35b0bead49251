"""Blessings, votes of support, apologies and honours."""

from extractors.frames import ANY, frame, frames

CAUSES = (
    "bid candidacy campaign call proposal plan motion claim demand cause effort initiative idea deal resolution talk "
    "<AGENT> protest strike drive push request"
)

FRAMES = frames(
    frame(
        "give lend throw add voice pledge",
        supporter="subject",
        supported="dative|own-to|own-for|to|for",
        when={
            "object": "blessing backing endorsement imprimatur thumbs-up seal-of-approval weight voice approval nod",
            "dative|own-to|own-for|to|for": CAUSES,
        },
        unless={"object-premodifier": "financial military air humanitarian logistical economic budget material"},
        cameo="051",
    ),
    frame(
        "lend give throw offer",
        supporter="subject",
        supported="dative|own-to|own-for|to|for",
        when={
            "object": "support",
            "dative|own-to|own-for|to|for": "bid candidacy campaign call proposal plan motion claim demand "
            "cause effort "
            "initiative idea deal resolution talk protest strike drive push",
            "subject": "<AGENT>",
        },
        unless={"object-premodifier": "financial military air humanitarian logistical economic budget material"},
        cameo="051",
    ),
    frame(
        "speak_up stick_up speak_out stand_up speak plead",
        supporter="subject",
        supported="for",
        when={"for": "<AGENT> right minority prisoner", "adverb|own-up": "up out"},
        cameo="052",
    ),
    frame(
        "give grant",
        supporter="subject",
        supported="to|dative",
        when={
            "object": "consent approval assent ratification go-ahead",
            "to|dative": "agreement treaty pact protocol accession accord convention deal",
            "subject": "parliament senate congress assembly lawmaker house knesset duma <ORG> cabinet",
        },
        cameo="051",
    ),
    frame(
        "second",
        supporter="subject",
        supported="object",
        when={"object": "motion nomination proposal resolution"},
        cameo="051",
    ),
    frame(
        "come_out come speak vote argue rule decide",
        supporter="subject",
        supported="of",
        content="of",
        when={"in": "favour favor support", "of": ANY, "subject": "<AGENT>"},
        unless={"subject": "court judge"},
        cameo="051",
    ),
    frame(
        "exchange",
        supporter="subject",
        supported="with",
        when={"object": "ambassador envoy diplomat"},
        cameo="054",
        needs="supporter",
    ),
    frame(
        "say",
        supporter="subject",
        supported="own-to|to|for",
        content="for",
        when={"complement|adverb|object": "sorry", "own-to|to|for": ANY, "subject": "<AGENT>"},
        cameo="055",
    ),
    frame(
        "make",
        supporter="subject",
        supported="own-to|own-with|to|with|for",
        when={"object": "amends amend", "own-to|own-with|to|with|for": ANY},
        cameo="055",
    ),
    frame(
        "decorate knight canonise canonize beatify honour honor",
        supporter="subject",
        supported="object",
        when={"object": "<AGENT>", "subject": "<AGENT>"},
        cameo="051",
    ),
    frame(
        "defend justify",
        supporter="subject",
        supported="object-owner|own-by|own-of|object",
        content="object",
        when={
            "object": "raid crackdown bombing arrest killing airstrike sanction purchase visit meeting decision war "
            "invasion occupation detention blockade expulsion tariff curfew ban shooting execution sale deployment "
            "intervention conduct record reform",
            "subject": "<AGENT>",
        },
        cameo="052",
        needs="supporter",
    ),
    frame(
        "heap lavish shower pile pour",
        supporter="subject",
        supported="on|upon|own-on",
        when={"object": "praise", "on|upon|own-on": ANY},
        cameo="051",
    ),
    frame(
        "sing",
        supporter="subject",
        supported="of|object-owner",
        when={"object": "praise", "of|object-owner": "<AGENT>"},
        cameo="051",
    ),
)
