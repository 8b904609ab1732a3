"""What a guard reports, in parts that its commands and the facts made of them share. Whole numbers, units last in the names."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from lancar.values.patterns import whole

Slug = Annotated[str, Meta(pattern=whole("[a-z0-9][a-z0-9_.-]{0,39}"))]
"""A line's, a guard's or a UPS's short name, as the machine's settings have it: `indihome`, `4g`."""
MaybeSlug = Annotated[str, Meta(pattern=whole("([a-z0-9][a-z0-9_.-]{0,39})?"))]
Mark = Annotated[str, Meta(min_length=1, max_length=80, pattern=whole("[A-Za-z0-9._:-]+"))]
"""The guard's own name for one outage, switch, drill or start, such as `g1.1763780000.7`: said twice, it is the same one."""
MaybeMark = Annotated[str, Meta(max_length=80, pattern=whole("[A-Za-z0-9._:-]*"))]
Code = Annotated[str, Meta(max_length=40, pattern=whole("[a-z0-9_.-]*"))]
"""A reason as a word for machines; pages have the sentence."""
Short = Annotated[str, Meta(max_length=120)]
Moment = Annotated[int, Meta(ge=0, le=2**53 - 1)]
"""Unix milliseconds by the guard's clock."""
Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Permille = Annotated[int, Meta(ge=0, le=1_000)]
HourSeconds = Annotated[int, Meta(ge=0, le=3_600)]

LineKind = Literal["fiber", "cellular", "radio", "copper", "satellite"]
TrafficClass = Literal["payments", "sync", "chat", "mail", "meeting", "bulk", "rest"]
VITAL: tuple[TrafficClass, ...] = ("payments", "sync", "chat", "mail")
"""What a shop cannot do without: the till's payments, its sales on their way to the hub, its customers' words."""
Layer = Literal["", "carrier", "first_hop", "edge", "far", "dns", "portal", "payment", "size"]
"""The culprit: the first layer, counted from the shop, that did not answer. `size`: large packets vanish while small ones pass.
Empty: nobody could tell."""


class FoundLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line as a guard found it: by its own settings and the machine's interfaces."""

    line: Slug
    interface: Short = ""
    kind: LineKind = "fiber"
    provider: Short = ""
    metered: bool = False
    daily_budget_bytes: Count = 0
    priority: Annotated[int, Meta(ge=0, le=100)] = 0
    weight: Annotated[int, Meta(ge=0, le=1_000)] = 1
    state: Literal["unknown", "up", "degraded", "down"] = "unknown"


class TargetSeen(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that was probed, and how it answered. `excluded`: it was dead while others were not."""

    name: Short
    address: Short = ""
    kind: Short = ""
    excluded: bool = False
    sent: Count = 0
    answered: Count = 0
    rtt_us: Count = 0


class Probed(Struct, frozen=True, array_like=True):
    """One probe of the last minutes."""

    age_ms: Count
    """So long before the verdict."""
    target: Annotated[int, Meta(ge=0, le=99)]
    """Its number in `Evidence.targets`."""
    kind: Literal["icmp", "dns", "http", "tcp", "big"]
    outcome: Literal["answered", "late", "missed", "refused", "waiting", "void"]
    """`void`: the guard itself overslept, so that this one proves nothing."""
    rtt_us: Count = 0


class Hop(Struct, frozen=True, array_like=True):
    """A step of the route at the moment of failure; `address` is empty where nobody answered."""

    ttl: Annotated[int, Meta(ge=1, le=64)]
    address: Short = ""
    rtt_us: Annotated[int, Meta(ge=-1, le=120_000_000)] = -1


class Evidence(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the guard saw, to be shown to the provider. At most 16 kB as JSON: the newest probes are what counts.

    Named as the judge names it (`lancar.lines.judging.terms.Evidence`), but a shape of its own: the journal keeps it for ever.
    """

    targets: Annotated[tuple[TargetSeen, ...], Meta(max_length=40)] = ()
    probes: Annotated[tuple[Probed, ...], Meta(max_length=600)] = ()
    facts: Annotated[dict[Short, int], Meta(max_length=40)] = {}
    """The numbers of the reason: silent_ms, patience_ms, misses, targets_silent."""
    direction: Literal["", "up", "down"] = ""
    """With loss: the way on which packets vanish. Left empty: from one end of a line nobody can tell."""
    route: Annotated[tuple[Hop, ...], Meta(max_length=40)] = ()
    notes: Annotated[tuple[Short, ...], Meta(max_length=20)] = ()
    """Observations as short words for machines and engineers, `carrier 0`, `dns timeout 192.0.2.53`."""
    more: int = 0
    """How many probes were left out for their size."""


MOST_EVIDENCE_BYTES = 16_000


class ClassTraffic(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one class of traffic moved in an hour, both ways together in `minutes` and `peak_bytes`."""

    name: TrafficClass
    sent_bytes: Count = 0
    received_bytes: Count = 0
    peak_bytes: Count = 0
    """The fullest minute."""
    minutes: Annotated[tuple[Count, ...], Meta(max_length=96)] = ()
    """How many minutes fell into each bucket of `lancar.lines.bandwidth.bucket_of`; trailing zeros left out."""


CheckName = Literal["payments", "chat", "hub", "dns", "web"]


class Checked(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was tried over the spare line in a drill."""

    name: CheckName
    good: bool
    took_ms: Count = 0
