"""The table, as text for a terminal, as Markdown for the docs, as JSON for machines."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from typing import Any

import apsw

from bench.harness import Line, Results

NONE = "\N{EN DASH}"
TIMES = "\N{MULTIPLICATION SIGN}"
HEADINGS = ("what", "Lancar", "peer or limit", "ratio", "target", "verdict")


def text(lines: Sequence[Line]) -> str:
    """Columns for a terminal, with the rows' groups as headings."""
    cells = [_cells(line) for line in lines]
    widths = [max(len(row[column]) for row in [HEADINGS, *cells]) for column in range(len(HEADINGS))]
    ruled = [_padded(HEADINGS, widths)]
    group = ""
    for line, row in zip(lines, cells, strict=True):
        if line.row.group != group:
            group = line.row.group
            ruled.append(f"\n{group}")
        ruled.append(_padded(row, widths))
        if line.reason:
            ruled.append(f"    because: {line.reason}")
    return "\n".join(ruled)


def markdown(lines: Sequence[Line]) -> str:
    """A table for the docs; a missed target is set in italics."""
    made = [f"| {' | '.join(HEADINGS)} |", "| --- | ---: | ---: | ---: | ---: | --- |"]
    for line in lines:
        cells = list(_cells(line))
        if line.verdict == "missed":
            cells[-1] = "*missed*"
        if line.reason:
            cells[-1] += f" ({line.reason})"
        made.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
    return "\n".join(made)


def machine() -> str:
    """What it ran on, in one line, without names that only this place knows."""
    python, sqlite = platform.python_version(), apsw.sqlite_lib_version()
    return f"Python {python}, SQLite {sqlite}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def as_json(lines: Sequence[Line], results: Results) -> dict[str, Any]:
    """Everything: the judged rows and each contender's figures round by round."""
    return {
        "machine": machine(),
        "rows": [
            {
                "name": line.row.name,
                "what": line.row.what,
                "lancar": line.ours,
                "against": line.theirs,
                "against_who": line.best,
                "ratio": line.ratio,
                "spread": line.spread,
                "target": line.row.target,
                "verdict": line.verdict,
                "reason": line.reason,
            }
            for line in lines
        ],
        "rounds": results.rounds,
        "reasons": results.reasons,
    }


def _cells(line: Line) -> tuple[str, ...]:
    row = line.row
    ours = _value(line.ours, row.unit) if row.lancar else NONE
    theirs = f"{line.best} {_value(line.theirs, row.unit)}".strip() if row.against else NONE
    ratio = NONE
    if line.ratio is not None and line.spread is not None:
        ratio = f"{line.ratio:.2f} ({line.spread[0]:.2f}{NONE}{line.spread[1]:.2f})"
    return (row.what, ours, theirs, ratio, _target(line), line.verdict)


def _target(line: Line) -> str:
    if line.row.target is None:
        return NONE
    sign, bound = line.row.target
    unit = TIMES if line.row.against else line.row.unit
    return f"{'≤' if sign == '<=' else '≥'} {bound:g} {unit}"


def _value(value: float | None, unit: str) -> str:
    if value is None:
        return NONE
    shown = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"{shown} {unit}".strip()


def _padded(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = (
        cell.ljust(width) if place == 0 else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join([first, *rest]).rstrip()
