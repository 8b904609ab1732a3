"""`lancar status`: how the lines are now, asked of the guard that runs on this machine."""

import argparse
from typing import Any

from lancar.nodes.guard.place import ask
from lancar.nodes.talk import Talk

STATES = {
    "up": ("baik", "well"),
    "degraded": ("goyah", "shaky"),
    "down": ("mati", "down"),
    "unknown": ("belum tahu", "cannot tell"),
}


SHUT_OUT = ("401", "403")
"""How a node's answer begins that does not know this guard any more."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    del parser


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Ask and tell; 1 when no line works, 3 when there is no guard."""
    del args
    said = ask({"do": "status"})
    if said is None:
        talk.complain("Tidak ada penjaga yang jalan di komputer ini.", "No guard runs on this machine.", code="guard.none")
        return 3
    for line in said["lines"]:
        tell(line, talk)
    trouble = said.get("trouble", "")
    if trouble:
        talk.complain(f"Masalah: {trouble}", f"Trouble: {trouble}")
    tell_reports(said.get("reports", {}), talk)
    return 0 if any(line["state"] in {"up", "degraded"} for line in said["lines"]) else 1


def tell_reports(reports: dict[str, Any], talk: Talk) -> None:
    """Why the node takes no reports, and that none is lost; nothing while it takes them."""
    why, waiting = str(reports.get("held_up", "")), reports.get("waiting", 0)
    if not why:
        return
    shut_out = why.startswith(SHUT_OUT)
    do = {
        True: (
            "Perangkat penjaga mungkin dicabut: pasangkan lagi dengan --node.",
            "The guard's pairing may be over: pair it again with --node.",
        ),
        False: ("Dicoba lagi sendiri.", "It is tried again by itself."),
    }[shut_out]
    talk.complain(
        f"Node tidak menerima laporan ({why}). {waiting} laporan menunggu di sini, tidak ada yang hilang. {do[0]}",
        f"The node takes no reports ({why}). {waiting} reports wait here, none is lost. {do[1]}",
        code="guard.shut_out" if shut_out else "guard.node_away",
        waiting=waiting,
    )


def tell(line: dict[str, Any], talk: Talk) -> None:
    """One line's sentence."""
    indonesian, english = STATES.get(line["state"], (line["state"], line["state"]))
    used = ", ".join(line["carries"])
    since_s = line["since_ms"] // 1000
    numbers = f"{line['rtt_us'] / 1000:.1f} ms, {line['loss_permille'] / 10:.1f} %"
    why = f" ({line['layer'] or line['why']})" if line["layer"] or line["why"] else ""
    talk.say(
        f"{line['line']:<10} {indonesian:<10} {since_s:>7} dtk  {numbers}{why}{'  dipakai: ' + used if used else ''}",
        f"{line['line']:<10} {english:<11} {since_s:>7} s  {numbers}{why}{'  carries: ' + used if used else ''}",
        **line,
    )
