"""What a piece of work cost: CPU of this process and of others, memory, bytes. Never a verdict from a wall clock alone.

CPU is what the machine spends on us whoever else is running; wall time on a shared machine is mostly about neighbours.
Wall time is kept only where a target speaks of a rate, and only as a ratio to another contender of the same run.
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_TICK_NS = 1_000_000_000 // os.sysconf("SC_CLK_TCK")


@dataclass
class Spent:
    """CPU and wall time of one measured stretch, in nanoseconds; filled when the stretch ends."""

    cpu_ns: int = 0
    wall_ns: int = 0

    @property
    def cpu_s(self) -> float:
        """CPU in seconds."""
        return self.cpu_ns / 1e9

    @property
    def wall_s(self) -> float:
        """Wall time in seconds."""
        return self.wall_ns / 1e9

    def cpu_us_each(self, count: int) -> float:
        """CPU in microseconds for each of `count` things."""
        return self.cpu_ns / 1e3 / count


@contextmanager
def spending(*others: int, own: bool = True) -> Iterator[Spent]:
    """Measures the process trees `others` (pids) and, if `own`, this process and what it reaped."""
    spent = Spent()
    cpu_before, wall_before = _all_cpu_ns(others, own), time.perf_counter_ns()
    yield spent
    spent.wall_ns = time.perf_counter_ns() - wall_before
    spent.cpu_ns = _all_cpu_ns(others, own) - cpu_before


def own_cpu_ns() -> int:
    """User and system time of this process and of the children it has waited for."""
    mine, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime
    return round(seconds * 1e9)


def process_cpu_ns(pid: int) -> int:
    """User and system time of another process, all its threads, to the nanosecond.

    The clock's number is what clock_getcpuclockid(3) computes: the inverted pid, and 2 for the scheduler's own count.
    """
    return time.clock_gettime_ns((~pid << 3) | 2)


def tree_cpu_ns(pid: int) -> int:
    """CPU of a process, its living descendants, and of those they have reaped (these in ticks of 10 ms)."""
    total = 0
    for member in tree(pid):
        try:
            total += process_cpu_ns(member) + _reaped_cpu_ns(member)
        except OSError:
            continue  # ended between the listing and the reading: its parent's reaped time has it
    return total


def tree(pid: int) -> list[int]:
    """The process and all its living descendants."""
    parents: dict[int, list[int]] = {}
    for entry in (path.name for path in Path("/proc").iterdir()):
        if entry.isdigit():
            try:
                fields = _stat(int(entry))
            except OSError:
                continue
            parents.setdefault(int(fields[1]), []).append(int(entry))
    found, waiting = [], [pid]
    while waiting:
        member = waiting.pop()
        found.append(member)
        waiting.extend(parents.get(member, []))
    return found


def tree_pss_bytes(pid: int) -> int:
    """Proportional set size of a process and its descendants: shared pages are divided among those that share them."""
    total = 0
    for member in tree(pid):
        for line in Path(f"/proc/{member}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1]) * 1024
    return total


def disk_bytes(folder: Path) -> int:
    """The size of all files under a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _all_cpu_ns(others: tuple[int, ...], own: bool) -> int:
    return (own_cpu_ns() if own else 0) + sum(tree_cpu_ns(pid) for pid in others)


def _stat(pid: int) -> list[str]:
    """The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def _reaped_cpu_ns(pid: int) -> int:
    fields = _stat(pid)
    return (int(fields[13]) + int(fields[14])) * _TICK_NS
