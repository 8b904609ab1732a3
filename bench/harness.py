"""Interleaved rounds of all contenders, each in its own process, and the verdict row by row.

Within a round every contender runs once, in an order that turns round after round, so that a neighbour who wakes up
disturbs all of them alike. A ratio is taken inside a round and the median over the rounds is shown.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bench.contender import Figures, Scale
from bench.table import Row

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "bench" / "out"
TIMEOUT_S = 900


@dataclass
class Results:
    """What each contender showed: one set of figures a round, or the reason why there are none."""

    rounds: dict[str, list[Figures]] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)

    def series(self, metric: str) -> list[float | None]:
        """The values of `contender.figure`, round by round."""
        contender, _, figure = metric.partition(".")
        return [figures.get(figure) for figures in self.rounds.get(contender, [])]

    def why_not(self, metric: str) -> str:
        """The reason why this metric has no value."""
        return self.reasons.get(metric.partition(".")[0], "it gave no such figure")


@dataclass(frozen=True)
class Line:
    """One row of the table with its values."""

    row: Row
    ours: float | None
    theirs: float | None
    best: str  # which of several peers or limits it was
    ratio: float | None
    spread: tuple[float, float] | None  # the ratio's least and greatest over the rounds
    verdict: str  # met, missed, shown (no target), missing
    reason: str = ""


def run_rounds(contenders: Sequence[str], scale: Scale) -> Results:
    """Runs every contender once a round; one that cannot run is not tried again."""
    results = Results()
    for number in range(scale.rounds):
        turn = number * 3 % max(1, len(contenders))
        for name in [*contenders[turn:], *contenders[:turn]]:
            if name in results.reasons:
                continue
            print(f"round {number + 1} of {scale.rounds}: {name}", file=sys.stderr, flush=True)
            answer = _run_once(name, scale)
            if "figures" in answer:
                results.rounds.setdefault(name, []).append(answer["figures"])
            else:
                results.reasons[name] = answer["unavailable"]
                results.rounds.pop(name, None)
                print(f"  {name}: {answer['unavailable']}", file=sys.stderr, flush=True)
    return results


def _run_once(name: str, scale: Scale) -> dict[str, Any]:
    folder = OUT / "work" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    result = OUT / "work" / f"{name}.json"
    result.unlink(missing_ok=True)
    paths = os.pathsep.join([str(ROOT), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    command = [sys.executable, "-m", "bench.worker", name, json.dumps(asdict(scale)), str(folder), str(result)]
    try:
        subprocess.run(
            command,
            check=True,
            timeout=TIMEOUT_S,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": paths},
            capture_output=True,
        )
    except subprocess.CalledProcessError as failed:
        (OUT / "work" / f"{name}.stderr").write_bytes(failed.stderr or b"")
        return {"unavailable": f"failed: {_last_line(failed.stderr)}"}
    except subprocess.TimeoutExpired:
        return {"unavailable": f"not done after {TIMEOUT_S} s"}
    else:
        answer: dict[str, Any] = json.loads(result.read_text())
        return answer
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def judge(rows: Sequence[Row], results: Results) -> list[Line]:
    """Each row with its medians, its ratio and its verdict."""
    return [_judge(row, results) for row in rows]


def _judge(row: Row, results: Results) -> Line:
    ours = _clean(results.series(row.lancar)) if row.lancar else []
    best, theirs = _best(row, results)
    our_median = statistics.median(ours) if ours else None
    their_median = statistics.median(theirs) if theirs else None
    if not row.against:
        verdict = _verdict(row, our_median)
        return Line(row, our_median, None, "", None, None, verdict, "" if ours else results.why_not(row.lancar))
    pairs = zip(ours, theirs, strict=False)
    ratios = sorted(mine / other if row.ours_over_theirs else other / mine for mine, other in pairs)
    ratio = statistics.median(ratios) if ratios else None
    missing = [metric for metric, series in ((row.lancar, ours), (row.against[0], theirs)) if metric and not series]
    reason = "; ".join(dict.fromkeys(results.why_not(metric) for metric in missing))
    spread = (ratios[0], ratios[-1]) if ratios else None
    return Line(row, our_median, their_median, best, ratio, spread, _verdict(row, ratio), reason)


def _best(row: Row, results: Results) -> tuple[str, list[float]]:
    """The strongest of the row's peers: the least cost or the greatest rate."""
    known = [(metric, series) for metric in row.against if (series := _clean(results.series(metric)))]
    if not known:
        return "", []
    pick = max if row.is_rate else min
    metric, series = pick(known, key=lambda each: statistics.median(each[1]))
    return metric.partition(".")[0], series


def _verdict(row: Row, value: float | None) -> str:
    if value is None:
        return "missing"
    if row.target is None:
        return "shown"
    sign, bound = row.target
    return "met" if (value <= bound if sign == "<=" else value >= bound) else "missed"


def _clean(series: Sequence[float | None]) -> list[float]:
    return [value for value in series if value is not None]


def _last_line(stderr: bytes | None) -> str:
    lines = (stderr or b"").decode(errors="replace").strip().splitlines()
    return lines[-1][:200] if lines else "no word on stderr"
