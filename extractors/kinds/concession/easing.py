"""Burdens taken away: rules, duties, barriers and bans."""

from extractors.frames import ANY, frame, frames

BURDENS = (
    "visa exit-visa tax levy fee requirement restriction ban rule quota toll subsidy-cut surcharge permit curfew law "
    "tariff duty conscription censorship checkpoint"
)

FRAMES = frames(
    frame(
        "do dispense",
        conceder="subject",
        beneficiary="for",
        content="with",
        when={"with": BURDENS, "subject": "<AGENT>"},
        unless={"object": ANY},
        cameo="081",
        needs="conceder",
    ),
    frame(
        "loosen relax ease soften",
        conceder="subject",
        beneficiary="own-on|on",
        content="object",
        when={"object": "grip stranglehold hold", "own-on|on": ANY},
        cameo="081",
        needs="conceder",
    ),
    frame(
        "unblock unban",
        conceder="subject",
        beneficiary="object",
        content="object",
        when={"object": ANY, "subject": "<AGENT> court regulator authority"},
        cameo="081",
    ),
    frame(
        "exempt excuse spare",
        conceder="subject",
        beneficiary="object",
        content="from",
        when={"from": BURDENS + " sanction service draft ban", "object": ANY, "subject": "<AGENT>"},
        cameo="081",
    ),
    frame(
        "dismantle remove take_down tear_down demolish",
        conceder="subject",
        beneficiary="around|between|along|in",
        content="object",
        when={
            "object": "checkpoint roadblock barrier fence border-fence wall barricade",
            "subject": "<GPE> <NORP> army police authority government soldier troop",
        },
        cameo="081",
        needs="conceder",
    ),
    frame(
        "clear lift remove dismantle take_down abandon end call_off",
        conceder="subject",
        beneficiary="on|of",
        content="object",
        when={
            "object": "roadblock barricade road-block block blockade encampment sit-in protest-camp occupation camp",
            "subject": "protester demonstrator farmer trucker driver activist student resident miner striker villager",
        },
        cameo="082",
        needs="conceder",
    ),
    frame(
        "restore reinstate reconnect re-establish switch_on turn_on",
        conceder="subject",
        beneficiary="to|for|in|across",
        content="object",
        when={
            "object": "internet internet-access internet-service service mobile-service phone-service network access "
            "connection broadcast signal",
            "subject": "<GPE> <NORP> government authority regulator junta operator",
        },
        unless={"object": "rail-service ferry-service"},
        cameo="0811",
        needs="conceder",
    ),
    frame(
        "legalise legalize decriminalise decriminalize",
        conceder="subject",
        content="object",
        when={"object": ANY, "subject": "<AGENT> court parliament"},
        cameo="0811",
        needs="conceder",
    ),
)
