"""Reports that wait on the disk for a node: JSON lines, bounded; hourly sums go first when room is short, failures never."""

import os
import threading
from pathlib import Path
from typing import Any

import msgspec

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
    """A drill that was asked for; of what a node answers only the part that is used."""

    drill: str
    drill_line: str = ""
    drill_when: str = "now"
    drill_at_ms: int = 0


class Spool:
    """The waiting reports, oldest first. One thread adds, another takes; a disk that fails costs only what a restart forgets."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._lock = threading.Lock()
        self._waiting = self._read()
        self._gone = 0
        self.arrived = threading.Event()
        self.trouble = ""

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, report: Report) -> None:
        """Keep it until a node has it."""
        with self._lock:
            self._waiting.append(report)
            if len(self._waiting) > MOST_REPORTS or self._size() > MOST_BYTES:
                self._thin_out()
                self._rewrite()
            else:
                self._append(report)
        self.arrived.set()

    def first(self) -> Report | None:
        """The oldest one, which stays until `sent`."""
        with self._lock:
            return self._waiting[0] if self._waiting else None

    def later(self, report: Report) -> None:
        """Let the others go first."""
        with self._lock:
            if self._waiting and self._waiting[0].key == report.key:
                self._waiting.append(self._waiting.pop(0))
                self._rewrite()

    def sent(self, report: Report) -> None:
        """A node has it, or refused it for ever."""
        with self._lock:
            if self._waiting and self._waiting[0].key == report.key:
                del self._waiting[0]
                self._gone += 1
            if self._gone >= COMPACT_AFTER or not self._waiting:
                self._rewrite()

    def _read(self) -> list[Report]:
        found = []
        try:
            lines = self._path.read_bytes().splitlines()
        except OSError:
            return []
        for line in lines:
            try:
                found.append(msgspec.json.decode(line, type=Report))
            except msgspec.DecodeError:
                continue  # torn by a power cut
        return found

    def _size(self) -> int:
        try:
            return self._path.stat().st_size
        except OSError:
            return 0

    def _thin_out(self) -> None:
        """A quarter of the oldest hourly sums goes; when there are none, the file may grow: failures are never dropped."""
        hours = [at for at, report in enumerate(self._waiting) if report.name == EXPENDABLE]
        for at in reversed(hours[: max(1, len(hours) // 4)]):
            del self._waiting[at]

    def _append(self, report: Report) -> None:
        try:
            with self._path.open("ab") as file:
                file.write(msgspec.json.encode(report) + b"\n")
            self.trouble = ""
        except OSError as why:
            self.trouble = why.strerror or "the disk failed"

    def _rewrite(self) -> None:
        draft = self._path.with_suffix(".new")
        try:
            with draft.open("wb") as file:
                file.writelines(msgspec.json.encode(report) + b"\n" for report in self._waiting)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
            self._gone, self.trouble = 0, ""
        except OSError as why:
            self.trouble = why.strerror or "the disk failed"
