"""Rejections: somebody refuses, vetoes, denies a request, breaks off talks or defies."""

from extractors.frames import ANY, Kind, frame, frames, noun

KIND = Kind(
    name="rejection",
    plover="REJECT",
    cameo="120",
    description="Somebody refuses, rejects, vetoes, denies a request, breaks off talks, defies or cancels a meeting.",
    roles={"rejecter": "actor", "rejected": "recipient"},
    needs=("actor",),
    noun_needs=("actor", "content"),
    swallows=True,
    frames=frames(
        frame(
            "reject rebuff spurn dismiss turn_down rule_out repudiate shoot_down throw_out snub shrug_off brush_off wave_off disavow renounce",
            rejecter="subject",
            rejected="object|own-from",
            content="object|gerund",
            when={"object|gerund": ANY},
            unless={"object": "<PERSON> worker employee staff minister manager coach official"},
        ),
        frame(
            "refuse decline",
            rejecter="subject",
            rejected="inner|dative",
            content="clause|object",
            when={"clause|object": ANY},
            unless={"clause": "comment elaborate say discuss specify identify confirm speculate name"},
        ),
        frame("veto", rejecter="subject", rejected="object", content="object", cameo="128"),
        frame("oppose resist", rejecter="subject", rejected="object", content="object", when={"object": ANY}),
        frame(
            "defy flout disobey ignore disregard violate break breach contravene",
            rejecter="subject",
            rejected="object|with",
            content="object",
            when={
                "object": "order law ban resolution agreement ceasefire cease-fire truce sanction warning call demand curfew ruling treaty pact deal norm court convention rule restriction embargo request deadline appeal commitment obligation accord ultimatum advice term injunction plea protest"
            },
            cameo="129",
        ),
        frame(
            "cancel postpone call_off scrap suspend break_off boycott walk_out cut_short abandon halt end pull_out withdraw delay shelve freeze",
            rejecter="subject",
            rejected="with|between|of",
            content="object|of|from",
            when={
                "object|of|from": "talk meeting summit negotiation visit trip dialogue discussion conference session contact tour invitation consultation participation"
            },
            cameo="125",
            mode="meet",
        ),
        frame(
            "deny refuse",
            rejecter="subject",
            rejected="dative|object|to",
            content="object",
            when={
                "object": "visa entry access permission request bail asylum extradition aid application help right permit recognition appeal license licence entry-visa parole"
            },
            cameo="120",
        ),
        frame(
            "pull_out withdraw quit exit leave abandon renege back_out walk_away scrap repudiate abrogate tear_up renounce ditch pull",
            rejecter="subject",
            rejected="with|from",
            content="object|from|of|on",
            when={
                "object|from|of|on": "agreement deal treaty pact accord convention promise commitment pledge talk negotiation coalition alliance"
            },
            cameo="120",
        ),
        frame(
            "block obstruct stall filibuster stonewall prevent bar hinder impede stymie thwart",
            rejecter="subject",
            rejected="object|inner-subject|of|by",
            content="object|gerund",
            when={
                "object": "bill resolution law legislation deal bid motion proposal vote effort plan attempt nomination investigation probe inquiry move merger takeover measure initiative request sale agreement talk election candidacy access aid"
            },
            cameo="124",
        ),
        frame("vote", rejecter="subject", rejected="against|down", content="against", when={"against": ANY}),
        frame(
            "fail",
            rejecter="subject",
            rejected="inner",
            content="clause",
            when={"clause": "agree reach sign ratify comply honor honour"},
        ),
        frame("disagree", rejecter="subject", rejected="with", content="with|on|over"),
        frame(
            "overturn overrule nullify strike_down annul quash",
            rejecter="subject",
            rejected="object",
            content="object",
            when={"object": "decision ruling verdict law ban order election result vote conviction"},
        ),
        frame("evade shun ostracize sidestep", rejecter="subject", rejected="object", content="object"),
        noun(
            "rejection refusal veto denial opposition",
            rejecter="owner|own-by|modifier|own-from|holder",
            rejected="own-of|own-to",
            content="own-of|clause|own-to",
        ),
    ),
)
