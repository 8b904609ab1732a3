"""What lies between a shop and the hub. In memory: the same conversation, handed over as bytes would be, without a network."""

from collections.abc import Callable
from typing import Protocol

import msgspec

from lancar.kernel.messages import Request, Response, encode_runs
from lancar.kernel.node import Node
from lancar.kernel.sync import serve
from lancar.nodes.replay.acting import VirtualClock
from lancar.nodes.replay.founding import Place
from lancar.nodes.replay.places import Measured

HUB = "pusat"
"""What the hub is called by its shops."""
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
