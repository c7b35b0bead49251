"""Extras of designations."""

from extractors.details.grounds import legal_basis, reason
from extractors.details.lists import KnownList, known_list, measures_of_basis
from extractors.details.measures import measures_named
from extractors.details.scene import Scene
from schemas import DesignationDetails
from schemas.enums import Measure

FIRST = frozenset(("we", "i", "you", "us"))
"""Pronouns of speakers: who speaks for an authority is not it."""
PRONOUNS = FIRST | frozenset(("he", "she", "it", "they", "who", "which"))
OWN = frozenset(("its", "their", "his", "her", "our"))
LABELS = frozenset(("designation", "listing", "blacklisting", "proscription", "entry"))
"""Nouns of the deed itself, no lists."""


def build(scene: Scene) -> DesignationDetails:
    """Return what was done to whose entry on which list, by whom, under what law, with what consequences and why."""
    mention = scene.mention
    text = _list_text(scene)
    known = _known(scene, text)
    basis = legal_basis(scene)
    authority = _authority(scene)
    return DesignationDetails(
        mention_id=mention.mention_id,
        published_on=mention.published_on,
        action=scene.tags.get("action", "designate"),
        list_name=known.name if known is not None else None,
        list_text=text,
        list_keeper=_keeper(known, text, authority),
        measures=_measures(scene, known, basis),
        authority=authority,
        legal_basis=basis,
        reason=reason(scene),
    )


def _list_text(scene: Scene) -> str | None:
    """Return the list or label that the frame found, in the exact words."""
    head, parse = scene.candidate.content, scene.parse
    if head is None or parse.lemmas[head] in LABELS or not parse.is_noun(head):
        return None
    return scene.noun(head)


def _known(scene: Scene, text: str | None) -> KnownList | None:
    if text is not None:
        return known_list(text)
    # "designated by the ministry as a terrorist group": the label may hang elsewhere, but it comes after "as".
    parse = scene.parse
    first, after = scene.clause()
    for i in range(scene.token, after - 1):
        if parse.lower[i] == "as" and i >= first:
            found = known_list(" ".join(parse.words[i : i + 8]))
            if found is not None:
                return found
    return known_list(parse.words[scene.token]) if scene.lemma == "blacklist" else None


def _authority(scene: Scene) -> str | None:
    for participant in scene.mention.participants:
        if participant.role == "designator":
            text = participant.text.lower()
            if text in FIRST:
                return None
            return participant.name or (None if text in PRONOUNS else participant.text)
    return None


def _keeper(known: KnownList | None, text: str | None, authority: str | None) -> str | None:
    if known is not None and known.keeper is not None:
        return known.keeper
    return authority if text is not None and text.split()[0].lower() in OWN else None


def _measures(scene: Scene, known: KnownList | None, basis: str | None) -> tuple[Measure, ...]:
    found = {*measures_named(scene.mention.sentence.text), *measures_of_basis(basis)}
    if known is not None:
        found.update(known.measures)
    return tuple(measure for measure in Measure if measure in found)
