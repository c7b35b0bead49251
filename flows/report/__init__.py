"""The report: one HTML page of what a release tells of a run or of days."""
