"""What a guard leaves on the disk: what it learned, and a diary. A full or broken disk never stops it."""

import os
import time
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from lancar.lines.judging.patience import Memory
from lancar.lines.judging.terms import TrafficClass
from lancar.nodes.guard.scribe import HANGS, Write, at_once

STATE, DIARY = "guard-state.json", "guard-diary.jsonl"
LOW_BYTES = 50_000_000
"""With less room than this a disk is about to fail: reports, diary and state together need a fifth of it."""
DIARY_BYTES = 1_000_000
"""Two diaries of at most this size are kept, today's and the one before."""
SAID_AGAIN_US = 60_000_000
"""So long the same trouble of the same part is not written again: what lasts must not push what happened out of the diary."""


class Planned(msgspec.Struct, frozen=True):
    """A drill for a time that was picked on this machine."""

    line: str
    seconds: int
    mark: str
    at_ms: int


class Drilling(msgspec.Struct, frozen=True):
    """A drill that runs: of one in which the guard was killed only this is left."""

    drill: str
    line: str
    spare: str
    at_ms: int


class Lasting(msgspec.Struct, frozen=True):
    """An outage that was told and is not over: whoever guards next goes on with it."""

    mark: str
    unwatched_ms: int = 0
    """So much of it no guard was there."""


class Remembered(msgspec.Struct, kw_only=True):
    """What the next start begins with."""

    numbers: dict[str, int] = {}
    """Each line's number in the kernel: a connection of yesterday still carries it."""
    in_force: dict[TrafficClass, str] = {}
    judges: dict[str, Memory] = {}
    tried_s: dict[str, int] = {}
    """When each line's rate was measured last."""
    planned: Planned | None = None
    drilling: Drilling | None = None
    outages: dict[str, Lasting] = {}
    kept_ms: int = 0
    """When this was written, by the machine's clock."""
    shaped: tuple[str, ...] = ()
    """Before which interfaces there are queues."""


def read_state(folder: Path) -> Remembered:
    """What the last guard left; an empty memory when there is none or it makes no sense."""
    try:
        state = msgspec.json.decode((folder / STATE).read_bytes(), type=Remembered)
    except (OSError, msgspec.DecodeError):
        return Remembered()
    off_ms = max(0, _wall_ms() - state.kept_ms)
    outages = {line: Lasting(one.mark, one.unwatched_ms + off_ms) for line, one in state.outages.items()}
    return msgspec.structs.replace(state, outages=outages)


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000


def write_state(folder: Path, state: Remembered) -> str:
    """Keep it, whole or not at all; answers what went wrong, "" when nothing did."""
    draft = folder / f"{STATE}.new"
    try:
        with draft.open("wb") as file:
            file.write(msgspec.json.encode(state))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(folder / STATE)
    except OSError as why:
        return why.strerror or "the disk failed"
    return ""


class Disk:
    """Where the guard writes. `trouble`: why what it learned could not be kept, the last time; "" when it was."""

    def __init__(self, folder: Path, write: Write = at_once) -> None:
        self._folder = folder
        self._write = write
        self.trouble = ""

    def keep(self, state: Remembered) -> None:
        """Write down what the next start begins with."""
        if not self._write(partial(self._keep, state)):
            self.trouble = HANGS

    def _keep(self, state: Remembered) -> None:
        self.trouble = write_state(self._folder, msgspec.structs.replace(state, kept_ms=_wall_ms()))

    def free_bytes(self) -> int:
        """The room that is left for this user; -1 when the disk does not say."""
        try:
            said = os.statvfs(self._folder)
        except OSError:
            return -1
        return said.f_bavail * said.f_frsize

    def is_low(self) -> bool:
        """Whether it is all but full."""
        return 0 <= self.free_bytes() < LOW_BYTES


class Diary:
    """What happened, a JSON object a line: for `lancar status`, for the owner's evidence and for the lab."""

    def __init__(self, folder: Path, write: Write = at_once) -> None:
        self._path = folder / DIARY
        self._write = write
        self.trouble = ""
        """Why the last line could not be written; "" when it was."""
        self._said: dict[str, tuple[str, int]] = {}

    def complain(self, now_us: int, part: str, why: str) -> None:
        """Something of the guard itself does not work; said again only when it lasts."""
        said, said_us = self._said.get(part, ("", 0))
        if said != why or now_us - said_us >= SAID_AGAIN_US:
            self._said[part] = why, now_us
            self.note(now_us, "trouble", part=part, why=why)

    def note(self, now_us: int, what: str, **facts: Any) -> None:
        """Write one line; a disk that cannot is remembered as `trouble` and costs the guard nothing else."""
        line = msgspec.json.encode({"us": now_us, "ms": _wall_ms(), "what": what, **facts}) + b"\n"
        if not self._write(partial(self._append, line)):
            self.trouble = HANGS

    def _append(self, line: bytes) -> None:
        try:
            with self._path.open("ab") as file:
                file.write(line)
                full = file.tell() > DIARY_BYTES
            if full:
                self._path.replace(self._path.with_suffix(".old"))
        except OSError as why:
            self.trouble = why.strerror or "the disk failed"
        else:
            self.trouble = ""
