"""Judges one line from what its probes met. Promises a verdict that the same probes always give again."""

# ruff: noqa: ARG002 - the signatures stand before what they will do
from collections import deque
from collections.abc import Sequence

from lancar.lines.judging.terms import (
    SIZE_BYTES,
    Evidence,
    LineTerms,
    ProbeKind,
    ProbeWish,
    State,
    Target,
    TargetSeen,
    Verdict,
)

SECOND_US = 1_000_000
MISSES = 4


class LineJudge:
    """What is believed of one line. It wishes probes and is told what became of them; it sends nothing itself.

    The loop of the guard: read every socket first (`answered`, `refused`), then `due(now)`, send each wish and say
    `sent`; sleep until `next_us()` at the latest. `verdict(now)` is cheap and may be asked at any time.
    """

    def __init__(self, terms: LineTerms, targets: Sequence[Target], now_us: int) -> None:
        self.terms = terms
        self._targets = {target.name: target for target in targets}
        self._turn = deque(target for target in targets if target.kind in {"far", "hub"})
        self._waiting: dict[int, tuple[str, ProbeKind, int]] = {}
        self._due_us = now_us
        self._has_carrier = True
        self._active = False
        self._silent = 0
        self._since_us = now_us
        self._state: State = "unknown"
        self._proof_us = 0

    def sent(self, seq: int, target: str, kind: ProbeKind, now_us: int) -> None:
        """A probe left. `seq` is a whole number that no probe of this line had before."""
        self._waiting[seq] = (target, kind, now_us)

    def answered(self, seq: int, target: str, now_us: int, *, detail: str = "") -> None:
        """It was answered as it should be; late answers count too. Unknown numbers and wrong targets are passed over."""
        probe = self._waiting.pop(seq, None)
        if probe is None or probe[0] != target:
            return
        self._proof_us = max(self._proof_us, probe[2])
        self._silent = 0
        self._turn_to("up", now_us)

    def refused(self, seq: int, target: str, now_us: int, *, detail: str = "") -> None:
        """It was answered wrongly or could not be sent. `detail`: unreachable · portal · servfail · reset · unsent."""
        if self._waiting.pop(seq, None) is not None:
            self._missed(now_us)

    def carrier(self, up: bool, now_us: int) -> None:
        """The link came or went, as netlink tells it."""
        self._has_carrier = up
        self._turn_to("unknown" if up else "down", now_us)

    def traffic(self, sent: int, received: int, now_us: int) -> None:
        """The counters of the shop's own packets over this line, ever growing, probes not counted in. As often as is cheap."""

    def overslept(self, now_us: int) -> None:
        """The guard's own loop woke more than 50 ms late: what seems lost since then proves nothing."""
        self._silent = 0

    def use(self, active: bool, now_us: int) -> None:
        """Whether traffic takes this line now: an active line is looked at each second, a metered standby each 30 s."""
        self._active = active
        self._due_us = min(self._due_us, now_us)

    def verify(self, now_us: int) -> None:
        """Somebody needs to know now: five probes in 0.1 s."""
        self._due_us = now_us

    def hint(self, layer: str, now_us: int) -> None:
        """Somebody else saw trouble: `dns` (the shop's forwarder), `payment`, `portal`, `far`. It is looked at, not believed."""
        self._due_us = now_us

    def heartbeats(self, *, sent: int, seen: int, expected: int, received: int, now_us: int) -> None:
        """The hub's count: of `sent` beats it saw `seen`; of `expected` beats of its own we received `received`. Ever growing."""

    def due(self, now_us: int) -> list[ProbeWish]:
        """What should be sent now. Never more than the line's budget allows."""
        for seq, (_, _, sent_us) in list(self._waiting.items()):
            if now_us - sent_us >= SECOND_US:
                del self._waiting[seq]
                self._missed(now_us)
        if now_us < self._due_us or not self._turn or not self._has_carrier:
            return []
        self._due_us = now_us + (30 * SECOND_US if self.terms.metered and not self._active else SECOND_US)
        self._turn.rotate(-1)
        return [ProbeWish(self.terms.name, self._turn[0], "icmp", SIZE_BYTES["icmp"])]

    def next_us(self) -> int:
        """When `due` must be called again at the latest."""
        return min([self._due_us, *(sent_us + SECOND_US for _, _, sent_us in self._waiting.values())])

    def verdict(self, now_us: int) -> Verdict:
        """What is believed of the line now."""
        why = "no_carrier" if not self._has_carrier else "silent" if self._state == "down" else ""
        return Verdict(
            line=self.terms.name,
            state=self._state,
            since_us=self._since_us,
            layer="carrier" if not self._has_carrier else "far" if self._state == "down" else "",
            why=why,
            suspect=self._silent > 0,
            proof_us=self._proof_us,
        )

    def evidence(self, now_us: int) -> Evidence:
        """What the verdict rests on: the last minutes of probes and the numbers of the reason."""
        seen = tuple(TargetSeen(name=each.name, address=each.address, kind=each.kind) for each in self._targets.values())
        return Evidence(verdict=self.verdict(now_us), at_us=now_us, targets=seen, probes=(), facts={"misses": self._silent})

    def _missed(self, now_us: int) -> None:
        self._silent += 1
        if self._silent >= MISSES:
            self._turn_to("down", now_us)

    def _turn_to(self, state: State, now_us: int) -> None:
        if state != self._state:
            self._state, self._since_us = state, now_us
