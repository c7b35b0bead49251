"""Shows of force: flights, bases, streets full of police, rebels that gather."""

from extractors.frames import ANY, frame, frames

NEAR = "near|over|around|off|along|to|towards|toward|into|through|across|past"

FRAMES = frames(
    frame(
        "fly sail send steam dispatch scramble",
        mobilizer="subject",
        target=NEAR,
        content="object",
        when={
            "object": "bomber warplane jet destroyer frigate warship carrier submarine fighter-jet strike-group "
            "flotilla",
            NEAR: ANY,
            "subject": "<AGENT> navy army",
        },
        cameo="154",
        mode="weapons",
    ),
    frame(
        "flex",
        mobilizer="subject",
        target="at|against|in",
        when={"object": "muscle", "subject": "<AGENT> army military"},
        cameo="150",
        needs="mobilizer",
    ),
    frame(
        "set_up open build establish inaugurate reopen reactivate expand fortify",
        mobilizer="subject",
        target="in|on|near|along",
        content="object",
        when={
            "object": "naval-base military-base army-base airbase air-base garrison radar-station missile-base "
            "military-outpost drone-base forward-base fortification",
            "subject": "<AGENT> army navy",
        },
        cameo="150",
        mode="troops",
        needs="mobilizer",
    ),
    frame(
        "buzz shadow tail intercept overfly",
        mobilizer="subject",
        target="object",
        when={
            "object": "warship ship plane jet aircraft destroyer frigate carrier bomber vessel",
            "subject": "jet plane warplane fighter frigate warship aircraft helicopter <NORP> <GPE> navy",
        },
        unless={"subject": "customs coast-guard police"},
        cameo="150",
        mode="weapons",
        needs="mobilizer",
    ),
    frame(
        "place install emplace mount site position deploy stockpile",
        mobilizer="subject",
        target="in|on|along|near|at|around|inside",
        content="object",
        when={
            "object": "missile launcher battery warhead missile-system rocket-launcher artillery howitzer "
            "missile-battery air-defence air-defense anti-aircraft-gun",
            "subject": "<AGENT> army navy",
        },
        unless={"under": ANY},
        cameo="154",
        mode="weapons",
    ),
    frame(
        "flood saturate line ring surround swarm blanket fill encircle guard",
        mobilizer="subject",
        target="object",
        when={
            "subject": "police policeman officer troop soldier gendarme riot-police security-force guard guardsman",
            "object": "street square city stadium road parliament neighbourhood neighborhood capital mosque "
            "airport area "
            "centre center route campus town district station boulevard",
        },
        unless={"subject": "guard rebel"},
        cameo="153",
        mode="police",
        needs="mobilizer",
    ),
    frame(
        "throw set_up form put_up",
        mobilizer="subject",
        target="around|outside|round",
        when={
            "object": "cordon ring security-cordon ring-of-steel human-chain",
            "subject": "police troop soldier force army",
        },
        cameo="153",
        mode="police",
        needs="mobilizer",
    ),
    frame(
        "draft draft_in fly_in bus_in truck_in call_in summon ship_in recall",
        mobilizer="subject",
        target="into|to|from|in|for|around",
        content="object",
        when={"object": "reinforcement police-reinforcement policeman officer troop soldier reservist riot-police"},
        cameo="153",
        mode="police",
    ),
    frame(
        "mass gather advance converge regroup assemble",
        mobilizer="subject",
        target="on|near|along|outside|at|towards|toward|in|around",
        when={
            "subject": "rebel militant insurgent guerrilla militia jihadist separatist paramilitary gunman fighter",
            "on|near|along|outside|at|towards|toward|in|around": ANY,
        },
        cameo="154",
        mode="militia",
        needs="mobilizer",
    ),
    frame(
        "extend lengthen reintroduce restore introduce bring_back reinstate",
        mobilizer="subject",
        content="object",
        when={
            "object": "conscription military-service draft compulsory-service national-service",
            "subject": "<AGENT>",
        },
        cameo="154",
        mode="troops",
        needs="mobilizer",
    ),
)
