"""Cooperation: parties work together, trade, exchange information or exercise jointly."""

from extractors.frames import ANY, Kind, frame, frames, noun

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
        frame(
            "cooperate collaborate coordinate liaise",
            partner="subject",
            counterpart="with|inner",
            needs="partner",
        ),
        frame("work", partner="subject", counterpart="with", when={"with": ANY}),
        frame("work partner team_up join_forces band_together", partner="subject", counterpart="with|alongside"),
        frame(
            "share exchange",
            partner="subject",
            counterpart="with",
            when={
                "object": (
                    "intelligence information data technology expertise evidence experience prisoner-list know-how"
                )
            },
            cameo="064",
        ),
        frame("trade", partner="subject", counterpart="with", when={"with": ANY}, cameo="061"),
        frame(
            "export sell supply ship deliver",
            partner="subject",
            counterpart="to|dative",
            when={
                "to|dative": ANY,
                "object": (
                    "oil gas arm weapon jet aircraft missile grain wheat goods equipment submarine "
                    "helicopter tank drone fighter plane electricity coal product technology"
                ),
            },
            cameo="061",
        ),
        frame("import buy purchase", partner="subject", counterpart="from", when={"from": ANY}, cameo="061"),
        frame(
            "hold conduct stage begin launch start carry_out",
            partner="subject",
            counterpart="with",
            when={
                "object": "exercise drill manoeuvre maneuver patrol war-game wargame operation",
                "object-premodifier": "joint bilateral trilateral multinational",
            },
            cameo="062",
        ),
        frame(
            "strengthen boost expand deepen enhance develop increase step_up improve promote broaden resume",
            partner="subject",
            counterpart="with|between",
            when={
                "object": ("cooperation co-operation collaboration trade coordination partnership exchange investment")
            },
            needs="partner counterpart",
        ),
        frame(
            "fight train patrol",
            partner="subject",
            counterpart="alongside|with",
            when={"alongside": ANY},
            cameo="062",
        ),
        frame(
            "extradite repatriate hand_over",
            partner="subject",
            counterpart="to",
            cameo="063",
            when={"to": ANY},
        ),
        frame(
            "join",
            partner="subject",
            counterpart="object|with|in",
            when={"object": "coalition alliance force-coalition operation mission programme program"},
            cameo="060",
        ),
        noun(
            "cooperation co-operation collaboration coordination partnership",
            partner="owner|own-between|holder|modifier|own-by",
            counterpart="with|between",
        ),
        noun("trade exchange", partner="own-between", counterpart="own-with", cameo="061"),
    ),
)
