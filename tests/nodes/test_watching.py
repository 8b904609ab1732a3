"""What is gone, line or hub: told apart by what still answers, and told to those who listen."""

import socket

import pytest

from lancar.faces.events import WayUp
from lancar.nodes.syncing import LineState
from lancar.nodes.watching import Address, Look, UpstreamWatch, address_of, anchors_of, look

HUB: Address = ("hub.example", 443)
ANCHORS: tuple[Address, ...] = (("one.example", 53), ("two.example", 53))


class World:
    """What answers, and what was told."""

    def __init__(self) -> None:
        self.seen: dict[Address, Look] = {HUB: "there", ANCHORS[0]: "there", ANCHORS[1]: "there"}
        self.sync = LineState()
        self.told: list[WayUp] = []
        self.hurried = 0
        self.asked: list[Address] = []
        self.watch = UpstreamWatch(HUB, ANCHORS, lambda: self.sync, lambda: True, self.told.append, self.hurry, "1.2")
        self.watch.look = self.look

    def look(self, address: Address) -> Look:
        self.asked.append(address)
        return self.seen[address]

    def hurry(self) -> None:
        self.hurried += 1

    def now(self) -> tuple[str, str]:
        self.watch.once()
        return self.watch.way.line, self.watch.way.hub


@pytest.fixture
def world() -> World:
    return World()


def test_while_the_hub_answers_nobody_else_is_asked(world: World) -> None:
    assert world.now() == ("ok", "ok")
    assert world.asked == [HUB]


def test_a_hub_that_refuses_is_down_and_the_line_is_not(world: World) -> None:
    world.seen[HUB] = "refused"
    assert world.now() == ("ok", "away")
    assert world.asked == [HUB]


def test_a_silent_hub_is_down_while_the_rest_of_the_internet_answers(world: World) -> None:
    world.seen |= {HUB: "nobody", ANCHORS[0]: "nobody", ANCHORS[1]: "refused"}
    assert world.now() == ("ok", "away")


def test_when_nothing_answers_it_is_the_line_and_nobody_knows_about_the_hub(world: World) -> None:
    world.seen |= dict.fromkeys(world.seen, "nobody")
    assert world.now() == ("away", "unknown")


def test_a_gateway_that_answers_for_a_broken_hub_does_not_hide_it(world: World) -> None:
    world.sync.failures_in_a_row, world.sync.last_error = 2, "refused: 502 bad gateway"
    assert world.now() == ("ok", "away")
    world.sync.last_error = "refused: 401 auth.revoked"
    assert world.now() == ("ok", "ok")


def test_the_same_is_told_once_and_a_hub_that_is_back_is_asked_at_once(world: World) -> None:
    world.seen[HUB] = "refused"
    world.now(), world.now()
    assert world.told == [WayUp(role="shop", hub="away", line="ok", version="1.2")]
    assert world.hurried == 0
    world.seen[HUB] = "there"
    assert world.now() == ("ok", "ok")
    assert world.hurried == 1
    assert len(world.told) == 2


def test_a_port_that_listens_is_there_and_one_that_does_not_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = listening.getsockname()
        assert look(address) == "there"
    assert look(address) == "refused"


def test_addresses_are_read_as_the_settings_name_them() -> None:
    assert address_of("https://pusat.example/x") == ("pusat.example", 443)
    assert address_of("http://127.0.0.1:8400") == ("127.0.0.1", 8400)
    assert anchors_of("a.example:53 b.example:443") == (("a.example", 53), ("b.example", 443))
    assert anchors_of("") == ()
