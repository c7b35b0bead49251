"""Predicates with deep arguments: what the parse says once passives, relatives, control and nouns are undone."""
