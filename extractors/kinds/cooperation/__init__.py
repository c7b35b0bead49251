"""Cooperation: parties work together, trade, exchange information or exercise jointly."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.cooperation import exercises, joint, justice, trade
from extractors.kinds.cooperation.words import EXERCISES, TIES, WARES

KIND = Kind(
    name="cooperation",
    plover="COOPERATE",
    cameo="060",
    affects=False,
    description="Parties work together, trade, share intelligence or hold joint exercises.",
    roles={"partner": "actor", "counterpart": "recipient"},
    needs=("several",),
    noun_needs=("several",),
    frames=frames(
        joint.FRAMES,
        exercises.FRAMES,
        justice.FRAMES,
        trade.FRAMES,
        frame(
            "cooperate co-operate coordinate liaise",
            partner="subject",
            counterpart="with|inner",
            needs="gathering",
        ),
        frame(
            "work_together exercise_together train_together patrol_together act_together build_together "
            "drill_together "
            "operate_together sail_together fly_together develop_together investigate_together explore_together",
            partner="subject",
            needs="gathering",
        ),
        frame(
            "collaborate",
            partner="subject",
            counterpart="with",
            unless={"with": "enemy terrorist militant rebel outfit group gang occupier invader"},
        ),
        frame(
            "work",
            partner="subject",
            counterpart="with|alongside",
            when={
                "with|alongside": (
                    "<GPE> <ORG> <NORP> government ally partner authority counterpart agency police colleague peer "
                    "force detective investigator"
                )
            },
            unless={"for": "<ORG>"},
        ),
        frame("partner team_up join_forces band_together", partner="subject", counterpart="with"),
        frame(
            "share exchange swap pool",
            partner="subject",
            counterpart="with",
            when={
                "object": (
                    "intelligence information data technology expertise evidence experience know-how file document "
                    "finding fingerprint image imagery satellite-image list record dossier sample footage map"
                )
            },
            cameo="064",
            needs="gathering",
        ),
        frame(
            "give provide pass supply hand_over",
            partner="subject",
            counterpart="to|dative",
            when={
                "object": "intelligence information evidence tip-off account-information fingerprint file "
                "dossier data "
                "list-of-suspect list-of-name recording satellite-image transcript",
                "to|dative": "<AGENT>",
            },
            cameo="064",
        ),
        frame(
            "supply provide furnish",
            partner="subject",
            counterpart="object",
            content="with",
            when={
                "with": "intelligence evidence information data image satellite-image imagery file dossier tip detail",
                "object": "<AGENT>",
            },
            cameo="064",
        ),
        frame(
            "tip_off",
            partner="subject",
            counterpart="object",
            content="about|to",
            when={"object": "<AGENT>", "subject": "<AGENT>"},
            cameo="064",
        ),
        frame(
            "assist help aid",
            partner="subject",
            counterpart="object",
            content="in|with",
            when={
                "object": "<GPE> <NORP> <ORG> police investigator detective prosecutor authority",
                "in|with": "investigation inquiry enquiry probe manhunt prosecution",
                "subject": "<AGENT>",
            },
            cameo="063",
        ),
        frame(
            "invest",
            partner="subject",
            counterpart="in",
            content="object",
            when={"in": "<GPE>", "subject": "<AGENT>"},
            cameo="061",
        ),
        frame(
            "open inaugurate launch reopen complete resume restore",
            partner="subject",
            counterpart="with",
            content="object",
            when={
                "object": (
                    "pipeline railway rail-link bus-service ferry-service ferry highway flight air-link air-service "
                    "train-service rail-service trade-route hotline border-market industrial-park free-trade-zone"
                )
            },
            cameo="061",
        ),
        frame(
            "set_up establish create form launch",
            partner="subject",
            counterpart="with",
            content="object",
            when={
                "object": (
                    "joint-venture joint-commission joint-committee task-force working-group joint-force consortium "
                    "joint-fund joint-command joint-team"
                )
            },
        ),
        frame(
            "trade",
            partner="subject",
            counterpart="with",
            when={"object": "-", "with": "-"},
            unless={"at|on": "price dollar market exchange"},
            cameo="061",
            needs="several",
        ),
        frame(
            "patrol exercise train operate investigate develop build produce launch police run manage fund monitor "
            "dismantle arrest raid test design host organise organize seize design construct explore",
            partner="subject",
            counterpart="with",
            content="object",
            when={"adverb": "jointly", "subject": "<AGENT> soldier force navy police troop"},
            needs="partner",
        ),
        frame("trade", partner="subject", counterpart="with", when={"with": ANY}, unless={"object": ANY}, cameo="061"),
        frame(
            "export sell supply ship deliver pump pipe",
            partner="subject",
            counterpart="to|dative",
            when={"to|dative": ANY, "object": WARES},
            cameo="061",
        ),
        frame(
            "import buy purchase order",
            partner="subject",
            counterpart="from",
            when={"from": ANY, "object": WARES},
            unless={"subject": "airline carrier company firm retailer operator airway"},
            cameo="061",
        ),
        frame(
            "hold conduct stage begin launch start carry_out perform kick_off run wrap_up wind_up finish end "
            "conclude host "
            "complete",
            partner="subject",
            counterpart="with",
            when={"object": EXERCISES, "subject": ANY},
            cameo="062",
        ),
        frame(
            "take participate",
            partner="subject",
            counterpart="with|alongside",
            when={"in": "exercise drill manoeuvre maneuver war-game wargame", "subject": ANY},
            cameo="062",
        ),
        frame(
            "strengthen boost expand deepen enhance develop increase step_up improve promote broaden resume "
            "reopen restore "
            "restart relaunch intensify tighten",
            partner="subject",
            counterpart="with|between",
            when={"object": TIES},
            needs="several",
        ),
        frame(
            "fight train patrol",
            partner="subject",
            counterpart="alongside|with",
            when={"alongside": ANY},
            cameo="062",
        ),
        frame(
            "extradite",
            partner="subject",
            counterpart="to",
            content="object",
            when={"to": ANY, "object": ANY, "subject": ANY},
            cameo="063",
        ),
        frame(
            "repatriate hand_over",
            partner="subject",
            counterpart="to",
            content="object",
            when={
                "to": ANY,
                "object": (
                    "<PERSON> <NORP> suspect fugitive man woman citizen national prisoner criminal bomber smuggler "
                    "killer trafficker murderer kingpin"
                ),
            },
            cameo="063",
        ),
        frame(
            "join",
            partner="subject",
            counterpart="object|in",
            when={
                "object": "coalition alliance operation mission programme program initiative scheme "
                "partnership network venture "
                "consortium joint-venture taskforce task-force"
            },
        ),
        noun(
            "cooperation co-operation collaboration coordination partnership",
            partner="owner|own-between|holder|modifier|own-by",
            counterpart="with|between",
        ),
        noun(
            "patrol exercise drill manoeuvre operation investigation",
            partner="own-by|own-between|owner|holder|own-of",
            counterpart="own-with|with",
            when={"premodifier": "joint"},
            cameo="062",
            needs="gathering",
        ),
        noun(
            "trade",
            partner="own-between",
            counterpart="own-with",
            cameo="061",
        ),
        noun(
            "exchange",
            partner="own-between|owner|holder",
            counterpart="own-with|with",
            when={"own-of": "intelligence information data view prisoner"},
            unless={"own-of": "fire gunfire shot blow word insult"},
            cameo="064",
        ),
    ),
)
