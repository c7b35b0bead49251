"""Agreements: pacts, treaties and deals that are signed, ratified or reached."""

from extractors.frames import Kind, frame, frames, noun
from schemas import AgreementDetails

PACTS = (
    "agreement pact treaty memorandum accord deal contract protocol convention declaration mou charter truce "
    "ceasefire cease-fire armistice communique understanding arrangement settlement compact document letter "
    "partnership framework roadmap statement compromise consensus <LAW>"
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
        ),
        frame(
            "sign",
            party="subject",
            counterparty="with",
            content="object",
            when={"with": "*", "subject": "*"},
            unless={"object": "law bill order decree legislation act contract ordinance autograph petition"},
            tags={"stage": "signed"},
            needs="party counterparty",
        ),
        frame(
            "ratify",
            party="subject",
            counterparty="with",
            content="object",
            when={"object": PACTS},
            tags={"stage": "ratified"},
        ),
        frame(
            "reach conclude strike seal clinch finalize finalise cut ink forge hammer_out thrash_out broker agree_on secure",
            party="subject",
            counterparty="with|between",
            content="object",
            when={"object": PACTS},
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
            when={"to": "agreement understanding arrangement settlement deal"},
            tags={"stage": "reached"},
        ),
        frame(
            "renew extend prolong",
            party="subject",
            counterparty="with",
            content="object",
            when={"object": "agreement pact treaty memorandum accord deal ceasefire cease-fire truce"},
            tags={"stage": "renewed"},
            needs="party",
        ),
        frame("sign_off", party="subject", content="on", tags={"stage": "signed"}),
        noun(
            "signing ratification",
            party="own-by|owner|own-between",
            counterparty="with",
            content="own-of",
            tags={"stage": "signed"},
            needs="party",
        ),
        noun(
            "agreement pact treaty memorandum accord deal",
            party="own-between",
            counterparty="own-with",
            tags={"stage": "reached"},
            needs="party counterparty",
        ),
    ),
)
