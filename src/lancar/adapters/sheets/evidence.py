"""One outage as evidence for a provider: a page to print and the same as JSON. Times, measurements, route; no sales, no people.

It says what was seen from the shop and blames nobody: what did not answer, when, and how that was noticed.
"""

import re
from io import BytesIO
from typing import Any

import msgspec

from lancar.lines.views.ledger import OutageSheet
from lancar.values.time import WIB_MIN, local_text

_MM = 72 / 25.4
_SIDE, _TOP = 18 * _MM, 20 * _MM
_INK, _FAINT, _BRAND, _BAD = (0.09, 0.13, 0.16), (0.33, 0.38, 0.43), (0.04, 0.37, 0.42), (0.7, 0.15, 0.12)
_ZONES = {WIB_MIN: "WIB", 8 * 60: "WITA", 9 * 60: "WIT"}

WORDS: dict[str, dict[str, str]] = {
    "id": {
        "title": "Catatan gangguan jalur internet", "shop": "Toko", "line": "Jalur", "provider": "Penyedia",
        "contract": "Nomor pelanggan", "from": "Mulai", "to": "Selesai", "lasting": "masih berlangsung", "length": "Lamanya",
        "state": "Keadaan", "down": "tidak ada data yang lewat", "degraded": "data lewat sebagian atau lambat",
        "layer": "Yang tidak menjawab", "noticed": "Ketahuan setelah", "loss": "Data hilang", "rtt": "Jeda biasanya",
        "unknown": "Tidak teramati", "targets": "Yang diukur dari toko", "sent": "dikirim", "answered": "dijawab",
        "probes": "Pengukuran sebelum keputusan (tiap batang satu pengukuran, yang terbaru di kanan)",
        "good": "dijawab", "bad": "tanpa jawaban", "route": "Rute saat kejadian", "silent": "tidak menjawab",
        "foot": "Dicatat otomatis oleh Lancar di toko. Waktu menurut jam penjaga jalur. Nomor catatan {mark}.",
        "": "belum diketahui", "carrier": "sinyal pada kabel", "first_hop": "modem atau gerbang",
        "edge": "jaringan penyedia", "far": "internet di luar jaringan penyedia", "dns": "penjawab nama situs",
        "portal": "jalan keluar (tertahan di halaman masuk)", "payment": "layanan pembayaran",
        "size": "paket besar (yang kecil lewat)",
    },
    "en": {
        "title": "Record of an internet line outage", "shop": "Shop", "line": "Line", "provider": "Provider",
        "contract": "Customer number", "from": "Began", "to": "Ended", "lasting": "still going on", "length": "Length",
        "state": "State", "down": "no data came through", "degraded": "data came through in part or slowly",
        "layer": "What did not answer", "noticed": "Noticed after", "loss": "Loss", "rtt": "Usual delay",
        "unknown": "Not observed", "targets": "Measured from the shop", "sent": "sent", "answered": "answered",
        "probes": "Measurements before the verdict (each bar is one, the newest at the right)",
        "good": "answered", "bad": "no answer", "route": "Route at that moment", "silent": "no answer",
        "foot": "Recorded automatically by Lancar in the shop. Times by the line guard's clock. Record number {mark}.",
        "": "not known", "carrier": "signal on the cable", "first_hop": "modem or gateway",
        "edge": "the provider's network", "far": "the internet beyond the provider's network", "dns": "name servers",
        "portal": "the way out (held at a sign-in page)", "payment": "the payment service",
        "size": "large packets (small ones pass)",
    },
}  # fmt: skip


def evidence_json(sheet: OutageSheet, shop: str) -> bytes:
    """Everything that was seen, for machines; moments as ISO 8601 in UTC are left to the reader: they are Unix milliseconds."""
    one = sheet.outage
    told: dict[str, Any] = {
        "format": "lancar/outage/1", "record": one.outage, "shop": shop, "line": sheet.name, "provider": sheet.provider,
        "kind": sheet.kind, "contract": sheet.contract, "promised_ppm": sheet.promised_ppm, "began_ms": one.from_ms,
        "ended_ms": one.to_ms or None, "state": one.state, "silent_layer": one.layer, "reason": one.why,
        "noticed_after_ms": one.noticed_ms, "not_observed_ms": sheet.unknown_ms, "loss_permille": one.loss_permille,
        "usual_rtt_us": sheet.rtt_us, "usual_jitter_us": sheet.jitter_us, "evidence": sheet.evidence,
    }  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def evidence_pdf(sheet: OutageSheet, shop: str, language: str = "id") -> bytes:
    """One page of A4, the same bytes each time."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - 8 MB that a node without PDFs never holds

    word = WORDS.get(language, WORDS["id"])
    written = BytesIO()
    wide, high = 210 * _MM, 297 * _MM
    canvas = Canvas(written, pagesize=(wide, high), invariant=1, pageCompression=0)
    canvas.setTitle(f"{word['title']} · {_plain(sheet.name)}")
    page = _Page(canvas, high - _TOP)
    page.text(word["title"], 16, _BRAND, bold=True, gap=26)
    for label, value in _rows(sheet, shop, word):
        page.pair(label, value)
    _targets(page, sheet, word)
    _probes(page, sheet, word, wide)
    _route(page, sheet, word)
    page.at = _TOP
    page.text(word["foot"].format(mark=sheet.outage.outage), 8, _FAINT)
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def evidence_name(sheet: OutageSheet, ending: str) -> str:
    """What the file is called: the line, the day, no blanks."""
    line = re.sub(r"[^a-z0-9]+", "-", sheet.outage.line.lower()).strip("-") or "jalur"
    return f"gangguan-{line}-{local_text(sheet.outage.from_ms, sheet.zone_min)[:10]}.{ending}"


class _Page:
    """A page that is written from the top down."""

    def __init__(self, canvas: Any, at: float) -> None:
        self.canvas = canvas
        self.at = at

    def text(self, said: str, size: float, ink: tuple[float, float, float], *, bold: bool = False, gap: float = 0) -> None:
        """One line."""
        self.canvas.setFillColorRGB(*ink)
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(_SIDE, self.at, _plain(said))
        self.at -= gap or size * 1.6

    def pair(self, label: str, value: str) -> None:
        """A label and what it says."""
        self.canvas.setFillColorRGB(*_FAINT)
        self.canvas.setFont("Helvetica", 9.5)
        self.canvas.drawString(_SIDE, self.at, _plain(label))
        self.canvas.setFillColorRGB(*_INK)
        self.canvas.drawString(_SIDE + 46 * _MM, self.at, _plain(value)[:110])
        self.at -= 15.5


def _rows(sheet: OutageSheet, shop: str, word: dict[str, str]) -> list[tuple[str, str]]:
    one = sheet.outage
    zone = _ZONES.get(sheet.zone_min, "")
    rows = [
        (word["shop"], shop),
        (word["line"], sheet.name),
        (word["provider"], sheet.provider or "-"),
        (word["contract"], sheet.contract or "-"),
        (word["from"], f"{_moment(one.from_ms, sheet.zone_min)} {zone}"),
        (word["to"], f"{_moment(one.to_ms, sheet.zone_min)} {zone}" if one.to_ms else word["lasting"]),
    ]
    if one.to_ms:
        rows.append((word["length"], _length((one.to_ms - one.from_ms) // 1_000)))
    rows += [
        (word["state"], word[one.state]),
        (word["layer"], word.get(one.layer, one.layer)),
        (word["noticed"], f"{one.noticed_ms // 1_000},{one.noticed_ms % 1_000 // 100} s"),
        (word["loss"], f"{one.loss_permille // 10},{one.loss_permille % 10}%"),
        (word["rtt"], f"{sheet.rtt_us // 1_000},{sheet.rtt_us % 1_000 // 100} ms"),
    ]
    if sheet.unknown_ms:
        rows.append((word["unknown"], _length(sheet.unknown_ms // 1_000)))
    return rows


def _targets(page: _Page, sheet: OutageSheet, word: dict[str, str]) -> None:
    if not sheet.evidence.targets:
        return
    page.at -= 10
    page.text(word["targets"], 11, _INK, bold=True)
    for one in sheet.evidence.targets[:10]:
        page.text(
            f"{one.address or one.name} ({one.kind}): {word['sent']} {one.sent}, {word['answered']} {one.answered}", 9, _INK
        )


def _probes(page: _Page, sheet: OutageSheet, word: dict[str, str], wide: float) -> None:
    probes = sorted(sheet.evidence.probes, key=lambda probe: -probe.age_ms)[-160:]
    if not probes:
        return
    page.at -= 10
    page.text(word["probes"], 11, _INK, bold=True, gap=34)
    step = (wide - 2 * _SIDE) / max(60, len(probes))
    for place, probe in enumerate(probes):
        good = probe.outcome in {"answered", "late"}
        page.canvas.setFillColorRGB(*(_BRAND if good else _BAD))
        page.canvas.rect(_SIDE + place * step, page.at, step * 0.7, 9 if good else 20, stroke=0, fill=1)
    page.at -= 14
    many = sum(probe.outcome in {"answered", "late"} for probe in probes)
    page.text(f"{word['good']} {many} · {word['bad']} {len(probes) - many}", 9, _FAINT)


def _route(page: _Page, sheet: OutageSheet, word: dict[str, str]) -> None:
    if not sheet.evidence.route:
        return
    page.at -= 10
    page.text(word["route"], 11, _INK, bold=True)
    for hop in sheet.evidence.route[:16]:
        said = f"{hop.address}  {hop.rtt_us // 1_000},{hop.rtt_us % 1_000 // 100} ms" if hop.address else word["silent"]
        page.text(f"{hop.ttl:>2}  {said}", 9, _INK if hop.address else _FAINT)


def _moment(at_ms: int, zone_min: int) -> str:
    return f"{local_text(at_ms, zone_min)}:{at_ms // 1_000 % 60:02}"


def _length(seconds: int) -> str:
    hours, rest = divmod(seconds, 3_600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}"


def _plain(text: str) -> str:
    """What the PDF's own fonts can show."""
    return text.encode("cp1252", "replace").decode("cp1252")
