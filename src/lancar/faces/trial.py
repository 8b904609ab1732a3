"""Bytes for measuring a line: `/api/trial` gives some to a guard and takes some from it. They mean nothing.

Nobody has to say who they are, for a guard that asks here knows the node only by its address; so it is little, and an address
that asks often is made to wait.
"""

import os
from collections.abc import Callable

from lancar.faces.http import Answer, Request, Routes
from lancar.faces.limits import Buckets

MOST_BYTES = 300_000
"""A guard asks for less."""
PATTERN_BYTES = 1_024


class TrialFace:
    """The path that spare lines are measured with."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._buckets = Buckets(burst=20, per_minute=4, clock=clock)
        self._pattern = os.urandom(PATTERN_BYTES)

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {"/api/trial": {"GET": self.give, "POST": self.take}}

    async def give(self, request: Request) -> Answer:
        """So many bytes as `Range: bytes=0-N` says, at most what is given at all."""
        self._buckets.take(request.peer)
        first, _, last = request.header(b"range").partition("=")[2].partition("-")
        wanted = int(last) + 1 if first == "0" and last.isdigit() and len(last) < 10 else MOST_BYTES  # noqa: PLR2004 - nine digits
        size = min(MOST_BYTES, wanted)
        body = (self._pattern * (size // PATTERN_BYTES + 1))[:size]
        return Answer(body, 200, b"application/octet-stream", ((b"content-encoding", b"identity"),))

    async def take(self, request: Request) -> Answer:
        """Thank you."""
        self._buckets.take(request.peer)
        await request.body(MOST_BYTES)
        return Answer(status=204)
