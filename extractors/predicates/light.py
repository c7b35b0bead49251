"""Verbs that say little of their own, so that the noun they govern is the event and their subject its doer."""

LIGHT = frozenset(
    """
    make take have give hold launch stage mount conduct carry perform do pay put begin start open resume
    continue pursue engage undertake wage commit issue deliver announce declare impose order enact adopt
    approve authorize implement sign reach conclude strike seal clinch ink express voice lodge file
    bring level raise air register offer provide extend send grant lend show demonstrate reiterate
    reaffirm restate renew repeat stress emphasize underline underscore face receive suffer sustain
    undergo get win secure gain draw attract host convene lead head join attend see witness follow mark
    organize organise plan schedule repeat intensify escalate expand step ramp
    """.split()
)
"""Verbs whose object may be the event proper: "launched an attack", "held talks", "imposed sanctions"."""

UNDERGO = frozenset(
    """
    face receive suffer sustain undergo get draw attract win secure gain see witness
    """.split()
)
"""Light verbs whose subject is at the receiving end: "faces criticism", "drew protests"."""

SUPPORT_PREPOSITIONS = frozenset(
    (
        ("claim", "for"),
        ("lead", "on"),
        ("engage", "in"),
        ("participate", "in"),
        ("take", "in"),
        ("join", "in"),
        ("enter", "into"),
        ("go", "on"),
        ("come", "under"),
        ("resort", "to"),
        ("embark", "on"),
        ("meet", "for"),
        ("gather", "for"),
        ("arrive", "for"),
        ("travel", "for"),
        ("respond", "with"),
        ("retaliate", "with"),
        ("follow", "with"),
        ("speak", "in"),
        ("come", "in"),
        ("come", "to"),
        ("leap", "to"),
        ("rush", "to"),
        ("spring", "to"),
        ("go", "to"),
        ("step", "with"),
        ("discuss", "in"),
        ("discuss", "during"),
        ("say", "in"),
        ("say", "during"),
        ("tell", "in"),
        ("tell", "during"),
        ("urge", "in"),
        ("agree", "in"),
        ("agree", "during"),
        ("be", "on"),
        ("arrive", "on"),
        ("leave", "on"),
        ("vote", "in"),
        ("act", "as"),
        ("serve", "as"),
    )
)
"""Verb and preposition pairs that carry an event noun in the same way: "engaged in talks"."""
