"""A line's verdict: on a clock that the test moves, with probes that the test answers."""

import pytest

from lancar.lines.judging import LineJudge
from lancar.lines.judging.terms import LineTerms, Target
from lancar.testing.wire import LOST, Wire

MS = 1_000
SECOND = 1_000_000
RTT = 12 * MS
TARGETS = [
    Target(name="modem", address="192.0.2.1", kind="gateway"),
    Target(name="edge", address="192.0.2.9", kind="edge"),
    Target(name="a", address="198.51.100.1"),
    Target(name="b", address="198.51.100.2"),
    Target(name="c", address="198.51.100.3"),
    Target(name="hub", address="203.0.113.1", kind="hub"),
    Target(name="names", address="198.51.100.53", kind="dns"),
    Target(name="web", address="198.51.100.80", kind="canary"),
    Target(name="bank", address="198.51.100.99", kind="payment"),
]
DEAD = {each.name: LOST for each in TARGETS}


class World:
    """A wire whose targets answer after RTT unless the test says otherwise."""

    def __init__(self, **terms) -> None:
        self.fates: dict[str, int] = {}
        self.judge = LineJudge(LineTerms(**({"name": "fiber"} | terms)), TARGETS, 0)
        self.wire = Wire(self.judge, lambda target, _now_us: self.fates.get(target.name, RTT))
        self.judge.use(True, 0)

    def run_s(self, seconds: float) -> None:
        self.wire.run_until(self.wire.now_us + int(seconds * SECOND))

    def said(self) -> tuple[str, str, str]:
        verdict = self.judge.verdict(self.wire.now_us)
        return verdict.state, verdict.layer, verdict.why

    def until(self, state: str, most_s: float) -> float:
        """How long it took until the line was called so."""
        begun_us = self.wire.now_us
        while self.said()[0] != state:
            assert self.wire.now_us - begun_us < most_s * SECOND, f"still {self.said()} after {most_s} s"
            self.wire.step(max(self.wire.next_us(), self.wire.now_us))
        return (self.wire.now_us - begun_us) / SECOND


@pytest.fixture
def world() -> World:
    world = World()
    world.run_s(200)
    return world


def test_a_line_is_unknown_before_it_was_asked_and_up_soon_after() -> None:
    world = World()
    assert world.said() == ("unknown", "", "starting")
    assert world.until("up", 1) < 0.4


def test_a_pulled_cable_is_believed_at_once(world: World) -> None:
    world.judge.carrier(False, world.wire.now_us)
    assert world.said() == ("down", "carrier", "no_carrier")
    world.judge.carrier(True, world.wire.now_us)
    assert world.said()[0] == "unknown"
    world.until("up", 1)


def test_a_black_hole_is_found_within_a_base_probe_and_the_lines_patience(world: World) -> None:
    world.fates = DEAD | {"modem": RTT, "edge": RTT}
    assert world.until("down", 2) < 1.1 + 0.45 + 0.1
    assert world.said() == ("down", "far", "silent")
