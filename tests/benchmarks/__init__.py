"""Measured benchmarks: `make bench`. They are no tests, since time on a shared machine proves nothing by itself."""
