"""`python -m bench`: runs the contenders, prints the table, keeps it under bench/out/."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys

from bench import harness, report
from bench.contender import QUICK, Scale
from bench.table import CONTENDERS, ROWS, Row


def main() -> int:
    asked = _arguments()
    rows = _chosen(asked.only)
    if not rows:
        print(f"no row is called {asked.only}; known: {', '.join(row.name for row in ROWS)}", file=sys.stderr)
        return 2
    if asked.list:
        print("\n".join(f"{row.name:24} {row.what}" for row in rows))
        return 0
    scale = QUICK if asked.quick else Scale()
    if asked.rounds:
        scale = dataclasses.replace(scale, rounds=asked.rounds)
    results = harness.run_rounds(_needed(rows), scale)
    lines = harness.judge(rows, results)
    everything = json.dumps(report.as_json(lines, results), indent=1, ensure_ascii=False)
    harness.OUT.mkdir(parents=True, exist_ok=True)
    (harness.OUT / "results.json").write_text(everything + "\n")
    (harness.OUT / "results.md").write_text(report.markdown(lines) + "\n")
    print(everything if asked.json else f"{report.text(lines)}\n\n{report.machine()}; rounds: {scale.rounds}")
    if asked.quick and not asked.json:
        print("quick: a tenth of the work, so fixed costs weigh more and the targets do not apply")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print everything as JSON instead of the table")
    parser.add_argument("--only", action="append", metavar="NAME", help="only this row, or rows starting so; may be repeated")
    parser.add_argument("--quick", action="store_true", help="a tenth of the work, one round: to see that it runs")
    parser.add_argument("--rounds", type=int, metavar="N", help="how many interleaved rounds (5; quick 1)")
    parser.add_argument("--list", action="store_true", help="print the rows' names and stop")
    return parser.parse_args()


def _chosen(only: list[str] | None) -> list[Row]:
    return [row for row in ROWS if not only or any(row.name.startswith(name) for name in only)]


def _needed(rows: list[Row]) -> list[str]:
    """The contenders these rows speak of, in the table's order."""
    spoken = {metric.partition(".")[0] for row in rows for metric in (row.lancar, *row.against) if metric}
    return [name for name in CONTENDERS if name in spoken]


if __name__ == "__main__":
    sys.exit(main())
