"""Whether a till takes a payment by machine or code at this moment: `/api/paying`. Remembered for seconds, never written down.

A till says so while its sheet for a card, a QR code, a wallet or a transfer is open, and says it again; one that fell silent
is forgotten. Whoever wants to move the shop's lines on purpose asks first.
"""

from collections.abc import Callable

import msgspec

from lancar.faces.auth import Caller, Doorkeeper
from lancar.faces.http import Answer, Request, Routes, said
from lancar.faces.problems import Problem
from lancar.lines.commands import REPORT, SEE

TILL = "till"
STILL_S = 50.0
"""A till says it again every twenty seconds: two of its words may be lost."""
MOST_BYTES = 1_000
MOST_TILLS = 10_000


class TillPays(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A payment was begun at this till (`open`), or is over there."""

    open: bool


class PaymentsOpen(msgspec.Struct, frozen=True):
    """At how many tills a payment is under way: those of the asker's branch, or of all if it has none."""

    open: int


class PayingFace:
    """The path `/api/paying`."""

    def __init__(self, door: Doorkeeper, monotonic_s: Callable[[], float]) -> None:
        self.door = door
        self._now_s = monotonic_s
        self._until_s: dict[tuple[str, str, str], float] = {}
        """(tenant, branch, device) → until when its word holds."""

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {"/api/paying": {"GET": self.look, "POST": self.tell}}

    async def tell(self, request: Request) -> Answer:
        """A till's word of itself."""
        caller = self.door.caller(request)
        if caller.kind != TILL:
            raise Problem(403, "auth.only_till")
        word = msgspec.json.decode(await request.body(MOST_BYTES), type=TillPays)
        place = (caller.tenant, caller.branch, caller.device)
        if word.open and (place in self._until_s or len(self._until_s) < MOST_TILLS):
            self._until_s[place] = self._now_s() + STILL_S
        else:
            self._until_s.pop(place, None)
        return Answer(status=204)

    async def look(self, request: Request) -> Answer:
        """For a guard, and for whoever sees the lines."""
        caller = self.door.caller(request)
        self.door.may(caller, REPORT if caller.kind == "guard" else SEE)
        return said(PaymentsOpen(self._count(caller)))

    def _count(self, caller: Caller) -> int:
        now_s = self._now_s()
        self._until_s = {place: until_s for place, until_s in self._until_s.items() if until_s > now_s}
        return sum(
            tenant == caller.tenant and (not caller.branch or branch == caller.branch) for tenant, branch, _ in self._until_s
        )
