"""A small release that all export tests read."""

from collections.abc import Iterator

import duckdb
import pytest

from schemas import DesignationDetails
from schemas.enums import ActorType, Measure, PlacePrecision, PloverRole
from tests.warehouse.rows import DAY, article, mention, participant, place, text_date
from warehouse.query import open_warehouse
from warehouse.store import Batch, Warehouse

BODY = "Norland\tattacked Ostia in Oslo on Monday. Norland designated Kestrel Group. Norland will meet Ostia."


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    root = tmp_path_factory.mktemp("release")
    told = article("a", BODY)
    one = participant(BODY, "Norland", name="Norland", country="NOR", sector="MIL")
    other = participant(BODY, "Ostia", name="Ostia", side=PloverRole.RECIPIENT, country="ITA", sector="GOV")
    listed = participant(BODY, "Kestrel Group", name="Kestrel Group", side=PloverRole.RECIPIENT)
    listed = listed.model_copy(update={"type": ActorType.ORGANISATION})
    where = place(BODY, "Oslo").model_copy(
        update={"lat": 59.91, "lon": 10.75, "country": "NOR", "precision": PlacePrecision.CITY}
    )
    monday = text_date(BODY, "Monday", DAY)
    hit = mention(told, "attacked", kind="attack", participants=(one, other), where=where, event_date=monday)
    hit = hit.model_copy(update={"plover": "ASSAULT", "cameo": "190", "quad_class": 4, "goldstein": -10.0})
    listing = mention(told, "designated", kind="designation", participants=(one, listed))
    listing = listing.model_copy(update={"plover": "SANCTION", "cameo": "163"})
    details = DesignationDetails(
        mention_id=listing.mention_id,
        published_on=DAY,
        action="designate",
        list_name="entity list",
        list_text=None,
        list_keeper=None,
        measures=(Measure.ASSET_FREEZE,),
        authority="Norland",
        legal_basis=None,
        reason=None,
    )
    Warehouse(root).publish(Batch.of_rows("run", [told, hit, listing, details]))
    connection = open_warehouse(root)
    yield connection
    connection.close()
