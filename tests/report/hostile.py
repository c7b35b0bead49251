"""A warehouse of two nights whose articles try to become part of the page."""

from datetime import UTC, date, datetime
from pathlib import Path

from schemas import CommitmentDetails, DesignationDetails, Mention, Place
from schemas.enums import PlacePrecision, PloverRole
from tests.warehouse.rows import article, file_row, mention, participant, rejection, run_row, text_date
from warehouse.store import Batch, Warehouse

SCRIPT = "<script>alert(1)</script>"
FIRST, SECOND = "20251120T023000Z-000001", "20251121T023000Z-000002"
DAYS = date(2025, 11, 19), date(2025, 11, 20)

BODY = (
    f"Ann {SCRIPT} met Bo & Co in Oslo on 20 November; Bo & Co promised Ann {SCRIPT} 5 ships & added Zed to the list."
)


def _place(words: str) -> Place:
    start = BODY.index(words)
    return Place(
        text=words,
        start=start,
        end=start + len(words),
        name=f"Oslo<b>{SCRIPT}",
        country="NOR",
        region=None,
        lat=59.9,
        lon=10.7,
        geonames_id=None,
        precision=PlacePrecision.CITY,
        rule="syntax",
    )


def build(root: Path) -> None:
    """Publish both nights."""
    warehouse = Warehouse(root)
    early = article("early", "Ann met Bo.", day=DAYS[0]).model_copy(update={"run_id": FIRST})
    warehouse.publish(Batch.of_rows(FIRST, [early, mention(early, "met", run_id=FIRST), _run(FIRST, DAYS[0])]))
    late = article("late", BODY, day=DAYS[1], publisher=f"Wire {SCRIPT}").model_copy(
        update={"title": f'Title " {SCRIPT}', "url": "javascript:alert(1)", "run_id": SECOND}
    )
    ann = participant(BODY, f"Ann {SCRIPT}", name=f"Ann {SCRIPT}", country="NOR")
    bo = participant(BODY, "Bo & Co", name="Bo & Co", country="SWE")
    promiser = bo.model_copy(update={"plover_role": PloverRole.ACTOR})
    promised = ann.model_copy(update={"plover_role": PloverRole.RECIPIENT})
    zed = participant(BODY, "Zed", name="Zed", side=PloverRole.RECIPIENT)
    met = mention(
        late, "met", participants=(ann, bo), where=_place("Oslo"), event_date=text_date(BODY, "20 November", DAYS[1])
    )
    promise = _of_kind(mention(late, "promised", kind="commitment", participants=(promiser, promised)))
    listing = _of_kind(mention(late, "added", kind="designation", participants=(promiser, zed)))
    pledge = CommitmentDetails(
        mention_id=promise.mention_id,
        published_on=promise.published_on,
        form="pledge",
        content="5 ships",
        amount=5.0,
        amount_bound=None,
        currency=None,
        unit=f"ships {SCRIPT}",
        deadline_first=None,
        deadline=date(2025, 12, 24),
        deadline_text=None,
        condition=None,
        beneficiary=None,
    )
    designation = DesignationDetails.model_construct(**dict.fromkeys(DesignationDetails.model_fields)).model_copy(
        update={
            "mention_id": listing.mention_id,
            "published_on": listing.published_on,
            "action": "designate",
            "list_text": f"the list {SCRIPT}",
            "measures": (),
        }
    )
    told = [row.model_copy(update={"run_id": SECOND}) for row in (met, promise, listing)]
    bad = rejection(f"/news/{SCRIPT}.txt", 3).model_copy(update={"run_id": SECOND, "detail": f"no {SCRIPT}"})
    rows = [late, *told, pledge, designation, bad, file_row(bad.file, run_id=SECOND), _run(SECOND, DAYS[1])]
    warehouse.publish(Batch.of_rows(SECOND, rows))


def _run(run_id: str, day: date) -> object:
    started = datetime(day.year, day.month, day.day + 1, 2, 30, tzinfo=UTC)
    return run_row(run_id).model_copy(update={"flow": "nightly", "started_at": started, "ended_at": started})


def _of_kind(row: Mention) -> Mention:
    return row.model_copy(update={"mode": None})
