"""Sends letters about lines, if what they tell is still true when they are due. Plain words in both languages, no attachments."""

import re
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import formataddr, formatdate
from typing import Any

import msgspec

from lancar.adapters.mail.smtp import SEVEN_BITS, MailServer, NotTaken, hand_over
from lancar.kernel.outbox import EffectFailed, Job
from lancar.kernel.shape import Command, Question
from lancar.lines.commands import NoteAlert
from lancar.lines.ports import SendAlert
from lancar.lines.rules.letters import AlertLetter, AlertOf
from lancar.values.time import local_text

Ask = Callable[[str, Question], Any]

SUBJECTS = {
    "outage": ("Jalur {line} mati sejak {since}", "Line {line} down since {since}"),
    "return": ("Jalur {line} hidup lagi", "Line {line} is back"),
    "cut": ("Toko tanpa internet sejak {since}", "Shop without internet since {since}"),
    "was_cut": ("Toko sempat tanpa internet {length_id}", "Shop was without internet for {length_en}"),
    "cannot_tell": ("Keadaan internet toko tidak diketahui sejak {since}", "State of the shop's internet unknown since {since}"),
    "no_spare": ("Tidak ada jalur cadangan sejak {since}", "No spare line since {since}"),
    "flapping": ("Jalur {line} putus-nyambung", "Line {line} goes and comes back"),
    "disk": ("Penjaga jalur tidak bisa menyimpan laporan", "The line guard cannot keep its reports"),
    "drill": ("Waktunya uji pindah jalur", "Time for a line drill"),
    "power": ("Baterai UPS hampir habis", "UPS battery nearly empty"),
}
BODIES = {
    "outage": (
        (
            "Jalur {line} di {place} mati sejak {since}. {path_id} Kasir tetap jualan, semua tersimpan. Bukti untuk penyedia"
            " ada di Kantor, Jalur internet, Gangguan."
        ),
        (
            "The line {line} at {place} has been down since {since}. {path_en} The tills go on selling, everything is kept."
            " Evidence for the provider is in the office under Internet lines, Outages."
        ),
    ),
    "return": (
        "Jalur {line} di {place} hidup lagi setelah {length_id}. Toko kembali sendiri setelah jalurnya terbukti baik.",
        "The line {line} at {place} is back after {length_en}. The shop returns to it by itself once it has proved well.",
    ),
    "cut": (
        (
            "Tidak ada jalur internet yang hidup di {place} sejak {since}. Kasir tetap jualan dan semua tersimpan di toko."
            " QRIS dan chat menunggu sampai satu jalur hidup lagi."
        ),
        (
            "No internet line is alive at {place} since {since}. The tills go on selling and everything is kept in the shop."
            " QRIS and chat wait until a line is back."
        ),
    ),
    "was_cut": (
        (
            "Dari {since} sampai {until} tidak ada jalur internet yang hidup di {place}, jadi kabar ini pun baru bisa dikirim"
            " sekarang. Kasir tetap jualan dan tidak ada penjualan yang hilang. Akibatnya pada penjualan ada di Kantor, Jalur"
            " internet, Gangguan."
        ),
        (
            "From {since} to {until} no internet line was alive at {place}, so this word could only go out now. The tills"
            " went on selling and no sale is lost. What it did to the sales is in the office under Internet lines, Outages."
        ),
    ),
    "cannot_tell": (
        (
            "Sejak {since} penjaga di {place} tidak bisa memastikan satu jalur pun hidup. Jalan terakhir tetap dipakai, kasir"
            " tetap jualan dan semua tersimpan di toko."
        ),
        (
            "Since {since} the guard at {place} can tell of no line whether it lives. The last way is kept, the tills go on"
            " selling and everything is kept in the shop."
        ),
    ),
    "no_spare": (
        (
            "Di {place} hanya satu jalur internet yang hidup sejak {since}. {path_id} Kalau jalur itu ikut mati, QRIS dan chat"
            " berhenti. Lihat Kantor, Jalur internet: jalur mana yang belum terbukti hidup."
        ),
        (
            "At {place} only one internet line lives since {since}. {path_en} Should it die as well, QRIS and chat stop. The"
            " office shows under Internet lines which one is not known to live."
        ),
    ),
    "flapping": (
        (
            "Jalur {line} di {place} berkali-kali putus dan kembali sejak {since}. Toko tidak ikut bolak-balik: jalur itu baru"
            " dipakai lagi setelah lama terbukti baik. Bukti untuk penyedia ada di Kantor, Jalur internet, Gangguan."
        ),
        (
            "The line {line} at {place} goes and comes back again and again since {since}. The shop does not follow it: it is"
            " used again only when it has stayed well for long. Evidence for the provider is in the office under Internet"
            " lines, Outages."
        ),
    ),
    "disk": (
        (
            "Disk mesin penjaga di {place} penuh atau rusak sejak {since}. Jalur tetap dijaga; laporan hanya ada di memori"
            " sampai disk bisa ditulis lagi. Ketik lancar status di mesin itu untuk melihat sebabnya."
        ),
        (
            "The disk of the guard's machine at {place} is full or broken since {since}. The lines are guarded all the same;"
            " reports are in memory only until the disk can be written. lancar status on that machine tells why."
        ),
    ),
    "drill": (
        (
            "Sudah lama jalur cadangan di {place} tidak dicoba. Uji satu menit dari Kantor, Jalur internet, Cadangan"
            " menunjukkan apakah ia siap dipakai; kasir tetap jualan."
        ),
        (
            "The spare line at {place} has not been tried for a while. A drill of one minute, in the office under Internet"
            " lines, Spare line, shows whether it is ready; the tills go on selling."
        ),
    ),
    "power": (
        "UPS di {place} berjalan dari baterai dan hampir habis. Router akan padam bila listrik belum kembali.",
        "The UPS at {place} runs on its battery and is nearly empty. The router goes off unless mains power returns.",
    ),
}


class Alerting:
    """The performer of `lines.alert`."""

    def __init__(self, ask: Ask, server: MailServer, now_ms: Callable[[], int]) -> None:
        self._ask = ask
        self._server = server
        self._now_ms = now_ms

    def perform(self, job: Job) -> Command | None:
        """Ask whether it is still true, write it, hand it over, say so. Raises EffectFailed."""
        wish = msgspec.json.decode(job.body, type=SendAlert)
        alert = f"{wish.about}/{wish.of}"
        if self._now_ms() < wish.due_ms:
            raise EffectFailed("lines.not_yet", certain=True)
        letter = self._letter(job, wish)
        if letter.stop:
            return (
                None
                if letter.stop == "lines.already_told"
                else NoteAlert(branch=wish.branch, alert=alert, sent=False, why=letter.stop)
            )
        try:
            hand_over(self._server, write(letter, alert, self._server.sender, self._now_ms()), letter.to)
        except NotTaken as no:
            return NoteAlert(branch=wish.branch, alert=alert, sent=False, why=no.code)
        return NoteAlert(branch=wish.branch, alert=alert, sent=True)

    def look(self, job: Job) -> bool | Command | None:
        """A mail server cannot be asked afterwards."""
        letter = self._letter(job, msgspec.json.decode(job.body, type=SendAlert))
        return True if letter.stop == "lines.already_told" else None

    def _letter(self, job: Job, wish: SendAlert) -> AlertLetter:
        letter = self._ask(job.tenant, AlertOf(branch=wish.branch, about=wish.about, of=wish.of))
        assert isinstance(letter, AlertLetter)
        return letter


def write(letter: AlertLetter, alert: str, sender: str, now_ms: int) -> EmailMessage:
    """The letter as it travels: Indonesian first, English below. The same thing told twice bears one Message-ID."""
    subject, (first, second) = SUBJECTS[letter.about], BODIES[letter.about]
    said = _said(letter)
    message = EmailMessage(policy=SEVEN_BITS)
    mark = re.sub(r"[^A-Za-z0-9.-]", "-", f"{letter.about}.{alert}")
    message["Message-ID"] = f"<jalur.{mark}@{sender.rpartition('@')[2]}>"
    message["Date"] = formatdate(now_ms // 1_000)
    message["From"] = formataddr((letter.shop, sender))
    message["To"] = letter.to
    message["Subject"] = subject[0].format(**said)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(f"{first.format(**said)}\n\n--\n{subject[1].format(**said)}\n{second.format(**said)}\n")
    return message


def _said(letter: AlertLetter) -> dict[str, str]:
    minutes = max(0, letter.to_ms - letter.from_ms) // 60_000
    place = f"{letter.shop} {letter.branch_name}".strip()
    named = f"{letter.line_name} ({letter.provider})" if letter.provider else letter.line_name
    return {
        "line": named,
        "place": place,
        "since": local_text(letter.from_ms, letter.zone_min),
        "until": local_text(letter.to_ms, letter.zone_min),
        "length_id": _length(minutes, "jam", "menit"),
        "length_en": _length(minutes, "h", "min"),
        "path_id": f"Sekarang lewat {letter.path_name}." if letter.path_name else "Belum ada jalur lain yang hidup.",
        "path_en": f"The way now is {letter.path_name}." if letter.path_name else "No other line is alive.",
    }


def _length(minutes: int, big: str, small: str) -> str:
    hours = f"{minutes // 60} {big} " if minutes >= 60 else ""  # noqa: PLR2004 - minutes of an hour
    return f"{hours}{minutes % 60} {small}"
