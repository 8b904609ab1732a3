"""Columns of rows as PostgreSQL's binary arrays, so that a thousand rows are three values on the wire.

The layout is that of `array_send` in PostgreSQL: five 4-byte integers (dimensions, whether a NULL is among them, the element's
type, how many, the first index), then every element as its length and its bytes; a length of -1 is NULL.
"""

import struct
from collections.abc import Sequence
from itertools import chain, repeat

INT8, TEXT, BYTEA = 20, 25, 17
"""The types' numbers in PostgreSQL's catalogue, the same in every server."""
ELEMENT: dict[type, int] = {int: INT8, str: TEXT, bytes: BYTEA}
ARRAY: dict[type, int] = {int: 1016, str: 1009, bytes: 1001}
CAST: dict[type, str] = {int: "bigint[]", str: "text[]", bytes: "bytea[]"}
_HEADER = struct.Struct(">iiIii").pack
_LENGTH = struct.Struct(">i").pack
_NULL = _LENGTH(-1)


def pack(kind: type, column: Sequence[int | str | bytes | None]) -> bytes:
    """One column as an array. Raises OverflowError for an integer beyond 64 bits, TypeError for a value of another type."""
    has_null = None in column
    header = _HEADER(1, int(has_null), ELEMENT[kind], len(column), 1)
    if kind is int and not has_null:
        try:
            return header + struct.pack(">" + "iq" * len(column), *chain.from_iterable(zip(repeat(8), column)))
        except struct.error as why:
            raise OverflowError(f"not a whole number of 64 bits: {why}") from None
    parts = [header]
    for value in column:
        raw = _raw(value)
        if raw is None:
            parts.append(_NULL)
        else:
            parts += (_LENGTH(len(raw)), raw)
    return b"".join(parts)


def _raw(value: int | str | bytes | None) -> bytes | None:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, int):
        return value.to_bytes(8, "big", signed=True)
    return value
