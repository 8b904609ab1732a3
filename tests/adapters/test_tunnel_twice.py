"""Every packet over two lines: one copy of each arrives, whichever line dies, and a forger is not heard. On loopback."""

import socket
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.adapters.tunnel.twice import (
    FORGET_S,
    HEAD,
    WINDOW,
    HubTwice,
    Line,
    Seen,
    ShopTwice,
    framed,
    head_of,
    key_of,
    packet_of,
)

SHOP = "172.29.77.2"
KEY = bytes(range(32))
STEPS = 6
"""More than it takes a packet to pass all sockets on the way."""


class Lines:
    """A doubler at each end; the WireGuards beside them are two plain sockets."""

    def __init__(self) -> None:
        self.at_hub = _bound()
        self.hub = HubTwice(0, self.at_hub.getsockname()[1], lambda: {SHOP: KEY})
        port = self.hub._outer.getsockname()[1]
        self.shop = ShopTwice(("127.0.0.1", port), SHOP, KEY, [Line(1), Line(2)])
        self.at_shop = _bound()
        self.port = port

    def say(self, packet: bytes) -> list[bytes]:
        """What the hub's WireGuard gets when the shop's says this."""
        host, _, port = self.shop.endpoint.rpartition(":")
        self.at_shop.sendto(packet, (host, int(port)))
        self.step()
        return _all(self.at_hub)

    def answer(self, packet: bytes, to: tuple[str, int]) -> list[bytes]:
        """What the shop's WireGuard gets when the hub's says this."""
        self.at_hub.sendto(packet, to)
        self.step()
        return _all(self.at_shop)

    def step(self) -> None:
        for _ in range(STEPS):
            self.shop.step(0)
            self.hub.step(0)

    def guest(self) -> tuple[str, int]:
        """Where the hub's WireGuard answers to."""
        (one,) = self.hub._guests.values()
        return one.inner.getsockname()

    def close(self) -> None:
        for one in (self.shop, self.hub, self.at_hub, self.at_shop):
            one.close()


@pytest.fixture
def lines() -> Iterator[Lines]:
    with closing(Lines()) as made:
        yield made


def _bound() -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.bind(("127.0.0.1", 0))
    made.setblocking(False)
    return made


def _all(way: socket.socket) -> list[bytes]:
    heard = []
    while True:
        try:
            heard.append(way.recv(4096))
        except BlockingIOError:
            return heard


def test_what_goes_over_two_lines_arrives_once_both_ways(lines: Lines) -> None:
    assert [lines.say(b"packet %d" % number) for number in range(20)] == [[b"packet %d" % number] for number in range(20)]
    assert [lines.answer(b"answer %d" % number, lines.guest()) for number in range(20)] == [[b"answer %d" % n] for n in range(20)]


@pytest.mark.parametrize("dead", [1, 2])
def test_nothing_is_missing_when_either_line_dies_in_the_middle(lines: Lines, dead: int) -> None:
    assert lines.say(b"before") == [b"before"]
    lines.shop.spare(dead)
    assert lines.say(b"after") == [b"after"]
    assert lines.answer(b"answer", lines.guest()) == [b"answer"]
    lines.shop.use(Line(dead))
    assert lines.say(b"back") == [b"back"]


def test_a_hub_that_heard_a_line_go_silent_goes_on_answering_by_the_other(lines: Lines) -> None:
    lines.say(b"both")
    (guest,) = lines.hub._guests.values()
    guest.ways[1] = (guest.ways[1][0], float("-inf"))
    assert lines.answer(b"answer", lines.guest()) == [b"answer"]


def test_a_hub_of_several_addresses_answers_from_the_one_that_was_spoken_to(lines: Lines) -> None:
    with closing(_bound()) as line:  # a provider's address translation drops what comes from another one
        line.sendto(framed(0xAC1D4D02, 3, 1, b"here", key_of(KEY, to_hub=True)), ("127.0.0.2", lines.port))
        lines.step()
        assert _all(lines.at_hub) == [b"here"]
        lines.answer(b"answer", lines.guest())
        frame, sender = line.recvfrom(4096)
    assert packet_of(frame, key_of(KEY, to_hub=False)) == b"answer"
    assert sender == ("127.0.0.2", lines.port)


def test_what_was_not_sent_by_the_shop_goes_nowhere_and_draws_no_answer(lines: Lines) -> None:
    lines.say(b"real")
    ways = dict(next(iter(lines.hub._guests.values())).ways)
    up = key_of(KEY, to_hub=True)
    number = lines.shop._number
    with closing(_bound()) as forger:
        right = framed(0xAC1D4D02, 1, number + 1, b"forged", up)
        repeated = framed(0xAC1D4D02, 1, number, b"real", up)
        stranger = framed(0xAC1D4D63, 1, number + 1, b"forged", up)
        wrong_key = framed(0xAC1D4D02, 1, number + 1, b"forged", b"another key")
        changed = right[:-1] + b"!"
        for frame in (repeated, stranger, wrong_key, changed, right[: HEAD.size], b""):
            forger.sendto(frame, ("127.0.0.1", lines.port))
        lines.step()
        assert _all(lines.at_hub) == []
        assert next(iter(lines.hub._guests.values())).ways == ways, "a repeated frame must not draw answers to another address"
        lines.answer(b"secret", lines.guest())
        assert _all(forger) == []


def test_a_shop_that_starts_anew_is_heard_at_once(lines: Lines) -> None:
    lines.say(b"before")
    lines.shop.close()
    lines.shop = ShopTwice(("127.0.0.1", lines.port), SHOP, KEY, [Line(1), Line(2)])
    assert lines.say(b"anew") == [b"anew"]
    assert lines.answer(b"answer", lines.guest()) == [b"answer"]


def test_a_shop_whose_clock_went_back_is_heard_after_a_silence_and_not_before() -> None:
    seen = Seen()
    assert seen.fresh(10**18, 100.0)
    assert not seen.fresh(5, 100.0 + FORGET_S / 2)
    assert seen.fresh(5, 101.0 + FORGET_S)
    assert not seen.fresh(5, 102.0 + FORGET_S)


@given(st.lists(st.integers(1, 3 * WINDOW), max_size=60))
def test_a_number_counts_once_in_whatever_order_copies_come(numbers: list[int]) -> None:
    seen, told, highest = Seen(), set(), 0
    for number in numbers:
        late = highest - number >= WINDOW
        assert seen.fresh(number) == (number not in told and not late)
        told.add(number)
        highest = max(highest, number)


@given(st.binary(max_size=40))
def test_no_bytes_from_outside_break_the_reading_of_frames(frame: bytes) -> None:
    head = head_of(frame)
    assert head is None or packet_of(frame, KEY) is None
