"""`lancar sim`: whole worlds from many seeds; any broken promise names its seed, and that seed breaks it again."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from lancar.sim.audit import Found, audit
from lancar.sim.run import Outcome, run_seed

DEFAULT_SEEDS = 200
EXIT_BROKEN = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run seeds or the audit. Answers 0 when every promise was kept (or every planted bug was found), else 1."""
    asked = parser().parse_args(argv)
    if asked.audit:
        return _audit(asked.json, asked.only)
    if asked.seed is not None:
        return _one(asked.seed, asked.json)
    return _many(asked)


def parser() -> argparse.ArgumentParser:
    """What may be asked of it."""
    made = argparse.ArgumentParser(
        prog="lancar sim", description="Live through whole worlds in virtual time and check every promise."
    )
    made.add_argument("--seeds", type=int, default=DEFAULT_SEEDS, metavar="N", help=f"how many worlds (default {DEFAULT_SEEDS})")
    made.add_argument("--first", type=int, default=0, metavar="S", help="the first seed (default 0)")
    made.add_argument("--jobs", type=int, default=2, metavar="J", help="worlds at the same time (default 2)")
    made.add_argument("--seed", type=int, default=None, metavar="X", help="one world only, with what happened last in it")
    made.add_argument("--audit", action="store_true", help="plant known bugs one at a time and show that each is found")
    made.add_argument("--only", default="", metavar="WORDS", help="with --audit: only planted bugs whose name contains this")
    made.add_argument("--verbose", action="store_true", help="say how often each rare thing happened")
    made.add_argument("--json", action="store_true", help="one line of JSON instead of words")
    return made


def _one(seed: int, as_json: bool) -> int:
    outcome = run_seed(seed)
    if as_json:
        _say(_as_json([outcome]))
    else:
        for line in outcome.log:
            _say(line)
        _say(_verdict(outcome))
    return EXIT_BROKEN if outcome.sentence else 0


def _many(asked: argparse.Namespace) -> int:
    seeds = range(asked.first, asked.first + asked.seeds)
    broken: list[Outcome] = []
    marks: Counter[str] = Counter()
    told = 0
    for done, outcome in enumerate(_outcomes(seeds, asked.jobs), 1):
        told += outcome.told
        marks.update(outcome.marks)
        if outcome.sentence:
            broken.append(outcome)
            _progress("")
            if not asked.json:
                _say(_verdict(outcome))
        _progress(f"{done} of {len(seeds)} worlds, {told} answers given, {len(broken)} broken")
    _progress("")
    if asked.json:
        _say(_as_json(broken))
    else:
        _say(
            f"{len(seeds)} worlds from seed {asked.first}, {told} answers to people held against every node: {len(broken)} broken"
        )
        if asked.verbose:
            for name, many in sorted(marks.items()):
                _say(f"  {many:9,}  {name}")
    return EXIT_BROKEN if broken else 0


def _outcomes(seeds: Iterable[int], jobs: int) -> Iterator[Outcome]:
    if jobs <= 1:
        yield from map(run_seed, seeds)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(run_seed, seeds, chunksize=1)


def _verdict(outcome: Outcome) -> str:
    if not outcome.sentence:
        return f"seed {outcome.seed}: every promise kept, {outcome.told} answers to people, settled in {outcome.rounds} rounds"
    return f"seed {outcome.seed}: BROKEN: {outcome.sentence}\n    {outcome.detail}\n    again: lancar sim --seed {outcome.seed}"


def _as_json(outcomes: Sequence[Outcome]) -> str:
    return json.dumps({"broken": [{"seed": o.seed, "sentence": o.sentence, "detail": o.detail} for o in outcomes if o.sentence]})


def _audit(as_json: bool, only: str) -> int:
    found: list[Found] = []
    for each in audit(only):
        found.append(each)
        if not as_json:
            where = f"seed {each.seed:4}" if each.seed >= 0 else "NOT FOUND"
            _say(f"{each.bug:52}  {where}  {each.sentence}")
    if as_json:
        _say(json.dumps([{"bug": each.bug, "seed": each.seed, "sentence": each.sentence} for each in found]))
    missed = [each for each in found if each.seed < 0]
    if not as_json:
        _say(f"{len(found) - len(missed)} of {len(found)} planted bugs found")
    return EXIT_BROKEN if missed or not found else 0


def _progress(line: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
