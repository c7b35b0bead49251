"""How much money or how many things the words of an event name."""

from dataclasses import dataclass

from extractors.details.counting import number_of
from extractors.details.scene import Scene
from extractors.money import find_money
from extractors.numbers import VAGUE
from extractors.predicates.phrases import phrase

UNCOUNTABLE = frozenset(
    """
    year month week day hour time percent step round country nation side party way part member state talk meeting
    one other two issue area point principle agreement pact accord deal sector government leader minister
    """.split()
)
"""Nouns whose number is none of what is promised or given."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Money or a number of things; everything is None where the words name neither."""

    value: float | None = None
    bound: str | None = None
    currency: str | None = None
    unit: str | None = None


def amount_in(scene: Scene, head: int) -> Amount:
    """Return the money that the words below a token name, else the number of things that it or its object counts."""
    money = find_money(scene.whole(head) or "")
    if money is not None:
        return Amount(money.amount, money.bound, money.currency, None)
    parse = scene.parse
    heads = scene.arguments.object(head) if parse.is_verb(head) else (head,)
    return next((found for h in heads if (found := _counted(scene, h)).value is not None), Amount())


def _counted(scene: Scene, head: int) -> Amount:
    parse = scene.parse
    if parse.lemmas[head] in UNCOUNTABLE or parse.entities[head] in ("PERSON", "GPE", "DATE", "TIME", "PERCENT", "ORG"):
        return Amount()
    number = number_of(parse, head)
    if number is None or (number.value <= 1 and number.bound is None):
        return Amount()
    unit = _unit(scene, head)
    is_vague = unit is not None and ("percent" in unit or unit in VAGUE)
    return Amount() if is_vague else Amount(number.value, number.bound, None, unit)


def _unit(scene: Scene, head: int) -> str | None:
    """Return what is counted: the words of the phrase after its number."""
    parse = scene.parse
    first, after = phrase(parse, head, with_apposition=False)
    numbers = [i for i in range(first, after) if parse.tags[i] == "CD" or parse.lower[i] in ("dozen", "dozens")]
    start = max((i for i in numbers if i < head), default=first - 1) + 1
    if parse.tags[head] == "CD" or parse.lower[head] in ("dozens", "hundreds", "thousands", "millions"):
        of = next((c for c in parse.all_children(head, "prep") if parse.lower[c] == "of"), None)
        target = parse.child(of, "pobj") if of is not None else None
        return scene.noun(target) if target is not None else None
    return scene.text(start, head + 1)
