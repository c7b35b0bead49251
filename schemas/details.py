"""Typed extras of single kinds, one table each, joined to mentions by `mention_id`."""

from datetime import date
from typing import ClassVar

from schemas.enums import Measure
from schemas.row import Row


class Details(Row):
    """Extras of one kind of event."""

    key: ClassVar[tuple[str, ...]] = ("mention_id",)
    month_of: ClassVar[str | None] = "published_on"

    mention_id: str
    """Mention that these extras belong to."""

    published_on: date | None
    """Day of publication of the article."""


class MeetingDetails(Details):
    """How people met."""

    table: ClassVar[str] = "meeting_details"

    form: str | None
    """in_person, visit, call, video, summit or talks, where the words say it."""

    topic: str | None
    """What they met about, in the exact words."""


class CommitmentDetails(Details):
    """What somebody promised, offered or agreed to do."""

    table: ClassVar[str] = "commitment_details"

    form: str
    """pledge, guarantee, offer, bid, agreement, plan (made by one side alone) or reaffirmation."""

    content: str | None
    """What was promised, in the exact words."""

    amount: float | None
    """Number promised, magnitude words resolved; the lower end of a range."""

    amount_bound: str | None
    """at_least, at_most or about, where the words say that the amount is not exact."""

    currency: str | None
    """ISO 4217 code of the amount; null where things are counted."""

    unit: str | None
    """What the amount counts where it is no money, in the exact words."""

    deadline_first: date | None
    """First day of the time named for doing it."""

    deadline: date | None
    """Last day by which it shall be done."""

    deadline_text: str | None
    """The deadline in the exact words."""

    condition: str | None
    """Condition or return asked for it, in the exact words."""

    beneficiary: str | None
    """Who profits: canonical names, else the exact words."""


class DesignationDetails(Details):
    """Who was put on, kept on or taken off which list."""

    table: ClassVar[str] = "designation_details"

    action: str
    """designate, renew, amend, delist or propose."""

    list_name: str | None
    """List or label by its known name: foreign terrorist organization, entity list, UN sanctions list ..."""

    list_text: str | None
    """The list or label in the exact words."""

    list_keeper: str | None
    """Who keeps the list, where its name tells: United States, United Nations, European Union ..."""

    measures: tuple[Measure, ...]
    """Consequences in OpenSanctions' vocabulary, as the words or the list imply them."""

    authority: str | None
    """Body that decided: canonical name, else the exact words."""

    legal_basis: str | None
    """Order, law or resolution under which it was done, in the exact words."""

    reason: str | None
    """Why, in the exact words."""


class SanctionDetails(Details):
    """What a sanction consists of."""

    table: ClassVar[str] = "sanction_details"

    measures: tuple[Measure, ...]
    """What is forbidden or withheld, in OpenSanctions' vocabulary."""

    sector: str | None
    """Part of the economy or trade that it hits, in the exact words."""

    legal_basis: str | None
    """Order, law or resolution under which it was done, in the exact words."""

    reason: str | None
    """Why, in the exact words."""

    penalty: str | None
    """What a court imposed, in the exact words."""

    amount: float | None
    """Fine or sum withheld, magnitude words resolved."""

    currency: str | None
    """ISO 4217 code of the amount."""


class AgreementDetails(Details):
    """What was signed, ratified or reached."""

    table: ClassVar[str] = "agreement_details"

    stage: str
    """reached, initialled, signed, ratified, in_force or renewed."""

    document: str | None
    """The pact, memorandum, treaty or deal in the exact words."""

    instrument: str | None
    """treaty, agreement, memorandum, contract, protocol, declaration, ceasefire, roadmap or charter."""

    subject: str | None
    """What it is about, in the exact words."""


class AidDetails(Details):
    """What was given."""

    table: ClassVar[str] = "aid_details"

    form: str | None
    """financial, military, humanitarian, medical, food, shelter, rescue, peacekeeping or training."""

    content: str | None
    """What was given, in the exact words."""

    amount: float | None
    """How much or how many, magnitude words resolved; the lower end of a range."""

    amount_bound: str | None
    """at_least, at_most or about, where the words say that the amount is not exact."""

    currency: str | None
    """ISO 4217 code of the amount; null where things are counted."""

    unit: str | None
    """What the amount counts where it is no money, in the exact words."""


class DemandDetails(Details):
    """What somebody asked, urged or ordered another to do."""

    table: ClassVar[str] = "demand_details"

    force: str
    """order, demand, request, call or appeal."""

    content: str | None
    """What was demanded, in the exact words."""

    deadline: date | None
    """Last day by which it shall be done."""


class AccusationDetails(Details):
    """What somebody is accused of or criticised for."""

    table: ClassVar[str] = "accusation_details"

    form: str
    """disapprove, allege, investigate or charge."""

    content: str | None
    """The deed or matter in the exact words."""


class AttackDetails(Details):
    """What an attack was done with and whom it hurt."""

    table: ClassVar[str] = "attack_details"

    weapon: str | None
    """Weapon in the exact words."""

    killed: int | None
    """Number of people killed, as far as the sentence counts them; the lower end of a range."""

    killed_bound: str | None
    """at_least, at_most or about, where the words say that the number is not exact."""

    injured: int | None
    """Number of people wounded, as far as the sentence counts them; the lower end of a range."""

    injured_bound: str | None
    """at_least, at_most or about, where the words say that the number is not exact."""


class CoercionDetails(Details):
    """Whom a coercion hit and on what grounds."""

    table: ClassVar[str] = "coercion_details"

    people: int | None
    """Number of people arrested, held or driven out; the lower end of a range."""

    people_bound: str | None
    """at_least, at_most or about, where the words say that the number is not exact."""

    charge: str | None
    """Charge or suspicion in the exact words."""

    object: str | None
    """What was seized, closed, banned or restricted, in the exact words."""


class ProtestDetails(Details):
    """How large a protest was and what it was about."""

    table: ClassVar[str] = "protest_details"

    size: int | None
    """Number of people who took part; the lower end of a range."""

    size_bound: str | None
    """at_least, at_most or about, where the words say that the number is not exact."""

    issue: str | None
    """What they want or oppose, in the exact words."""


class MobilizationDetails(Details):
    """Which forces were moved where."""

    table: ClassVar[str] = "mobilization_details"

    force: str | None
    """Troops, police, ships or weapons in the exact words."""

    number: int | None
    """How many; the lower end of a range."""

    number_bound: str | None
    """at_least, at_most or about, where the words say that the number is not exact."""

    destination: str | None
    """Where to, in the exact words."""


class RetreatDetails(Details):
    """Who or what was released, withdrawn or laid down."""

    table: ClassVar[str] = "retreat_details"

    content: str | None
    """Prisoners, troops, arms or truce in the exact words."""

    number: int | None
    """How many; the lower end of a range."""

    number_bound: str | None
    """at_least, at_most or about, where the words say that the number is not exact."""

    office: str | None
    """Office that was resigned, in the exact words."""


class AppointmentDetails(Details):
    """Which office somebody got or lost."""

    table: ClassVar[str] = "appointment_details"

    action: str
    """appoint, nominate, elect, confirm, swear_in, take_office or dismiss."""

    office: str | None
    """The office in the exact words."""

    organisation: str | None
    """Body that it belongs to, in the exact words."""


class StatementDetails(Details):
    """What somebody said."""

    table: ClassVar[str] = "statement_details"

    cue: str
    """Reporting word."""

    content: str | None
    """What was said, in the exact words."""
