"""Police, courts and services that help those of another country."""

from extractors.frames import frame, frames

WANTED = (
    "<PERSON> <NORP> suspect fugitive man woman citizen national prisoner criminal bomber smuggler killer trafficker "
    "murderer kingpin fraudster convict mobster gangster hacker dealer extremist offender warlord militiaman "
    "mastermind "
    "commander general premier president warlord rebel banker businessman minister officer official financier "
    "boss gunman terrorist drug-lord executive"
)
POLICE = (
    "<GPE> <NORP> <ORG> police investigator detective prosecutor authority service colleague counterpart agency "
    "interpol court tribunal judge"
)

FRAMES = frames(
    frame(
        "turn_over hand_over surrender repatriate deliver give_up",
        partner="subject",
        counterpart="to",
        content="object",
        when={"to": POLICE, "object": WANTED, "subject": "<AGENT>"},
        unless={"object": "citizen woman captive"},
        cameo="063",
    ),
    frame(
        "send fly transfer deport ship render",
        partner="subject",
        counterpart="to",
        content="object",
        when={
            "to": "<GPE> <ORG> court tribunal",
            "object": WANTED,
            "clause|for|object-clause|purpose": "stand face trial prosecution serve answer questioning",
        },
        cameo="063",
    ),
    frame(
        "send fly transfer hand_over surrender deliver",
        partner="subject",
        counterpart="to",
        content="object",
        when={"to": "tribunal court hague icc", "object": WANTED, "subject": "<GPE> <NORP> government authority"},
        cameo="063",
        needs="partner counterpart",
    ),
    frame(
        "alert",
        partner="subject",
        counterpart="object",
        content="to",
        when={
            "object": "<GPE> <NORP> <ORG> authority police government",
            "to": "plot threat attack plan presence danger",
        },
        cameo="064",
    ),
    frame(
        "give grant allow provide",
        partner="subject",
        counterpart="dative",
        content="to",
        when={
            "object": "access",
            "own-to|to": "data database intelligence file evidence record archive dossier document network "
            "radar suspect",
        },
        cameo="064",
    ),
    frame(
        "hand_over pass_on pass give provide supply send transmit submit relay turn_over forward deliver",
        partner="subject",
        counterpart="to|dative",
        content="object",
        when={
            "object": "intelligence information evidence fingerprint file dossier data record bank-record document "
            "recording image transcript testimony sample list name coordinate detail footage satellite-image",
            "to|dative": POLICE + " tribunal investigators",
            "subject": "<AGENT>",
        },
        unless={"to|dative": "reporter journalist medium newspaper", "object": "name"},
        cameo="064",
    ),
    # "Passed information on the plot to": what it is about takes the preposition.
    frame(
        "pass pass_on relay feed leak hand_over give",
        partner="subject",
        counterpart="own-to|to|on",
        content="object",
        when={"object": "intelligence information tip evidence warning", "own-to|to": POLICE, "subject": "<AGENT>"},
        unless={"own-to|to": "reporter journalist medium newspaper"},
        cameo="064",
    ),
    frame(
        "help assist aid",
        partner="subject",
        counterpart="object|inner-subject",
        content="clause",
        when={
            "object|inner-subject": POLICE,
            "clause": "investigate track trace hunt arrest catch prosecute solve dismantle foil thwart",
        },
        cameo="063",
    ),
    frame(
        "execute act honour honor",
        partner="subject",
        counterpart="by|from|own-by|own-from",
        content="on|object",
        when={
            "on|object": "warrant arrest-warrant extradition-request request letter-rogatory",
            "by|from": "<GPE> <NORP>",
        },
        cameo="063",
        needs="partner",
    ),
)
