"""`make lab`: every fault so many times, and the tables. Needs root; builds its own small internet and takes it away.

What was measured is kept row by row in a file, so that an hour of trials may be run in pieces: rows named by `--only` are
measured anew, the others stay as they were. `--from FILE` only prints.
"""

import argparse
import json
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import Any

from lab import peers, promises, table
from lab.spaces import why_not
from lab.trial import KINDS, kind_of, run_series, run_trial
from lab.world import World

AT_ONCE = 25
"""So many faults of a series under one guard."""
Rows = dict[str, Any]


def main() -> int:
    """Run the trials and print the tables; 1 when a promise is missed."""
    names = [kind.name for kind in KINDS] + list(promises.GROUPS) + [f"{name}: {fault}" for name, fault in peer_rows()]
    parser = argparse.ArgumentParser(prog="make lab", description=__doc__)
    parser.add_argument("--trials", type=int, default=20)
    parser.add_argument("--only", action="append", choices=names, metavar="ROW", help="only this row; may be said again")
    parser.add_argument("--jobs", type=int, default=1, help="so many labs at once; a busy machine makes the numbers worse")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--json", default="", metavar="FILE", help="keep every trial in this file; rows it has already stay")
    parser.add_argument("--from", dest="kept", default="", metavar="FILE", help="only print what this file holds")
    parser.add_argument("--peers", type=int, default=5, help="so many trials of each peer; 0: none")
    said = parser.parse_args()
    if said.kept:
        return table.tell(json.loads(Path(said.kept).read_text()))
    wrong = why_not()
    if wrong:
        sys.stderr.write(f"NO LAB: {wrong}\n")
        return 1
    if not said.only:
        for name in peers.missing() if said.peers else ():
            sys.stderr.write(f"{name} IS LEFT OUT: this machine does not have it; `make lab-peers` installs it\n")
    keep = Path(said.json) if said.json else None
    rows: Rows = json.loads(keep.read_text()) if keep and keep.exists() else {}
    with ProcessPoolExecutor(said.jobs) as pool:
        for name in said.only or names:
            measured = measure(pool, name, said.trials, said.peers, said.seed)
            rows |= {row: {"seed": said.seed, "trials": trials} for row, trials in measured.items()}
            for row in measured:
                table.say(table.line(row, rows[row]["trials"]))
            if keep:
                keep.write_text(json.dumps(rows))
    return table.missed(rows)


def peer_rows() -> list[tuple[str, str]]:
    """The peers that this machine has, with each fault that they are tried with."""
    return [(name, fault) for name in peers.PEERS if name not in peers.missing() for fault in peers.FAULTS]


def measure(pool: ProcessPoolExecutor, name: str, trials: int, of_peers: int, seed: int) -> dict[str, list[Rows]]:
    """Every trial of a row, or of the rows that are measured together, by the rows' names."""
    if name in promises.GROUPS:
        dice = [random.Random(f"{seed} {name} {number}") for number in range(trials)]
        seen = list(pool.map(promises.run_group, repeat(name), dice))
        return {row: [each[row].__dict__ for each in seen] for row in seen[0]} if seen else {}
    if ": " in name:
        peer, fault = name.split(": ")
        parts = [number / of_peers for number in range(of_peers)]
        return {name: [each.__dict__ for each in pool.map(peers.one, repeat(peer), repeat(fault), parts)]} if parts else {}
    kind = kind_of(name)
    many = trials * kind.times
    portions = [min(AT_ONCE, many - at) for at in range(0, many, AT_ONCE)] if kind.times > 1 else [1] * trials
    seeds = [f"{seed} {name} {number}" for number in range(len(portions))]
    return {name: [each for portion in pool.map(one, repeat(name), seeds, portions) for each in portion]}


def one(name: str, seed: str, many: int) -> list[Rows]:
    """One trial in a world of its own, or several one after the other."""
    kind, dice = kind_of(name), random.Random(seed)
    with World() as world:
        seen = run_series(world, kind, dice, many) if kind.times > 1 else [run_trial(world, kind, dice)]
    return [each.__dict__ for each in seen]


if __name__ == "__main__":
    sys.exit(main())
