"""Exports are read back by the programs and schemas that they are made for."""

import csv
import json

import duckdb
import geojson

from warehouse.exports.formats import export_lines

PLOVER_FIELDS = frozenset(
    "id has_event date time enddate endtime actor recipient event event_loc event_text quad_code event_scale mode "
    "context link text text_info cite_info coder coded_date coded_time comment".split()
)
GDELT_EVENTS = 61
GDELT_MENTIONS = 16
ICEWS = (
    "event_id event_date source_name source_sectors source_country event_text cameo_code intensity target_name "
    "target_sectors target_country story_id sentence_number publisher city district province country latitude longitude"
).split()
PHOENIX = (
    "id date Y M D src src_root src_agent src_others tgt tgt_root tgt_agent tgt_others code root_code quad goldstein "
    "issues lat lon place state country ids urls sources"
).split()


def table(release: duckdb.DuckDBPyConnection, name: str) -> list[list[str]]:
    return list(csv.reader(export_lines(release, name), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_plover_records_have_the_manuals_fields(release: duckdb.DuckDBPyConnection) -> None:
    records = [json.loads(line) for line in export_lines(release, "plover")]
    assert {field for record in records for field in record} <= PLOVER_FIELDS
    (hit,) = (record for record in records if record["event"] == ["ASSAULT"])
    assert (hit["date"], hit["quad_code"], hit["mode"]) == ("2025-03-14", 4, [])
    assert [(e["identifier_text"], e["code"], e["sector"]) for e in hit["actor"]] == [("Norland", "NOR", "MIL")]
    assert hit["event_loc"]["lat"] == 59.91


def test_icews_rows_have_its_columns_and_no_tab_inside_a_value(release: duckdb.DuckDBPyConnection) -> None:
    header, *rows = table(release, "icews")
    assert header == ICEWS
    assert {len(row) for row in rows} == {len(ICEWS)}
    hit = dict(zip(header, next(row for row in rows if "190" in row), strict=True))
    assert (hit["source_name"], hit["target_name"], hit["event_date"]) == ("Norland", "Ostia", "2025-03-14")


def test_gdelt_files_have_its_columns_and_share_their_ids(release: duckdb.DuckDBPyConnection) -> None:
    events, mentions = table(release, "gdelt-events"), table(release, "gdelt-mentions")
    assert {len(row) for row in events} == {GDELT_EVENTS}
    assert {len(row) for row in mentions} == {GDELT_MENTIONS}
    assert {row[0] for row in events} == {row[0] for row in mentions}
    assert all(0 <= int(row[0]) < 2**63 and len(row[1]) == 8 for row in events)


def test_gdelt_places_have_fips_codes_and_actors_three_letters(release: duckdb.DuckDBPyConnection) -> None:
    (hit,) = (row for row in table(release, "gdelt-events") if row[26] == "190")
    assert (hit[7], hit[17]) == ("NOR", "ITA")
    assert hit[51:54] == ["4", "Oslo, Norway", "NO"]


def test_phoenix_tells_each_pair_code_and_day_once(release: duckdb.DuckDBPyConnection) -> None:
    header, *rows = table(release, "phoenix")
    assert header == PHOENIX
    (row,) = (dict(zip(header, row, strict=True)) for row in rows)
    assert (row["src"], row["tgt"], row["code"], row["root_code"]) == ("NORMIL", "ITAGOV", "190", "19")


def test_geojson_is_valid(release: duckdb.DuckDBPyConnection) -> None:
    collection = geojson.loads("\n".join(export_lines(release, "geojson")))
    assert collection.is_valid
    assert [feature.geometry.coordinates for feature in collection.features] == [[10.75, 59.91]]


# Properties of FollowTheMoney 4 (its schema files Thing, LegalEntity, Organization, Interval, Sanction) that are used.
FOLLOW_THE_MONEY = {
    "Organization": frozenset("name alias country jurisdiction topics notes sourceUrl publisher".split()),
    "Sanction": frozenset(
        "entity authority authorityId country program programId provisions reason status listingDate startDate endDate "
        "date summary description sourceUrl publisher recordId".split()
    ),
}


def test_followthemoney_gets_who_is_listed_and_the_listing(release: duckdb.DuckDBPyConnection) -> None:
    listed, sanction = (json.loads(line) for line in export_lines(release, "followthemoney"))
    assert (listed["schema"], listed["properties"]["name"]) == ("Organization", ["Kestrel Group"])
    assert sanction["schema"] == "Sanction"
    for entity in (listed, sanction):
        assert entity["properties"].keys() <= FOLLOW_THE_MONEY[entity["schema"]]
        assert all(isinstance(value, str) for values in entity["properties"].values() for value in values)
    assert sanction["properties"]["entity"] == [listed["id"]]
    assert sanction["properties"]["provisions"] == ["Asset freeze"]
    assert sanction["properties"]["listingDate"] == ["2025-03-14"]
