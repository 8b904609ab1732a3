"""What lies between a shop and the hub. In memory: the same conversation, handed over as bytes would be, without a network."""

from collections.abc import Callable
from typing import Protocol

import msgspec

from lancar.adapters.upstream.http import HttpUpstream
from lancar.kernel.messages import Request, Response, encode_runs
from lancar.kernel.node import Node
from lancar.kernel.sync import serve
from lancar.nodes.replay.acting import VirtualClock
from lancar.nodes.replay.founding import Place
from lancar.nodes.replay.places import Measured

HUB = "pusat"
"""What the hub calls itself."""
PATIENCE_S = 120
"""A hub on a busy machine may take its time."""
Carry = Callable[[Request], Response]


class Wire(Protocol):
    """Lines to one hub."""

    measured: Measured

    def carrier(self, place: Place, now_ms: int) -> Carry:
        """The line of one shop at this moment of the year."""
        ...

    def close(self) -> None:
        """Let it go."""
        ...


class MemoryWire:
    """A hub in this very process. Bytes are counted before any compression."""

    def __init__(self, hub: Node, clock: VirtualClock) -> None:
        self.measured = Measured()
        self._hub = hub
        self._clock = clock

    def carrier(self, place: Place, now_ms: int) -> Carry:
        """The hub's clock is the latest that any shop has seen."""
        self._clock.ms = max(self._clock.ms, now_ms)

        def carry(request: Request) -> Response:
            if isinstance(request, list):
                data = encode_runs(request)
                self.measured.batches += 1
                self.measured.pushed_bytes += len(data)
            else:
                data = msgspec.json.encode(request)
            answer = serve(self._hub, request, device=place.device, name=HUB)
            self.measured.sent_bytes += len(data)
            self.measured.received_bytes += 0 if answer is None else len(msgspec.json.encode(answer))
            return answer

        return carry

    def close(self) -> None:
        """The hub is closed by whoever opened it."""


class HttpWire:
    """A hub behind real HTTP: a connection for the shop whose turn it is. Bytes are counted as they travel, packed."""

    def __init__(self, url: str) -> None:
        self.measured = Measured()
        self._url = url
        self._store_id = 0
        self._line: HttpUpstream | None = None

    def carrier(self, place: Place, now_ms: int) -> Carry:  # noqa: ARG002 - a hub of its own has a clock of its own
        """The line of one shop; the one before is let go."""
        if self._line is None or self._store_id != place.store_id:
            self.close()
            self._store_id, self._line = place.store_id, HttpUpstream(self._url, place.token, patience_s=PATIENCE_S)
        line = self._line

        def carry(request: Request) -> Response:
            if isinstance(request, list):
                self.measured.batches += 1
                self.measured.pushed_bytes += len(encode_runs(request))
            return line.carry(request)

        return carry

    def close(self) -> None:
        """Let the connection go, and count what went over it."""
        if self._line is not None:
            self.measured.sent_bytes += self._line.sent_bytes
            self.measured.received_bytes += self._line.received_bytes
            self._line.close()
            self._line = None
