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

ALARMS = {
    "cannot_tell": (
        "Tidak ada jalur yang terbukti hidup. Jalan terakhir dipertahankan dan dicoba terus.",
        "No line is known to live. The last way is kept and asked again and again.",
    ),
    "no_spare": ("Tidak ada cadangan: hanya satu jalur yang hidup.", "There is no spare: only one line lives."),
    "flapping": (
        "Jalur {line} putus-nyambung; baru dipakai lagi setelah lama terbukti baik.",
        "Line {line} goes and comes back; it is used again only when it stayed well for long.",
    ),
    "kernel": (
        "Mesin ini lama: sebagian kerja penjaga tidak bisa. Lihat guard-diary.jsonl.",
        "This machine is old: a part of the guard's work is not possible. See guard-diary.jsonl.",
    ),
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
    for code in said.get("alarms", ()):
        tell_alarm(str(code), talk)
    tell_disk(said.get("disk", {}), talk)
    tell_reports(said.get("reports", {}), talk)
    return 0 if any(line["state"] in {"up", "degraded"} for line in said["lines"]) else 1


def tell_alarm(code: str, talk: Talk) -> None:
    """What a person should know; the disk has words of its own, and a code of a newer guard is shown as it is."""
    what, _, line = code.partition(".")
    if what != "disk":
        indonesian, english = ALARMS.get(what, (code, code))
        talk.complain(indonesian.format(line=line), english.format(line=line), code=f"guard.{what}", line=line)


def tell_disk(disk: dict[str, Any], talk: Talk) -> None:
    """That nothing can be written, or soon cannot; the lines are guarded all the same."""
    why, free_mb = str(disk.get("trouble", "")), disk.get("free_mb", -1)
    if why:
        talk.complain(
            f"Disk tidak bisa ditulis ({why}). Jalur tetap dijaga; laporan menunggu di memori sampai mesin mati.",
            f"The disk cannot be written ({why}). The lines are guarded all the same; reports wait in memory until a restart.",
            code="guard.disk",
            why=why,
        )
    elif disk.get("low"):
        talk.complain(
            f"Disk hampir penuh: sisa {free_mb} MB. Kosongkan sebelum laporan tidak bisa ditulis.",
            f"The disk is nearly full: {free_mb} MB left. Make room before reports cannot be written.",
            code="guard.disk_low",
            free_mb=free_mb,
        )


def tell_reports(reports: dict[str, Any], talk: Talk) -> None:
    """Why and since when the node takes no reports, and what is lost; nothing while it takes them."""
    why, waiting = str(reports.get("held_up", "")), reports.get("waiting", 0)
    if reports.get("refused"):
        talk.complain(
            f"Node menolak {reports['refused']} laporan untuk selamanya, terakhir {reports['refused_why']}.",
            f"The node refused {reports['refused']} reports for good, the last one {reports['refused_why']}.",
            code="guard.refused",
            refused=reports["refused"],
        )
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
    since_s, dropped = reports.get("held_up_s", 0), reports.get("dropped", 0)
    lost = (
        (f"{dropped} jumlah per jam dibuang", f"{dropped} hourly sums were dropped")
        if dropped
        else ("tidak ada yang hilang", "none is lost")
    )
    talk.complain(
        f"Node tidak menerima laporan sejak {since_s} dtk ({why}). {waiting} laporan menunggu di sini, {lost[0]}. {do[0]}",
        f"The node takes no reports since {since_s} s ({why}). {waiting} reports wait here, {lost[1]}. {do[1]}",
        code="guard.shut_out" if shut_out else "guard.node_away",
        waiting=waiting,
        since_s=since_s,
        dropped=dropped,
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
