"""What a person sees of a replay: one moving line on stderr, and the closing table. Indonesian first, English on request."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TextIO

WIDTH = 24
EVERY_MS = 200
"""How often the line moves on a terminal; a log gets a line at every full twentieth."""
WORDS: Mapping[str, tuple[str, str]] = {
    "founding": ("menyiapkan toko dan barang", "founding shops and goods"),
    "selling": ("keranjang", "baskets"),
    "left": ("sisa", "left"),
    "waiting": ("belum di pusat", "not in the hub yet"),
    "offline": ("toko terputus", "shops cut off"),
    "at": ("di", "at"),
    "reckoning": ("membandingkan dengan data asli", "comparing with the data itself"),
    "rebuild": ("menghitung ulang semua tabel dari jurnal", "folding all tables anew from the journal"),
    "title": ("Putar ulang selesai", "Replay done"),
    "slice": ("Data", "Data"),
    "slice_is": ("{days} hari, {stores} toko, benih {seed}", "{days} days, {stores} stores, seed {seed}"),
    "baskets": ("Keranjang", "Baskets"),
    "lines": ("Baris", "Lines"),
    "rupiah": ("Rupiah", "Rupiah"),
    "units": ("Satuan", "Units"),
    "compared": ("Sama? {kind}", "Compared: {kind}"),
    "store_day_good": ("toko, hari, barang", "store, day, good"),
    "store_day": ("toko, hari", "store, day"),
    "store_good_shelf": ("toko, barang: stok", "store, good: stock"),
    "stores": ("toko", "store"),
    "goods": ("barang", "good"),
    "money_by_method": ("uang per cara bayar", "money by method"),
    "drawers_counted": ("hari dengan laci dihitung", "days with a counted drawer"),
    "drawers": ("laci", "drawers"),
    "journals": ("jurnal toko di pusat", "shops' journals in the hub"),
    "unsent": ("tak ada yang tertinggal", "nothing left behind"),
    "levels": ("aman, lalu di pusat", "aman, then di pusat"),
    "sum_of_shops": ("jumlah semua toko", "sum of the shops"),
    "differing": ("Selisih: baris", "Differences: rows"),
    "rupiah_off": ("Selisih: rupiah", "Differences: rupiah"),
    "units_off": ("Selisih: satuan", "Differences: units"),
    "views_off": ("Tabel pusat yang berbeda bila dihitung ulang", "Hub tables that differ when folded anew"),
    "not_folded": ("tidak diperiksa (--check-views)", "not checked (--check-views)"),
    "safe_here": ("Tersimpan di kotak toko (aman)", "Kept in the shop nodes (aman)"),
    "safe_hub": ("Di pusat", "In the hub (di pusat)"),
    "levels_asked": ("Ditanya: sudah seaman apa", "Asked: how safe by now"),
    "offline_share": ("Waktu terputus", "Time cut off"),
    "longest_cut": ("Putus terlama", "Longest cut"),
    "backlog": ("Antrean terbesar", "Biggest backlog"),
    "backlog_is": ("{count} keranjang ({store})", "{count} baskets ({store})"),
    "sync": ("Sinkron", "Sync"),
    "sync_is": ("{rounds} putaran, {batches} kiriman, {pushed} catatan", "{rounds} rounds, {batches} batches, {pushed} entries"),
    "wire": ("Di kabel ({wire})", "On the wire ({wire})"),
    "wire_is": ("{sent} naik, {received} turun, {each} byte per keranjang", "{sent} up, {received} down, {each} bytes a basket"),
    "disk": ("Di disk", "On disk"),
    "disk_is": ("pusat {hub}, semua toko {shops}", "hub {hub}, all shops {shops}"),
    "cpu": ("CPU", "CPU"),
    "cpu_is": ("{cpu} dalam {wall}, {each} ms per keranjang", "{cpu} in {wall}, {each} ms a basket"),
    "starts": ("Dimulai", "Started"),
    "starts_is": ("{starts} kali", "{starts} times"),
    "fine": ("Semua sama sampai rupiah terakhir.", "All the same, to the last rupiah."),
    "wrong": ("ADA SELISIH:", "THERE ARE DIFFERENCES:"),
}  # fmt: skip


def word(key: str, language: str, **values: object) -> str:
    """A word or sentence in the language asked for."""
    text = WORDS[key][0 if language == "id" else 1]
    return text.format(**values) if values else text


def number(value: int, language: str) -> str:
    """Thousands apart: by points in Indonesian, by commas in English."""
    text = f"{value:,}"
    return text.replace(",", ".") if language == "id" else text


def tenths(of_ten: int, language: str) -> str:
    """A number with one decimal, given in tenths."""
    whole, rest = divmod(of_ten, 10)
    return f"{number(whole, language)}{',' if language == 'id' else '.'}{rest}"


def span(ms: int) -> str:
    """`2:03:04`, or `3:04` below an hour."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def size(count: int, language: str) -> str:
    """Bytes in decimal kilobytes, megabytes or gigabytes, one decimal."""
    for unit, each in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= each:
            return f"{tenths(count * 10 // each, language)} {unit}"
    return f"{count} B"


class Line:
    """The moving line. `now_ms` is the real clock; nothing is measured with it but the rate and what is left."""

    def __init__(self, to: TextIO, now_ms: Callable[[], int], language: str) -> None:
        self._to = to
        self._now_ms = now_ms
        self._language = language
        self._moving = to.isatty()
        self._shown_ms = -EVERY_MS
        self._twentieth = -1
        self._began: dict[str, tuple[int, int]] = {}

    def tell(self, what: str, done: int, of: int, *rest: str) -> None:
        """Show how far it is, if there is something new to show."""
        now_ms = self._now_ms()
        began_ms, begun = self._began.setdefault(what, (now_ms, done))
        twentieth = done * 20 // of if of else 20
        if self._moving:
            if now_ms - self._shown_ms < EVERY_MS and done != of:
                return
        elif twentieth == self._twentieth:
            return
        self._shown_ms, self._twentieth = now_ms, twentieth
        took_ms = now_ms - began_ms
        each = (done - begun) * 1000 // took_ms if took_ms else 0
        parts = [self._share(done, of), word(what, self._language)]
        if each:
            left = word("left", self._language)
            parts.append(f"{number(each, self._language)}/s · {left} {span((of - done) * 1000 // each)}")
        self._write(" · ".join([*parts, *rest]), done == of)

    def say(self, what: str) -> None:
        """A step without a measure."""
        self._twentieth = -1
        self._write(f"{word(what, self._language)} …", last=True)

    def _share(self, done: int, of: int) -> str:
        full = done * WIDTH // of if of else WIDTH
        percent = tenths(done * 1000 // of if of else 1000, self._language)
        return f"[{'#' * full}{'.' * (WIDTH - full)}] {percent} % {number(done, self._language)}/{number(of, self._language)}"

    def _write(self, text: str, last: bool) -> None:
        if self._moving:
            self._to.write(f"\r{text[:200]}\x1b[K" + ("\n" if last else ""))
        else:
            self._to.write(text + "\n")
        self._to.flush()


def table(closing: Mapping[str, Any], language: str) -> str:
    """The closing table; `closing` is what ``--json`` prints."""
    n, w = partial(number, language=language), partial(word, language=language)
    baskets = closing["baskets"] or 1
    views = closing["views_differing"]
    rows = [
        (w("slice"), w("slice_is", days=closing["days"], stores=closing["stores"], seed=closing["seed"])),
        *((w(key), n(closing[key])) for key in ("baskets", "lines", "rupiah", "units")),
        *((w("compared", kind=w(kind)), n(count)) for kind, count in closing["compared"].items()),
        *((w(key), n(closing[key])) for key in ("differing", "rupiah_off", "units_off")),
        (w("views_off"), w("not_folded") if views is None else n(len(views))),
        (w("safe_here"), n(closing["kept"])),
        (w("safe_hub"), n(closing["in_hub"])),
        (w("levels_asked"), n(closing["levels_asked"])),
        (w("offline_share"), f"{tenths(closing['offline_permille'], language)} %"),
        (w("longest_cut"), span(closing["longest_cut_ms"])),
        (w("backlog"), w("backlog_is", count=n(closing["backlog"]), store=closing["backlog_branch"])),
        (w("sync"), w("sync_is", rounds=n(closing["rounds"]), batches=n(closing["batches"]), pushed=n(closing["pushed"]))),
        (
            w("wire", wire=closing["wire"]),
            w(
                "wire_is",
                sent=size(closing["sent_bytes"], language),
                received=size(closing["received_bytes"], language),
                each=n(closing["sent_bytes"] // baskets),
            ),
        ),
        (w("disk"), w("disk_is", hub=size(closing["hub_bytes"], language), shops=size(closing["shop_bytes"], language))),
        (
            w("cpu"),
            w(
                "cpu_is",
                cpu=span(closing["cpu_ms"]),
                wall=span(closing["wall_ms"]),
                each=tenths(closing["cpu_ms"] * 10 // baskets, language),
            ),
        ),
        (w("starts"), w("starts_is", starts=n(closing["starts"]))),
    ]
    left = max(len(name) for name, _ in rows)
    right = max(len(value) for _, value in rows)
    lines = [w("title"), "─" * (left + right + 2)]
    lines += [f"{name:<{left}}  {value:>{right}}" for name, value in rows]
    lines.append(w("fine") if closing["agrees"] else w("wrong"))
    lines += [f"  {example}" for example in closing["examples"]]
    return "\n".join(lines)
