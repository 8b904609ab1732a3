"""What the lab measured, as the tables of the docs: Markdown, one line a row."""

import statistics
import sys
from typing import Any

from lab import promises
from lab.trial import KINDS, kind_of

Trials = list[dict[str, Any]]
HEAD = (
    "fault",
    "trials",
    "detected",
    "till silent p50",
    "p95",
    "most",
    "target",
    "busy client told",
    "switches",
    "wrong",
    "fail-back gap",
    "culprit named",
)
KEPT_HEAD = ("promise", "trials", "median", "p95", "most", "target", "went wrong")
PEER_HEAD = ("peer", "fault", "trials", "till silent p50", "most", "switched")
PROMISES = {promise.name: promise for group in promises.GROUPS.values() for promise in group}


def tell(rows: dict[str, Any]) -> int:
    """Print all tables; 1 when a promise is missed."""
    for head, names in (
        (HEAD, [kind.name for kind in KINDS]),
        (KEPT_HEAD, list(PROMISES)),
        (PEER_HEAD, [name for name in rows if ": " in name]),
    ):
        say(" | ".join(["", *head, ""]).strip())
        say("|" + "---|" * len(head))
        for name in names:
            if name in rows:
                say(line(name, rows[name]["trials"]))
        say("")
    for sentence in complaints(rows):
        say(sentence)
    return missed(rows)


def say(text: str) -> None:
    """Print a row at once: whoever waits for an hour of trials wants to see them come."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def line(name: str, trials: Trials) -> str:
    """A row of whichever table it belongs to."""
    cells = kept(name, trials) if name in PROMISES else peer(name, trials) if ": " in name else fault(name, trials)
    return f"| {' | '.join(cells)} |"


def fault(name: str, trials: Trials) -> list[str]:
    """A fault, and what a shop with a guard saw of it."""
    kind = kind_of(name)
    silent = sorted(each["silence_ms"] for each in trials)
    told = [ms for each in trials for ms in each["told_ms"]]
    backs = [each["back_ms"] for each in trials if each["back_ms"] is not None]
    right = sum(each["layer"] in kind.layers for each in trials)
    goal = f"{kind.target_ms}" + (f"/{kind.target_p95_ms}" if kind.target_p95_ms else "") if kind.target_ms else ""
    return [
        name,
        str(len(trials)),
        _median([each["detect_ms"] for each in trials]),
        f"{quantile(silent, 50):.0f} ms",
        f"{quantile(silent, 95):.0f}",
        f"{silent[-1]:.0f}",
        goal,
        _median(told),
        f"{sum(each['switches'] for each in trials) / len(trials):.2f}",
        str(wrong_switches(name, trials)),
        _median(backs),
        f"{right}/{len(trials)}" if kind.layers else "",
    ]


def kept(name: str, trials: Trials) -> list[str]:
    """Something else that was promised."""
    promise = PROMISES[name]
    known = sorted(each["ms"] for each in trials if each["ms"] is not None)
    wrong = [each["wrong"] for each in trials if each["wrong"]]
    many = sum(each["of"] for each in trials)
    return [
        f"{name}: {promise.said}",
        str(len(trials)) + (f" ({many})" if many != len(trials) else ""),
        f"{statistics.median(known):.0f} ms" if known and promise.target_ms else "",
        f"{quantile(known, 95):.0f}" if known and promise.target_ms else "",
        f"{known[-1]:.0f}" if known and promise.target_ms else "",
        f"{promise.target_ms}" if promise.target_ms else "",
        f"{len(wrong)}" + (f" ({', '.join(sorted(set(wrong)))})" if wrong else ""),
    ]


def peer(name: str, trials: Trials) -> list[str]:
    """A peer and a fault."""
    who, what = name.split(": ")
    silent = sorted(each["silence_ms"] for each in trials)
    switched = f"{sum(each['switches'] for each in trials)}/{len(trials)}"
    wrongly = " (wrongly)" if not kind_of(what).switches and any(each["switches"] for each in trials) else ""
    return [who, what, str(len(trials)), f"{quantile(silent, 50):.0f} ms", f"{silent[-1]:.0f}", switched + wrongly]


def complaints(rows: dict[str, Any]) -> list[str]:
    """Every promise that is missed, in a sentence."""
    found, named, judged = [], 0, 0
    for name, row in rows.items():
        trials: Trials = row["trials"]
        if name in PROMISES:
            found += _broken(name, trials)
        elif ": " not in name:
            found += _late(name, trials)
            layers = kind_of(name).layers
            judged += len(trials) if layers else 0
            named += sum(each["layer"] in layers for each in trials)
    if judged and named < judged * NAMED_PERCENT / 100:
        found.append(f"MISSED: the culprit was named in {named} of {judged} faults")
    return found


def _broken(name: str, trials: Trials) -> list[str]:
    promise = PROMISES[name]
    known = [each["ms"] for each in trials if each["ms"] is not None]
    late = bool(promise.target_ms) and (not known or statistics.median(known) > promise.target_ms)
    return [f"MISSED: {name}"] if late or any(each["wrong"] for each in trials) else []


def _late(name: str, trials: Trials) -> list[str]:
    kind = kind_of(name)
    silent = sorted(each["silence_ms"] for each in trials)
    backs = [each["back_ms"] for each in trials if each["back_ms"] is not None]
    middle, late, back = quantile(silent, 50), quantile(silent, 95), statistics.median(backs) if backs else 0
    wrong = wrong_switches(name, trials) if kind.times > 1 else 0
    broken = sum(each["broken_back"] for each in trials)
    return [
        f"MISSED: {name}: {said}"
        for is_so, said in (
            (kind.target_ms and middle > kind.target_ms, f"median {middle:.0f} ms, {kind.target_ms} was promised"),
            (kind.target_p95_ms and late > kind.target_p95_ms, f"p95 {late:.0f} ms, {kind.target_p95_ms} was promised"),
            (wrong, f"{wrong} wrong switches"),
            (back > BACK_MS, f"fail-back {back:.0f} ms"),
            (broken, f"{broken} connections broke at the fail-back"),
        )
        if is_so
    ]


BACK_MS, NAMED_PERCENT = 400, 95


def missed(rows: dict[str, Any]) -> int:
    """1 when a promise is missed."""
    return int(bool(complaints(rows)))


def wrong_switches(name: str, trials: Trials) -> int:
    """Trials with more or fewer switches than the fault deserves."""
    return sum(each["switches"] != kind_of(name).switches for each in trials)


def quantile(ordered: list[float], percent: int) -> float:
    """The value below which so many percent lie (nearest rank)."""
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * percent // 100) - 1))]


def _median(values: list[float | None] | list[float]) -> str:
    known = [value for value in values if value is not None]
    return f"{statistics.median(known):.0f} ms" if known else ""
