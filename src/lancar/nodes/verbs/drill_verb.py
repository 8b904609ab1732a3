"""`lancar drill`: leave a line on purpose, see that the shop works on the spare one, come back, and say how it went."""

import argparse
import threading
import time
from typing import Any

from lancar.nodes.guard.place import ask
from lancar.nodes.talk import Talk

ASK_EVERY_S, LATE_S = 0.5, 30
REFUSED = {
    "drill.no_such_line": ("tidak ada jalur dengan nama itu", "there is no line of that name"),
    "drill.too_long": ("lamanya 2 sampai 900 detik", "it lasts 2 to 900 seconds"),
    "drill.not_in_use": ("toko tidak (seluruhnya) memakai jalur itu sekarang", "the shop does not (wholly) use that line now"),
    "drill.trouble_now": ("jalur itu sedang tidak sehat; tunggu sampai baik", "that line is not well now; wait until it is"),
    "drill.no_spare": ("tidak ada jalur lain yang sehat, toko akan putus", "no other line is well: the shop would be cut off"),
    "drill.over_budget": ("kuota jalur cadangan hari ini sudah habis", "the spare line's budget of today is used up"),
    "drill.runs_already": ("satu uji masih jalan", "a drill runs already"),
    "drill.payment_open": (
        "ada pembayaran yang sedang jalan di kasir; tunggu selesai",
        "a till takes a payment now; wait for it",
    ),
    "drill.node_away": (
        "node toko tidak menjawab, jadi tidak jelas apakah ada pembayaran yang sedang jalan",
        "the shop's node does not answer, so nobody knows whether a payment is under way",
    ),
    "drill.not_allowed": ("hanya root atau pengguna si penjaga yang boleh", "only root or the guard's own user may"),
}
OUTCOMES = {
    "passed": ("LULUS: toko jalan penuh lewat jalur cadangan", "PASSED: the shop works fully over the spare line"),
    "partly": ("SEBAGIAN: tidak semua bisa lewat jalur cadangan", "PARTLY: not everything works over the spare line"),
    "failed": ("GAGAL", "FAILED"),
    "aborted": ("DIHENTIKAN, jalur sudah kembali", "ABORTED, the line is back"),
}
NAMES = {"payments": "pembayaran", "chat": "chat", "hub": "pusat", "dns": "nama (DNS)", "web": "web"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument("--line", default="", help="jalur yang ditinggalkan · line to leave, default: the one in use")
    parser.add_argument("--seconds", type=int, default=60, help="berapa lama, default 60 · how long to stay away")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Ask the guard to do it, wait, tell; 1 when refused or when something did not work, 3 when there is no guard."""
    begun = ask({"do": "drill", "line": args.line, "seconds": args.seconds})
    if begun is None:
        talk.complain("Tidak ada penjaga yang jalan di komputer ini.", "No guard runs on this machine.", code="guard.none")
        return 3
    if "drill" not in begun:
        return _refused(str(begun.get("refused", "")), talk)
    return _wait(begun, args.seconds, talk)


def _refused(code: str, talk: Talk) -> int:
    indonesian, english = REFUSED.get(code, (code, code))
    talk.complain(f"Uji ditolak: {indonesian}.", f"The drill is refused: {english}.", code=code)
    return 1


def _wait(begun: dict[str, Any], seconds: int, talk: Talk) -> int:
    end_s = time.monotonic() + seconds + LATE_S
    said: dict[str, Any] | None = begun
    moving = False
    while time.monotonic() < end_s:
        if not moving and said is not None and "spare" in said:
            moving = True
            talk.say(
                f"Pindah dari {said['line']} ke {said['spare']} selama {seconds} detik. Kasir tetap jalan.",
                f"Moving from {said['line']} to {said['spare']} for {seconds} seconds. The till goes on.",
                drill=begun["drill"],
                line=said["line"],
                spare=said["spare"],
            )
        threading.Event().wait(ASK_EVERY_S)
        said = ask({"do": "drilled"})
        if said is None:
            talk.complain(
                "Penjaga berhenti di tengah uji. Jalur semula dikembalikan oleh proses pengawasnya.",
                "The guard ended in the middle of the drill. Its watchdog puts the old ways back.",
                code="drill.guard_gone",
            )
            return 3
        if said["done"] and said["result"]["outcome"] == "refused":
            return _refused(f"drill.{said['result']['why']}", talk)
        if said["done"]:
            return tell(said["result"], talk)
    talk.complain("Uji tidak selesai pada waktunya.", "The drill did not end in time.", code="drill.late")
    return 1


def tell(result: dict[str, Any], talk: Talk) -> int:
    """The report in plain words; 0 when all is well."""
    indonesian, english = OUTCOMES.get(result["outcome"], (result["outcome"], result["outcome"]))
    talk.say(f"{indonesian}.", f"{english}.", **result)
    if talk.as_json:
        return int(result["outcome"] != "passed")
    for check in result["checks"]:
        mark = "✓" if check["good"] else "✗"
        talk.say(f"  {mark} {NAMES[check['name']]} {check['took_ms']} ms", f"  {mark} {check['name']} {check['took_ms']} ms")
    away_s, silence_ms, back_ms = result["away_s"], result["silence_ms"], result["back_ms"]
    talk.say(
        f"  Di jalur cadangan {away_s} detik; jeda waktu pindah {silence_ms} ms, kembali {back_ms} ms.",
        f"  {away_s} s on the spare line; {silence_ms} ms of silence on the way, {back_ms} ms back.",
    )
    return int(result["outcome"] != "passed")
