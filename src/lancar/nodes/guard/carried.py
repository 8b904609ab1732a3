"""What the lines carried, minute by minute, and what they were seen to be able to. Pure; told numbers, asked for the hour's.

A line's rate is what a trial measured. What the fullest minute moved is no rate of the line, only the least that it must have:
it is kept apart, so that a quiet line is never taken for a thin one.
"""

from collections.abc import Mapping
from typing import Any

from lancar.values.bandwidth import bucket_of

MINUTE_US, SECOND_US = 60_000_000, 1_000_000
MINUTE_S = 60
LONGEST_US = 2 * MINUTE_US
"""What took longer to be read is no minute: the machine slept. Its bytes count, the minute does not."""
VITAL = ("payments", "sync", "chat", "mail")
"""As in lancar.lines.facts.reported.VITAL, which a guard does not load."""
Moved = tuple[int, int]
"""Bytes sent and received."""


class _Class:
    """One class of traffic on one line within the hour."""

    __slots__ = ("minutes", "peak_bytes", "received_bytes", "sent_bytes")

    def __init__(self) -> None:
        self.sent_bytes = self.received_bytes = self.peak_bytes = 0
        self.minutes: list[int] = []

    def minute(self, size_bytes: int) -> None:
        bucket = bucket_of(size_bytes)
        self.minutes += [0] * (bucket + 1 - len(self.minutes))
        self.minutes[bucket] += 1
        self.peak_bytes = max(self.peak_bytes, size_bytes)


class _Line:
    """One line within the hour."""

    def __init__(self) -> None:
        self.classes: dict[str, _Class] = {}
        self.vital_peak_bytes = 0
        self.seen_kbps = [0, 0]
        """Up and down: what it carried at the least, in its fullest minute or in a trial that was over too soon."""
        self.tried_kbps = [0, 0]
        """Up and down: what a trial measured."""


class Carried:
    """The running hour of every line."""

    def __init__(self) -> None:
        self._lines: dict[str, _Line] = {}
        self._classes_before: Mapping[str, Mapping[str, Moved]] = {}
        self._lines_before: Mapping[str, Moved] = {}
        self._read_us = 0

    def read(self, classes: Mapping[str, Mapping[str, Moved]], lines: Mapping[str, Moved], now_us: int) -> None:
        """Take ever growing counters in, about once a minute: for each line its classes', and its interface's own."""
        took_us = now_us - self._read_us if self._read_us else 0
        whole = 0 < took_us <= LONGEST_US
        for name, counted in classes.items() if took_us else ():
            self._count(name, self._classes_before.get(name, {}), counted, took_us if whole else 0)
        for name, moved in lines.items() if whole else ():
            if name in self._lines_before:
                kbps = [size * 8_000 // took_us for size in _more(self._lines_before[name], moved)]
                line = self._line(name)
                line.seen_kbps = [max(pair) for pair in zip(line.seen_kbps, kbps, strict=True)]
        self._classes_before, self._lines_before, self._read_us = classes, lines, now_us

    def tried(self, name: str, way: int, kbps: int, *, filled: bool) -> None:
        """A trial's result. `way` 0: up, 1: down; `filled`: the line was the limit and not the trial's shortness."""
        line = self._line(name)
        rates = line.tried_kbps if filled else line.seen_kbps
        rates[way] = max(rates[way], kbps)

    def take(self, name: str) -> dict[str, Any]:
        """What a report of the hour says of a line; the next hour begins empty."""
        line = self._lines.pop(name, None) or _Line()
        return {
            "up_kbps": line.tried_kbps[0],
            "down_kbps": line.tried_kbps[1],
            "seen_up_kbps": line.seen_kbps[0],
            "seen_down_kbps": line.seen_kbps[1],
            "vital_peak_bytes": line.vital_peak_bytes,
            "traffic": [
                {
                    "name": each,
                    "sent_bytes": one.sent_bytes,
                    "received_bytes": one.received_bytes,
                    "peak_bytes": one.peak_bytes,
                    "minutes": one.minutes,
                }
                for each, one in line.classes.items()
                if one.sent_bytes or one.received_bytes
            ],
        }

    def _line(self, name: str) -> _Line:
        return self._lines.setdefault(name, _Line())

    def _count(self, name: str, before: Mapping[str, Moved], counted: Mapping[str, Moved], took_us: int) -> None:
        line, vital_bytes = self._line(name), 0
        for each, moved in counted.items():
            sent, received = _more(before.get(each, (0, 0)), moved)
            one = line.classes.setdefault(each, _Class())
            one.sent_bytes += sent
            one.received_bytes += received
            if not took_us:
                continue
            of_minute = (sent + received) * MINUTE_US // max(took_us, MINUTE_US)
            one.minute(of_minute)
            vital_bytes += of_minute if each in VITAL else 0
        line.vital_peak_bytes = max(line.vital_peak_bytes, vital_bytes)


def _more(before: Moved, now: Moved) -> Moved:
    """What came since. Counters that are smaller than they were began anew."""
    sent, received = (new - old if new >= old else new for old, new in zip(before, now, strict=True))
    return sent, received
