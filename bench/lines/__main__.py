"""`python -m bench.lines`: false alarms against delay, ours beside the peers, as a table and as a picture in docs."""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bench.lines import ours, peers, picture
from bench.lines.channel import MODELS, SECOND, Recorded
from lancar.lines.judging.settings import Settings

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "pictures" / "lines-tradeoff.svg"
OUT = ROOT / "bench" / "out"
TRACES = {
    "AT&T LTE, driving": ("ATT-LTE-driving-2016.up", "ATT-LTE-driving-2016.down"),
    "Verizon LTE, driving": ("Verizon-LTE-short.up", "Verizon-LTE-short.down"),
    "T-Mobile UMTS, driving": ("TMobile-UMTS-driving.up", "TMobile-UMTS-driving.up"),
}
PATIENCE_MS = {"fiber": (250,), "lte": (300, 900)}
"""Other patiences than our own, for the curve."""


@dataclass(frozen=True)
class Line:
    """One detector on one channel."""

    channel: str
    who: str
    false_per_30_days: float
    """The most that any seed brought."""
    median_s: float
    p95_s: float
    brown_s: float
    brown_switches: int
    megabytes_per_day: float
    false_by_seed: tuple[float, ...] = ()


def judge_ours(channel: str, days: float, many: int, seeds: int, patience_ms: int = 0) -> Line:
    """Our own detector, with its own patience or another one. Each seed has its own days, and its part of the faults."""
    model = MODELS[channel]
    settings = Settings(patience=(patience_ms * 1_000,) * 3) if patience_ms else Settings()
    false: list[float] = []
    delays: list[float] = []
    browns: list[float] = []
    spent, switches = 0.0, [0]
    for seed in range(1, seeds + 1):
        seen = ours.ordinary(model, days, seed, settings)
        false.append(len(seen.switches) * 30 / days)
        spent = max(spent, seen.bytes_per_day)
        delays += ours.outages(model, many // seeds, settings, seed + 1)
        if not patience_ms:
            brown, switched = ours.brownouts(model, many // 2 // seeds, 0.3, settings, seed + 2)
            browns, switches = [*browns, *brown], [*switches, *switched]
    who = f"ours, patience {patience_ms} ms" if patience_ms else "ours, as the guard runs it"
    made = line(channel, who, max(false), delays, browns or [math.inf], max(switches), spent)
    return replace(made, false_by_seed=tuple(false))


def judge_peer(channel: str, peer: peers.Peer, days: float, many: int, *, brown: bool = True) -> Line:
    """A peer's algorithm."""
    model = MODELS[channel]
    lasts_s = 300 if peer.name.startswith("mwan3") else 60
    delays = peers.outages(peer, model, many, lasts_s=lasts_s)
    browns = peers.outages(peer, model, many // 2, lasts_s=600, brown=0.3) if brown else [math.inf]
    return line(channel, peer.name, peers.ordinary(peer, model, days) * 30 / days, delays, browns, -1, peer.bytes_per_day)


def line(  # noqa: PLR0917 - the columns in their order
    channel: str, who: str, false: float, delays: list[float], browns: list[float], switches: int, spent: float
) -> Line:
    """Medians and the 95th percentile; infinite where more than half never came."""
    ordered = sorted(delays)
    p95_s = ordered[int(len(ordered) * 0.95)]
    return Line(channel, who, false, statistics.median(delays), p95_s, statistics.median(browns), switches, spent / 1e6)


def recorded(folder: Path) -> Iterator[str]:
    """What our detector does on recorded lines in moving cars: their real gaps, and which of them it took for an outage."""
    for name, (up, down) in TRACES.items():
        trace = Recorded(folder / up, folder / down)
        shop = ours.Ours(trace, "cellular")
        shop.run_until(trace.end_us, skip=False)
        switches = [(at_us, why) for at_us, why in shop.seen().switches if why == "failover"]
        gaps = trace.gaps_us()
        in_gap = sum(any(begin <= at_us <= begin + length + SECOND for begin, length in gaps) for at_us, _ in switches)
        longest = max((length for _, length in gaps), default=0) / SECOND
        yield (
            f"{name:24} {trace.end_us / SECOND:6.0f} s  {len(gaps):3} gaps over 1 s (longest {longest:.1f} s)  "
            f"{len(switches)} switches from silence, {in_gap} of them in such a gap; "
            f"{len(shop.seen().switches) - len(switches)} for loss or delay"
        )


def table(lines: list[Line]) -> str:
    """Columns for a terminal."""
    head = f"{'':6}{'detector':44}{'false/30 d':>11}{'median':>9}{'p95':>9}{'30 % loss':>11}{'MB/day':>9}"
    rows = [
        f"{each.channel:6}{each.who:44}{each.false_per_30_days:11.1f}{seconds(each.median_s)}{seconds(each.p95_s)}  "
        f"{seconds(each.brown_s)}{each.megabytes_per_day:9.1f}"
        for each in lines
    ]
    return "\n".join([head, *rows])


def seconds(value: float) -> str:
    """Nine characters: a time, or that it never came."""
    return f"{'never':>9}" if math.isinf(value) else f"{value:7.2f} s"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.lines", description=__doc__)
    parser.add_argument("--days", type=float, default=30, help="how long the ordinary days are (30)")
    parser.add_argument("--faults", type=int, default=200, help="how many outages; half as many brownouts (200)")
    parser.add_argument("--seeds", type=int, default=3, help="our own detector meets so many different months (3)")
    parser.add_argument("--traces", default=os.environ.get("LANCAR_BENCH_CELLULAR", "../shared/data/cellular"))
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    with ProcessPoolExecutor(asked.jobs) as pool:
        work = [
            pool.submit(judge_ours, channel, asked.days, asked.faults, 1 if patience else asked.seeds, patience)
            for channel in reversed(MODELS)
            for patience in (0, *PATIENCE_MS[channel])
        ]
        mine = [each.result() for each in work]
    theirs = [judge_peer(channel, peer, asked.days, asked.faults) for channel in MODELS for peer in peers.PEERS]
    swept = {
        f"{channel} {every_ms} {targets}": [judge_peer(channel, peer, asked.days, 60, brown=False) for peer in sweep]
        for channel in MODELS
        for (every_ms, targets), sweep in peers.SWEEP.items()
    }
    mine.sort(key=lambda each: (each.channel, each.median_s))
    print(table(sorted([*mine, *theirs], key=lambda each: each.channel)))
    own = [each for each in mine if each.who.endswith("runs it")]
    for each in own:
        by_seed = " ".join(f"{many:.0f}" for many in each.false_by_seed)
        print(f"{each.channel}: false alarms in each of {asked.seeds} months: {by_seed}")
    print(f"switches in each brownout, at the most: {max(each.brown_switches for each in own)}")
    traces = Path(asked.traces)
    if traces.is_dir():
        print("\n".join(recorded(traces)))
    else:
        print(
            f"NO RECORDED LINES: {traces} is not there; name their folder by --traces or LANCAR_BENCH_CELLULAR", file=sys.stderr
        )
    OUT.mkdir(parents=True, exist_ok=True)
    everything = {
        "lines": [asdict(each) for each in (*mine, *theirs)],
        "sweep": {k: [asdict(e) for e in v] for k, v in swept.items()},
    }
    (OUT / "lines.json").write_text(json.dumps(everything, indent=1) + "\n")
    PICTURE.write_text(picture.draw(everything))
    return 0


if __name__ == "__main__":
    sys.exit(main())
