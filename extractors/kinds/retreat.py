"""Retreats: somebody withdraws, releases, surrenders, disarms, ceases fire or resigns."""

from extractors.frames import ANY, Kind, frame, frames, noun

TROOPS = (
    "troop force soldier army unit personnel tank battalion division brigade warship "
    "weapon contingent peacekeeper fighter military militia police inspector adviser "
    "artillery weaponry mission staff equipment warplane navy ship"
)
CAPTIVES = (
    "<AGENT> prisoner hostage detainee captive inmate soldier journalist activist sailor "
    "diplomat crew dissident worker leader man woman people member tourist missionary "
    "<PERSON> <NORP> pilot protester demonstrator militant opponent suspect child "
    "student ship tanker vessel remains body aid-worker convict lawyer"
)

KIND = Kind(
    name="retreat",
    plover="RETREAT",
    cameo="087",
    description=(
        "Somebody withdraws forces, releases people, surrenders, disarms, ceases fire, grants access or resigns."
    ),
    roles={"yielder": "actor", "beneficiary": "recipient"},
    needs=("patient",),
    noun_needs=("actor",),
    frames=frames(
        frame(
            "withdraw pull pull_out pull_back redeploy remove",
            yielder="subject",
            beneficiary="from",
            content="object",
            when={"object": TROOPS},
            cameo="0873",
            mode="withdraw",
        ),
        frame(
            "withdraw retreat pull_out pull_back",
            yielder="subject",
            beneficiary="from",
            when={"from": ANY},
            unless={
                "from": (
                    "race contest competition tournament election treaty agreement deal pact talk negotiation accord"
                )
            },
            cameo="0873",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "withdraw retreat pull_back evacuate vacate abandon leave",
            yielder="subject",
            content="object",
            when={
                "object": (
                    "position base post territory village town city outpost settlement checkpoint stronghold camp"
                ),
                "subject": TROOPS + " rebel militant <NORP> <GPE> <ORG> settler",
            },
            cameo="0873",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "release free liberate",
            yielder="subject",
            beneficiary="object|to",
            content="object",
            when={"object": CAPTIVES},
            cameo="0841",
            mode="release",
        ),
        frame(
            "set",
            yielder="subject",
            beneficiary="object",
            when={"complement|acomp": "free"},
            cameo="0841",
            mode="release",
        ),
        frame(
            "surrender capitulate",
            yielder="subject",
            beneficiary="to",
            content="object",
            cameo="0874",
            mode="withdraw",
            needs="yielder",
        ),
        frame(
            "disarm demobilize demobilise disband",
            yielder="subject",
            content="object",
            cameo="0874",
            mode="disarm",
            needs="yielder",
        ),
        frame(
            "dismantle destroy hand_over turn_over give_up surrender scrap lay_down decommission",
            yielder="subject",
            beneficiary="to",
            content="object",
            when={
                "object": (
                    "weapon arm arsenal missile stockpile nuclear-program nuclear-programme reactor "
                    "programme-nuclear rifle gun facility"
                )
            },
            cameo="0874",
            mode="disarm",
            needs="yielder",
        ),
        frame(
            "declare announce agree_to reach observe call implement respect extend order begin honor honour",
            yielder="subject",
            beneficiary="with",
            content="object",
            when={"object": "ceasefire cease-fire truce armistice"},
            cameo="0871",
            mode="ceasefire",
            needs="yielder",
        ),
        frame(
            "cease halt suspend stop end",
            yielder="subject",
            beneficiary="against|on|with",
            content="object",
            when={
                "object": (
                    "fire hostility fighting attack shelling bombardment offensive bombing strike "
                    "operation war combat rocket-fire campaign siege"
                )
            },
            cameo="0871",
            mode="ceasefire",
            needs="yielder",
        ),
        frame("resign", yielder="subject", mode="resign", cameo="083", needs="yielder"),
        frame(
            "step_down stand_down quit abdicate",
            yielder="subject",
            content="as|object",
            mode="resign",
            cameo="083",
            needs="yielder",
            when={
                "subject": (
                    "<PERSON> president minister leader chief head premier king chairman director "
                    "secretary official commander general government cabinet governor mayor spokesman "
                    "judge he she who"
                )
            },
        ),
        frame(
            "tender submit hand_in",
            yielder="subject",
            when={"object": "resignation"},
            mode="resign",
            cameo="083",
        ),
        frame(
            "allow admit let readmit",
            yielder="subject",
            beneficiary="object",
            content="clause|into|object",
            when={"object": ("inspector observer monitor aid-worker convoy team journalist investigator peacekeeper")},
            cameo="0861",
            mode="access",
        ),
        frame(
            "grant give provide",
            yielder="subject",
            beneficiary="dative|to",
            content="object",
            when={"object": "access"},
            cameo="0861",
            mode="access",
        ),
        frame(
            "open",
            yielder="subject",
            beneficiary="to|for",
            content="object",
            when={"object": "corridor crossing border"},
            cameo="0861",
            mode="access",
        ),
        noun(
            "withdrawal pullout pullback retreat",
            yielder="owner|own-by|modifier|holder|own-of",
            beneficiary="own-from",
            content="own-of",
            cameo="0873",
            mode="withdraw",
        ),
        noun(
            "release",
            yielder="own-by|holder",
            beneficiary="own-of|owner",
            content="own-of",
            cameo="0841",
            mode="release",
            needs="yielder beneficiary",
        ),
        noun(
            "ceasefire cease-fire truce",
            yielder="own-between|own-by|holder",
            beneficiary="own-with|with|between",
            cameo="0871",
            mode="ceasefire",
        ),
        noun("surrender disarmament", yielder="owner|own-of|own-by|holder", cameo="0874", mode="disarm"),
        noun("resignation", yielder="owner|own-of", cameo="083", mode="resign"),
    ),
)
