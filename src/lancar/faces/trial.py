"""Bytes for measuring a line: `/api/trial` gives some to a guard and takes some from it. They mean nothing.

A guard speaks no TLS, so it shows a ticket (`lancar.values.tickets`) and never its token; whoever is known by the ordinary way
may measure too. Little is given, and an address that asks often is made to wait, whoever it is.
"""

import os
from collections import OrderedDict
from collections.abc import Callable

from lancar.faces.auth import UNAUTHORIZED, Doorkeeper
from lancar.faces.http import Answer, Request, Routes
from lancar.faces.limits import Buckets, place_of
from lancar.faces.problems import Problem
from lancar.identity.views.devices import TOKENS_OF_GUARDS
from lancar.values.tickets import SCHEME, Ticket, fits, read_ticket, trial_key

MOST_BYTES = 300_000
"""A guard asks for less."""
PATTERN_BYTES = 1_024
WITHIN_MS = 600_000
"""How far a ticket's time may be from this node's: small boards keep bad time, and a ticket is good once."""
KEPT = 10_000


class TrialFace:
    """The path that spare lines are measured with."""

    def __init__(self, door: Doorkeeper, clock: Callable[[], float]) -> None:
        self._door = door
        self._buckets = Buckets(burst=20, per_minute=4, clock=clock)
        self._pattern = os.urandom(PATTERN_BYTES)
        self._used: OrderedDict[str, int] = OrderedDict()
        """Marks of tickets that were shown, and their time."""

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {"/api/trial": {"GET": self.give, "POST": self.take}}

    async def give(self, request: Request) -> Answer:
        """So many bytes as `Range: bytes=0-N` says, at most what is given at all."""
        self._let_in(request)
        first, _, last = request.header(b"range").partition("=")[2].partition("-")
        wanted = int(last) + 1 if first == "0" and last.isdigit() and len(last) < 10 else MOST_BYTES  # noqa: PLR2004 - nine digits
        size = min(MOST_BYTES, wanted)
        body = (self._pattern * (size // PATTERN_BYTES + 1))[:size]
        return Answer(body, 200, b"application/octet-stream", ((b"content-encoding", b"identity"),))

    async def take(self, request: Request) -> Answer:
        """Thank you."""
        self._let_in(request)
        await request.body(MOST_BYTES)
        return Answer(status=204)

    def _let_in(self, request: Request) -> None:
        """Raises Problem 401 for whom nobody paired, 429 for who asks too often."""
        self._buckets.take(place_of(request.peer))
        shown = request.header(b"authorization")
        if shown[: len(SCHEME)].lower() != SCHEME.lower():
            self._door.caller(request, any_shop=True)
            return
        ticket = read_ticket(shown)
        if ticket is None or not self._is_of_a_guard(ticket, request.method):
            raise Problem(UNAUTHORIZED, "auth.wrong_ticket", scheme=SCHEME)
        now_ms = self._door.node.clock.wall()
        if abs(ticket.at_ms - now_ms) > WITHIN_MS:
            raise Problem(UNAUTHORIZED, "auth.ticket_of_another_time", scheme=SCHEME)
        self._spend(ticket, now_ms)

    def _is_of_a_guard(self, ticket: Ticket, method: str) -> bool:
        with self._door.node.store.read() as tx:
            found = tx.rows(TOKENS_OF_GUARDS.sql, {"tenant": ticket.tenant})
        return any(fits(ticket, trial_key(token_hash), method) for (token_hash,) in found)

    def _spend(self, ticket: Ticket, now_ms: int) -> None:
        """Each opens once: what was overheard opens nothing."""
        if ticket.mac in self._used:
            raise Problem(UNAUTHORIZED, "auth.ticket_used", scheme=SCHEME)
        while self._used and (len(self._used) >= KEPT or next(iter(self._used.values())) < now_ms - WITHIN_MS):
            self._used.popitem(last=False)
        self._used[ticket.mac] = ticket.at_ms
