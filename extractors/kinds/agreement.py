"""Agreements: pacts, treaties and deals that are signed, ratified or reached."""

from extractors.frames import Kind, frame, frames, noun
from schemas import AgreementDetails

DEALS = (
    "agreement pact treaty memorandum accord deal protocol convention mou arrangement compact "
    "armistice understanding settlement"
)
PACTS = DEALS + (
    " contract declaration charter truce ceasefire cease-fire communique document letter partnership "
    "framework roadmap statement compromise consensus <LAW>"
)
LAWS = (
    "law bill order decree legislation act ordinance autograph petition register guestbook book cheque "
    "check warrant striker player midfielder defender goalkeeper"
)

KIND = Kind(
    name="agreement",
    plover="SUPPORT",
    cameo="057",
    affects=False,
    description="Parties sign, ratify, reach, renew or bring into force a pact.",
    roles={"party": "actor", "counterparty": "recipient"},
    needs=("actor",),
    noun_needs=("several",),
    details=AgreementDetails,
    frames=frames(
        frame(
            "sign initial ink countersign",
            party="subject",
            counterparty="with",
            content="object",
            when={"object": PACTS},
            tags={"stage": "signed"},
            needs="content",
        ),
        frame(
            "sign",
            party="subject",
            counterparty="with",
            content="object",
            when={"with": "*", "subject": "*"},
            unless={"object": LAWS},
            tags={"stage": "signed"},
            needs="party counterparty",
        ),
        frame(
            "put affix append add",
            party="subject",
            counterparty="with",
            content="to|on",
            when={"object": "signature", "to|on": PACTS},
            tags={"stage": "signed"},
        ),
        frame(
            "ratify",
            party="subject",
            counterparty="with",
            content="object",
            when={"object": PACTS + " amendment"},
            tags={"stage": "ratified"},
            needs="content",
        ),
        frame(
            "approve endorse adopt",
            party="subject",
            counterparty="with",
            content="object",
            when={"object": "treaty pact accord memorandum convention protocol", "with": "*"},
            tags={"stage": "ratified"},
        ),
        frame(
            "accede",
            party="subject",
            content="to",
            when={"to": PACTS},
            tags={"stage": "ratified"},
        ),
        frame(
            (
                "reach conclude strike seal clinch finalize finalise cut forge hammer_out thrash_out "
                "broker secure negotiate"
            ),
            party="subject",
            counterparty="with|between",
            content="object",
            when={"object": PACTS},
            tags={"stage": "reached"},
            needs="patient",
        ),
        frame(
            "agree",
            party="subject",
            counterparty="with",
            content="on|upon",
            when={"on|upon": "*"},
            unless={"on|upon": "need importance point fact truce ceasefire cease-fire", "clause": "FINITE"},
            tags={"stage": "reached"},
            needs="party",
        ),
        frame(
            "agree",
            party="subject",
            counterparty="with",
            content="object|on|upon|to",
            when={"object|on|upon|to": DEALS},
            tags={"stage": "reached"},
            needs="party",
        ),
        frame(
            "enter",
            party="subject",
            counterparty="with",
            content="into|object",
            when={"into|object": PACTS},
            tags={"stage": "reached"},
            needs="party",
        ),
        frame(
            "come",
            party="subject",
            counterparty="with",
            content="to",
            when={"to": "agreement understanding arrangement settlement deal compromise term"},
            tags={"stage": "reached"},
        ),
        frame(
            "renew extend prolong",
            party="subject",
            counterparty="with",
            content="object",
            when={"object": DEALS},
            tags={"stage": "renewed"},
            needs="party",
        ),
        frame(
            "enter come go",
            party="surface-between",
            counterparty="surface-with",
            content="subject",
            when={"into": "force effect", "subject": DEALS},
            tags={"stage": "in_force"},
            needs="content",
        ),
        frame(
            "take",
            party="surface-between",
            counterparty="surface-with",
            content="subject",
            when={"object": "effect", "subject": DEALS},
            tags={"stage": "in_force"},
            needs="content",
        ),
        noun(
            "signing ratification",
            party="own-by|owner|own-between",
            counterparty="with",
            content="own-of",
            when={"own-of": PACTS},
            tags={"stage": "signed"},
            needs="party",
        ),
        noun(
            "agreement pact treaty memorandum accord deal",
            party="own-between",
            counterparty="own-with",
            tags={"stage": "reached"},
        ),
    ),
)
