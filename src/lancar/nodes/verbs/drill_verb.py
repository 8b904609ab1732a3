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
    "drill.time_is_past": ("jam itu sudah lewat", "that time is past"),
    "drill.runs_already": ("satu uji masih jalan", "a drill runs already"),
    "drill.payment_open": (
        "ada pembayaran yang sedang jalan di kasir; tunggu selesai",
        "a till takes a payment now; wait for it",
    ),
    "drill.node_away": (
        "kotak toko tidak menjawab, jadi tidak jelas apakah ada pembayaran yang sedang jalan",
        "the shop's node does not answer, so nobody knows whether a payment is under way",
    ),
    "drill.unarmed": (
        "tidak bisa dipasang pengaman yang mengembalikan jalur bila penjaga mati; lihat lancar status",
        "nothing could be armed that puts the lines back should the guard die; see lancar status",
    ),
    "drill.not_allowed": ("hanya root atau pengguna si penjaga yang boleh", "only root or the guard's own user may"),
}
OUTCOMES = {
    "passed": ("LULUS: toko jalan penuh lewat jalur cadangan", "PASSED: the shop works fully over the spare line"),
    "partly": (
        "SEBAGIAN: tidak semua terbukti jalan lewat jalur cadangan",
        "PARTLY: not everything was shown to work over the spare line",
    ),
    "failed": ("GAGAL", "FAILED"),
    "aborted": ("DIHENTIKAN, jalur sudah kembali", "ABORTED, the line is back"),
}
NAMES = {"payments": "pembayaran", "chat": "chat", "hub": "pusat", "dns": "nama (DNS)", "web": "web"}
CLASSES = {"payments": "pembayaran", "chat": "chat", "meeting": "rapat", "bulk": "lainnya"}
UNPAIRED = (
    "? kecepatan tidak diukur: penjaga ini belum disambungkan ke node (lancar guard --node)",
    "? rate not measured: this guard is paired with no node (lancar guard --node)",
)
SETTINGS = {"payments": "[guard] payment", "chat": "[guard.chat] domains", "hub": "[guard] hub"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument("--line", default="", help="jalur yang ditinggalkan · line to leave, default: the one in use")
    parser.add_argument("--seconds", type=int, default=60, help="berapa lama, default 60 · how long to stay away")
    parser.add_argument("--at", type=_minute, metavar="JJ:MM", help="pada jam ini saja · not now but at this time, such as 14:30")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Ask the guard to do it, wait, tell; 1 when refused or when something did not work, 3 when there is no guard."""
    at_ms = _next_ms(args.at) if args.at is not None else 0
    begun = ask({"do": "drill", "line": args.line, "seconds": args.seconds, "at_ms": at_ms})
    if begun is None:
        talk.complain("Tidak ada penjaga yang jalan di komputer ini.", "No guard runs on this machine.", code="guard.none")
        return 3
    if "drill" not in begun:
        return _refused(str(begun.get("refused", "")), talk)
    if at_ms:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(at_ms // 1_000))
        talk.say(
            f"Uji pindah dijadwalkan {when}. Hasilnya ada di diari penjaga dan di Kantor.",
            f"A drill is planned for {when}. How it went will stand in the guard's diary and in the office.",
            drill=begun["drill"],
            at_ms=at_ms,
        )
        return 0
    return _wait(begun, args.seconds, talk)


def _minute(typed: str) -> int:
    """Minutes since midnight of what was typed. Raises ValueError, which argparse tells."""
    when = time.strptime(typed, "%H:%M")
    return when.tm_hour * 60 + when.tm_min


def _next_ms(minute: int) -> int:
    """The next moment at which this machine's clock shows that minute: today, or tomorrow when it is past."""
    now_s = int(time.time())
    today = time.localtime(now_s)
    for day in (0, 1):
        wanted = time.struct_time((*today[:2], today.tm_mday + day, minute // 60, minute % 60, 0, 0, 0, -1))
        at_s = int(time.mktime(wanted))
        if at_s > now_s:
            break
    return at_s * 1_000


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
            return tell(said["result"], talk, unpaired=bool(said.get("unpaired")))
    talk.complain("Uji tidak selesai pada waktunya.", "The drill did not end in time.", code="drill.late")
    return 1


def tell(result: dict[str, Any], talk: Talk, *, unpaired: bool = False) -> int:
    """The report in plain words; 0 when all is well. `unpaired`: the line's rate was not measured for want of a pairing."""
    indonesian, english = OUTCOMES.get(result["outcome"], (result["outcome"], result["outcome"]))
    talk.say(f"{indonesian}.", f"{english}.", **result, unpaired=unpaired)
    if talk.as_json:
        return int(result["outcome"] != "passed")
    for check in result["checks"]:
        mark = "✓" if check["good"] else "✗"
        talk.say(f"  {mark} {NAMES[check['name']]} {check['took_ms']} ms", f"  {mark} {check['name']} {check['took_ms']} ms")
    for indonesian, english in (*_lacking(result), *([UNPAIRED] if unpaired else []), _times(result)):
        talk.say(f"  {indonesian}", f"  {english}")
    return int(result["outcome"] != "passed")


def _lacking(result: dict[str, Any]) -> list[tuple[str, str]]:
    """What the drill could not prove, and what would let the next one prove it."""
    untried, stayed = result["untried"], result["stayed"]
    found = []
    if untried:
        names, settings = ", ".join(NAMES[name] for name in untried), ", ".join(SETTINGS[name] for name in untried)
        found.append((f"? tidak ditanyakan: {names}. Isi {settings}.", f"? not asked: {', '.join(untried)}. Set {settings}."))
    if stayed:
        names = ", ".join(CLASSES[name] for name in stayed)
        found.append((f"? tidak boleh lewat cadangan: {names}", f"? may not take the spare line: {', '.join(stayed)}"))
    return found


def _times(result: dict[str, Any]) -> tuple[str, str]:
    away_s, silence_ms, back_ms = result["away_s"], result["silence_ms"], result["back_ms"]
    indonesian, english = f"jeda waktu pindah {silence_ms} ms", f"{silence_ms} ms of silence on the way"
    if silence_ms < 0:
        indonesian, english = "jeda waktu pindah tidak terukur (kasir diam)", "silence on the way not measured (no till spoke)"
    return (
        f"Di jalur cadangan {away_s} detik; {indonesian}, kembali {back_ms} ms.",
        f"{away_s} s on the spare line; {english}, {back_ms} ms back.",
    )
