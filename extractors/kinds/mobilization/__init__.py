"""Mobilizations: somebody deploys, masses, arms or puts on alert forces of their own."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.mobilization import shows
from extractors.kinds.mobilization.words import ALERT, ARMS, MILITIAS, POLICE, SEND, TROOPS, WHERE
from schemas import MobilizationDetails

KIND = Kind(
    name="mobilization",
    plover="MOBILIZE",
    cameo="150",
    description=("Somebody deploys, masses, drills, calls up or puts on alert troops, police, militias or weapons."),
    roles={"mobilizer": "actor", "target": "recipient"},
    needs=("patient",),
    noun_needs=("actor",),
    details=MobilizationDetails,
    frames=frames(
        shows.FRAMES,
        frame(
            SEND,
            mobilizer="subject",
            target=WHERE,
            content="object",
            when={"object": TROOPS},
            unless={
                "object": "peacekeeper team personnel-medical company",
                "on": "leave mission-rescue",
                "subject": "court judge tribunal regulator",
            },
            cameo="154",
            mode="troops",
        ),
        frame(
            SEND,
            mobilizer="subject",
            target=WHERE,
            content="object",
            when={"object": ARMS},
            unless={"clause": "evacuate deliver rescue"},
            cameo="154",
            mode="weapons",
        ),
        frame(
            SEND,
            mobilizer="subject",
            target=WHERE,
            content="object",
            when={"object": POLICE},
            cameo="153",
            mode="police",
        ),
        frame(
            "arm rearm recruit enlist conscript draft train raise muster mobilize mobilise form",
            mobilizer="subject",
            target="against",
            content="object",
            when={"object": MILITIAS},
            cameo="154",
            mode="militia",
            needs="mobilizer",
        ),
        frame(
            (
                "deploy move march gather mass advance amass assemble head sail fan_out pour roll "
                "converge build_up patrol"
            ),
            mobilizer="subject",
            target=WHERE,
            when={"subject": TROOPS + " tank warship fleet carrier convoy armour", WHERE: ANY},
            unless={"object": ANY, "subject": "man company unit division"},
            cameo="154",
            mode="troops",
            needs="mobilizer",
        ),
        frame(
            "deploy patrol fan_out gather mass",
            mobilizer="subject",
            target="object|" + WHERE,
            when={"subject": "police officer policeman guard riot-police gendarme"},
            unless={"object": TROOPS},
            cameo="153",
            mode="police",
            needs="mobilizer",
        ),
        frame(
            "patrol militarize militarise fortify",
            mobilizer="subject",
            target="object|" + WHERE,
            when={"subject": TROOPS + " " + ARMS + " <NORP> <GPE> <ORG>"},
            cameo="154",
            mode="troops",
            needs="mobilizer",
        ),
        # ---- alert --------------------------------------------------------------------------------------
        frame(
            "put place keep",
            mobilizer="subject|object",
            target="against",
            content="object",
            when={"on": ALERT, "object": TROOPS + " " + ARMS + " <GPE> <ORG> country nation defence"},
            cameo="152",
            mode="troops",
        ),
        frame(
            "put place keep",
            mobilizer="subject|object",
            target="in|across",
            content="object",
            when={"on": ALERT, "object": POLICE + " security agency"},
            cameo="151",
            mode="police",
        ),
        frame(
            "be remain stay stand go",
            mobilizer="subject",
            target="in|along|at|near|across",
            when={"on": ALERT, "subject": TROOPS + " " + ARMS + " <ORG> <NORP>"},
            cameo="152",
            mode="troops",
        ),
        frame(
            "be remain stay stand go",
            mobilizer="subject",
            target="in|along|at|near|across",
            when={"on": ALERT, "subject": POLICE + " security authority"},
            cameo="151",
            mode="police",
        ),
        frame(
            "declare order",
            mobilizer="subject",
            target="in|along|near",
            content="object",
            when={"object": "alert state-of-alert high-alert", "subject": "<AGENT> army navy military"},
            unless={"object-premodifier": "flood storm tsunami weather health travel volcano eruption pandemic heat"},
            cameo="152",
            mode="troops",
            needs="mobilizer",
        ),
        frame(
            "parade display show_off",
            mobilizer="subject",
            target="through|in",
            content="object",
            when={"object": "missile tank rocket drone weapon artillery troop", "subject": "<AGENT> army"},
            cameo="150",
            mode="weapons",
            needs="mobilizer",
        ),
        frame(
            "be turn_out",
            mobilizer="surface",
            target="on|around|outside|at",
            when={"surface": POLICE + " " + TROOPS, "in": "force"},
            unless={"surface": "company man"},
            cameo="153",
            mode="police",
            needs="mobilizer",
        ),
        frame(
            "raise increase heighten lift",
            mobilizer="subject",
            target="along|in|near|on|at",
            content="object",
            when={
                "object": "alert readiness alert-level preparedness combat-readiness war-readiness",
                "subject": "<AGENT> army navy military",
            },
            unless={
                "object-premodifier": "flood storm tsunami weather health travel volcano eruption pandemic heat",
                "subject": "institute agency centre center observatory office forecaster meteorologist service",
            },
            cameo="152",
            mode="troops",
            needs="mobilizer",
        ),
        frame(
            "set_up erect establish man put_up",
            mobilizer="subject",
            target="in|across|on|along|around|near|at",
            content="object",
            when={
                "object": "roadblock checkpoint barricade",
                "subject": "police army soldier troop militia force militant rebel fighter gunman guard gendarme",
            },
            cameo="153",
            mode="police",
            needs="mobilizer",
        ),
        frame(
            "scramble",
            mobilizer="subject",
            target="inner",
            content="clause",
            when={"subject": "jet fighter warplane aircraft interceptor plane"},
            cameo="154",
            mode="weapons",
            needs="mobilizer",
        ),
        frame(
            "take_up",
            mobilizer="subject",
            target="in|near|along|on|around|at|outside",
            when={"object": "position", "subject": TROOPS + " tank sniper militiaman"},
            unless={"subject": "blue-helmet peacekeeper man company"},
            cameo="154",
            mode="troops",
            needs="mobilizer",
        ),
        frame(
            "enter approach reach",
            mobilizer="subject",
            target="object",
            when={
                "subject": "warship frigate destroyer carrier submarine fleet flotilla armada gunboat",
                "object": "<LOC> <GPE> gulf strait sea water waters port harbour harbor",
            },
            cameo="150",
            mode="troops",
            needs="mobilizer",
        ),
        # ---- drills and tests -----------------------------------------------------------------------------
        frame(
            "sail transit steam cruise",
            mobilizer="subject",
            target="through|into|off|near|toward|towards|past",
            when={
                "subject": "warship frigate destroyer carrier submarine fleet flotilla armada corvette navy cruiser "
                "strike-group battle-group task-force carrier-group naval-group convoy",
                "through|into|off|near|toward|towards|past": ANY,
            },
            cameo="150",
            mode="troops",
            needs="mobilizer",
        ),
        frame(
            "hold conduct stage carry_out begin launch start kick_off run complete",
            mobilizer="subject",
            target="in|near|off|against|around",
            content="object",
            when={
                "object": (
                    "exercise drill manoeuvre maneuver war-game wargame parade game-war show-of-force "
                    "military-drill war-games"
                )
            },
            unless={
                "object-premodifier": ("joint evacuation breathing rescue earthquake"),
                "with": ("<AGENT>"),
                "subject": "school hospital fire-brigade brigade firefighter office factory pupil",
            },
            cameo="150",
            mode="troops",
            needs="mobilizer",
        ),
        frame(
            "test test-fire test-launch flight-test launch fire unveil develop",
            mobilizer="subject",
            target="into|toward|towards|over|off",
            content="object",
            when={
                "object": (
                    "missile rocket weapon satellite icbm warhead torpedo bomb nuclear-device "
                    "nuclear-bomb projectile ballistic-missile"
                )
            },
            unless={"at|on|against": ANY, "subject": "company firm startup spacex nasa"},
            cameo="150",
            mode="weapons",
            needs="mobilizer",
        ),
        frame(
            "detonate explode test",
            mobilizer="subject",
            target="in|near",
            content="object",
            when={
                "subject": ANY,
                "object": "nuclear-device nuclear-bomb hydrogen-bomb atomic-bomb nuclear-weapon atom-bomb",
            },
            cameo="150",
            mode="weapons",
            needs="mobilizer",
        ),
        frame(
            "conduct carry_out stage hold",
            mobilizer="subject",
            target="in|near|over",
            content="object",
            when={
                "object": ("nuclear-test missile-test test-missile weapon-test test-nuclear rocket-test test-launch")
            },
            cameo="150",
            mode="weapons",
            needs="mobilizer",
        ),
        # ---- presence -----------------------------------------------------------------------------------
        frame(
            "reinforce strengthen beef_up bolster boost increase step_up expand build_up",
            mobilizer="subject",
            target="along|in|near|on|at|around",
            content="object",
            when={
                "object": (
                    "presence troop force border defence defense garrison military-presence deployment "
                    "military army readiness position fleet"
                )
            },
            cameo="154",
            mode="troops",
            needs="mobilizer",
        ),
        frame(
            "tighten increase beef_up step_up heighten reinforce strengthen boost",
            mobilizer="subject",
            target="along|in|near|on|at|around|across",
            content="object",
            when={"object": "security patrol police-presence police border security-measure border-security"},
            unless={"object-premodifier": "social food energy"},
            cameo="153",
            mode="police",
            needs="mobilizer",
        ),
        frame(
            "mobilize mobilise",
            mobilizer="subject",
            target="against|to",
            when={"subject": "<GPE> army military <NORP> militia force"},
            unless={"object": "voter support resource fund donor people public base opinion"},
            cameo="154",
            mode="troops",
        ),
        noun(
            "deployment mobilization mobilisation buildup build-up",
            mobilizer="owner|own-by|modifier|holder",
            target="own-to|own-in|own-along|own-near|own-against|on",
            content="own-of",
            unless={
                "own-of": ("peacekeeper observer mission vaccine team technology"),
                "premodifier": ("vaccine"),
            },
            cameo="154",
            mode="troops",
            needs="mobilizer",
        ),
        noun(
            "exercise drill manoeuvre maneuver parade",
            mobilizer="owner|own-by|modifier",
            target="own-in|own-near|own-off",
            when={"premodifier": "military naval live-fire army war artillery air troop"},
            unless={"premodifier": "joint"},
            cameo="150",
            mode="troops",
            needs="mobilizer",
        ),
        noun(
            "test launch",
            mobilizer="owner|own-by|modifier",
            target="own-over|own-into",
            when={"premodifier|own-of": "missile nuclear rocket weapon bomb icbm"},
            cameo="150",
            mode="weapons",
            needs="mobilizer",
        ),
    ),
)
