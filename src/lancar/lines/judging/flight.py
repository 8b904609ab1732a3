"""The probes on their way. Promises that each is answered, refused or missed once, and that a late answer finds its miss."""

import heapq

from lancar.lines.judging.evidence import Probe


class Flight:
    """What was sent and has not come back yet, and what was given up a little while ago."""

    def __init__(self, forgiven_us: int) -> None:
        self.out: dict[int, Probe] = {}
        self._missed: dict[int, Probe] = {}
        self._deadlines: list[tuple[int, int]] = []
        self._forgiven_us = forgiven_us

    def launch(self, probe: Probe) -> None:
        """It left."""
        self.out[probe.seq] = probe
        heapq.heappush(self._deadlines, (probe.deadline_us, probe.seq))

    def land(self, seq: int, target: str) -> Probe | None:
        """What that answer belongs to; None for unknown numbers, second answers and wrong targets."""
        probe = self.out.get(seq) or self._missed.get(seq)
        if probe is None or probe.asked.target.name != target:
            return None
        self.out.pop(seq, None)
        self._missed.pop(seq, None)
        return probe

    def overdue(self, now_us: int) -> list[Probe]:
        """What is given up now; a late answer may still take it back for a while."""
        given_up: list[Probe] = []
        while self._deadlines and self._deadlines[0][0] <= now_us:
            probe = self.out.pop(heapq.heappop(self._deadlines)[1], None)
            if probe is not None:
                self._missed[probe.seq] = probe
                given_up.append(probe)
        while self._missed:
            seq, oldest = next(iter(self._missed.items()))
            if now_us - oldest.sent_us < self._forgiven_us:
                break
            del self._missed[seq]
        return given_up

    def next_us(self) -> int:
        """When the next one is given up; far away if none is out."""
        return self._deadlines[0][0] if self._deadlines else 1 << 62

    def wait_until(self, until_us: int) -> None:
        """Nobody could read the answers: give each at least that long, and count none of them."""
        for probe in self.out.values():
            probe.deadline_us = max(probe.deadline_us, until_us)
            probe.counts = False
        self._deadlines = [(probe.deadline_us, seq) for seq, probe in self.out.items()]
        heapq.heapify(self._deadlines)

    def void(self) -> None:
        """What is on its way proves nothing."""
        for probe in self.out.values():
            probe.outcome = "void"
        self.out.clear()
        self._missed.clear()
        self._deadlines.clear()
