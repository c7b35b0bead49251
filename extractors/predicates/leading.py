"""Who leads what stands after a hyphen: "a Saudi-led raid"."""

from extractors.parse import Parse

LED = frozenset("led claimed backed sponsored orchestrated inspired organized organised ordered conducted".split())
"""What a deed is by whose doing it is: "a Saudi-led raid", "a rebel-claimed bombing"."""


def leaders(parse: Parse, noun: int) -> tuple[int, ...]:
    """Return who is joined by a hyphen to a word of leading before a deed."""
    return tuple(
        name
        for led in parse.all_children(noun, "amod")
        if parse.lower[led] in LED and led < noun
        for name in parse.all_children(led, "npadvmod", "amod", "nmod", "compound")
        if name < led and parse.tags[name] in ("NNP", "NNPS", "JJ") and parse.words[name][:1].isupper()
    )[:1]
