"""Money: budgets, debts, bills paid for others, funds released."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.aid.words import MONEY

GIVERS = "<GPE> <ORG> <NORP> government charity ministry foundation kingdom emirate donor bank fund philanthropist"
AIDS = "aid assistance support relief funding loan credit financing budget-support debt-relief emergency-aid grant"

FRAMES = frames(
    frame(
        "wire remit advance shower lavish steer route loan slip",
        donor="subject",
        beneficiary="dative|to|on|into|for",
        content="object",
        when={"object": MONEY, "dative|to|on|into|for": "<AGENT>", "subject": GIVERS},
        unless={"for": "bribe ransom", "to": "bank account"},
        cameo="071",
    ),
    frame(
        "chip_in put_up stump_up cough_up kick_in",
        donor="subject",
        beneficiary="own-for|for|own-to|to|toward|towards",
        content="object",
        when={"object": MONEY, "own-for|for|own-to|to|toward|towards": ANY, "subject": GIVERS},
        unless={"for": "bribe ransom election campaign"},
        cameo="071",
    ),
    frame(
        "prop_up shore_up bolster underwrite buoy",
        donor="subject",
        beneficiary="object-owner|own-of|of|object",
        content="with",
        when={
            "object": "budget economy currency government finances treasury reserve bank health-service army <GPE>",
            "with|by": MONEY + " cash-injection injection deposit credits transfer",
        },
        cameo="071",
    ),
    frame(
        "release approve unlock unfreeze authorize authorise clear sign_off greenlight resume restore free_up",
        donor="subject",
        beneficiary="own-for|own-to|for|to",
        content="object",
        when={"object": "<MONEY> million billion dollar euro pound tranche", "in|of|as": AIDS, "subject": "<AGENT>"},
        unless={"object-premodifier": "frozen"},
        cameo="071",
        needs="donor",
        trigger="word",
    ),
    frame(
        "clear approve authorize authorise order announce sign_off make",
        donor="subject",
        beneficiary="own-to|to|own-for|for",
        content="of",
        when={
            "object": "release disbursement payout payment transfer",
            "of": "<MONEY> million billion dollar tranche loan grant aid fund",
            "own-to|to|own-for|for": "<AGENT>",
        },
        cameo="071",
    ),
    frame(
        "foot pick_up",
        donor="subject",
        beneficiary="for|own-of",
        content="object",
        when={"object": "bill cost tab", "subject": GIVERS},
        unless={"for": "party mistake"},
        cameo="071",
    ),
    frame(
        "pay",
        donor="subject",
        beneficiary="own-in|in|own-of|of|for",
        content="for",
        when={
            "for": "roof school clinic hospital road bridge teacher training scholarship education shelter housing "
            "vaccine vaccination food electricity fuel well ambulance equipment weapon salary care resettlement",
            "subject": "<GPE> <NORP> government foundation charity",
        },
        cameo="071",
    ),
    frame(
        "pay cover subsidize subsidise top_up",
        donor="subject",
        beneficiary="own-of|object-owner|of",
        content="object",
        when={"object": "salary wage pension stipend", "subject": "<GPE>", "own-of|object-owner|of": "<AGENT>"},
        cameo="071",
    ),
    frame(
        "throw offer hand extend toss give provide",
        donor="subject",
        beneficiary="dative|to|for",
        content="object",
        when={"object": "lifeline financial-lifeline helping-hand lifebelt", "dative|to|for": "<AGENT>"},
        cameo="071",
    ),
    frame(
        "reschedule restructure roll_over waive wipe_out wipe refinance erase cut halve swap",
        donor="subject",
        beneficiary="owed-by|own-of|own-for|owner|object-owner|for",
        content="object",
        when={"object": "debt loan repayment arrears", "subject": "<AGENT> creditor lender"},
        unless={"object-owner": "its their his her our", "object-premodifier": "own"},
        cameo="071",
    ),
    frame(
        "step_in intervene weigh_in respond rush_in",
        donor="subject",
        beneficiary="for|to",
        content="with",
        when={"with": MONEY + " food medicine supply tent", "subject": "<AGENT>"},
        cameo="070",
        needs="donor",
    ),
    noun(
        "rescue aid assistance help",
        donor="holder",
        beneficiary="owner|own-of",
        when={"light": "come rush leap spring go fly hurry race"},
        cameo="070",
        needs="donor beneficiary",
    ),
)
