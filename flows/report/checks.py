"""The stored checks as a table that can be read: what failed first, without columns that say nothing."""

from warehouse.report.rows import Checks

FAILED = "failed"


def told(checks: Checks) -> Checks:
    """Return the checks, failed ones first, without columns that are empty, or the same in all of several rows."""
    several = len(checks.rows) > 1
    kept = []
    for number in range(len(checks.columns)):
        values = {str(row[number]) for row in checks.rows if row[number] is not None}
        has_gaps = any(row[number] is None for row in checks.rows)
        if values and (has_gaps or len(values) > 1 or not several):
            kept.append(number)
    rows = sorted(checks.rows, key=lambda row: FAILED not in row)
    return Checks(tuple(checks.columns[n] for n in kept), tuple(tuple(row[n] for n in kept) for row in rows))
