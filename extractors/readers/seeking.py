"""Streams whose reader must jump about: archives, Parquet, PDF."""

import io
from typing import BinaryIO

from extractors.readers.decompress import read_all

LARGEST_UNPACKED = 256 << 20
"""Bytes held in memory where the data come packed and cannot be sought."""


def whole(stream: io.BufferedReader) -> BinaryIO:
    """Return a stream that can be sought: the same one, or its content in memory.

    Raises Unusable where that would be too large.
    """
    return stream if stream.seekable() else io.BytesIO(read_all(stream, limit=LARGEST_UNPACKED))
