"""The network: every message may be lost before or after its effect, come late, come twice, or not get through for days.

A round of sync is driven message by message, so that people sell, machines crash and other rounds happen between any two
of them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from lancar.kernel import messages
from lancar.kernel.messages import BadMessage, EntriesAsk, Request, RowsAsk, RowsPage, Run, decode_runs, encode_runs
from lancar.kernel.node import TILL, Node
from lancar.kernel.replica import till_round
from lancar.kernel.sync import Report, Talk, serve, sync_round
from lancar.sim.disk import Overtaken

if TYPE_CHECKING:
    from lancar.sim.world import Device, World

PATIENCE_MS = 20_000
"""A caller waits so long for an answer before it gives the conversation up."""

Hear = Callable[[Any], None]


class Refusal(Exception):  # noqa: N818 - the face's no to a stranger
    """The face does not let this message in."""


class Network:
    """All lines between all machines."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.cut_until: dict[tuple[str, str], int] = {}
        self._talks = 0
        self.gentle = False
        """Once the network has healed nothing is lost any more."""

    def is_cut(self, below: str, above: str) -> bool:
        """Whether nothing gets through between these two now."""
        return self.cut_until.get((below, above), 0) > self.world.now_ms

    def begin(self, device: "Device", above: "Device", tenant: str) -> None:
        """Begin a round of sync, if none is going on."""
        if device.node is None or device.talk:
            return
        self._talks += 1
        device.talk = self._talks
        Call(self, device, above, conversation(device.node, device, above, tenant)).go_on(None)

    def send(self, device: "Device", above: "Device", request: Request, hear: Hear) -> None:
        """Put a message on the line; what becomes of it is the weather's."""
        world, weather = self.world, self.world.weather
        if self.is_cut(device.name, above.name):
            return
        credential = device.credential
        if weather.happens(weather.loss_permille):
            world.mark("request lost")
            return
        world.later(weather.delay_ms(), lambda: self._arrive(credential, above, request, hear))
        if weather.happens(weather.double_permille):
            world.mark("old request again")
            world.later(weather.very_late_ms(), lambda: self._arrive(credential, above, request, lambda _: None))

    def _arrive(self, credential: str, above: "Device", request: Request, hear: Hear) -> None:
        world, weather = self.world, self.world.weather
        above.disk.slow = above.role == "hub" and weather.happens(weather.slow_permille)
        try:
            whole, answer = above.guarded("serving", lambda node: admitted(node, above, credential, request))
        except Overtaken:
            world.mark("transaction overtaken")
            held, above.disk.held = above.disk.held, []

            def go_on() -> None:
                above.disk.held = held
                self._arrive(credential, above, request, hear)

            world.later(weather.dawdle_ms(), go_on)
            return
        except Refusal:
            world.mark("a revoked machine was turned away")
            return
        finally:
            above.disk.slow = False
        if not whole:
            return
        if weather.happens(weather.loss_permille):
            world.mark("answer lost")
            return
        world.later(weather.delay_ms(), lambda: hear(answer))

    def round_now(self, device: "Device", above: "Device", tenant: str) -> Any:
        """One whole round at once, on a line where nothing goes wrong."""
        if device.node is None or above.node is None:
            raise AssertionError("a machine is off after the world has healed")
        talk = conversation(device.node, device, above, tenant)
        answer: Any = None
        try:
            while True:
                request = talk.send(answer)
                answer = admitted(above.node, above, device.credential, request)
        except StopIteration as end:
            return end.value
        except Refusal:
            return Report(peer=above.name)


class Call:
    """One round of sync that is going on; it is over when its number is no longer the device's."""

    def __init__(self, network: Network, device: "Device", above: "Device", talk: Talk) -> None:
        self.network = network
        self.device = device
        self.above = above
        self.talk = talk
        self.number = device.talk
        self._asked = 0

    def go_on(self, answer: Any) -> None:
        """The caller takes an answer in and says the next thing."""
        device, world = self.device, self.network.world
        if device.talk != self.number:
            return
        whole, said = device.guarded("sync", lambda _: self._next(answer))
        if not whole or not isinstance(said, Asked):
            self._end()
            if whole:
                self._note(said)
            return
        self._asked += 1
        asked = self._asked
        heard: list[bool] = []

        def hear(answer: Any) -> None:
            if not heard and self._asked == asked:
                heard.append(True)
                self.go_on(answer)

        def give_up() -> None:
            if not heard and self._asked == asked:
                self._end()

        world.later(PATIENCE_MS, give_up)
        self.network.send(device, self.above, said.request, hear)

    def _next(self, answer: Any) -> "Asked | Report":
        if isinstance(answer, RowsPage) and answer.restart:
            self.device.paid_seen.clear()  # its shop had an old backup put back: it shows what that one knows from now on
        try:
            return Asked(self.talk.send(answer))
        except StopIteration as end:
            report: Report = end.value
            return report

    def _end(self) -> None:
        if self.device.talk == self.number:
            self.device.talk = 0

    def _note(self, report: Report) -> None:
        self.network.world.mark("round completed")
        if report.forks:
            self.network.world.mark("fork noticed")
            self.network.world.note(f"{self.device.name} was told of a fork by {self.above.name}")


class Asked(NamedTuple):
    """What the caller says next."""

    request: Request


def conversation(node: Node, device: "Device", above: "Device", tenant: str) -> Talk:
    """How this machine talks to that one: a till fetches rows, every other node entries."""
    if device.role == TILL:
        return till_round(node, tenant, peer=above.name)
    return sync_round(node, tenant, peer=above.name, scopes=device.scopes)


def admitted(node: Node, above: "Device", credential: str, request: Request) -> Any:
    """What the sync face does with a message: tenant checked, entries through their bytes, pages bounded."""
    tenants = {run.tenant for run in request} if isinstance(request, list) else {request.tenant}
    allowed = above.world.tenant_of(credential)
    if tenants - {allowed}:
        raise Refusal(f"{credential} is not of {tenants}")
    if not above.world.lets_in(above, credential, request):
        raise Refusal(f"{credential} gets nothing any more")
    if isinstance(request, list):
        request = decode_runs(encode_runs(request))
    if isinstance(request, EntriesAsk):
        request = msgspec.structs.replace(request, most=min(request.most, messages.MAX_BATCH_ENTRIES))
    if isinstance(request, RowsAsk):
        request = msgspec.structs.replace(request, most=min(request.most, messages.MAX_BATCH_ENTRIES))
    return serve(node, request, device=credential, name=above.name)


__all__ = ["BadMessage", "Network", "Refusal", "Run", "admitted"]
