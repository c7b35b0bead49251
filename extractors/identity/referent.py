"""Those whom an article speaks of, and the places where it names them."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from extractors.resolve.actor import Actor


class Sort(StrEnum):
    """What kind of antecedent somebody or something is."""

    PERSON = "person"
    PEOPLE = "people"
    BODY = "body"
    COUNTRY = "country"
    JOINT = "joint"
    """Several who are named together: Jordan and Syria, the two ministers."""
    THING = "thing"


class Role(IntEnum):
    """Part that a phrase plays in its clause, by how readily a pronoun points at it."""

    OBLIQUE = 30
    POSSESSOR = 40
    OBJECT = 50
    MINOR = 55
    """Subject of a clause within another."""
    SUBJECT = 80


@dataclass(slots=True, eq=False)
class Referent:
    """Somebody or something that an article speaks of."""

    sort: Sort
    actor: Actor | None
    is_plural: bool
    gender: str | None = None
    """`m`, `f`, or None where neither name nor title tells."""
    nouns: set[str] = field(default_factory=set)
    """Lemmas of the common nouns and titles that name it."""
    number: int | None = None
    """How many they are, where the text counts them."""
    members: tuple["Referent", ...] = ()
    """Those who make up a joint referent."""

    def everyone(self) -> tuple["Referent", ...]:
        """Return the members of a joint referent, else the referent alone."""
        return self.members or (self,)


@dataclass(frozen=True, slots=True)
class Naming:
    """One phrase that names somebody or points back at somebody."""

    referent: Referent
    paragraph: int
    token: int
    sentence: int
    """Number of the sentence within the article."""
    role: Role
    rule: str | None
    """How the phrase was linked to an earlier one; None where it names somebody itself."""
    is_pronoun: bool = False

    @property
    def place(self) -> tuple[int, int]:
        """Paragraph and token, by which namings are in text order."""
        return self.paragraph, self.token
