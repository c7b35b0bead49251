"""Rejections: somebody refuses, vetoes, denies a request, breaks off talks or defies."""

from extractors.frames import ANY, Kind, frame, frames, noun
from extractors.kinds.rejection import idioms, staying_away
from extractors.kinds.rejection.words import BILLS, DEALS, MEETINGS, NORMS, PERMITS, TALKS

KIND = Kind(
    name="rejection",
    plover="REJECT",
    cameo="120",
    description=("Somebody refuses, rejects, vetoes, denies a request, breaks off talks, defies or cancels a meeting."),
    roles={"rejecter": "actor", "rejected": "recipient"},
    needs=("actor",),
    noun_needs=("actor", "content"),
    swallows=True,
    frames=frames(
        idioms.FRAMES,
        staying_away.FRAMES,
        frame(
            "reject rebuff spurn turn_down rule_out repudiate shoot_down throw_out snub shrug_off "
            "brush_off brush_aside wave_off disavow renounce vote_down",
            rejecter="subject",
            rejected="object|own-from|inner",
            content="object|gerund|clause",
            when={"object|gerund|clause": ANY},
            unless={
                "object": "<PERSON> worker employee staff minister manager coach official "
                "head chief commander teacher judge player officer soldier garbage"
            },
        ),
        frame(
            "dismiss",
            rejecter="subject",
            rejected="object|own-from",
            content="object",
            when={
                "object": (
                    "ruling verdict finding resolution "
                    "call demand appeal request proposal idea suggestion plan offer claim complaint petition case "
                    "lawsuit "
                    "suit protest criticism concern threat warning ultimatum bid motion charge report possibility "
                    "notion"
                )
            },
        ),
        frame(
            "reject rebuff",
            rejecter="subject",
            rejected="object",
            content="clause",
            when={"object": "<PERSON> <ORG> <GPE>", "clause": "TO"},
        ),
        frame(
            "refuse decline",
            rejecter="subject",
            rejected="inner|dative",
            content="clause|object",
            when={"clause|object": ANY},
            unless={
                "clause": "comment elaborate say discuss specify identify confirm speculate name give-comment "
                "reveal disclose",
                "object": "comment interview reply",
            },
        ),
        # "Lebanon will not accept refugees": no verb of refusing is needed.
        frame(
            "accept allow permit tolerate admit let negotiate compromise surrender recognise "
            "recognize give_up give_in bow yield reverse reconsider join attend cooperate comply "
            "obey participate sign pay hand_over "
            "end stop halt drop resume abandon budge back_down relent retreat kneel support",
            rejecter="subject",
            rejected="object|with|inner-subject|to",
            content="word",
            when={"modal": "will wo would", "negation": ANY},
        ),
        # "A deal is off the table, the premier said": who says so refuses it.
        frame(
            "be remain",
            rejecter="speaker",
            content="subject-clause|surface",
            when={"own-off|own-out": "table question agenda", "speaker": "<AGENT>"},
        ),
        frame(
            "be remain",
            rejecter="speaker",
            rejected="surface",
            when={"complement": "welcome", "negation": ANY, "speaker": "<AGENT>"},
        ),
        frame(
            "leave exit quit",
            rejecter="subject",
            rejected="with|between",
            content="object",
            when={"object": MEETINGS + " " + TALKS, "adverb": "abruptly early angrily prematurely"},
            cameo="164",
            mode="meet",
        ),
        frame("veto", rejecter="subject", rejected="object", content="object", cameo="129"),
        frame(
            "oppose resist",
            rejecter="subject",
            rejected="object",
            content="object|gerund",
            when={"object|gerund": ANY},
            unless={"object": "arrest temptation force army rule occupation infection"},
        ),
        frame("oppose", rejecter="subject-of|subject", rejected="to", content="to", when={"to": ANY}),
        # ---- 128: defy norms and law
        frame(
            "defy flout disobey ignore disregard violate contravene",
            rejecter="subject",
            rejected="object|with",
            content="object",
            when={"object": NORMS},
            cameo="128",
        ),
        frame(
            "defy disobey",
            rejecter="subject",
            rejected="object",
            content="object",
            when={"object": "<ORG> <GPE> council court judge government parliament authority president"},
            cameo="128",
        ),
        frame(
            "break breach",
            rejecter="subject",
            rejected="object|with",
            content="object",
            when={"object": "order ban resolution sanction curfew treaty rule embargo pact agreement promise"},
            cameo="128",
        ),
        # ---- REJECT:meet, which CAMEO parts: no to a meeting 125, a meeting called off 161, talks broken off 164.
        *(
            frame(
                "cancel postpone call_off scrap cut_short delay shelve adjourn",
                rejecter="subject",
                rejected="with|between|to",
                content="object|of|from",
                when={"object|of|from": words},
                cameo=cameo,
                mode="meet",
            )
            for cameo, words in (("161", MEETINGS), ("164", TALKS))
        ),
        *(
            frame(
                "boycott walk_out storm_out pull_out withdraw abandon skip snub bow_out",
                rejecter="subject",
                rejected="with|between|to",
                content="object|of|from",
                when={"object|of|from": words},
                cameo=cameo,
                mode="meet",
            )
            for cameo, words in (("125", MEETINGS), ("164", TALKS))
        ),
        # Who halts talks that are under way cuts a tie: PLOVER counts it as SANCTION.
        frame(
            "suspend halt break_off freeze discontinue stop cut_off pause",
            rejecter="subject",
            rejected="with|between",
            content="object",
            when={"object": TALKS + " peace-talk peace-process", "subject": ANY},
            unless={"for": "day night weekend"},
            cameo="164",
            mode="discontinue",
            plover="SANCTION",
        ),
        frame(
            "suspend halt stop freeze end discontinue",
            rejecter="subject",
            rejected="in",
            content="object",
            when={"object": "participation", "subject": ANY},
            cameo="125",
            mode="meet",
        ),
        frame(
            "scoff sneer balk bristle laugh",
            rejecter="subject",
            rejected="at",
            content="at",
            when={
                "at": "proposal offer idea plan suggestion demand request deal call appeal terms invitation "
                "draft ultimatum term "
                "deadline condition criticism"
            },
            cameo="120",
        ),
        # ---- no to a request; what was asked for tells the code
        frame(
            "deny refuse",
            rejecter="subject",
            rejected="dative|object|to",
            content="object",
            when={"object": PERMITS},
        ),
        frame(
            "revoke rescind withdraw withhold",
            rejecter="subject",
            rejected="of|from|for|to",
            content="object",
            when={"object": "offer recognition consent approval acceptance permission invitation endorsement"},
        ),
        # ---- 127: out of an agreement
        frame(
            "pull_out withdraw quit exit leave abandon renege back_out walk_away scrap repudiate "
            "abrogate tear_up rip_up renounce ditch pull cancel call_off annul terminate rescind pull_back "
            "opt_out nullify",
            rejecter="subject",
            rejected="with|from",
            content="object|from|of|on|out",
            when={"object|from|of|on|out": DEALS, "subject": ANY},
            cameo="127",
        ),
        frame(
            "renege go_back",
            rejecter="subject",
            rejected="inner|on",
            content="on|gerund",
            when={"on|gerund": ANY},
            cameo="127",
        ),
        frame(
            "block obstruct stall filibuster stonewall bar hinder impede stymie thwart torpedo derail defeat sink kill",
            rejecter="subject",
            rejected="object|inner-subject|of|by",
            content="object|gerund",
            when={"object": BILLS},
            cameo="120",
            unless={"object": "road street traffic"},
        ),
        frame(
            "vote",
            rejecter="subject",
            rejected="against|down",
            content="against",
            when={"against": ANY},
        ),
        frame(
            "fail",
            rejecter="subject",
            rejected="inner",
            content="clause",
            when={"clause": "agree reach sign ratify comply honor honour"},
        ),
        frame("disagree", rejecter="subject", rejected="with", content="with|on|over"),
        frame(
            "turn",
            rejecter="subject",
            rejected="own-to|own-on|to|on",
            content="to|on",
            when={"object": "ear deaf-ear back blind-eye cold-shoulder", "own-to|own-on|to|on": ANY},
        ),
        frame(
            "use wield exercise cast invoke",
            rejecter="subject",
            rejected="against|on|inner",
            content="clause|against",
            when={"object": "veto"},
            cameo="129",
        ),
        # Talks that come to nothing end without anybody's verb of refusing.
        noun(
            TALKS.replace(" contact", ""),
            rejecter="own-between|between|own-of|owner",
            rejected="own-with|with",
            when={"governor": "collapse founder stall break break_down unravel fail falter"},
            unless={"governor": "hold begin"},
            needs="rejecter",
            cameo="164",
            mode="meet",
        ),
        frame(
            "bar ban block prevent stop",
            rejecter="subject",
            rejected="object",
            content="gerund|from",
            when={
                "object": "inspector observer monitor aid-worker election-observer investigator convoy rapporteur",
                "subject": "<AGENT>",
            },
            cameo="1245",
            mode="yield",
        ),
        frame(
            "overturn overrule nullify strike_down annul quash rescind",
            rejecter="subject",
            rejected="object",
            content="object",
            when={"object": "decision ruling verdict law ban order election result vote decree"},
        ),
        frame(
            "evade shun ostracize sidestep",
            rejecter="subject",
            rejected="object",
            content="object",
            unless={"object": "work capture arrest tax detection justice"},
        ),
        noun(
            "rejection refusal veto opposition",
            rejecter="owner|own-by|modifier|own-from|holder",
            rejected="own-of|own-to|inner",
            content="own-of|clause|own-to",
        ),
    ),
)
