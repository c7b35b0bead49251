"""Trade, transport links and investment between countries."""

from extractors.frames import ANY, frame, frames, noun
from extractors.kinds.cooperation.words import WARES

LINES = (
    "flight service train ferry bus rail-service air-link shipping trade traffic pipeline export gas-flow ferry-service"
)
PLACES = "<GPE> <NORP> <LOC> neighbour neighbor"

FRAMES = frames(
    frame(
        "increase raise boost double triple resume restart expand step_up ramp_up renew begin start",
        partner="subject",
        counterpart="from|to|own-from|own-to",
        content="object",
        when={
            "object": "import export purchase sale shipment oil-export gas-export gas-supply oil-import "
            "gas-import flow "
            "oil-purchase delivery gas-delivery",
            "from|to|own-from|own-to": PLACES,
            "subject": "<AGENT>",
        },
        cameo="061",
    ),
    frame(
        "buy purchase import order acquire procure",
        partner="subject",
        counterpart="from|worth|own-from",
        content="object",
        when={"object": WARES + " battery radar locomotive", "subject": "<GPE> <NORP> government ministry army navy"},
        cameo="061",
        needs="partner counterpart",
    ),
    frame(
        "sell export supply",
        partner="subject",
        counterpart="dative|to",
        content="object",
        when={"object": WARES + " stake missile-system", "dative|to": PLACES, "subject": PLACES + " government"},
        cameo="061",
    ),
    frame(
        "link connect interconnect join_up hook_up synchronise synchronize",
        partner="subject",
        counterpart="with|to",
        content="object",
        when={
            "object": "grid network power-grid railway electricity-grid rail-network gas-network",
            "subject": "<AGENT>",
        },
        cameo="061",
    ),
    frame(
        "resume restart restore launch start begin reopen",
        partner="subject",
        counterpart="with|between|to",
        content="object",
        when={"object": LINES + " direct-flight rail-traffic trade commerce", "subject": PLACES},
        cameo="061",
    ),
    noun(
        LINES,
        partner="own-between",
        when={"governor": "resume restart reopen begin start open run flow grow rise surge", "own-between": PLACES},
        cameo="061",
    ),
    noun(
        "trade",
        partner="owner|holder",
        counterpart="own-with",
        when={
            "own-with": PLACES,
            "governor": "grow rise surge climb increase expand reach total double triple jump flourish boom",
        },
        cameo="061",
    ),
    frame(
        "invest plough plow sink",
        partner="subject",
        counterpart="own-in|in|into",
        content="object",
        when={"object": "<MONEY> dollar euro million billion yuan", "in|into": ANY, "subject": "<GPE> <NORP>"},
        unless={"subject": "investor", "in|into": "army defence defense school health"},
        cameo="061",
        needs="partner counterpart",
    ),
)
