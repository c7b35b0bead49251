"""Extras of appointments."""

from extractors.details.scene import Scene
from extractors.kinds.appointment import OFFICES
from schemas import AppointmentDetails

ACTIONS = {
    "appoint": frozenset(
        """
        appoint reappoint re-appoint name designate pick select choose tap install hire recruit appointment
        reappointment promote enthrone crown recommend
        """.split()
    ),
    "nominate": frozenset("nominate renominate nomination propose intend plan".split()),
    "elect": frozenset("elect re-elect reelect election re-election win secure clinch".split()),
    "confirm": frozenset("confirm approve confirmation".split()),
    "swear_in": frozenset("swear inaugurate inauguration".split()),
    "dismiss": frozenset(
        """
        dismiss sack fire oust replace suspend remove depose topple dismissal ouster sacking firing removal
        """.split()
    ),
    "take_office": frozenset("serve become take assume succeed".split()),
}
NOT_OFFICES = frozenset(
    """
    office post job position election vote seat referendum runoff run-off term poll primary role race contest nomination
    re-election reelection ballot board council committee court commission cabinet panel list
    """.split()
)
"""Nouns that stand where offices do without telling which."""

BODIES = frozenset(("board", "council", "committee", "court", "commission", "cabinet", "panel", "bench"))
OF_BODY = ("of", "at", "to", "in")
OFFICE_WORDS = frozenset(OFFICES.split())


def build(scene: Scene) -> AppointmentDetails:
    """Return what was done about which office of which body."""
    mention = scene.mention
    office = _office(scene)
    body = _body(scene, office)
    if office is not None and (body == office or scene.parse.lemmas[office] in NOT_OFFICES):
        office = None
    return AppointmentDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        action=_action(scene),
        office=scene.noun(office, wide=True) if office is not None else None,
        organisation=_name(scene, body) if body is not None else None,
    )


def _action(scene: Scene) -> str:
    if scene.lemma == "be":
        # "Ana Lupu, of Ohio, to be Secretary of the Navy": a list of nominations.
        return "nominate"
    for lemma in (scene.parse.lemmas[scene.candidate.match.trigger], scene.lemma):
        for action, known in ACTIONS.items():
            if lemma in known:
                return action
    return "appoint"


def _office(scene: Scene) -> int | None:
    """Return the head of the office: the complement, or what comes after "as" or "to"."""
    parse, head = scene.parse, scene.candidate.content
    if head is None:
        return next((t for t in scene.players("appointee") if _is_office(scene, t)), None)
    if parse.is_verb(head):
        # "nominated Ana Lupu to serve as envoy"
        served = scene.prepositional(head, "as")
        return served if served is not None else None
    if not parse.is_noun(head) or parse.entities[head] in ("PERSON", "GPE", "LOC", "DATE"):
        return None
    is_body = parse.lemmas[head] in BODIES or parse.lemmas[head] in NOT_OFFICES
    return head if _is_office(scene, head) or is_body or parse.tags[head] in ("NNP", "NNPS") else None


def _is_office(scene: Scene, token: int) -> bool:
    """Tell whether a noun is a word for an office, whatever name the model takes it for."""
    lemma, lower = scene.parse.lemmas[token], scene.parse.lower[token]
    return lemma in OFFICE_WORDS or lower in OFFICE_WORDS or lower.endswith(("ship", "presidency"))


def _body(scene: Scene, office: int | None) -> int | None:
    """Return the body that an office belongs to; who joins or leaves a board holds no other office there."""
    parse = scene.parse
    if office is None:
        return None
    if parse.lemmas[office] in BODIES or (parse.entities[office] == "ORG" and not _is_office(scene, office)):
        return office
    for preposition in OF_BODY:
        target = scene.prepositional(office, preposition)
        if target is None or parse.words[target] == "State":
            continue
        if parse.entities[target] == "ORG" or parse.lemmas[target] in BODIES:
            return target
    return next(
        (
            c
            for c in parse.all_children(office, "compound", "nmod", "poss")
            if parse.entities[c] == "ORG" and parse.entity_starts[c] != parse.entity_starts[office]
        ),
        None,
    )


def _name(scene: Scene, body: int) -> str | None:
    """Return the name of a body; the model parts "Housing and Urban Development" in two."""
    parse, after = scene.parse, body + 1
    start = parse.entity_starts[body]
    while start >= 0 and after < len(parse.words) and parse.entity_starts[after] == start:
        after += 1
    return scene.text(start, after) if after > body + 1 else scene.noun(body)
