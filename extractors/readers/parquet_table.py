"""Parquet: one article in a row."""

from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader

import pyarrow as pa
import pyarrow.parquet as pq

from extractors.readers.field_map import check_names, mapped_record
from extractors.readers.record import Record
from extractors.readers.seeking import whole
from extractors.readers.sniffing import Head
from extractors.readers.source import Source
from extractors.readers.unusable import Unusable
from schemas.enums import Reason

MAGIC = b"PAR1"
ROWS_AT_ONCE = 64
BUFFER = 1 << 20
"""Bytes of a column read ahead; without it, the columns of a whole row group are held in memory."""


def is_parquet(head: Head) -> bool:
    """Tell whether a Parquet file starts here."""
    return head.data.startswith(MAGIC)


def read(stream: BufferedReader, source: Source) -> Iterator[Callable[[], Record]]:
    """Yield one record for each row."""
    try:
        file = pq.ParquetFile(whole(stream), buffer_size=BUFFER, pre_buffer=False)
        names = file.schema_arrow.names
        check_names(names, source.fields)
        plain = [name for name in names if not _is_binary(file.schema_arrow.field(name).type)]
        batches = file.iter_batches(ROWS_AT_ONCE, columns=plain, use_threads=False)
        for batch in batches:
            for row in _rows(batch):
                yield partial(mapped_record, row, source.fields)
    except (pa.ArrowException, OSError, OverflowError, ValueError) as error:
        # A disk that fails has an error number; a file that is broken has none.
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise Unusable(Reason.MALFORMED, f"broken Parquet: {error}; write or fetch the file again") from error


def _rows(batch: pa.RecordBatch) -> Iterator[object]:
    """Yield the rows; for one whose text cannot be read, the reason."""
    for number in range(batch.num_rows):
        try:
            (row,) = batch.slice(number, 1).to_pylist()
        except UnicodeDecodeError as error:
            yield Unusable(Reason.ENCODING, f"a text is no UTF-8 ({error}); write the file again")
        else:
            yield row


def _is_binary(kind: pa.DataType) -> bool:
    """Pictures and embeddings in bytes hold no text and may be large."""
    return bool(pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_fixed_size_binary(kind))
