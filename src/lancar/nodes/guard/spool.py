"""Reports that wait on the disk for a node: JSON lines, bounded; hourly sums go first when room is short, failures never."""

import os
import threading
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from lancar.nodes.guard.scribe import HANGS, Write, at_once

FILE = "guard-reports.jsonl"
MOST_REPORTS, MOST_BYTES = 20_000, 8_000_000
EXPENDABLE = "lines.report_hour"
COMPACT_AFTER = 200
"""So many sent reports are left in the file before it is written anew."""


class Report(msgspec.Struct, frozen=True):
    """One command for the node. `key` names the wish: sent twice, it is done once."""

    key: str
    name: str
    body: dict[str, Any]


class Order(msgspec.Struct, frozen=True):
    """A drill that was asked for, and when the guard may do one by itself; of what a node answers only the part that is used."""

    drill: str
    drill_line: str = ""
    drill_when: str = "now"
    drill_at_ms: int = 0
    own_at_ms: int = 0
    """The next moment at which one is due that nobody needs to ask for; 0: never."""
    due_ms: int = 0
    """When the owner wants to be reminded; 0: never."""


class _Named(msgspec.Struct):
    name: str


class Spool:
    """The waiting reports, oldest first. One thread adds, another takes; a disk that fails costs only what a restart forgets.

    They wait in memory as the lines they are on the disk: a month without a node is some megabytes and not some dozens.
    """

    def __init__(self, folder: Path, write: Write = at_once) -> None:
        self._path = folder / FILE
        self._write = write
        self._lock = threading.Lock()
        self._waiting = self._read()
        self._size = sum(map(len, self._waiting))
        self._gone = 0
        self._missed = self._made_good = 0
        """How many times a line could not be written, and how many of these a rewriting has made good."""
        self.arrived = threading.Event()
        self.trouble = ""
        """Why they cannot be written now; they wait in memory meanwhile."""
        self.held_up = ""
        """Why the node takes nothing now; "" while it does, or while there is none."""
        self.held_up_ms = 0
        """Since when, by the machine's clock."""
        self.dropped = 0
        """Hourly sums that this run let go for room."""
        self.refused = 0
        self.refused_why = ""
        """How many reports the node would never take, and the last of them with its reason."""

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, report: Report) -> None:
        """Keep it until a node has it."""
        line = msgspec.json.encode(report) + b"\n"
        with self._lock:
            self._waiting.append(line)
            self._size += len(line)
            if len(self._waiting) > MOST_REPORTS or self._size > MOST_BYTES:
                self._thin_out()
                self._rewrite()
            elif self._is_torn:
                self._rewrite()
            else:
                self._append(line)
        self.arrived.set()

    def first(self) -> Report | None:
        """The oldest one, which stays until `sent`."""
        with self._lock:
            return msgspec.json.decode(self._waiting[0], type=Report) if self._waiting else None

    def later(self, report: Report) -> None:
        """Let the others go first."""
        with self._lock:
            if self._is_first(report):
                self._waiting.append(self._waiting.pop(0))
                self._rewrite()

    def hold(self, why: str, now_ms: int) -> None:
        """The node takes nothing, for this reason; "": it does again."""
        self.held_up_ms = (self.held_up_ms or now_ms) if why else 0
        self.held_up = why

    def refuse(self, why: str) -> None:
        """The node will never take one of them."""
        self.refused += 1
        self.refused_why = why

    def sent(self, report: Report) -> None:
        """A node has it, or refused it for ever."""
        with self._lock:
            if self._is_first(report):
                self._size -= len(self._waiting.pop(0))
                self._gone += 1
            if self._gone >= COMPACT_AFTER or not self._waiting:
                self._rewrite()

    def _is_first(self, report: Report) -> bool:
        return bool(self._waiting) and msgspec.json.decode(self._waiting[0], type=Report).key == report.key

    def _read(self) -> list[bytes]:
        found = []
        try:
            lines = self._path.read_bytes().splitlines(keepends=True)
        except OSError:
            return []
        for line in lines:
            try:
                msgspec.json.decode(line, type=Report)
            except msgspec.DecodeError:
                continue  # torn by a power cut
            found.append(line if line.endswith(b"\n") else line + b"\n")
        return found

    def _thin_out(self) -> None:
        """A quarter of the oldest hourly sums goes. When there are none, failures lose their probes, and are never dropped."""
        hours = [at for at, line in enumerate(self._waiting) if msgspec.json.decode(line, type=_Named).name == EXPENDABLE]
        dropped = hours[: max(1, len(hours) // 4)]
        for at in reversed(dropped):
            del self._waiting[at]
        self.dropped += len(dropped)
        if not hours:
            for at in range(len(self._waiting) // 4 + 1):
                self._waiting[at] = _without_probes(self._waiting[at])
        self._size = sum(map(len, self._waiting))

    def _append(self, line: bytes) -> None:
        if not self._write(partial(self._append_now, line)):
            self._miss(HANGS)

    def _rewrite(self) -> None:
        self._gone = 0
        if not self._write(partial(self._rewrite_now, tuple(self._waiting), self._missed)):
            self._miss(HANGS)

    def _miss(self, why: str) -> None:
        self._missed += 1
        self.trouble = why

    @property
    def _is_torn(self) -> bool:
        """Whether the file lacks a line: nothing is written behind a gap, the next rewriting closes it."""
        return self._missed > self._made_good

    def _append_now(self, line: bytes) -> None:
        if self._is_torn:
            return
        try:
            with self._path.open("ab") as file:
                file.write(line)
            self.trouble = ""
        except OSError as why:
            self._miss(why.strerror or "the disk failed")

    def _rewrite_now(self, lines: Iterable[bytes], missed: int) -> None:
        draft = self._path.with_suffix(".new")
        try:
            with draft.open("wb") as file:
                file.writelines(lines)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
        except OSError as why:
            self._miss(why.strerror or "the disk failed")
            return
        self._made_good = missed
        self.trouble = self.trouble if self._is_torn else ""


def _without_probes(line: bytes) -> bytes:
    """A report without the longest part of its evidence."""
    report = msgspec.json.decode(line, type=Report)
    evidence = report.body.get("evidence")
    if not isinstance(evidence, dict) or not evidence.get("probes"):
        return line
    told = {**evidence, "more": evidence.get("more", 0) + len(evidence["probes"]), "probes": []}
    return msgspec.json.encode(msgspec.structs.replace(report, body={**report.body, "evidence": told})) + b"\n"
