"""What is known of one outage, one hour, one guard, one drill, one way out. Late and repeated words change nothing."""

from typing import Literal

import msgspec
from msgspec import Struct, field

from lancar.kernel.views import Values
from lancar.lines.facts.reported import Checked, CheckName, ClassTraffic, Evidence, FoundLine, TrafficClass

HOUR_S = 3_600
TAKEN_BACK = "taken_back"
"""The owner wanted a drill no more."""
RATES = ("down_kbps", "up_kbps", "seen_down_kbps", "seen_up_kbps")
UNNAMED: TrafficClass = "rest"
"""What flows over the web's ports to addresses that nobody named: payments may be among it, and films."""


class Outage(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One outage; `to_ms` 0 while it lasts or nobody said that it ended."""

    branch: str = ""
    guard: str = ""
    outage: str = ""
    line: str = ""
    from_ms: int = 0
    to_ms: int = 0
    told: bool = False
    """Whether its beginning was reported: an end may come first."""
    state: Literal["degraded", "down"] = "down"
    layer: str = ""
    why: str = ""
    noticed_ms: int = 0
    unknown_ms: int = 0
    loss_permille: int = 0
    rtt_us: int = 0
    jitter_us: int = 0
    evidence: Evidence = Evidence()

    def row(self) -> Values:
        """The columns that questions ask by."""
        return self.branch, self.outage, self.line, self.from_ms, self.to_ms, self.state, int(self.told)


class HourPart(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one run of a guard saw of an hour."""

    up_s: int = 0
    degraded_s: int = 0
    down_s: int = 0
    used_s: int = 0
    probes: int = 0
    lost: int = 0
    loss_permille: int = 0
    rtt_p50_us: int = 0
    rtt_p95_us: int = 0
    jitter_us: int = 0
    probe_bytes: int = 0
    checks: int = 0
    checks_bad: int = 0
    down_kbps: int = 0
    up_kbps: int = 0
    seen_down_kbps: int = 0
    seen_up_kbps: int = 0
    traffic: tuple[ClassTraffic, ...] = ()
    vital_peak_bytes: int = 0

    def moved_bytes(self, *names: str) -> int:
        """What these classes moved, both ways; all of them when none is named."""
        return sum(one.sent_bytes + one.received_bytes for one in self.traffic if not names or one.name in names)

    @property
    def seen_s(self) -> int:
        """How much of the hour this run saw at all."""
        return self.up_s + self.degraded_s + self.down_s


class Hour(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One hour of one line, from all runs that saw a part of it."""

    branch: str = ""
    line: str = ""
    hour_ms: int = 0
    parts: dict[str, HourPart] = field(default_factory=dict)

    def row(self) -> Values:
        """Seconds are added and held to an hour, the worse ones first; figures of quality are of the run that saw most."""
        parts = [self.parts[boot] for boot in sorted(self.parts)]
        down_s = min(HOUR_S, sum(part.down_s for part in parts))
        degraded_s = min(HOUR_S - down_s, sum(part.degraded_s for part in parts))
        up_s = min(HOUR_S - down_s - degraded_s, sum(part.up_s for part in parts))
        used_s = min(HOUR_S, sum(part.used_s for part in parts))
        most = max(parts, key=lambda part: (part.seen_s, part.probes), default=HourPart())
        return (
            self.branch, self.line, self.hour_ms, up_s, degraded_s, down_s, used_s,
            sum(part.probes for part in parts), sum(part.lost for part in parts), most.loss_permille,
            most.rtt_p50_us, max((part.rtt_p95_us for part in parts), default=0), most.jitter_us,
            sum(part.checks for part in parts), sum(part.checks_bad for part in parts),
            *(max((getattr(part, rate) for part in parts), default=0) for rate in RATES),
            sum(part.probe_bytes for part in parts), max((part.vital_peak_bytes for part in parts), default=0),
            sum(part.moved_bytes() for part in parts), sum(part.moved_bytes(UNNAMED) for part in parts),
        )  # fmt: skip


HOUR_COLUMNS: dict[str, type] = {
    "branch": str, "line": str, "hour_ms": int, "up_s": int, "degraded_s": int, "down_s": int, "used_s": int,
    "probes": int, "lost": int, "loss_permille": int, "rtt_p50_us": int, "rtt_p95_us": int, "jitter_us": int,
    "checks": int, "checks_bad": int, "down_kbps": int, "up_kbps": int, "seen_down_kbps": int, "seen_up_kbps": int,
    "probe_bytes": int, "vital_peak_bytes": int, "traffic_bytes": int, "unnamed_bytes": int,
}  # fmt: skip


class Guard(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A guard as it last spoke of itself."""

    branch: str = ""
    guard: str = ""
    boot: str = ""
    at_ms: int = 0
    release: str = ""
    lines: tuple[FoundLine, ...] = ()
    trouble: tuple[str, ...] = ()
    since: dict[str, int] = field(default_factory=dict)
    """Each trouble, and when it was first told of without a pause."""


class Way(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where one class of traffic goes, since when and why."""

    line: str = ""
    at_ms: int = 0
    why: str = ""
    was: str = ""


class Path(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A branch's way out: class of traffic ("" all) → line. A word for all outranks older ones for a class."""

    branch: str = ""
    ways: dict[str, Way] = field(default_factory=dict)

    def way(self, traffic: TrafficClass | Literal[""] = "payments") -> Way:
        """The way of a class: its own word if that is newer than the one for all."""
        every, own = self.ways.get("", Way()), self.ways.get(traffic, Way())
        return own if own.at_ms > every.at_ms else every

    def row(self) -> Values:
        """For tills: the line that payments go by, since when, and whether that is a makeshift."""
        way = self.way()
        return self.branch, way.line, way.at_ms, way.why


class Drill(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A drill, asked for and done; either may be missing."""

    branch: str = ""
    drill: str = ""
    asked_ms: int = 0
    asked_by: str = ""
    when: str = "now"
    want_ms: int = 0
    want_line: str = ""
    done_ms: int = 0
    line: str = ""
    spare: str = ""
    outcome: str = ""
    why: str = ""
    silence_ms: int = 0
    away_s: int = 0
    back_ms: int = 0
    back: bool = True
    checks: tuple[Checked, ...] = ()
    untried: tuple[CheckName, ...] = ()
    stayed: tuple[TrafficClass, ...] = ()
    down_kbps: int = 0
    up_kbps: int = 0

    @property
    def over(self) -> bool:
        """Whether a guard spoke of it; its word stands even where the owner had taken the drill back meanwhile."""
        return bool(self.done_ms) and self.why != TAKEN_BACK

    @property
    def due_ms(self) -> int:
        """When it is to be done: at once when it is asked for, or at the time that was picked."""
        return max(self.asked_ms, self.want_ms)

    def row(self) -> Values:
        """The columns that questions ask by."""
        return self.branch, self.drill, self.asked_ms, self.due_ms, self.done_ms, self.outcome


def part_of(fact: Struct) -> HourPart:
    """The part of an hour that a report tells."""
    return HourPart(**{name: getattr(fact, name) for name in msgspec.structs.asdict(HourPart())})
