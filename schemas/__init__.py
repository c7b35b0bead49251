"""The shape of everything: one class is one table, declared once; all else is derived from it."""

from schemas.article import Article
from schemas.details import (
    AccusationDetails,
    AgreementDetails,
    CommitmentDetails,
    DemandDetails,
    DesignationDetails,
    Details,
    MeetingDetails,
    StatementDetails,
)
from schemas.event import Event, FileRow, Link, Rejection, Run
from schemas.mention import EventDate, Mention, Participant, Place, Span, Speaker
from schemas.passage import Passage, PlaceName
from schemas.row import Row, Struct, arrow_schema, description, to_arrow

TABLES: tuple[type[Row], ...] = (
    Article,
    Mention,
    Event,
    Link,
    MeetingDetails,
    CommitmentDetails,
    DesignationDetails,
    AgreementDetails,
    DemandDetails,
    AccusationDetails,
    StatementDetails,
    PlaceName,
    FileRow,
    Rejection,
    Run,
)

__all__ = [
    "TABLES",
    "AccusationDetails",
    "AgreementDetails",
    "Article",
    "CommitmentDetails",
    "DemandDetails",
    "DesignationDetails",
    "Details",
    "Event",
    "EventDate",
    "FileRow",
    "Link",
    "MeetingDetails",
    "Mention",
    "Participant",
    "Passage",
    "Place",
    "PlaceName",
    "Rejection",
    "Row",
    "Run",
    "Span",
    "Speaker",
    "StatementDetails",
    "Struct",
    "arrow_schema",
    "description",
    "to_arrow",
]
