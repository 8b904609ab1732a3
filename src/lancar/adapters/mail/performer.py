"""Sends the counter's letters: words for those who read on a phone, the receipt as a PDF for those who keep it."""

import re
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import formataddr, formatdate
from typing import Any

import msgspec

from lancar.adapters.mail.smtp import SEVEN_BITS, MailServer, NotTaken, hand_over
from lancar.adapters.printers.pdf import receipt_pdf
from lancar.kernel.outbox import Job
from lancar.kernel.shape import Command, Question
from lancar.till.commands.printing import NoteMail
from lancar.till.ports import SendMail
from lancar.till.rules.mailing import Letter, LetterOf, letter_text

Ask = Callable[[str, Question], Any]


class Mailing:
    """The performer of `till.mail`."""

    def __init__(self, ask: Ask, server: MailServer, now_ms: Callable[[], int]) -> None:
        self._ask = ask
        self._server = server
        self._now_ms = now_ms

    def perform(self, job: Job) -> Command | None:
        """Write it, hand it over, say so. Raises EffectFailed."""
        wish = msgspec.json.decode(job.body, type=SendMail)
        letter = self._letter(job, wish)
        if letter.stop:
            return None if letter.stop == "till.already_mailed" else NoteMail(mail=wish.mail, why=letter.stop)
        try:
            hand_over(self._server, write(letter, self._server.sender, self._now_ms()), letter.to)
        except NotTaken as no:
            return NoteMail(mail=wish.mail, why=no.code)
        return NoteMail(mail=wish.mail)

    def look(self, job: Job) -> bool | Command | None:
        """A mail server cannot be asked afterwards. A person who has it tried again sends the same Message-ID."""
        letter = self._letter(job, msgspec.json.decode(job.body, type=SendMail))
        return True if letter.stop == "till.already_mailed" else None

    def _letter(self, job: Job, wish: SendMail) -> Letter:
        letter = self._ask(job.tenant, LetterOf(mail=wish.mail))
        assert isinstance(letter, Letter)
        return letter


def write(letter: Letter, sender: str, now_ms: int) -> EmailMessage:
    """The letter as it travels."""
    message = EmailMessage(policy=SEVEN_BITS)
    message["Message-ID"] = message_id(letter, sender)
    message["Date"] = formatdate(now_ms // 1_000)
    message["From"] = formataddr((letter.sender_name, sender))
    message["To"] = letter.to
    if letter.reply_to:
        message["Reply-To"] = letter.reply_to
    message["Subject"] = letter.subject
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter_text(letter.doc))
    name = re.sub(r"[^A-Za-z0-9.-]", "-", letter.subject.split(" ")[1] if " " in letter.subject else "struk")
    pdf = receipt_pdf(letter.doc, title=letter.subject)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=f"struk-{name}.pdf")
    return message


def message_id(letter: Letter, sender: str) -> str:
    """Made from the sale and the wish: however often the letter is tried, mailboxes can tell that it is the same one."""
    said = re.sub(r"[^A-Za-z0-9.-]", "-", f"{letter.sale}.{letter.mail}")
    return f"<struk.{said}@{sender.rpartition('@')[2]}>"
