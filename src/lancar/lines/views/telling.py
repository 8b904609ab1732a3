"""When a letter about a line is due: after the owner's patience, and not while they want to sleep."""

from typing import NamedTuple

from lancar.kernel.shape import See
from lancar.lines.ports import About
from lancar.lines.views.tables import alert_terms
from lancar.stock.views.calendar import day_setting
from lancar.values.time import DAY_MIN, minute_of_day

MINUTE_MS = 60_000
WORRIES: tuple[About, ...] = ("no_spare", "flapping", "disk")
"""Troubles of a guard that are told by a letter of their own."""


def worry_mark(guard: str, line: str, since_ms: int) -> str:
    """How a letter names a guard's trouble: whose, of which line if of one, since when. Neither name has a colon in it."""
    return f"{guard}:{line}:{since_ms}"


def worry_in(mark: str) -> tuple[str, str, int]:
    """Whose trouble a letter is about, of which line, since when; what no `worry_mark` made is nobody's."""
    guard, _, rest = mark.partition(":")
    line, _, since = rest.partition(":")
    return guard, line, int(since) if since.isdigit() else -1


def worry_code(about: str, line: str) -> str:
    """The trouble's code, as its guard reports it."""
    return f"{about}.{line}" if line else about


class Terms(NamedTuple):
    """Whom to tell about a branch's lines and when; no address: nobody."""

    address: str
    sent_by: str
    after_min: int
    quiet_from_min: int
    quiet_to_min: int


def terms_of(see: See, branch: str) -> Terms | None:
    """The branch's terms; None when nobody is to be told."""
    row = see.get(alert_terms, branch)
    return Terms(*row) if row is not None and row[0] else None


def due_ms(see: See, branch: str, terms: Terms, since_ms: int, patience_ms: int) -> int:
    """When to tell of something that began then."""
    return awake_ms(since_ms + patience_ms, day_setting(see, branch).zone_min, terms.quiet_from_min, terms.quiet_to_min)


def awake_ms(moment_ms: int, zone_min: int, quiet_from_min: int, quiet_to_min: int) -> int:
    """The moment itself, or the end of the quiet hours it falls into. Equal limits: never quiet."""
    minute = minute_of_day(moment_ms, zone_min)
    length = (quiet_to_min - quiet_from_min) % DAY_MIN
    into = (minute - quiet_from_min) % DAY_MIN
    if into >= length:
        return moment_ms
    return moment_ms - moment_ms % MINUTE_MS + (length - into) * MINUTE_MS
