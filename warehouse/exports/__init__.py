"""Exports of one release in the formats of other programs: one SQL file each."""
