"""Dates in English news: which words state a date, and which days they mean."""

from extractors.resolve.dates.expression import DateExpression, Tense
from extractors.resolve.dates.find import find_dates

__all__ = ["DateExpression", "Tense", "find_dates"]
