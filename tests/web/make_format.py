"""Amounts, numbers, days and times, and how each is written in both languages."""

from collections.abc import Callable
from typing import Any

from lancar.values import format as written

AMOUNTS = [
    0, 1, 999, 1_000, -1_000, 9_999, 10_000, 12_500, -5_000, 99_949, 99_950, 100_000, 999_499, 999_500, 999_949, 999_950,
    1_000_000,
    2_149_999, 2_150_000, -2_150_000, 99_949_999, 99_950_000, 999_499_999, 999_500_000, 999_999_999, 1_250_000_000,
    999_999_999_999,
    12_345_678_901_234,
]  # fmt: skip
MILLIS = [0, 1, 10, 250, -250, 1_000, 1_500, 10_010, 1_234_500, -1_234_567, 999_999_999]
PERMILLES = [0, 5, 110, 125, -75, 1_000, 12_345]
DAYS = ["2026-11-21", "2026-01-01", "2024-02-29", "1999-12-31", "2026-05-02", "2026-08-17"]
MINUTES = [0, 5, 605, 845, 1_439, 1_440, -1]
MOMENTS = [[1_795_237_500_000, 420], [1_795_237_500_000, 540], [0, 420], [-1, 480], [1_735_664_399_999, 420]]

CALLS: dict[str, tuple[Callable[..., str], list[list[Any]]]] = {
    "grouped": (written.grouped, [[n] for n in AMOUNTS]),
    "rupiah": (written.rupiah_text, [[n] for n in AMOUNTS]),
    "rupiah_short": (written.rupiah_short_text, [[n] for n in AMOUNTS]),
    "quantity": (written.quantity_text, [[n] for n in MILLIS]),
    "permille": (written.permille_text, [[n] for n in PERMILLES]),
    "day": (written.day_text, [[day] for day in DAYS]),
    "weekday": (written.weekday_text, [[day] for day in DAYS]),
    "clock": (written.clock_text, [[minute] for minute in MINUTES]),
    "time": (written.time_text, MOMENTS),
    "moment": (written.moment_text, MOMENTS),
}


def made() -> dict[str, Any]:
    """All of them; the language stands last."""
    cases = [
        {"call": name, "given": [*given, language], "answer": call(*given, language)}
        for name, (call, rows) in CALLS.items()
        for given in rows
        for language in ("id", "en")
    ]
    return {"about": "What is shown to people: amounts, quantities, days, times, in both languages.", "cases": cases}
