"""Amounts, numbers, days and times as people read them, in two languages. Twin of `web/kit/values/format.ts`.

Both are held by `vectors/format.json`. What must not be torn apart is joined by a no-break space, and minus is U+2212: as
wide as a plus, so that columns of amounts stay in line. Receipts are not written with these: paper has its own signs.
"""

from typing import Literal

from lancar.values.time import DAY_MIN, business_day, minute_of_day, weekday

Language = Literal["id", "en"]

NBSP = "\u00a0"
MINUS = "\u2212"
WHOLE_FROM = 10_000
"""Amounts below this are never shortened."""

_THOUSANDS = {"id": ".", "en": ","}
_DECIMAL = {"id": ",", "en": "."}
_CLOCK = {"id": ".", "en": ":"}
_SHORT = {
    "id": ((10**12, f"{NBSP}T"), (10**9, f"{NBSP}M"), (10**6, f"{NBSP}jt"), (10**3, f"{NBSP}rb")),
    "en": ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K")),
}
_MONTHS = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_WEEKDAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def grouped(number: int, language: Language) -> str:
    """A whole number with its thousands apart: `−1.250.000`."""  # noqa: RUF002 - the minus sign is what it writes
    return _sign(number) + f"{abs(number):,}".replace(",", _THOUSANDS[language])


def rupiah_text(amount: int, language: Language) -> str:
    """An amount: `Rp 12.500`, `−Rp 5.000`."""  # noqa: RUF002 - the minus sign is what it writes
    return f"{_sign(amount)}Rp{NBSP}{grouped(abs(amount), language)}"


def rupiah_short_text(amount: int, language: Language) -> str:
    """An amount for a glance, in three digits or fewer: `Rp 850 rb`, `Rp 2,1 jt`. Below ten thousand it is whole."""
    return f"{_sign(amount)}Rp{NBSP}{_shortened(abs(amount), language)}"


def _shortened(amount: int, language: Language) -> str:
    if amount < WHOLE_FROM:
        return grouped(amount, language)
    # what rounds up to a thousand of the next unit is one of this: 999.950 is 1 jt, not 1.000 rb
    one, unit = next((one, unit) for one, unit in _SHORT[language] if amount >= one - one // 2_000)
    tenths = _rounded(amount, one // 10)
    if tenths >= 1_000 or tenths % 10 == 0:  # noqa: PLR2004 - three digits are enough
        return grouped(_rounded(amount, one), language) + unit
    return f"{grouped(tenths // 10, language)}{_DECIMAL[language]}{tenths % 10}{unit}"


def _rounded(amount: int, by: int) -> int:
    return (2 * amount + by) // (2 * by)


def quantity_text(qty_milli: int, language: Language) -> str:
    """A quantity in thousandths: `2`, `1.234,5`, `−0,25`."""  # noqa: RUF002 - the minus sign is what it writes
    return _decimal(qty_milli, 3, language)


def permille_text(permille: int, language: Language) -> str:
    """Thousandths as hundredths: 125 is `12,5%`."""
    return f"{_decimal(permille, 1, language)}%"


def day_text(day: str, language: Language, with_year: bool = True) -> str:
    """A day, `21 Nov 2026`; without its year where that is clear."""
    year, month, date = map(int, day.split("-"))
    short = f"{date}{NBSP}{_MONTHS[language][month - 1]}"
    return f"{short}{NBSP}{year}" if with_year else short


def weekday_text(day: str, language: Language) -> str:
    """The name of a day, `Sabtu`."""
    return _WEEKDAYS[language][weekday(day) - 1]


def clock_text(minute: int, language: Language) -> str:
    """Minutes since midnight as a clock shows them: `14.05`."""
    hour, rest = divmod(minute % DAY_MIN, 60)
    return f"{hour:02}{_CLOCK[language]}{rest:02}"


def time_text(at_ms: int, zone_min: int, language: Language) -> str:
    """The time of a moment: `14.05`."""
    return clock_text(minute_of_day(at_ms, zone_min), language)


def moment_text(at_ms: int, zone_min: int, language: Language) -> str:
    """A moment: `21 Nov 2026, 14.05`."""
    return f"{day_text(business_day(at_ms, zone_min), language)}, {time_text(at_ms, zone_min, language)}"


def _decimal(number: int, places: int, language: Language) -> str:
    whole, rest = divmod(abs(number), 10**places)
    part = _DECIMAL[language] + f"{rest:0{places}}".rstrip("0") if rest else ""
    return _sign(number) + grouped(whole, language) + part


def _sign(number: int) -> str:
    return MINUS if number < 0 else ""
