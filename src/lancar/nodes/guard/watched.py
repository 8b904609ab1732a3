"""One line as the guard holds it: its judge, its probes, and the hints that the shop's own packets give."""

import contextlib
from collections import deque
from typing import NamedTuple

from lancar.adapters.probes.line import LineProbes
from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.terms import SIZE_BYTES, ProbeWish
from lancar.nodes.guard.tally import Spent, Tally

FEW = 2
LATE_LEAST_US, WITHIN_US, HINT_AGAIN_US, QUIET_US = 100_000, 500_000, 400_000, 3_000_000
"""Two packets of a kind, owed for so long, are a hint: not oftener than so, and quiet is when nothing goes out so long."""
DAY_US = 86_400_000_000
PAIRS = (("dns", "asked", "told"), ("payment", "opened", "opened_back"))


class Apart(NamedTuple):
    """An answer that is not the judge's: to a trace, whose number is the TTL, or to a check."""

    number: int
    address: str
    answered: bool
    after_us: int


class _Owed:
    """Answers that are owed for longer than answers take. Retransmissions go out again, so every lost packet adds to it."""

    __slots__ = ("_history", "_lost", "_most", "_not_before_us", "_out_us")

    def __init__(self) -> None:
        self._history: deque[tuple[int, int]] = deque()
        """(when, how many had gone out by then), as far back as answers may take."""
        self._lost: deque[int] = deque()
        """When each further one was found missing, the last half second's."""
        self._most: int | None = None
        """The most that ever was missing: a burst that was answered at once looks like less than nothing for a moment."""
        self._not_before_us = self._out_us = 0

    def count(self, out: int, back: int, late_us: int, now_us: int) -> int:
        """Take the counters in; answers how many were lost within half a second, if one of them is news; FEW are a hint."""
        if not self._history or out != self._history[-1][1]:
            self._out_us = now_us
        self._history.append((now_us, out))
        while len(self._history) > 1 and self._history[1][0] <= now_us - late_us:
            self._history.popleft()
        missing = self._history[0][1] - back
        if self._most is None or now_us - self._out_us > QUIET_US:
            self._most = missing  # quiet: what is missing now is lost, and not news
        fresh = max(0, missing - self._most)
        self._lost.extend([now_us] * min(fresh, FEW))
        self._most = max(self._most, missing)
        while self._lost and self._lost[0] < now_us - WITHIN_US:
            self._lost.popleft()
        if not fresh or (len(self._lost) >= FEW and now_us < self._not_before_us):
            return 0
        if len(self._lost) >= FEW:
            self._not_before_us = now_us + HINT_AGAIN_US
        return len(self._lost)


class Watched:
    """A line under watch."""

    def __init__(self, judge: LineJudge, probes: LineProbes, index: int) -> None:
        self.judge = judge
        self.probes = probes
        self.index = index
        self.verdict = judge.verdict(0)
        self.probes_sent = 0
        self.probe_bytes = 0
        self._traced_us = self._day = self._day_bytes = 0
        self._tally = Tally()
        self._counted: dict[str, int] = {}
        self._owed = {layer: _Owed() for layer, _, _ in PAIRS}

    @property
    def name(self) -> str:
        """The line's name."""
        return self.judge.terms.name

    def ask(self, now_us: int) -> None:
        """Send what the judge wishes. What cannot leave is told to it as such."""
        for wish in self.judge.due(now_us):
            self._send(wish, now_us)

    def _send(self, wish: ProbeWish, now_us: int) -> None:
        self.probes_sent += 1
        seq = self.probes_sent
        self.spend(wish.size_bytes, now_us)
        self._tally.sent(seq, wish.target.name, wish.kind, now_us)
        self.judge.sent(seq, wish.target.name, wish.kind, now_us)
        try:
            self._also(self.probes.send(wish, seq, now_us), now_us)
        except (OSError, ValueError):
            self._tally.heard(seq, now_us, good=False)
            self.judge.refused(seq, wish.target.name, now_us, detail="unsent")

    def trace(self, address: str, hops: int, now_us: int) -> None:
        """Ask every router on the way to an address who it is, as far as the budget goes; `hear` answers them."""
        self._traced_us = now_us
        for ttl in range(1, hops + 1):
            if not self.pay(SIZE_BYTES["icmp"], now_us):
                return
            with contextlib.suppress(OSError):
                self.probes.ping(address, -ttl, ttl=ttl)

    def try_once(self, wish: ProbeWish, number: int, now_us: int) -> None:
        """Try something once, apart from what the judge wishes; `hear` answers it by its number, if it is answered."""
        self._also(wish.size_bytes, now_us)
        with contextlib.suppress(OSError, ValueError):
            self._also(self.probes.send(wish, -number, now_us), now_us)

    def pay(self, size_bytes: int, now_us: int) -> bool:
        """Whether so many bytes beside the probes may go over the line now; if so, they are counted as spent."""
        paid = self.judge.pay(size_bytes, now_us)
        if paid:
            self.spend(size_bytes, now_us)
        return paid

    def _also(self, size_bytes: int, now_us: int) -> None:
        """So many bytes go over the line, whatever it has left: the probes wait for it."""
        if size_bytes:
            self.judge.owe(size_bytes, now_us)
            self.spend(size_bytes, now_us)

    def bytes_today(self) -> int:
        """What probes cost in this guard's day so far: 24 hours from its start, and so on."""
        return self.probe_bytes - self._day_bytes

    def spent(self) -> Spent:
        """What was sent on this line since the guard began, what it cost, and what became of it."""
        tally = self._tally
        return Spent(self.probes_sent, self.probe_bytes, tally.lost, tally.checks, tally.checks_bad)

    def spend(self, size_bytes: int, now_us: int) -> None:
        """So many bytes went over the line for the guard's own sake."""
        if now_us // DAY_US != self._day:
            self._day, self._day_bytes = now_us // DAY_US, self.probe_bytes
        self.probe_bytes += size_bytes

    def hear(self, source: object, now_us: int) -> list[Apart]:
        """One of its sockets is ready; answers what is not the judge's: hops of a trace, checks of a drill."""
        apart = []
        for outcome, speaker in self.probes.ready(source, now_us):
            target = self._tally.heard(outcome.seq, now_us, good=outcome.answered)
            if outcome.seq < 0:
                apart.append(Apart(-outcome.seq, speaker, outcome.answered, now_us - self._traced_us))
            elif outcome.answered:
                self.judge.answered(outcome.seq, target, now_us)
            else:
                self.judge.refused(outcome.seq, target, now_us, detail=outcome.detail)
        return apart

    def count(self, count: dict[str, int], now_us: int) -> tuple[bool, list[str]]:
        """Take the shop's own packets in. Answers whether there were any, and which layers the judge was pointed at."""
        before, self._counted = self._counted or count, count
        if any(count[what] < seen for what, seen in before.items()):
            before, self._owed = count, {layer: _Owed() for layer, _, _ in PAIRS}  # counted anew: nothing is owed from before
        self.judge.traffic(count["sent"], count["received"], now_us)
        late_us = max(LATE_LEAST_US, 3 * self.verdict.rtt_us)
        lost = {layer: self._owed[layer].count(count[out], count[back], late_us, now_us) for layer, out, back in PAIRS}
        hinted = [layer for layer, many in lost.items() if many >= FEW]
        if any(lost.values()):
            self.judge.glance(now_us)  # one packet that is owed is worth three small probes, no more
        if count["reset"] != before["reset"] and count["opened_back"] == before["opened_back"]:
            hinted.append("portal")
        for layer in hinted:
            self.judge.hint(layer, now_us)
            if layer != "portal":
                self.judge.hint("far", now_us)
        return (count["sent"], count["asked"]) != (before["sent"], before["asked"]), hinted

    def meet(self, index: int, carrier: bool, now_us: int) -> None:
        """The interface as the kernel shows it now; one that was made anew gets new sockets."""
        if index != self.index:
            self.index = index
            self.probes.reopen()
        self.judge.carrier(carrier, now_us)
