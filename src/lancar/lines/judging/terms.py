"""The words that the guard, its probes, its routers and its reports share when they speak of lines."""

from typing import Literal

import msgspec

LineKind = Literal["fiber", "cellular", "radio", "copper", "satellite"]
TargetKind = Literal["gateway", "edge", "far", "hub", "dns", "payment", "canary", "big"]
ProbeKind = Literal["icmp", "dns", "http", "tcp", "big"]
State = Literal["unknown", "up", "degraded", "down"]
Layer = Literal["carrier", "first_hop", "edge", "far", "dns", "portal", "payment", "size", ""]
"""The nearest thing that does not answer; "" when everything does. `size`: packets as large as may be, while small ones pass."""
TrafficClass = Literal["payments", "chat", "meeting", "bulk"]

CLASSES: tuple[TrafficClass, ...] = ("payments", "chat", "meeting", "bulk")
"""In the order in which they are helped: payments first."""

SIZE_BYTES: dict[ProbeKind, int] = {"icmp": 64, "dns": 140, "http": 580, "tcp": 160, "big": 3_000}
"""What a probe costs on the line, there and back, IP headers counted: ICMP 2 x (20 + 8 + 4); DNS a question of 60 and its
answer of 80; TCP an opening and its end; HTTP 204 the same with 200 bytes of request and 150 of answer;
a packet of full size there and back."""

STANDBY_BYTES_PER_DAY = 500_000
"""What a metered line may spend in any 24 hours while it only waits."""
ACTIVE_BYTES_PER_DAY = 6_000_000
"""What any line may spend in any 24 hours while traffic uses it, and an unmetered one while it waits."""


class LineTerms(msgspec.Struct, frozen=True, kw_only=True):
    """What the owner said of a line."""

    name: str
    kind: LineKind = "fiber"
    metered: bool = False
    """Whether every byte costs: then probes are few while the line only waits."""
    budget_bytes_per_day: int = 0
    """What probes may cost in any 24 hours while the line waits; 0 is the default for its kind of contract."""
    provider: str = ""
    priority: int = 1
    """1 is preferred."""
    weight: int = 1
    """Its share when lines are used side by side."""

    def standby_bytes_per_day(self) -> int:
        """What probes may cost in any 24 hours while the line waits."""
        return self.budget_bytes_per_day or (STANDBY_BYTES_PER_DAY if self.metered else ACTIVE_BYTES_PER_DAY)

    def active_bytes_per_day(self) -> int:
        """What probes may cost in any 24 hours while traffic uses the line."""
        return max(ACTIVE_BYTES_PER_DAY, self.budget_bytes_per_day)


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Something that answers probes. The vote is among `far` and `hub`; the other kinds only name the culprit."""

    name: str
    address: str
    kind: TargetKind = "far"


class ProbeWish(msgspec.Struct, frozen=True):
    """Please send this now, bound to that line; then call `sent` with a number that no probe of this line has had."""

    line: str
    target: Target
    kind: ProbeKind
    size_bytes: int


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What is believed of a line now, and why. `why` is a code; the sentence is made for the reader."""

    line: str
    state: State
    since_us: int
    """When this state began."""
    layer: Layer = ""
    why: str = ""
    """"" fine · starting · stale · no_carrier · silent · loss · late · dns · portal · payment · size · returning."""
    suspect: bool = False
    """Something is missing and being looked at: the others had better be verified."""
    proof_us: int = 0
    """When the newest answered probe had been sent; 0 if none ever was."""
    served_us: int = 0
    """When the services behind it (names, web, payment host) had last been asked and all served."""
    loss_permille: int = 0
    rtt_us: int = 0
    jitter_us: int = 0
    """Over the last minute."""

    @property
    def usable(self) -> bool:
        """Whether packets pass, well or badly."""
        return self.state in {"up", "degraded"}


class TargetSeen(msgspec.Struct, frozen=True, kw_only=True):
    """One target as the evidence shows it."""

    name: str
    address: str
    kind: TargetKind
    excluded: bool = False
    """It does not answer while others do: it is dead, not the line."""
    sent: int = 0
    answered: int = 0
    rtt_us: int = 0
    deadline_us: int = 0


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """What a verdict rests on, compact enough (16 kB) to ride in a report.

    `probes` are the last minutes, oldest first: (age_ms, index into targets, kind, outcome, rtt_us) with outcome one of
    `answered`, `late`, `missed`, `refused`, `waiting`, `void` (the guard itself overslept, it proves nothing).
    """

    verdict: Verdict
    at_us: int
    targets: tuple[TargetSeen, ...]
    probes: tuple[tuple[int, int, str, str, int], ...]
    facts: dict[str, int]
    """The numbers of the reason: silent_ms, patience_ms, misses, targets_silent, odds_milli, loss_normal_permille, …"""


class Switch(msgspec.Struct, frozen=True, kw_only=True):
    """Send a class of traffic over that line. Repeated each second until `in_force` says that it is so."""

    traffic_class: TrafficClass
    to: str
    why: str
    """failover · better · failback · owner · drill."""
    away_from: str = ""
    gently: bool = False
    """New flows only; the old ones stay where they are until they end."""


class Verify(msgspec.Struct, frozen=True):
    """Send a burst over that line now: call `verify` of its judge."""

    line: str


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """Spread new flows of a class over these lines by weight; empty when one line has it all."""

    traffic_class: TrafficClass
    weights: dict[str, int]
    why: str


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    """Say so to a person: cannot_tell · no_spare · flapping."""

    code: str
    line: str = ""


Action = Switch | Verify | Share | Alarm

__all__ = [
    "ACTIVE_BYTES_PER_DAY",
    "CLASSES",
    "SIZE_BYTES",
    "STANDBY_BYTES_PER_DAY",
    "Action",
    "Alarm",
    "Evidence",
    "Layer",
    "LineKind",
    "LineTerms",
    "ProbeKind",
    "ProbeWish",
    "Share",
    "State",
    "Switch",
    "Target",
    "TargetKind",
    "TargetSeen",
    "TrafficClass",
    "Verdict",
    "Verify",
]
