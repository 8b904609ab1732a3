"""Hands a message to a mail server, and says exactly what is known of it afterwards.

Up to the end of the message nothing was sent, whatever went wrong. From its last dot to the server's answer nobody can
know: that alone is uncertain (RFC 5321, 6.1, and RFC 1047 on what comes of guessing).
"""

import re
import smtplib
import ssl
from email.message import EmailMessage
from email.policy import SMTP
from typing import Literal

import msgspec

from lancar.kernel.outbox import EffectFailed

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
SEVEN_BITS = SMTP.clone(cte_type="7bit")
"""How letters are written: a server need not take bytes above 127 (RFC 5321, 2.3.1), and one that does not may break them."""
_GO_ON, _TAKEN, _FOR_EVER = 354, 250, 500


class MailServer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The mail server that takes this node's letters: a setting of the machine, for its password is a secret.

    `starttls` is usual on port 587, `tls` on 465; `none` is allowed to this very machine only. `sender` is the address
    that letters come from. `ca_file` names the authority of a server with a certificate of its own.
    """

    host: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: str = ""
    sender: str
    patience_s: int = 20
    ca_file: str = ""

    def __post_init__(self) -> None:
        """Raises ValueError for letters in the clear over a network."""
        if self.security == "none" and self.host not in LOOPBACK:
            raise ValueError("mail goes unencrypted to this machine only: set security to starttls or tls")

    def __repr__(self) -> str:
        return f"MailServer({self.sender} by {self.host}:{self.port})"


class NotTaken(Exception):  # noqa: N818 - it names what was found
    """The server will never take this message, by a code: `mail.bad_recipient`, `mail.refused`."""

    def __init__(self, code: str, said: str) -> None:
        super().__init__(f"{code}: {said}")
        self.code = code


def hand_over(server: MailServer, message: EmailMessage, to: str) -> None:
    """Until the server has taken it. Raises NotTaken, or EffectFailed: certain but for the very end."""
    try:
        smtp = _connect(server)
    except ssl.SSLError as why:
        raise EffectFailed("mail.tls", str(why.reason), certain=True) from None
    except smtplib.SMTPAuthenticationError as why:
        raise EffectFailed("mail.login", str(why.smtp_code), certain=True) from None
    except (OSError, smtplib.SMTPException) as why:
        raise EffectFailed("mail.unreachable", type(why).__name__, certain=True) from None
    try:
        _envelope(smtp, server.sender, to)
        _content(smtp, message)
    finally:
        smtp.close()


def _connect(server: MailServer) -> smtplib.SMTP:
    context = ssl.create_default_context(cafile=server.ca_file or None)
    smtp: smtplib.SMTP
    if server.security == "tls":
        smtp = smtplib.SMTP_SSL(server.host, server.port, timeout=server.patience_s, context=context)
    else:
        smtp = smtplib.SMTP(server.host, server.port, timeout=server.patience_s)
    try:
        if server.security == "starttls":
            smtp.starttls(context=context)
        if server.user:
            smtp.login(server.user, server.password)
        smtp.ehlo_or_helo_if_needed()
    except BaseException:
        smtp.close()
        raise
    return smtp


def _envelope(smtp: smtplib.SMTP, sender: str, to: str) -> None:
    """Everything before the message. Raises NotTaken, EffectFailed (certain)."""
    try:
        for code, said in (smtp.mail(sender), smtp.rcpt(to), smtp.docmd("DATA")):
            if code >= _FOR_EVER:
                raise NotTaken("mail.bad_recipient", f"{code} {said.decode(errors='replace')[:120]}")
            if code not in {_TAKEN, 251, 252, _GO_ON}:
                raise EffectFailed("mail.deferred", str(code), certain=True)
    except (OSError, smtplib.SMTPException) as why:
        raise EffectFailed("mail.unreachable", type(why).__name__, certain=True) from None


def _content(smtp: smtplib.SMTP, message: EmailMessage) -> None:
    """The message and its last dot. Raises NotTaken, EffectFailed (uncertain when the answer does not come)."""
    lines = re.sub(rb"(?m)^\.", b"..", message.as_bytes(policy=SEVEN_BITS))
    try:
        smtp.send(lines + b"\r\n.\r\n")
        code, said = smtp.getreply()
    except (OSError, smtplib.SMTPException) as why:
        raise EffectFailed("mail.unconfirmed", type(why).__name__, certain=False) from None
    if code >= _FOR_EVER:
        raise NotTaken("mail.refused", f"{code} {said.decode(errors='replace')[:120]}")
    if code != _TAKEN:
        raise EffectFailed("mail.deferred", str(code), certain=True)
