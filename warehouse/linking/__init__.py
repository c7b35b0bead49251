"""Linking: which mentions, of one article or of many, tell the same event."""
