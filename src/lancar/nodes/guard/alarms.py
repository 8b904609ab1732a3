"""What the node is to know of the guard's worries and of the way out, held until it is worth telling.

Level-triggered like the paths: it compares what is with what was told last, so that a restart, a tunnel that rides on another
line or a report that was lost in between ends in the truth. A flicker is not told at all.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from lancar.lines.judging.terms import CLASSES, Alarm, TrafficClass, Verdict
from lancar.nodes.guard.mover import Moved

SECOND_US = 1_000_000
CUT_US = 10 * SECOND_US
"""So long no line must be known to live before that is told: a start, or one line leaving as the other returns, is no cut."""
CALM_US = 60 * SECOND_US
"""So long a worry must be gone before it is taken back."""
SETTLED_US = 15 * SECOND_US
"""After a start it is known by then which lines live."""


class Cut(NamedTuple):
    """No line is known to live, since when, and why: `down` when each is known dead, else `unknown`."""

    why: str
    since_us: int


class Alarms:
    """Asked about once a second."""

    def __init__(self) -> None:
        self._began_us = 0
        self._told: dict[TrafficClass, str] = {}
        """What the node was told last of each class: its line, "" for none."""
        self._cut: Cut | None = None
        self._told_cut = ""
        self._worries: dict[str, int] = {}
        """Each worry, and when it was last seen."""
        self._is_settled = False

    def moved(self, moved: Iterable[Moved]) -> None:
        """These were told already."""
        self._told.update({each.traffic_class: each.now for each in moved if not each.trouble})

    def cut(self, verdicts: Mapping[str, Verdict], *, cannot_tell: bool, now_us: int) -> Cut | None:
        """That there is no way out, once it has lasted and was not told yet."""
        if not cannot_tell:
            self._cut, self._told_cut = None, ""
            return None
        why = "down" if all(one.state == "down" for one in verdicts.values()) else "unknown"
        if self._cut is None or self._cut.why != why:
            self._cut = Cut(why, now_us)
        if now_us - self._cut.since_us < CUT_US or why == self._told_cut:
            return None
        self._told_cut = why
        self._told = dict.fromkeys(CLASSES, "")
        return self._cut

    def ways(
        self,
        leads: Mapping[TrafficClass, str],
        preferred: Mapping[TrafficClass, str],
        verdicts: Mapping[str, Verdict],
        *,
        cannot_tell: bool,
    ) -> list[Moved]:
        """Classes whose line the node does not know, or knows wrongly, each with the reason as a report has it.

        A class on a line that does not work is left out: the paths have more to say of it, or it may take no other.
        """
        found = []
        for name, line in leads.items() if not cannot_tell else ():
            was = self._told.get(name)
            if was != line and line in verdicts and verdicts[line].usable:
                why = _why(was, verdicts, is_first=line == preferred[name])
                found.append(Moved(traffic_class=name, was=was or "", now=line, why=why))
        self.moved(found)
        return found

    def worries(self, alarms: Iterable[Alarm], troubles: Iterable[str], now_us: int) -> list[str]:
        """The codes of all that a person should know now. What is over is held for a minute, so that it does not flicker."""
        now = {f"{one.code}.{one.line}" if one.line else one.code for one in alarms if one.code != "cannot_tell"} | set(troubles)
        if self._told_cut:
            now = {*now, "cannot_tell"} - {"no_spare"}  # without any way out nobody asks for a spare
        self._worries.update(dict.fromkeys(now, now_us))
        calm = {code for code, seen_us in self._worries.items() if code not in now and now_us - seen_us >= CALM_US}
        for code in {*calm, "no_spare" if self._told_cut else "cannot_tell"}:
            self._worries.pop(code, None)
        return sorted(self._worries)

    def settled(self, verdicts: Mapping[str, Verdict], now_us: int) -> bool:
        """True once, when the states that a start could not know are known."""
        self._began_us = self._began_us or now_us
        if self._is_settled or now_us - self._began_us < SETTLED_US:
            return False
        self._is_settled = True
        return any(one.state != "unknown" for one in verdicts.values())


def _why(was: str | None, verdicts: Mapping[str, Verdict], *, is_first: bool) -> str:
    if was == "":
        return "return"
    if was is None:
        return "start" if is_first else "down"  # a start on the spare line is a makeshift as any other, and tills show it so
    state = verdicts[was].state if was in verdicts else "up"
    return state if state in {"down", "degraded"} else "policy"
