"""Closed lists of values that columns may hold."""

from enum import StrEnum


class Status(StrEnum):
    """Whether the text says that the event happened."""

    ACTUAL = "actual"
    """It happened or is going on."""
    PLANNED = "planned"
    """Somebody will do it, or agreed or promised to."""
    CONDITIONAL = "conditional"
    """It may or would happen: may, could, if, would."""
    REQUESTED = "requested"
    """Somebody is urged, asked or ordered to do it."""
    REQUIRED = "required"
    """A pact, law or ruling obliges somebody to do it."""
    NEGATED = "negated"
    """It did not happen, or somebody denies it."""


class Stage(StrEnum):
    """What a mention says has become of an event."""

    PROPOSED = "proposed"
    """Somebody asks for it, or it may happen."""
    ANNOUNCED = "announced"
    """It is planned, promised or due."""
    HELD = "held"
    """It happened or is going on."""
    CANCELLED = "cancelled"
    """It was planned and is called off or put off."""
    DENIED = "denied"
    """It did not happen, or somebody denies it."""


class FollowUpRelation(StrEnum):
    """What a later mention says of a commitment or a demand."""

    REAFFIRMED = "reaffirmed"
    """It is said again, the demand repeated."""
    FULFILLED = "fulfilled"
    """It was done, the demand met."""
    BROKEN = "broken"
    """It was not kept."""
    WITHDRAWN = "withdrawn"
    """It was taken back."""
    REFUSED = "refused"
    """The one who was asked said no."""


class PloverRole(StrEnum):
    """Side of a PLOVER event."""

    ACTOR = "actor"
    RECIPIENT = "recipient"


class PloverContext(StrEnum):
    """What an event is about: the contexts of PLOVER 2.0."""

    ASYLUM = "asylum"
    CBRN = "cbrn"
    CORRUPTION = "corruption"
    CRIME = "crime"
    CYBER = "cyber"
    DIPLOMATIC = "diplomatic"
    DISASTERS = "disasters"
    ECONOMIC = "economic"
    ELECTION = "election"
    ENVIRONMENT = "environment"
    EXECUTIVE = "executive"
    GENDER = "gender"
    HEALTH = "health"
    HUMAN_RIGHTS = "human_rights"
    HUMAN_SECURITY = "human_security"
    ILLEGAL_DRUGS = "illegal_drugs"
    INEQUALITY = "inequality"
    INTELLIGENCE = "intelligence"
    LEGAL = "legal"
    LEGISLATIVE = "legislative"
    LGBT = "lgbt"
    MIGRATION = "migration"
    MILITARY = "military"
    MISINFORMATION = "misinformation"
    NATURAL_RESOURCE = "natural_resource"
    PEACEKEEPING = "peacekeeping"
    POLITICAL_INSTITUTIONS = "political_institutions"
    PRO_AUTOCRACY = "pro_autocracy"
    PRO_DEMOCRACY = "pro_democracy"
    RELIGION_ETHNICITY = "religion_ethnicity"
    REPARATIONS = "reparations"
    REPRESSION = "repression"
    RIGHTS_FREEDOMS = "rights_freedoms"
    TECHNOLOGY = "technology"
    TERRITORY = "territory"
    TERRORISM = "terrorism"
    TRAFFICKING = "trafficking"


class Measure(StrEnum):
    """What a sanction does: the vocabulary of OpenSanctions."""

    AID_SUSPENSION = "Aid suspension"
    ARMS_EMBARGO = "Arms embargo"
    ARMS_RESTRICTIONS = "Arms restrictions"
    ASSET_FREEZE = "Asset freeze"
    DEBARMENT = "Debarment"
    EXPORT_CONTROL = "Export control"
    FINANCIAL_RESTRICTIONS = "Financial restrictions"
    IMPORT_RESTRICTIONS = "Import restrictions"
    INVESTMENT_BAN = "Investment ban"
    SERVICES_BAN = "Services ban"
    PROHIBITION_TO_SATISFY_CLAIMS = "Prohibition to satisfy claims"
    SECTORAL_SANCTIONS = "Sectoral sanctions"
    TRANSPORTATION_RESTRICTIONS = "Transportation restrictions"
    TRAVEL_BAN = "Travel ban"


class ActorType(StrEnum):
    """What sort of thing a resolved actor is."""

    COUNTRY = "country"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    PERSON = "person"
    GROUP = "group"


class DateSource(StrEnum):
    """Where a date comes from."""

    METADATA = "metadata"
    DATELINE = "dateline"
    FILENAME = "filename"
    CAPTURE = "capture"
    """Day on which a crawler fetched the page; the article may be older."""
    GIVEN = "given"


class EventDateSource(StrEnum):
    """Where a mention's date comes from."""

    TEXT = "text"
    PUBLICATION = "publication"


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"
    VAGUE = "vague"


class PlacePrecision(StrEnum):
    """How exactly a place is known."""

    COUNTRY = "country"
    REGION = "region"
    CITY = "city"


class Reason(StrEnum):
    """Why a record or a file could not be used."""

    NO_TEXT = "no_text"
    NO_DATE = "no_date"
    BAD_DATE = "bad_date"
    MALFORMED = "malformed"
    TRUNCATED = "truncated"
    ENCODING = "encoding"
    LANGUAGE = "language"
    UNKNOWN_FORMAT = "unknown_format"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TIMEOUT = "timeout"
    WITHDRAWN = "withdrawn"
    """The agency cancelled or held back the text, or it is a draft."""


class RunState(StrEnum):
    """How a flow run ended; a run that still goes on, or was killed, is running."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class QuoteKind(StrEnum):
    """How an article gives somebody's words or thoughts."""

    DIRECT = "direct"
    """In quotation marks, or after the colon that announces them."""
    MIXED = "mixed"
    """In the article's own words with some of the speaker's in quotation marks."""
    INDIRECT = "indirect"
    """In the article's own words."""


class Severity(StrEnum):
    """What a check's finding does."""

    BLOCKING = "blocking"
    """It stops the release."""
    WARNING = "warning"
    """It is told and stops nothing."""


class Verdict(StrEnum):
    """What a check says."""

    PASSED = "passed"
    FAILED = "failed"
    ACCEPTED = "accepted"
    """It found something that a person lets pass."""
    UNKNOWN = "unknown"
    """The past is too short to tell."""
