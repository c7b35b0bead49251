"""Computers broken into."""

from extractors.frames import ANY, frame, frames, noun

COMPUTERS = (
    "server computer website web-site database mailbox computer-network computer-system it-system router portal "
    "data-center data-centre mail-server smartphone"
)
HACKERS = (
    "hacker malware ransomware spyware worm trojan botnet cyberattack cyber-attack cybercriminal cyber-criminal "
    "hacktivist computer-virus"
)

FRAMES = frames(
    frame(
        "attack target disrupt cripple paralyse paralyze disable knock_out take_down overwhelm strike",
        coercer="subject",
        coerced="object",
        content="object",
        when={"object": COMPUTERS},
        unless={"subject": "fire flood storm quake earthquake lightning outage blackout glitch"},
        needs="coerced",
        cameo="176",
        mode="cyber",
    ),
    frame(
        "attack hit strike disrupt breach penetrate break_into steal target cripple infect paralyse paralyze",
        coercer="subject",
        coerced="object-owner|from|object|into",
        content="object",
        when={"subject": HACKERS, "object|into": ANY},
        cameo="176",
        mode="cyber",
    ),
    frame(
        "hack hack_into breach infiltrate disable cripple deface penetrate compromise target break_into",
        coercer="subject",
        coerced="object|into",
        content="object",
        when={
            "object|into": (
                "network computer system website server email account database infrastructure grid "
                "site bank company mailbox e-mail server inbox portal"
            )
        },
        cameo="176",
        mode="cyber",
    ),
    frame(
        ("hack"),
        coercer="subject",
        coerced="object|into",
        when={"object|into": ANY},
        cameo="176",
        mode="cyber",
    ),
    frame(
        "launch carry_out mount conduct stage wage unleash commit",
        coercer="subject",
        coerced="on|against|in|at|into",
        when={
            "object": (
                "cyberattack cyber-attack cyber-warfare hack hacking cyber-operation cyber-assault "
                "cyberwar cyber-war cyber-campaign cyber-strike"
            )
        },
        cameo="176",
        mode="cyber",
        needs="coercer",
    ),
    noun(
        "cyberattack cyber-attack hack hacking hack-attack",
        coercer="own-by|owner|modifier|holder",
        coerced="own-on|own-against|own-of|on|against",
        cameo="176",
        mode="cyber",
    ),
    noun(
        "attack warfare assault",
        coercer="own-by|owner|modifier|holder",
        coerced="own-on|own-against|own-of|on|against",
        when={"premodifier": "cyber ransomware hacking denial-of-service malware"},
        cameo="176",
        mode="cyber",
    ),
)
