"""Extras of attacks."""

from collections.abc import Iterator

from extractors.details.counting import bound_of, total, whole
from extractors.details.scene import Scene
from extractors.numbers import Number
from schemas import AttackDetails
from schemas.enums import Status

KILLING = frozenset(
    "kill murder slay massacre slaughter assassinate execute behead lynch decapitate hang gun_down butcher".split()
)
DYING = frozenset(("die", "perish"))
WOUNDING = frozenset(("wound", "injure", "hurt", "maim"))
DEAD, HURT = frozenset(("dead",)), frozenset(("wounded", "injured", "hurt"))
WEAPONS = frozenset(
    """
    bomb car-bomb truck-bomb roadside-bomb ied landmine mine grenade explosive dynamite missile rocket shell mortar
    drone warplane jet helicopter gunship aircraft artillery howitzer tank rifle gun pistol handgun machine-gun
    shotgun bullet knife machete sword axe ax hammer stone rock club stick arrow dagger brick acid poison gas tear-gas
    rubber-bullet water-cannon baton pepper-spray sarin chlorine nerve-agent chemical-weapon chemical petrol-bomb
    firebomb bottle molotov-cocktail torpedo vehicle-bomb suicide-vest cluster-bomb cluster-munition phosphorus
    uav firearm kalashnikov barrel-bomb submachine-gun munition pellet cannon truncheon
    """.split()
)
MEANS = ("with", "by", "using", "from")
WIELDING = frozenset(
    "use fire launch throw hurl lob drop detonate explode plant rain shoot unleash toss spray wield carry".split()
)


def build(scene: Scene) -> AttackDetails:
    """Return what an attack was done with and how many people it killed and wounded."""
    mention = scene.mention
    killed, injured = _toll(scene)
    return AttackDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        weapon=_weapon(scene),
        killed=whole(killed),
        killed_bound=bound_of(killed),
        injured=whole(injured),
        injured_bound=bound_of(injured),
    )


def _toll(scene: Scene) -> tuple[Number | None, Number | None]:
    """Return how many people were killed and wounded by the predicate and by what its clause tells of it."""
    killed: Number | None = None
    injured: Number | None = None
    if scene.mention.status is Status.NEGATED:
        return None, None
    parse = scene.parse
    counted: set[int] = set()
    for token in _consequences(scene):
        if parse.child(token, "neg") is not None:
            continue
        lemma, lower = parse.lemmas[token], parse.lower[token]
        if parse.is_verb(token) and lemma in KILLING:
            killed = killed or total(parse, _new(scene, scene.arguments.object(token), counted))
        elif parse.is_verb(token) and lemma in DYING:
            killed = killed or total(parse, _new(scene, scene.arguments.surface_subject(token), counted))
        elif parse.is_verb(token) and lemma in WOUNDING:
            injured = injured or total(parse, _new(scene, scene.arguments.object(token), counted))
        elif lemma == "shoot" and parse.lower[token + 1 : token + 2] == ["dead"]:
            killed = killed or total(parse, _new(scene, scene.arguments.object(token), counted))
        elif lower in DEAD:
            killed = killed or total(parse, _described(scene, token))
        elif lower in HURT:
            injured = injured or total(parse, _described(scene, token))
        elif lemma == "life" and parse.lemmas[parse.heads[token]] in ("claim", "take", "cost"):
            killed = killed or total(parse, (token,))
    return killed, injured


def _consequences(scene: Scene) -> Iterator[int]:
    """Yield the predicate and what hangs on it, nearest first; another clause's verbs stay out."""
    parse = scene.parse
    queue = list(scene.heads())
    seen = set(queue)
    while queue:
        token = queue.pop(0)
        yield token
        for child in parse.children[token]:
            if child in seen or (parse.deps[child] in ("nsubj", "nsubjpass", "ccomp") and parse.is_verb(child)):
                continue
            if parse.deps[child] == "conj" and parse.is_verb(child) and parse.child(child, "nsubj") is not None:
                continue
            seen.add(child)
            queue.append(child)


def _new(scene: Scene, heads: tuple[int, ...], counted: set[int]) -> tuple[int, ...]:
    """Return the joined nouns of some heads; nobody is counted twice ("12 were killed and wounded")."""
    members = tuple(dict.fromkeys(m for h in heads for m in scene.arguments.members(h) if m not in counted))
    counted.update(members)
    things = {t for t in scene.unknown("victim") if scene.parse.tags[t] == "NN"}
    return tuple(m for m in members if m not in things)


def _described(scene: Scene, adjective: int) -> tuple[int, ...]:
    """Return who is said to be dead or wounded: "12 dead", "left 12 people dead"."""
    parse = scene.parse
    number = next((c for c in parse.children[adjective] if parse.tags[c] == "CD"), None)
    if number is not None:
        return (number,)
    subject = parse.child(adjective, "nsubj")
    if subject is not None:
        return (subject,)
    head = parse.heads[adjective]
    if parse.deps[adjective] in ("amod", "acl") and head < adjective and parse.tags[head] in ("NNS", "CD", "NN"):
        return (head,)
    if parse.deps[adjective] in ("oprd", "acomp", "xcomp") and parse.is_verb(head):
        return scene.arguments.object(head)
    return ()


def _weapon(scene: Scene) -> str | None:
    parse, match = scene.parse, scene.candidate.match
    places: list[int] = []
    for head in scene.heads():
        places += [t for p in MEANS if (t := scene.prepositional(head, p)) is not None]
        if parse.is_verb(head):
            places += scene.arguments.subject(head)
            if parse.lemmas[head] in WIELDING:
                places += scene.arguments.object(head)
            places += [
                o
                for c in parse.all_children(head, "advcl")
                if parse.lower[c] == "using"
                for o in parse.all_children(c, "dobj")
            ]
        else:
            places += parse.all_children(head, "compound", "amod")
    places += sorted(match.consumed)
    for place in places:
        if _is_weapon(scene, place):
            return scene.noun(place) if parse.deps[place] not in ("compound", "amod") else scene.text(place, place + 1)
    return None


def _is_weapon(scene: Scene, token: int) -> bool:
    parse = scene.parse
    if parse.lemmas[token] in WEAPONS and parse.is_noun(token):
        return True
    return any(
        f"{parse.lower[c]}-{parse.lemmas[token]}" in WEAPONS for c in parse.all_children(token, "compound", "amod")
    )
