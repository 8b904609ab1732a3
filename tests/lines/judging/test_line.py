"""A line's verdict: on a clock that the test moves, with probes that the test answers."""

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.lines.judging import LineJudge
from lancar.lines.judging.budget import DAY_US, Budget
from lancar.lines.judging.patience import Memory
from lancar.lines.judging.terms import LineTerms, Target
from lancar.sim.wire import LOST, PORTAL, Wire

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
    assert world.until("down", 2) < 1.15 + 0.45 + 0.1
    assert world.said() == ("down", "far", "silent")


@pytest.mark.parametrize(
    ("alive", "layer"),
    [({"modem": RTT, "edge": RTT}, "far"), ({"modem": RTT}, "edge"), ({}, "first_hop")],
    ids=["world_behind", "providers_edge", "modem"],
)
def test_the_nearest_thing_that_is_silent_is_named(world: World, alive: dict[str, int], layer: str) -> None:
    world.fates = DEAD | alive
    world.until("down", 3)
    assert world.said() == ("down", layer, "silent")


def test_a_canary_that_is_gone_for_good_leaves_its_line_above_suspicion(world: World) -> None:
    world.fates = {"web": LOST}
    world.run_s(20 * 60)
    assert world.said() == ("up", "", "")
    assert not world.judge.verdict(world.wire.now_us).suspect
    world.fates = {"web": LOST, "bank": LOST}
    world.until("down", 16 * 60)  # nobody but the guard asks the bank here
    assert world.said()[1] == "payment"


def test_a_modem_that_never_answers_is_not_blamed() -> None:
    world = World()
    world.fates = {"modem": LOST}
    world.run_s(60)
    world.fates = DEAD | {"edge": RTT}
    world.until("down", 3)
    assert world.said()[1] == "far"


def test_a_fade_shorter_than_patience_is_survived_and_remembered(world: World) -> None:
    before = world.judge.patience.remembered().weight
    for _ in range(20):
        world.fates = DEAD
        world.wire.run_until(world.wire.next_us())  # the base probe that meets the fade
        world.run_s(0.3)
        world.fates = {}
        world.run_s(5)
        assert world.said()[0] == "up"
    assert world.judge.patience.remembered().weight > before


def test_one_dead_target_never_takes_the_line_down_and_is_shown_as_dead(world: World) -> None:
    world.fates = {"b": LOST}
    for _ in range(600):
        world.run_s(1)
        assert world.said() == ("up", "", "")
    seen = {each.name: each for each in world.judge.evidence(world.wire.now_us).targets}
    assert [name for name, each in seen.items() if each.excluded] == ["b"]
    looked_at = seen["b"].sent
    world.run_s(120)
    assert world.judge.evidence(world.wire.now_us).targets[3].sent - looked_at < 20, "it is looked at every eighth turn only"
    world.fates = {}
    world.run_s(60)
    assert not any(each.excluded for each in world.judge.evidence(world.wire.now_us).targets), "and votes again once it answers"


def test_a_late_answer_takes_its_miss_back(world: World) -> None:
    world.fates = {each.name: 400 * MS for each in TARGETS}
    for _ in range(40):
        world.run_s(0.05)
        assert world.said()[0] == "up"
    assert world.judge.suspicion.misses <= 1


@pytest.mark.parametrize(("well", "layer"), [((), "first_hop"), (("modem",), "edge"), (("modem", "edge"), "far")])
def test_a_line_that_loses_a_third_is_called_bad_and_good_again_afterwards(world: World, well: tuple, layer: str) -> None:
    dice = random.Random(layer)
    world.wire.fate = lambda target, _now_us: LOST if target.name not in well and dice.random() < 1 / 3 else RTT
    assert world.until("degraded", 20) < 15
    assert world.said() == ("degraded", layer, "loss")
    world.wire.fate = lambda *_: RTT
    assert 3 < world.until("up", 60) < 20


def test_heavy_loss_is_sure_within_a_second_once_it_is_looked_for(world: World) -> None:
    for seed in range(20):
        dice = random.Random(seed)
        world.wire.fate = lambda *_, dice=dice: LOST if dice.random() < 0.4 else RTT
        world.judge.hint("far", world.wire.now_us)
        assert world.until("degraded", 10) < 3
        world.wire.fate = lambda *_: RTT
        world.until("up", 60)
        world.run_s(5)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_one_target_that_loses_much_is_no_lossy_line(world: World, share: float) -> None:
    dice = random.Random(share)
    world.wire.fate = lambda target, _now_us: LOST if target.name == "b" and dice.random() < share else RTT
    for _ in range(600):
        world.run_s(1)
        assert world.said()[0] == "up"


def test_fades_and_spikes_are_no_loss(world: World) -> None:
    dice = random.Random(5)
    for _ in range(200):
        world.wire.fate = lambda *_: LOST
        world.run_s(dice.uniform(0.02, 0.35))
        world.wire.fate = lambda *_: RTT + 300 * MS
        world.run_s(dice.uniform(0.1, 0.8))
        world.wire.fate = lambda *_: RTT
        world.run_s(dice.uniform(3, 20))
        assert world.said()[0] == "up"


def test_a_line_that_becomes_slow_is_called_bad_for_its_delay(world: World) -> None:
    turn = iter(range(10**9))
    world.wire.fate = lambda *_: RTT + 300 * MS * (next(turn) % 3 > 0)
    world.until("degraded", 30)
    assert world.said()[2] == "late"


def test_dead_names_are_told_from_a_dead_line(world: World) -> None:
    world.fates = {"names": LOST}
    world.judge.hint("dns", world.wire.now_us)
    assert world.until("down", 3) < 2
    assert world.said() == ("down", "dns", "dns")
    world.fates = {}
    assert world.until("up", 10) < 5


def test_a_portal_that_answers_in_the_webs_place_is_named(world: World) -> None:
    world.fates = {"web": PORTAL}
    world.judge.hint("portal", world.wire.now_us)
    assert world.until("down", 3) < 1
    assert world.said() == ("down", "portal", "portal")


def test_a_waiting_line_without_a_byte_left_saves_for_the_one_look_that_can_free_it() -> None:
    world = World(name="lte", kind="cellular", metered=True)
    world.judge.use(False, 0)
    world.run_s(60)
    world.fates = {"web": PORTAL}
    world.judge.hint("portal", world.wire.now_us)
    world.until("down", 3)
    while world.judge.broke_us < world.wire.now_us - SECOND:  # whoever asks for proof spends what was saved
        world.judge.verify(world.wire.now_us)
        world.run_s(0.5)
    world.fates = {}
    assert world.until("up", 300) < 160
    assert world.said() == ("up", "", "")


def test_nobody_asks_for_names_behind_a_line_that_is_silent(world: World) -> None:
    asked: list[str] = []
    world.fates = DEAD
    world.until("down", 3)
    world.wire.fate = lambda target, _now_us: asked.append(target.kind) or LOST
    world.run_s(1_800)
    assert asked
    assert not {"dns", "canary", "payment"} & set(asked)


def test_a_payment_host_that_is_gone_only_degrades_the_line(world: World) -> None:
    world.fates = {"bank": LOST}
    world.judge.hint("payment", world.wire.now_us)
    assert world.until("degraded", 3) < 2
    assert world.said() == ("degraded", "payment", "payment")


def test_a_dead_line_is_not_taken_for_dead_names(world: World) -> None:
    world.fates = DEAD
    world.judge.hint("dns", world.wire.now_us)
    world.until("down", 3)
    assert world.said()[2] == "silent"


def test_packets_that_go_out_and_bring_nothing_back_start_the_looking(world: World) -> None:
    """A till that tries every 0.1 s is silent for less than 0.8 s, wherever between two base probes the line dies."""
    worst_s = 0.0
    for _ in range(12):
        sent = received = 0
        world.run_s(20.37)
        begun_us = 0
        for tick in range(400):
            now_us = world.wire.now_us
            if tick % 5 == 0:
                sent += 1
                received += not begun_us
            world.judge.traffic(sent, received, now_us)
            if tick == 100:
                world.fates, begun_us = DEAD, now_us
            world.run_s(0.02)
            if world.said()[0] == "down":
                break
        worst_s = max(worst_s, (world.wire.now_us - begun_us) / SECOND)
        world.fates = {}
        world.until("up", 10)
    assert worst_s < 0.8


def test_traffic_that_never_is_answered_proves_nothing(world: World) -> None:
    probes = world.wire.probes
    for tick in range(1_000):
        world.judge.traffic(10 * tick, 0, world.wire.now_us)
        world.run_s(0.05)
        assert world.said()[0] == "up"
    assert world.wire.probes - probes < 150


def test_a_guard_that_overslept_blames_itself_and_not_the_line(world: World) -> None:
    for _ in range(50):
        world.fates = DEAD  # what arrived while it slept was never read
        world.wire.run_until(world.wire.next_us())
        world.wire.now_us += 900 * MS
        world.judge.overslept(world.wire.now_us)
        world.fates = {}
        world.run_s(0.2)
        assert world.said()[0] == "up"
        world.run_s(3)


def test_a_line_whose_icmp_is_filtered_is_judged_by_its_services() -> None:
    world = World()
    filtered = dict.fromkeys(("modem", "edge", "a", "b", "c", "hub"), LOST)
    world.fates = dict(filtered)
    world.until("up", 5)
    world.run_s(120)
    assert world.said()[0] == "up"
    world.fates = {"bank": LOST} | filtered
    world.run_s(60)
    assert world.judge.verdict(world.wire.now_us).usable, "the open web still answers"
    world.fates = DEAD
    world.until("down", 10)


def test_a_providers_name_server_alone_proves_no_world_behind_it() -> None:
    world = World()
    world.fates = {name: fate for name, fate in DEAD.items() if name not in {"modem", "names"}}
    world.until("down", 5)
    world.run_s(120)
    assert world.said()[0] == "down"


def test_the_evidence_of_a_failure_fits_into_sixteen_kilobytes_and_shows_the_silence(world: World) -> None:
    world.fates = DEAD
    world.until("down", 3)
    evidence = world.judge.evidence(world.wire.now_us)
    assert len(msgspec.json.encode(evidence)) < 16_384
    assert [probe[3] for probe in evidence.probes][-10:-6] == ["missed"] * 4
    assert evidence.facts["odds_milli"] > 13_000
    assert evidence.facts["silent_ms"] >= evidence.facts["patience_ms"]
    assert evidence.probes[0][0] > 60_000, "it reaches back further than a minute"


def test_a_guard_that_restarts_knows_what_it_had_learned(world: World) -> None:
    again = LineJudge(LineTerms(name="fiber"), TARGETS, 0, memory=world.judge.memory())
    assert again.patience.remembered() == world.judge.patience.remembered()
    assert again.asked[2].trip.srtt_us == pytest.approx(RTT, rel=0.01)
    assert msgspec.json.decode(msgspec.json.encode(world.judge.memory()), type=Memory) == world.judge.memory()


def test_a_line_that_is_not_asked_becomes_unknown_and_not_down(world: World) -> None:
    assert world.judge.verdict(world.wire.now_us + 60 * SECOND).state == "unknown"


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("active", "most"), [(False, 500_000), (True, 6_000_000)], ids=["waiting", "in_use"])
def test_no_day_costs_more_than_its_budget_whatever_the_line_does(seed: int, active: bool, most: int) -> None:
    """Two hours of the worst weather, a tenth of the day's money: a storm may not spend what the day needs."""
    rng = random.Random(seed)
    loss = {"share": 0.0}
    judge = LineJudge(LineTerms(name="lte", kind="cellular", metered=True), TARGETS, 0)
    judge.use(active, 0)
    wire = Wire(judge, lambda *_: LOST if rng.random() < loss["share"] else rng.randrange(20, 700) * MS)
    for minute in range(120):
        loss["share"] = rng.choice([0, 0.1, 0.3, 0.6, 1])
        for _ in range(20):
            judge.verify(wire.now_us)
            judge.hint("dns", wire.now_us)
            wire.run_until(minute * 60 * SECOND + 3 * SECOND)
        wire.run_until((minute + 1) * 60 * SECOND)
    assert judge.spent_bytes <= most * (1 / 32 + 31 / 32 * 2 / 24) + 1_000


@given(st.lists(st.tuples(st.integers(0, 3 * 86_400_000_000), st.integers(1, 2_000)), min_size=1, max_size=200))
def test_no_window_of_a_day_holds_more_than_the_days_bytes(wishes: list[tuple[int, int]]) -> None:
    budget, spent = Budget(100_000, 0), []
    for at_us, size_bytes in sorted(wishes):
        if budget.take(size_bytes, at_us):
            spent.append((at_us, size_bytes))
    for begin_us, _ in spent:
        assert sum(size for at_us, size in spent if begin_us <= at_us < begin_us + DAY_US) <= 100_000


@given(st.lists(st.sampled_from(["answer", "miss", "late", "wait", "carrier", "sleep"]), max_size=60), st.integers(0, 9))
def test_the_same_probes_always_give_the_same_verdict(story: list[str], seed: int) -> None:
    def live() -> list[tuple[str, str, str]]:
        rng, world = random.Random(seed), World()
        said = []
        for event in story:
            world.fates = {each.name: {"miss": LOST, "late": 300 * MS}.get(event, rng.randrange(5, 40) * MS) for each in TARGETS}
            if event == "carrier":
                world.judge.carrier(rng.random() < 0.5, world.wire.now_us)
            if event == "sleep":
                world.judge.overslept(world.wire.now_us)
            world.run_s(rng.random())
            said.append(world.said())
        return said

    assert live() == live()
