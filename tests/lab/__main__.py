"""`make lab`: every fault so many times, and the table. Needs root; builds its own small internet and takes it away."""

import argparse
import json
import random
import statistics
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path

from lab import peers
from lab.spaces import why_not
from lab.trial import KINDS, Kind, Seen, kind_of, run_trial
from lab.world import World

HEAD = (
    "fault",
    "trials",
    "detected",
    "switched",
    "till silent p50",
    "p95",
    "max",
    "target",
    "busy told",
    "switches",
    "fail-back",
    "culprit",
)


def main() -> int:
    """Run the trials and print the table; 1 when a median misses its target."""
    parser = argparse.ArgumentParser(prog="make lab", description=__doc__)
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument(
        "--only", action="append", choices=[kind.name for kind in KINDS], help="only this fault; may be said again"
    )
    parser.add_argument("--jobs", type=int, default=1, help="so many labs at once; a busy machine makes the numbers worse")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--json", help="write every trial into this file")
    parser.add_argument("--peers", type=int, default=5, help="so many trials of each peer; 0: none")
    said = parser.parse_args()
    wrong = why_not()
    if wrong:
        sys.stderr.write(f"NO LAB: {wrong}\n")
        return 1
    kinds = [kind_of(name) for name in said.only] if said.only else list(KINDS)
    say(HEAD)
    missed, kept = 0, {}
    with ProcessPoolExecutor(said.jobs) as pool:
        for kind in kinds:
            seeds = [f"{said.seed} {kind.name} {number}" for number in range(said.trials)]
            seen = list(pool.map(one, repeat(kind.name), seeds))
            kept[kind.name] = [each.__dict__ for each in seen]
            missed += misses(kind, seen)
            say(row(kind, seen))
    if said.peers and not said.only:
        for name in peers.missing():
            sys.stderr.write(f"{name} IS LEFT OUT: this machine does not have it; `make lab-peers` installs it\n")
        for line in peers.table(said.peers):
            say([line])
    if said.json:
        Path(said.json).write_text(json.dumps(kept))
    return int(missed > 0)


def say(cells: Sequence[str]) -> None:
    """Print a row at once: whoever waits for an hour of trials wants to see them come."""
    sys.stdout.write("  ".join(cells) + "\n")
    sys.stdout.flush()


def one(name: str, seed: str) -> Seen:
    """One trial in a world of its own."""
    with World() as world:
        return run_trial(world, kind_of(name), random.Random(seed))


def row(kind: Kind, seen: list[Seen]) -> list[str]:
    """A line of the table."""
    silent = sorted(each.silence_ms for each in seen)
    told = [ms for each in seen for ms in each.told_ms]
    backs = [each.back_ms for each in seen if each.back_ms is not None]
    right = sum(each.layer in kind.layers for each in seen) if kind.layers else None
    wrong = sum(each.switches != kind.switches for each in seen)
    broken = sum(each.broken_back for each in seen)
    goal = f"{kind.target_ms}" + (f"/{kind.target_p95_ms}" if kind.target_p95_ms else "") if kind.target_ms else "-"
    return [
        f"{kind.name:<16}",
        f"{len(seen):>3}",
        _median([each.detect_ms for each in seen]),
        _median([each.switch_ms for each in seen]),
        f"{quantile(silent, 50):>6.0f} ms",
        f"{quantile(silent, 95):>6.0f}",
        f"{silent[-1]:>6.0f}",
        f"{goal:>9}",
        _median(told),
        f"{sum(each.switches for each in seen) / len(seen):.2f} ({wrong} wrong)",
        f"{_median(backs)} ({len(backs)}, {broken} broken)",
        f"{right}/{len(seen)}" if right is not None else "-",
    ]


def misses(kind: Kind, seen: list[Seen]) -> int:
    """How many targets of a row are missed."""
    silent = sorted(each.silence_ms for each in seen)
    late = bool(kind.target_ms) and quantile(silent, 50) > kind.target_ms
    tail = bool(kind.target_p95_ms) and quantile(silent, 95) > kind.target_p95_ms
    return late + tail


def quantile(ordered: list[float], percent: int) -> float:
    """The value below which so many percent lie (nearest rank)."""
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * percent // 100) - 1))]


def _median(values: list[float | None] | list[float]) -> str:
    known = [value for value in values if value is not None]
    return f"{statistics.median(known):>6.0f} ms" if known else "     -   "


if __name__ == "__main__":
    sys.exit(main())
