"""Typed extras of single kinds, one table each, joined to mentions by `mention_id`."""

from datetime import date
from typing import ClassVar

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
    """pledge, offer, agreement, plan or reaffirmation."""

    content: str | None
    """What was promised, in the exact words."""

    amount: float | None
    """Number promised, magnitude words resolved."""

    currency: str | None
    """ISO 4217 code of the amount."""

    deadline: date | None
    """Last day by which it shall be done."""

    condition: str | None
    """Condition in the exact words."""

    beneficiary: str | None
    """Who profits, in the exact words."""


class DesignationDetails(Details):
    """Who was put on, kept on or taken off which list."""

    table: ClassVar[str] = "designation_details"

    action: str
    """designate, renew or delist."""

    list_name: str | None
    """List or label: foreign terrorist organization, specially designated national, state sponsor ..."""

    list_text: str | None
    """The list or label in the exact words."""

    measures: tuple[str, ...]
    """Consequences in OpenSanctions' vocabulary: Asset freeze, Travel ban ..."""

    authority: str | None
    """Body that decided, canonical name."""


class AgreementDetails(Details):
    """What was signed, ratified or reached."""

    table: ClassVar[str] = "agreement_details"

    stage: str
    """reached, signed, ratified, in_force, renewed, violated or ended."""

    document: str | None
    """The pact, memorandum, treaty or deal in the exact words."""


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


class StatementDetails(Details):
    """What somebody said."""

    table: ClassVar[str] = "statement_details"

    cue: str
    """Reporting word."""

    content: str | None
    """What was said, in the exact words."""
