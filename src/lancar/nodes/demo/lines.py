"""The lines of a demo shop: who provides them, how they fared on each day, and what their guard reported, by its commands.

Providers are invented. What happens on a day follows from the shop's name, the branch and the date alone; the rows come in
as a guard would send them that had no shop node to talk to all day: late, in order, once.
"""

import random
from typing import NamedTuple

from lancar.kernel.shape import Command
from lancar.lines import commands as c
from lancar.lines.facts.reported import Checked, ClassTraffic, Evidence, FoundLine, Hop, LineKind, Probed, TargetSeen
from lancar.nodes.demo.days import MINUTE_MS, Place
from lancar.values.bandwidth import bucket_of
from lancar.values.time import WIB_MIN, day_start_ms

GUARD, BOOT = "penjaga", "penjaga.1"
HOUR_MS = 60 * MINUTE_MS
DAY_MIN = 24 * 60
NOTICED_MS, SWITCH_US, BACK_S = 640, 1_040, 13
DRILL_EVERY_DAYS = 28
DRILL_MIN = 21 * 60 + 12


class DemoLine(NamedTuple):
    """A line as its owner describes it, and how it is on most days."""

    line: str
    name: str
    provider: str
    kind: LineKind
    price_month: int
    rtt_us: int
    loss_permille: int
    down_kbps: int
    up_kbps: int
    fails_permille: int
    """On so many of a thousand days it is gone for a while."""
    minutes: tuple[int, ...]
    """For how long: one of these."""
    metered: bool = False
    power: str = "kasir"
    on_ups: bool = False
    way: str = ""
    promised_ppm: int = 0


class Gone(NamedTuple):
    """An outage of a day, in seconds since its midnight. `down` False: only slow and lossy."""

    line: str
    from_s: int
    to_s: int
    down: bool = True
    layer: str = "edge"


_FIBER = DemoLine("fiber", "Fiber NusaNet", "NusaNet", "fiber", 375_000, 11_800, 1, 47_000, 19_000, 115,
                  (3, 4, 7, 11, 18, 26, 42, 95), on_ups=True, way="tiang depan", promised_ppm=995_000)  # fmt: skip
_4G = DemoLine("4g", "4G Jagat", "Jagat Seluler", "cellular", 90_000, 43_000, 6, 14_500, 5_200, 70, (1, 2, 2, 3, 6, 9),
               metered=True, on_ups=True, way="udara", promised_ppm=980_000)  # fmt: skip
_FIBER_2 = DemoLine("fiber-2", "Fiber NusaNet 2", "NusaNet", "fiber", 310_000, 13_100, 2, 28_000, 9_500, 90,
                    (4, 8, 15, 60), way="tiang depan", promised_ppm=990_000)  # fmt: skip
_RADIO = DemoLine("radio", "Radio Merapi Link", "Merapi Link", "radio", 260_000, 18_500, 4, 18_500, 7_800, 105,
                  (2, 5, 9, 25), on_ups=True, way="atap", promised_ppm=985_000)  # fmt: skip
LINES: dict[tuple[str, str], tuple[DemoLine, ...]] = {
    ("warung", "A"): (_FIBER, _4G),
    ("kafe", "A"): (_FIBER, _RADIO, _4G._replace(power="dapur")),
    ("toko", "A"): (_FIBER, _FIBER_2),
    ("toko", "B"): (_FIBER._replace(fails_permille=160),),
}
"""(Shop, branch code) → its lines, the preferred first."""


class LineDay:
    """One day of a branch's lines. `tell` writes what the guard reported of it up to `until_ms`."""

    def __init__(self, place: Place, day: str, until_ms: int) -> None:
        self.place = place
        self.lines = LINES[place.shop.word, place.spot.code]
        self.day = day
        self.start_ms = day_start_ms(day, WIB_MIN)
        self.until_s = min(DAY_MIN * 60, max(0, (until_ms + 1 - self.start_ms) // 1_000))
        self.chance = random.Random(f"{place.shop.word}/{place.spot.code}/{day}/lines")  # noqa: S311 - repeatable, not secret
        self.gone = sorted((one for line in self.lines for one in self._fate(line)), key=lambda one: one.from_s)

    def _fate(self, line: DemoLine) -> list[Gone]:
        chance, found = self.chance, []
        if chance.randrange(1_000) < line.fails_permille:
            from_s = chance.randint(7 * 60, 21 * 60) * 60 + chance.randrange(60)
            layer = chance.choice(("edge", "edge", "first_hop", "far", "carrier", "dns"))
            found.append(Gone(line.line, from_s, from_s + chance.choice(line.minutes) * 60 + chance.randrange(60), layer=layer))
        elif chance.randrange(1_000) < line.fails_permille // 2:
            from_s = chance.choice((19, 20, 20)) * 3_600 + chance.randrange(3_600)
            found.append(Gone(line.line, from_s, from_s + chance.randint(5, 35) * 60, down=False, layer="far"))
        # what is not over by now is left out: who starts the demo finds its lines well
        return [one for one in found if one.to_s + 60 < self.until_s]

    @property
    def cut_minutes(self) -> frozenset[int]:
        """Minutes of the day without any way out: some customers who cannot pay by phone go elsewhere."""
        down = [{second // 60 for second in range(one.from_s, one.to_s, 60)} for one in self.gone if one.down]
        lines = {one.line for one in self.gone if one.down}
        return frozenset(set.intersection(*down)) if down and len(lines) == len(self.lines) else frozenset()

    def tell(self, number: int) -> None:
        """Everything of the day, in the guard's order; `number` is the day's in the shop's life."""
        if not number:
            self._set_up()
        for at, one in enumerate(self.gone):
            self._outage(f"{BOOT}.{self.day}.{at}", one)
        for hour in range(self.until_s // 3_600):
            self._hour(hour)
        if len(self.lines) > 1 and number % DRILL_EVERY_DAYS == DRILL_EVERY_DAYS // 2 and self.until_s > DRILL_MIN * 60:
            self._drill(number)

    # -- what it says

    def _say(self, second: int, command: Command) -> None:
        self.place.scribe.do(self.start_ms + second * 1_000, command, trusted=True)

    def _set_up(self) -> None:
        branch = self.place.branch
        for rank, one in enumerate(self.lines, 1):
            wish = c.DescribeLine(
                branch=branch, line=one.line, name=one.name, provider=one.provider, kind=one.kind, metered=one.metered,
                daily_budget_mb=1 if one.metered else 0, priority=rank, promised_ppm=one.promised_ppm, down_kbps=one.down_kbps,
                up_kbps=one.up_kbps, price_month=one.price_month, contract=f"{rank}18{len(one.name):02}457", power=one.power,
                on_ups=one.on_ups, way=one.way,
            )  # fmt: skip
            self._say(0, wish)
        found = tuple(
            FoundLine(line=one.line, interface=f"wan{rank}", kind=one.kind, metered=one.metered, priority=rank, state="up")
            for rank, one in enumerate(self.lines, 1)
        )
        self._say(0, c.ReportGuard(branch=branch, guard=GUARD, boot=BOOT, at_ms=self.start_ms, release="0.1.0", lines=found))
        self._switch("start", 0, "", self.lines[0].line, why="start")
        if self.lines[0].on_ups:
            self._say(
                1,
                c.ReportPower(
                    branch=branch, ups="ups", at_ms=self.start_ms, state="online", charge_percent=100, runtime_s=2_460,
                    load_percent=18, model="UPS 700 VA",
                ),
            )  # fmt: skip

    def _outage(self, mark: str, one: Gone) -> None:
        branch, at_ms = self.place.branch, self.start_ms + one.from_s * 1_000
        line = next(line for line in self.lines if line.line == one.line)
        self._say(
            one.from_s,
            c.ReportFailure(
                branch=branch, guard=GUARD, outage=mark, line=one.line, at_ms=at_ms, state="down" if one.down else "degraded",
                layer=one.layer, why="silent" if one.down else "loss", noticed_ms=NOTICED_MS if one.down else 4_200,  # type: ignore[arg-type]  # one of the layers
                loss_permille=1_000 if one.down else 240, rtt_us=line.rtt_us, jitter_us=line.rtt_us // 9,
                evidence=_seen(line, one),
            ),
        )  # fmt: skip
        used = self._used_at(one.from_s)
        spare = self._best(one.from_s, besides=one.line)
        if one.down and used == one.line:
            self._switch(f"{mark}.out", one.from_s + 1, used, spare, why="down", outage=mark)
        returned_s = min(one.to_s, self.until_s)
        self._say(
            returned_s,
            c.ReportReturn(
                branch=branch, guard=GUARD, outage=mark, line=one.line, at_ms=self.start_ms + returned_s * 1_000,
                loss_permille=line.loss_permille, rtt_us=line.rtt_us, jitter_us=line.rtt_us // 9,
            ),
        )  # fmt: skip
        if one.down and (used == one.line or not spare):
            self._switch(f"{mark}.back", returned_s + BACK_S, spare, self._best(returned_s + BACK_S), why="return", outage=mark)

    def _switch(self, mark: str, second: int, was: str, now: str, *, why: str, outage: str = "") -> None:
        if was == now:
            return
        at_ms = self.start_ms + second * 1_000 - (1_000 - NOTICED_MS if why == "down" else 0)
        self._say(
            second,
            c.ReportSwitch(
                branch=self.place.branch, guard=GUARD, switch=f"{BOOT}.{self.day}.{mark}", at_ms=at_ms, was=was, now=now,
                why=why, outage=outage, silence_ms=NOTICED_MS + 20 if why == "down" else 0,  # type: ignore[arg-type]  # one of the reasons
                took_us=SWITCH_US, verified=bool(now),
            ),
        )  # fmt: skip

    def _alive(self, line: str, second: int) -> bool:
        return not any(one.line == line and one.down and one.from_s <= second < one.to_s for one in self.gone)

    def _best(self, second: int, besides: str = "") -> str:
        return next((one.line for one in self.lines if one.line != besides and self._alive(one.line, second)), "")

    def _used_at(self, second: int) -> str:
        """The line in use just before that second."""
        return self._best(second - 1)

    def _hour(self, hour: int) -> None:
        from_s, to_s = hour * 3_600, (hour + 1) * 3_600
        crowd = self.place.shop.hours.get(hour, 0)
        for one in self.lines:
            down = sum(_overlap(gone, from_s, to_s) for gone in self.gone if gone.line == one.line and gone.down)
            bad = sum(_overlap(gone, from_s, to_s) for gone in self.gone if gone.line == one.line and not gone.down)
            used_s = 3_600 if self._best(from_s + 1_800) == one.line else 0
            busy = 100 + crowd * 4 + self.chance.randrange(25)
            traffic = self._traffic(crowd) if used_s else ()
            self._say(
                to_s,
                c.ReportHour(
                    branch=self.place.branch, guard=GUARD, boot=BOOT, line=one.line, hour_ms=self.start_ms + from_s * 1_000,
                    up_s=3_600 - down - bad, degraded_s=bad, down_s=down, used_s=used_s, probes=3_620 if used_s else 120,
                    lost=one.loss_permille * 4, loss_permille=one.loss_permille + (160 if bad else 0) + down // 60,
                    rtt_p50_us=one.rtt_us * busy // 100, rtt_p95_us=one.rtt_us * (busy + 60) // 100 + (90_000 if bad else 0),
                    jitter_us=one.rtt_us * busy // 1_000, probe_bytes=232_000 if used_s else 15_400, checks=6,
                    checks_bad=6 if down > 1_800 else 0, down_kbps=one.down_kbps * 92 // 100 if hour in {3, 9, 15} else 0,  # noqa: PLR2004 - three times a day
                    up_kbps=one.up_kbps * 94 // 100 if hour in {3, 9, 15} else 0, traffic=traffic,
                    vital_peak_bytes=max((part.peak_bytes for part in traffic), default=0) * 5 // 3,
                ),
            )  # fmt: skip

    def _traffic(self, crowd: int) -> tuple[ClassTraffic, ...]:
        """Bytes by class: payments and sync follow the customers, the rest is the owner's video at noon."""
        payments = crowd * 9_600 * self.chance.randint(2, 4)
        chat = 4_000 + crowd * 7_000
        rest = 900_000 + crowd * 2_600_000
        parts: tuple[tuple[str, int], ...] = (("payments", payments), ("sync", crowd * 7_000), ("chat", chat), ("rest", rest))
        return tuple(
            ClassTraffic(
                name=name, sent_bytes=size // 4, received_bytes=size - size // 4, peak_bytes=size // 9,  # type: ignore[arg-type]  # one of the classes
                minutes=tuple([0] * bucket_of(size // 60) + [60]),
            )
            for name, size in parts
            if size
        )  # fmt: skip

    def _drill(self, number: int) -> None:
        line, spare = self.lines[0].line, self.lines[1].line
        if not self._alive(line, DRILL_MIN * 60) or not self._alive(spare, DRILL_MIN * 60):
            return
        slow = number % (2 * DRILL_EVERY_DAYS) == DRILL_EVERY_DAYS // 2
        checks = (
            Checked(name="payments", good=True, took_ms=self.chance.randint(280, 620)),
            Checked(name="hub", good=True, took_ms=self.chance.randint(90, 180)),
            Checked(name="chat", good=not slow, took_ms=5_000 if slow else self.chance.randint(200, 480)),
        )
        mark = f"{BOOT}.latihan.{self.day}"
        self._switch(f"{mark}.out", DRILL_MIN * 60, line, spare, why="drill")
        self._switch(f"{mark}.back", DRILL_MIN * 60 + 60, spare, line, why="return")
        self._say(
            DRILL_MIN * 60 + 70,
            c.ReportDrill(
                branch=self.place.branch, guard=GUARD, drill=mark, at_ms=self.start_ms + DRILL_MIN * MINUTE_MS, line=line,
                spare=spare, outcome="partly" if slow else "passed", why="chat_slow" if slow else "",
                silence_ms=self.chance.randint(120, 420), away_s=60, back_ms=self.chance.randint(40, 160), checks=checks,
                down_kbps=self.lines[1].down_kbps * 88 // 100, up_kbps=self.lines[1].up_kbps * 9 // 10,
            ),
        )  # fmt: skip


def _overlap(gone: Gone, from_s: int, to_s: int) -> int:
    return max(0, min(gone.to_s, to_s) - max(gone.from_s, from_s))


def _seen(line: DemoLine, one: Gone) -> Evidence:
    """What a guard keeps of such a moment: probes that were answered, then those that were not, and the way they took."""
    hosts = ("198.51.100.9", "203.0.113.53", "192.0.2.80")
    targets = (
        TargetSeen(name="gerbang", address="192.0.2.1", kind="gateway", sent=6, answered=0 if one.layer == "first_hop" else 6),
        *(TargetSeen(name=f"jauh {at}", address=host, kind="far", sent=20, answered=12) for at, host in enumerate(hosts, 1)),
    )
    before = [Probed(60_000 - at * 1_000, 1 + at % 3, "icmp", "answered", line.rtt_us + at * 37 % 900) for at in range(59)]
    during = [Probed(640 - at * 20, 1 + at % 3, "icmp", "missed" if one.down or at % 3 else "answered", 0) for at in range(32)]
    reach = {"carrier": 0, "first_hop": 0, "edge": 1, "dns": 4, "far": 3}.get(one.layer, 2)
    route = tuple(Hop(ttl, f"192.0.2.{ttl}" if ttl <= reach else "", 700 * ttl if ttl <= reach else -1) for ttl in range(1, 6))
    numbers = {"silent_ms": NOTICED_MS, "patience_ms": 600, "targets_silent": 3}
    return Evidence(targets=targets, probes=tuple(before + during), facts=numbers, route=route)
