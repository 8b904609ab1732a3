"""CSV as shops exchange it: read with comma or semicolon and a byte-order mark, written so that no cell runs."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from lancar.values.text import csv_safe

_MARKS = ";,\t|"


def delimiter_of(first_line: str) -> str:
    """The mark that parts the columns of a heading: the most frequent of semicolon, comma, tab and bar."""
    return max(_MARKS, key=first_line.count)


def read_rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Every row with its line's number in the file (the heading is line 1) and its cells by heading, trimmed.

    Headings are folded to small letters. Empty rows are passed over. Cells beyond the heading stand under "", so that a
    caller can report them; missing cells are empty. Raises csv.Error for text that is no CSV (a quote left open).
    """
    bare = text.removeprefix("\ufeff")
    first, _, _ = bare.partition("\n")
    reader = csv.reader(io.StringIO(bare, newline=""), delimiter=delimiter_of(first), strict=True)
    heading = [cell.strip().lower() for cell in next(reader, [])]
    line = reader.line_num + 1
    for row in reader:
        cells = [cell.strip() for cell in row]
        if any(cells):
            named = dict(zip(heading, cells + [""] * (len(heading) - len(cells)), strict=False))
            extra = [cell for cell in cells[len(heading) :] if cell]
            yield line, {**named, "": ",".join(extra)} if extra else named
        line = reader.line_num + 1


def write_rows(heading: Sequence[str], rows: Iterable[Sequence[str | int]]) -> Iterator[str]:
    """CSV lines (comma, CRLF, RFC 4180) with every text cell made harmless for spreadsheets."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    for row in _with_heading(heading, rows):
        writer.writerow([csv_safe(cell) if isinstance(cell, str) else cell for cell in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _with_heading(heading: Sequence[str], rows: Iterable[Sequence[str | int]]) -> Iterator[Sequence[str | int]]:
    yield heading
    yield from rows
