"""Days and minutes reckoned from given milliseconds; nothing here reads a clock.

A day is its ISO text, `2025-01-31`: texts of days compare as the days do. Indonesia has three zones and no summer
time, so an offset in minutes is all a zone needs.
"""

from datetime import date

WIB_MIN = 7 * 60
WITA_MIN = 8 * 60
WIT_MIN = 9 * 60
ZONES_MIN = {"WIB": WIB_MIN, "WITA": WITA_MIN, "WIT": WIT_MIN}

DAY_MIN = 24 * 60
WEEKDAYS = range(1, 8)
_MINUTE_MS = 60_000
_DAY_MS = DAY_MIN * _MINUTE_MS
_EPOCH = date(1970, 1, 1).toordinal()


def business_day(at_ms: int, zone_min: int, starts_min: int = 0) -> str:
    """The day a moment counts for in a shop whose day starts `starts_min` after midnight.

    `at_ms` is Unix time. A café that closes at two sets 240, and a sale at 01:30 counts for the day before.
    """
    days = (at_ms + (zone_min - starts_min) * _MINUTE_MS) // _DAY_MS
    return date.fromordinal(_EPOCH + days).isoformat()


def minute_of_day(at_ms: int, zone_min: int) -> int:
    """Minutes since local midnight, 0 to 1439."""
    return (at_ms // _MINUTE_MS + zone_min) % DAY_MIN


def local_text(at_ms: int, zone_min: int) -> str:
    """A moment as people read it: `2025-01-31 13:45`."""
    hour, minute = divmod(minute_of_day(at_ms, zone_min), 60)
    return f"{business_day(at_ms, zone_min)} {hour:02}:{minute:02}"


def day_start_ms(day: str, zone_min: int, starts_min: int = 0) -> int:
    """The moment a business day begins, in Unix milliseconds."""
    return (date.fromisoformat(day).toordinal() - _EPOCH) * _DAY_MS + (starts_min - zone_min) * _MINUTE_MS


def is_day(text: str) -> bool:
    """True for a day that exists, written `2025-01-31` and in no other way."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def add_days(day: str, days: int) -> str:
    """The day so many days later, or earlier when negative."""
    return date.fromordinal(date.fromisoformat(day).toordinal() + days).isoformat()


def days_between(first: str, last: str) -> int:
    """How many days `last` lies after `first`."""
    return date.fromisoformat(last).toordinal() - date.fromisoformat(first).toordinal()


def weekday(day: str) -> int:
    """1 for Monday to 7 for Sunday, as ISO 8601 counts."""
    return date.fromisoformat(day).isoweekday()


def month_of(day: str) -> str:
    """The month of a day, `2025-01`."""
    return day[:7]


def days_in_month(day: str) -> int:
    """How many days the month of a day has."""
    first = f"{month_of(day)}-01"
    return days_between(first, f"{month_of(add_days(first, 31))}-01")


def week_of(day: str) -> str:
    """The ISO week of a day, `2025-W05`; its year is the one its Thursday lies in."""
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"
