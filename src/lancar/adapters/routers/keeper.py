"""Holds the undo of a router that has none of its own: a process of this machine that outlives the one that applied.

What is to come back stands in a file before the process starts and before anything is changed. The process takes the file's
lock, says that it is ready, waits, and puts the old state back unless the file is gone by then. Should this machine go down
in between, the file is still there: `lancar router undo` finishes it.
"""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import msgspec

from lancar.adapters.routers.careful import Stepwise
from lancar.lines.ports import Plan, RouterFailed

FILE = "router-undo.json"


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """An undo that this machine holds."""

    plan: Plan
    undo_after_s: int


class Keeper(Protocol):
    """Where a host-held undo is armed. Raises RouterFailed (certain)."""

    async def arm(self, plan: Plan, undo_after_s: int) -> None:
        """Hold it, surely: when this returns, somebody else than this program will do it."""
        ...

    async def armed(self) -> frozenset[str]:
        """The plans whose undo is held."""
        ...

    async def disarm(self, plan: Plan) -> None:
        """Let it go. Raises `router.nothing_pending`."""
        ...


class Kept(Stepwise):
    """For devices that cannot undo by themselves: this machine's keeper holds it."""

    memory = ""
    _keeper: Keeper

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """In a process of its own, which finds the plan in a file."""
        await self._keeper.arm(plan, undo_after_s)
        return undo_after_s

    async def disarm(self, plan: Plan) -> None:
        """The process sees it."""
        await self._keeper.disarm(plan)


class FileKeeper:
    """The file in the node's data folder. `start` starts the process that holds it and answers once that is ready."""

    def __init__(self, folder: Path, start: Callable[[], None]) -> None:
        self._path = folder / FILE
        self._start = start

    def held(self) -> Held | None:
        """What is held now. Raises RouterFailed when the file cannot be read."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Held)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError) as why:
            raise RouterFailed("router.no_undo", f"{self._path}: {why}", certain=True) from None

    async def arm(self, plan: Plan, undo_after_s: int) -> None:
        """Write, start, wait until it is ready."""
        try:
            self._write(Held(plan=plan, undo_after_s=undo_after_s))
        except OSError as why:
            raise RouterFailed("router.no_undo", f"{self._path}: {why.strerror}", certain=True) from None
        try:
            await asyncio.to_thread(self._start)
        except OSError as why:
            self._path.unlink(missing_ok=True)
            raise RouterFailed("router.no_undo", str(why), certain=True) from None

    async def armed(self) -> frozenset[str]:
        """At most one."""
        held = self.held()
        return frozenset() if held is None else frozenset({held.plan.plan})

    async def disarm(self, plan: Plan) -> None:
        """The process sees that the file is gone."""
        if plan.plan not in await self.armed():
            raise RouterFailed("router.nothing_pending", certain=True)
        self._path.unlink(missing_ok=True)

    def _write(self, held: Held) -> None:
        beside = self._path.with_name(self._path.name + ".new")
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(msgspec.json.encode(held))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
