"""How a row class is stored: every column nullable, and a derived month that partitions the table."""

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from schemas import TABLES, Row, arrow_schema

MONTH = "month"
UNKNOWN_MONTH = "unknown"
BY_NAME: dict[str, type[Row]] = {row.table: row for row in TABLES}

_MONTH_FIELD = pa.field(
    MONTH,
    pa.string(),
    metadata={"comment": "Month of the row's date, YYYY-MM or 'unknown'; partitions the table."},
)


def _nullable(field: pa.Field) -> pa.Field:
    return pa.field(field.name, _nullable_type(field.type), nullable=True, metadata=field.metadata)


def _nullable_type(data_type: pa.DataType) -> pa.DataType:
    if pa.types.is_struct(data_type):
        return pa.struct([_nullable(data_type.field(i)) for i in range(data_type.num_fields)])
    if pa.types.is_list(data_type):
        return pa.list_(_nullable(data_type.value_field))
    return data_type


def file_schema(row: type[Row]) -> pa.Schema:
    """Return the table's columns as its Parquet files hold them."""
    schema = arrow_schema(row)
    return pa.schema([_nullable(field) for field in schema], metadata=schema.metadata)


def delta_schema(row: type[Row]) -> pa.Schema:
    """Return the table's columns as its Delta log declares them, the month first where it has one."""
    return pa.schema([*([_MONTH_FIELD] if row.month_of else []), *file_schema(row)])


def columns_of(table: str, schema: pa.Schema) -> dict[str, str]:
    """Return the type of every column and struct field but the derived month, by `table.column`."""
    return {
        name: kind
        for field in schema
        if field.name != MONTH
        for name, kind in _leaves(f"{table}.{field.name}", field.type)
    }


def _leaves(name: str, data_type: pa.DataType) -> Iterator[tuple[str, str]]:
    if pa.types.is_list(data_type):
        yield from _leaves(f"{name}[]", data_type.value_type)
    elif pa.types.is_struct(data_type):
        for field in data_type:
            yield from _leaves(f"{name}.{field.name}", field.type)
    else:
        yield name, str(data_type)


def described_as(stored: pa.Schema, wanted: pa.Schema) -> pa.Schema:
    """Return the wanted columns; those that are stored keep the descriptions that are stored with them.

    Delta refuses rows whose columns are described otherwise.
    """
    return pa.schema([_described_as(stored, field) for field in wanted])


def _described_as(stored: pa.Schema | pa.StructType, field: pa.Field) -> pa.Field:
    index = stored.get_field_index(field.name)
    if index < 0:
        return field
    known = stored.field(index)
    return pa.field(field.name, _type_described_as(known.type, field.type), field.nullable, known.metadata)


def _type_described_as(stored: pa.DataType, wanted: pa.DataType) -> pa.DataType:
    if pa.types.is_struct(wanted):
        return pa.struct([_described_as(stored, field) for field in wanted])
    if pa.types.is_list(wanted):
        known, field = stored.value_field, wanted.value_field
        kind = _type_described_as(known.type, field.type)
        return pa.list_(pa.field(field.name, kind, field.nullable, known.metadata))
    return wanted


def conform(row: type[Row], table: pa.Table) -> pa.Table:
    """Return an Arrow table with exactly the stored columns; raises ValueError where they differ."""
    schema = file_schema(row)
    if set(table.column_names) != set(schema.names):
        odd = sorted(set(table.column_names) ^ set(schema.names))
        raise ValueError(f"table {row.table} does not have the columns of {row.__name__}: {', '.join(odd)}")
    return table.select(schema.names).cast(schema).combine_chunks()


def months_of(row: type[Row], table: pa.Table) -> pa.ChunkedArray:
    """Return the month of every row; the row class must be one with a date."""
    return pc.fill_null(pc.strftime(table[row.month_of], format="%Y-%m"), UNKNOWN_MONTH)


def with_month(row: type[Row], table: pa.Table) -> pa.Table:
    """Return rows ready to be written: the month added, sorted by date and key."""
    if row.month_of is None:
        return table.sort_by([(column, "ascending") for column in row.key])
    by_date = [(column, "ascending") for column in (row.month_of, *row.key)]
    return table.add_column(0, _MONTH_FIELD, months_of(row, table)).sort_by(by_date)
