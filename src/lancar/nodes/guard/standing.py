"""How the guard stands, for `lancar status`: its lines, its worries, what waits for the node, its disk."""

from collections.abc import Mapping
from typing import Any

from lancar.lines.judging.terms import TrafficClass
from lancar.nodes.guard.files import Diary, Disk
from lancar.nodes.guard.reports import wall_ms
from lancar.nodes.guard.spool import Spool
from lancar.nodes.guard.watched import Watched

MB = 1_000_000


def told_lines(lines: Mapping[str, Watched], ways: Mapping[TrafficClass, Mapping[str, int]], now_us: int) -> list[dict[str, Any]]:
    """Each line as it is judged now, with the classes that take it."""
    return [_told(name, one, ways, now_us) for name, one in lines.items()]


def told_reports(spool: Spool) -> dict[str, Any]:
    """What waits for the node, why and since when it takes nothing, and what became of the rest."""
    since_s = max(0, wall_ms() - spool.held_up_ms) // 1_000 if spool.held_up else 0
    return {
        "waiting": len(spool),
        "held_up": spool.held_up,
        "held_up_s": since_s,
        "unwritten": spool.trouble,
        "dropped": spool.dropped,
        "refused": spool.refused,
        "refused_why": spool.refused_why,
    }


def told_disk(disk: Disk, diary: Diary, spool: Spool) -> dict[str, Any]:
    """The room that is left in whole megabytes (-1: it does not say), and why something could not be written."""
    free_bytes = disk.free_bytes()
    return {
        "free_mb": free_bytes // MB if free_bytes >= 0 else -1,
        "low": disk.is_low(),
        "trouble": disk_trouble(disk, diary, spool),
    }


def disk_trouble(disk: Disk, diary: Diary, spool: Spool) -> str:
    """Why the guard cannot write; "" when it can."""
    return spool.trouble or disk.trouble or diary.trouble


def _told(name: str, one: Watched, ways: Mapping[TrafficClass, Mapping[str, int]], now_us: int) -> dict[str, Any]:
    verdict = one.judge.verdict(now_us)
    return {
        "line": name,
        "state": verdict.state,
        "since_ms": (now_us - verdict.since_us) // 1_000,
        "layer": verdict.layer,
        "why": verdict.why,
        "loss_permille": verdict.loss_permille,
        "rtt_us": verdict.rtt_us,
        "jitter_us": verdict.jitter_us,
        "carries": [each for each, over in ways.items() if name in over],
    }
