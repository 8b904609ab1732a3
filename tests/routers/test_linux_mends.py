"""What others take from a Linux router's rules comes back, and what an earlier run left behind goes, on a real kernel."""

import select
import socket
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from kernel import INTERNET, LINES, Kernel, kernel
from lab.spaces import why_not
from lancar.adapters.routers.linux import netlink as nl
from lancar.adapters.routers.linux import router as router_module
from lancar.adapters.routers.linux.expressions import Json
from lancar.adapters.routers.linux.plan import LinePlan, RouterPlan
from lancar.adapters.routers.linux.router import LinuxRouter
from lancar.adapters.routers.linux.routes import PROTOCOL, Routes, Rule
from lancar.lines.judging.terms import CLASSES, Layer, Switch, Verdict
from lancar.nodes.guard.mover import Mover

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]

PORT, WITHIN_S = 4_435, 5
WAYS = {name: {"fiber": 1} for name in CLASSES}


def plan(up_kbps: int = 0, down_kbps: int = 0) -> RouterPlan:
    lines = [
        LinePlan(
            name=line, number=number, interface=line, gateway4=f"198.18.{10 * number}.1", up_kbps=up_kbps, down_kbps=down_kbps
        )
        for number, line in enumerate(LINES, 1)
    ]
    return RouterPlan(lines=tuple(lines), lan=("lan",))


@pytest.fixture(scope="module")
def world() -> Iterator[Kernel]:
    """A till behind a router with three providers, none of whom knows the way back to the till."""
    with kernel() as made:
        made.spaces.ip("router", "rule del priority 700\n")
        for line in LINES:
            made.spaces.ip(f"isp-{line}", "route del 198.18.0.0/24\n")
        yield made


def router_in(world: Kernel, said: RouterPlan, shaped_before: tuple[str, ...] = ()) -> LinuxRouter:
    with world.at("router"):
        return LinuxRouter(said, shaped_before)


def answers(world: Kernel) -> bool:
    """Whether a provider's answer comes back to the till: only through the guard's own translation of addresses."""
    with world.at("till"), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
        mouth.settimeout(0.3)
        with world.at("isp-fiber"):
            ear = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        with closing(ear):
            ear.bind((INTERNET, PORT))
            ear.settimeout(0.3)
            mouth.sendto(b"?", (INTERNET, PORT))
            try:
                _, who = ear.recvfrom(9)
                ear.sendto(b"!", who)
                return mouth.recv(9) == b"!"
            except OSError:
                return False


def rules(world: Kernel) -> list[object]:
    return [world.spaces.look("router", f"{family}rule show") for family in ("", "-6 ")]


@pytest.mark.parametrize(
    "taken",
    [["nft", "flush", "ruleset"], ["ip", "rule", "del", "priority", "760"], ["ip", "-6", "rule", "del", "priority", "760"]],
    ids=["nft flush ruleset", "a rule", "a rule of IPv6"],
)
def test_what_a_firewall_or_a_network_daemon_takes_away_is_missed_and_put_back(world: Kernel, taken: list[str]) -> None:
    router = router_in(world, plan())
    try:
        router.take_place(WAYS, "fiber")
        router.redirect("lte", "fiber", ["bulk"])
        before, table = rules(world), world.spaces.run("router", ["nft", "--stateless", "list", "ruleset"])
        assert not router.is_torn()
        assert answers(world)
        world.spaces.run("router", taken)
        assert router.is_torn()
        if taken[0] == "nft":
            assert not answers(world)
            assert router.counters() == {}
        router.take_place(WAYS, "fiber")
        assert not router.is_torn()
        assert answers(world)
        assert rules(world) == before
        assert world.spaces.run("router", ["nft", "--stateless", "list", "ruleset"]) == table
    finally:
        router.release()
        router.close()


class Flow:
    """A TCP connection of the till, and a UDP question to port 53 of the same address."""

    def __init__(self, world: Kernel, stack: ExitStack) -> None:
        ears: dict[str, socket.socket] = {}
        for line in LINES:
            with world.at(f"isp-{line}"):
                ears[line] = stack.enter_context(closing(socket.create_server((INTERNET, PORT))))
                names = stack.enter_context(closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)))
                names.bind((INTERNET, 53))
                ears[f"{line} names"] = names
        self.ears = ears
        with world.at("till"):
            self.near = stack.enter_context(closing(socket.create_connection((INTERNET, PORT), WITHIN_S)))
            self.asks = stack.enter_context(closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)))
        self.asks.connect((INTERNET, 53))
        ears["fiber"].settimeout(WITHIN_S)
        self.far = stack.enter_context(closing(ears["fiber"].accept()[0]))
        self.far.settimeout(WITHIN_S)

    def lives(self) -> bool:
        """Whether a question gets there and its answer back."""
        try:
            self.near.sendall(b"?")
            self.far.sendall(self.far.recv(1))
            return self.near.recv(1) == b"?"
        except OSError:
            return False

    def asked_over(self) -> str:
        """The line over which the question for a name goes out, always from the same port."""
        names = {self.ears[f"{line} names"]: line for line in LINES}
        self.asks.send(b"?")
        ready, _, _ = select.select(list(names), [], [], WITHIN_S)
        return next(names[ear] for ear in ready if ear.recv(9))


@pytest.mark.parametrize(("layer", "lives"), [("dns", True), ("far", False)])
def test_connections_that_work_outlive_the_names_of_their_line_and_questions_for_names_do_not_wait(
    world: Kernel, layer: Layer, lives: bool
) -> None:
    router = router_in(world, plan())
    verdicts = {line: Verdict(line=line, state="up", since_us=0) for line in LINES}
    verdicts["fiber"] = Verdict(line="fiber", state="down", since_us=0, layer=layer)
    with ExitStack() as stack:
        stack.callback(router.close)
        stack.callback(router.release)
        with world.at("router"):
            mover = Mover(router, dict.fromkeys(CLASSES, "fiber"), dict.fromkeys(CLASSES, LINES))
            mover.take_place()
            flow = Flow(world, stack)
            assert flow.lives()
            assert flow.asked_over() == "fiber"
            switches = [Switch(traffic_class=each, to="lte", why="failover", away_from="fiber") for each in CLASSES]
            assert [each.trouble for each in mover.switch(switches, verdicts)] == [""] * len(CLASSES)
            assert (mover.tell_hanging(), mover.tend(verdicts), mover.tell_hanging()) == ("", "", "")
        assert flow.asked_over() == "lte"
        assert flow.lives() == lives
        if lives:  # and when the line dies altogether they are told like any other
            verdicts["fiber"] = Verdict(line="fiber", state="down", since_us=0, layer="far")
            assert (mover.tend(verdicts), mover.tell_hanging()) == ("", "")
            assert not flow.lives()


def test_queues_of_a_run_before_leave_with_the_setting_that_made_them(world: Kernel) -> None:
    first = router_in(world, plan(up_kbps=2_000, down_kbps=8_000))
    first.take_place(WAYS, "fiber")
    shaped = tuple(first.shaped())
    first.close()  # killed: nothing is cleaned up
    assert set(shaped) == {*LINES, "lan"}
    assert all(world.spaces.tc_classes("router", device) for device in shaped)
    second = router_in(world, plan(), shaped)
    try:
        second.take_place(WAYS, "fiber")
        assert [device for device in shaped if world.spaces.tc_classes("router", device)] == []
    finally:
        second.release()
        second.close()


def test_queues_that_somebody_else_made_stay(world: Kernel) -> None:
    world.spaces.run("router", ["tc", "qdisc", "replace", "dev", "lte", "root", "handle", "1:", "htb"])
    router = router_in(world, plan(), ("fiber",))
    try:
        router.take_place(WAYS, "fiber")
        assert "htb 1:" in world.spaces.run("router", ["tc", "qdisc", "show", "dev", "lte"])
    finally:
        router.release()
        router.close()
        world.spaces.run("router", ["tc", "qdisc", "del", "dev", "lte", "root"])


def test_connections_are_tracked_strictly_also_when_the_guards_own_rules_were_the_first_to_ask_for_it(
    world: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a machine just switched on the switch appears when the first rule needs it, and stands at loose."""
    router, switch = router_in(world, plan()), tmp_path / "netfilter" / "nf_conntrack_tcp_loose"
    monkeypatch.setattr(router_module, "SYSCTLS", tmp_path)
    try:
        router.take_place(WAYS, "fiber")
        assert router.lacks == ("strict TCP (nf_conntrack_tcp_loose)",)
        run = router._nft.run

        def loads(commands: list[Json]) -> list[Json]:
            done = run(commands)
            if not switch.parent.exists():
                switch.parent.mkdir()
                switch.write_text("1\n")
            return done

        monkeypatch.setattr(router._nft, "run", loads)
        router.take_place(WAYS, "fiber")
        assert switch.read_text() == "0"
        assert router.lacks == ()
    finally:
        router.release()
        router.close()


@pytest.mark.parametrize("family", [4, 6])
def test_a_kernel_without_ipv6_takes_the_rules_of_ipv4(monkeypatch: pytest.MonkeyPatch, family: int) -> None:
    """Started with ipv6.disable=1 it knows no such family; one without IPv4 there is none of."""
    routes = Routes()

    def refuses(*_: object) -> None:
        raise nl.NetlinkFailed(97, "Address family not supported by protocol")

    monkeypatch.setattr(routes._kernel, "ask", refuses)
    rule = Rule(4 if family == 4 else 6, 700, PROTOCOL)
    try:
        if family == 6:
            routes.add_rule(rule)
        else:
            with pytest.raises(nl.NetlinkFailed):
                routes.add_rule(rule)
    finally:
        routes.close()
