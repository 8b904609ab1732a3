"""A transfer that measures a line: what it counts, what it refuses to conclude, and that it believes no host."""

import select
import socket
import threading
from collections.abc import Callable

import pytest

from lancar.adapters.probes import transfer
from lancar.adapters.probes.transfer import LEAST_US, Rate, Transfer, asking, giving

HEAD = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
THANKS = b"HTTP/1.1 204 No Content\r\n\r\n"


class Wire:
    """A socket that gives what it is told to; `None` is a moment with nothing to read."""

    def __init__(self, *said: bytes | None) -> None:
        self.said = list(said)
        self.sent = 0

    def setsockopt(self, *_: object) -> None:
        """Take whatever is set."""

    def getsockopt(self, *_: object) -> int:
        return 0

    def connect_ex(self, _: object) -> int:
        return 0

    def send(self, piece: memoryview) -> int:
        self.sent += len(piece)
        return len(piece)

    def recv(self, _: int) -> bytes:
        if not self.said:
            raise BlockingIOError
        said = self.said.pop(0)
        if said is None:
            raise BlockingIOError
        return said


def begun(monkeypatch: pytest.MonkeyPatch, wire: Wire, *, up: bool = False, most_bytes: int = 50_000) -> Transfer:
    """A transfer over that wire, at moment 0."""
    monkeypatch.setattr(transfer, "bound", lambda *_, **__: wire)
    head = giving("hub", "/api/trial", most_bytes) if up else asking("hub", "/api/trial", most_bytes)
    return Transfer("192.0.2.1", 80, head, most_bytes, 0, up=up, interface="lte", mark=1)


def test_the_way_there_is_not_counted_as_slowness(monkeypatch: pytest.MonkeyPatch) -> None:
    one = begun(monkeypatch, Wire(HEAD, None, b"x" * 30_000, None, b"x" * 20_000, b""))
    assert not one.go_on(40_000)  # the door opened after 40 ms
    assert not one.wants_to_write
    assert not one.go_on(900_000)
    assert not one.go_on(1_000_000)
    assert one.go_on(1_300_000)
    assert one.rate(1_300_000) == Rate(
        kbps=50_000 * 8_000 // 400_000, filled=True, moved_bytes=50_000 + len(HEAD) + one._head_bytes
    )


def test_what_is_over_within_a_few_round_trips_was_as_fast_as_tcp_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    one = begun(monkeypatch, Wire(HEAD, None, b"x" * 50_000, b""))
    one.go_on(40_000)
    one.go_on(80_000)
    assert one.go_on(80_000 + LEAST_US)
    rate = one.rate(80_000 + LEAST_US)
    assert rate is not None
    assert (rate.kbps, rate.filled) == (4_000, False)


def test_a_line_too_slow_for_the_trial_is_measured_by_what_came(monkeypatch: pytest.MonkeyPatch) -> None:
    one = begun(monkeypatch, Wire(HEAD, None, b"x" * 10_000))
    one.go_on(10_000)
    one.go_on(20_000)
    assert not one.go_on(500_000)
    rate = one.rate(20_000_000, cut=True)
    assert rate is not None
    assert (rate.kbps, rate.filled) == (4, True)


def test_the_way_up_ends_with_the_hosts_word_and_not_with_what_left_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire()
    one = begun(monkeypatch, wire, up=True)
    now_us = 50_000
    while one.wants_to_write:
        assert not one.go_on(now_us)
    assert wire.sent > 50_000
    assert one.rate(now_us) is None
    wire.said = [THANKS]
    assert one.go_on(1_100_000)
    rate = one.rate(1_100_000)
    assert rate is not None
    assert (rate.kbps, rate.filled) == (wire.sent * 8_000 // 1_000_000, True)


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 302 Found\r\nLocation: http://login\r\n\r\n" + b"x" * 9_000,
        b"SSH-2.0\r\n\r\n",
        b"",
        b"y" * 9_000,
        b"HTTP/1.1\r\n\r\n",
    ],
)
@pytest.mark.parametrize("up", [True, False])
def test_what_is_no_trial_proves_nothing(monkeypatch: pytest.MonkeyPatch, said: bytes, up: bool) -> None:
    one = begun(monkeypatch, Wire(said, b"z" * 9_000, b""), up=up)
    while one.wants_to_write:
        one.go_on(10_000)
    assert one.go_on(2_000_000)
    assert one.rate(2_000_000) is None


@pytest.mark.parametrize(
    ("said", "status", "time_ms"),
    [
        (b"HTTP/1.1 401 Unauthorized\r\ndate: Sun, 22 Nov 2026 10:00:00 GMT\r\n\r\n", 401, 1_795_341_600_000),
        (b"HTTP/1.1 401 Unauthorized\r\nDate: yesterday\r\n\r\n", 401, 0),
        (b"HTTP/1.1 401 Unauthorized\r\nDate: \xff\r\n\r\n", 401, 0),
        (b"HTTP/1.1 503\r\n\r\n", 503, 0),
        (b"HTTP/1.1 \xb2\xb2\xb2 x\r\n\r\n", 0, 0),
        (b"SSH-2.0 401\r\n\r\n", 0, 0),
    ],
)
def test_who_says_no_is_heard_with_the_time_it_has(
    monkeypatch: pytest.MonkeyPatch, said: bytes, status: int, time_ms: int
) -> None:
    one = begun(monkeypatch, Wire(said, b""))
    one.go_on(10_000)
    assert one.go_on(20_000)
    assert (one.status, one.hosts_time_ms(), one.rate(20_000)) == (status, time_ms, None)


def test_a_ticket_stands_in_a_header_of_its_own_and_ends_none() -> None:
    assert b"\r\nAuthorization: Lancar-Trial a~1~b~c\r\n" in asking("hub", "/t", 9, "Lancar-Trial a~1~b~c")
    assert b"Authorization" not in giving("hub", "/t", 9)
    with pytest.raises(ValueError, match="one line"):
        giving("hub", "/t", 9, "Lancar-Trial a\r\nX: y")


@pytest.mark.parametrize("path", ["/a b", "/a\r\nX: y", "/\x00"])
@pytest.mark.parametrize("makes", [asking, giving])
def test_no_address_ends_a_header(path: str, makes: Callable[[str, str, int], bytes]) -> None:
    with pytest.raises(ValueError, match="blanks"):
        makes("hub", path, 1)


def test_real_bytes_go_over_a_real_socket_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "bound", _plain)
    with socket.create_server(("127.0.0.1", 0)) as ear:
        threading.Thread(target=_serve, args=(ear,), daemon=True).start()
        for up in (False, True):
            head = giving("here", "/", 60_000) if up else asking("here", "/", 60_000)
            one = Transfer("127.0.0.1", ear.getsockname()[1], head, 60_000, 0, up=up, interface="lo", mark=0)
            now_us, over = 0, False
            while not over:
                wants = ([], [one], []) if one.wants_to_write else ([one], [], [])
                assert any(select.select(*wants, 10))
                now_us += 1_000
                over = one.go_on(now_us)
            rate = one.rate(now_us)
            one.close()
            assert rate is not None
            assert rate.moved_bytes > 60_000


def _plain(kind: int, protocol: int, **_: object) -> socket.socket:
    made = socket.socket(socket.AF_INET, kind, protocol)
    made.setblocking(False)
    return made


def _serve(ear: socket.socket) -> None:
    """Gives 60,000 bytes to who asks for some, takes as many from who brings them."""
    for _ in range(2):
        way, _ = ear.accept()
        with way, way.makefile("rwb") as talk:
            first = talk.readline()
            while talk.readline().strip():
                pass
            if first.startswith(b"GET"):
                talk.write(HEAD + b"x" * 100)
                talk.flush()
                talk.write(b"x" * 60_000)
            else:
                talk.read(60_000)
                talk.write(THANKS)
            talk.flush()
