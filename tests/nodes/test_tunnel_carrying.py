"""The doubler that runs on: it is told its lines, and a dead one is replaced. Processes of its own, on loopback."""

import os
import signal
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

import lancar
from lancar.adapters.tunnel.twice import HubTwice, Line, Seen
from lancar.nodes.tunnel.carrying import EAR, PID, Order, carry, carry_no_more, is_carried
from lancar.nodes.tunnel.place import FOLDER

SHOP = "172.29.77.2"
KEY = bytes(range(32))
PATIENCE_S = 20.0


class Hub:
    """A hub's doubler with a plain socket in WireGuard's place, and the shop's WireGuard beside it."""

    def __init__(self) -> None:
        self.inside, self.shop = _bound(), _bound()
        self.twice = HubTwice(0, self.inside.getsockname()[1], lambda: {SHOP: KEY})
        self.port: int = self.twice._outer.getsockname()[1]

    def hears(self, endpoint: str, packet: bytes) -> set[int]:
        """Over which lines a packet came that the shop sent to this endpoint; it must come once."""
        before = {line: seen.highest for line, seen in self._by_line().items()}
        host, _, port = endpoint.rpartition(":")
        self.shop.sendto(packet, (host, int(port)))
        assert self._next() == packet
        self.shop.sendto(b"and one behind it", (host, int(port)))  # whose copies come after all of the first one's
        assert self._next() == b"and one behind it"
        return {line for line, seen in self._by_line().items() if seen.highest > before.get(line, 0)}

    def close(self) -> None:
        for one in (self.twice, self.inside, self.shop):
            one.close()

    def _next(self) -> bytes:
        for _ in range(int(PATIENCE_S / 0.5)):
            self.twice.step()
            try:
                return self.inside.recv(4096)
            except BlockingIOError:
                continue
        raise AssertionError("nothing came")

    def _by_line(self) -> dict[int, Seen]:
        return next((dict(guest.by_line) for guest in self.twice._guests.values()), {})


def _bound() -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.bind(("127.0.0.1", 0))
    made.setblocking(False)
    return made


@pytest.fixture
def hub() -> Iterator[Hub]:
    with closing(Hub()) as made:
        yield made


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("PYTHONPATH", str(Path(lancar.__file__).parent.parent))
    deep = tmp_path / ("a folder with a long name" * 4)  # longer than a socket's address may be
    (deep / FOLDER).mkdir(parents=True)
    yield deep
    carry_no_more(deep)


def _order(hub: Hub, *lines: int) -> Order:
    return Order(hub=("127.0.0.1", hub.port), address=SHOP, shared_key=KEY, lines=tuple(Line(number) for number in lines))


def _pid(data: Path) -> int:
    return int((data / PID).read_text())


def test_a_running_doubler_is_told_its_lines_and_stays_who_it_is(data: Path, hub: Hub) -> None:
    endpoint = carry(data, _order(hub, 1, 2))
    first = _pid(data)
    assert hub.hears(endpoint, b"over both") == {1, 2}
    assert carry(data, _order(hub, 2)) == endpoint, "WireGuard goes on speaking to where it spoke"
    assert hub.hears(endpoint, b"over the spare one") == {2}
    assert carry(data, _order(hub, 1, 2)) == endpoint
    assert hub.hears(endpoint, b"over both again") == {1, 2}
    assert _pid(data) == first


def test_a_doubler_of_another_hub_ends_and_the_new_one_is_told_from_then_on(data: Path, hub: Hub) -> None:
    with closing(Hub()) as other:
        carry(data, _order(other, 1))
        first = _pid(data)
        endpoint = carry(data, _order(hub, 1))
        assert _pid(data) != first
        assert carry(data, _order(hub, 2)) == endpoint
        assert hub.hears(endpoint, b"to the new one") == {2}


@pytest.mark.parametrize("how", ["killed", "deaf"])
def test_a_doubler_that_does_not_answer_is_replaced(data: Path, hub: Hub, how: str) -> None:
    carry(data, _order(hub, 1))
    first = _pid(data)
    os.kill(first, signal.SIGKILL if how == "killed" else signal.SIGSTOP)
    if how == "killed":
        os.waitpid(first, 0)
    assert is_carried(data) == (how == "deaf")
    endpoint = carry(data, _order(hub, 1, 2))
    assert _pid(data) != first
    assert hub.hears(endpoint, b"again") == {1, 2}


def test_nobody_else_may_tell_it_and_nonsense_changes_nothing(data: Path, hub: Hub) -> None:
    endpoint = carry(data, _order(hub, 1))
    assert (data / FOLDER / EAR).stat().st_mode & 0o077 == 0
    stranger = msgspec.structs.replace(_order(hub, 2), shared_key=b"another key")
    opened = os.open(data / FOLDER, os.O_PATH)
    try:
        for said in (b"", b"nonsense", msgspec.json.encode(stranger)):
            with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as mouth:
                mouth.settimeout(PATIENCE_S)
                mouth.connect(f"/proc/self/fd/{opened}/{EAR}")
                mouth.send(said)
                assert mouth.recv(64) == b""
    finally:
        os.close(opened)
    assert hub.hears(endpoint, b"as before") == {1}
