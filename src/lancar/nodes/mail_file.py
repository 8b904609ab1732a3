"""Which mail server takes this node's letters: `mail.toml` in the data folder, readable by its owner alone."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from lancar.nodes.config import BadConfig

if TYPE_CHECKING:
    from lancar.adapters.mail.smtp import MailServer

FILE = "mail.toml"
_OTHERS = 0o077


def read_mail(folder: Path) -> "MailServer | None":
    """The server, or None when the file is not there. Raises BadConfig, also for a password that others may read."""
    path = folder / FILE
    try:
        text = path.read_bytes()
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    except OSError as why:
        raise BadConfig(f"{path}: {why.strerror}") from None
    if mode & _OTHERS:
        raise BadConfig(f"{path}: others on this machine may read the password in it; type: chmod 600 {path}")
    from lancar.adapters.mail.smtp import MailServer  # noqa: PLC0415 - most nodes send no mail

    try:
        return msgspec.toml.decode(text, type=MailServer)
    except (msgspec.ValidationError, msgspec.DecodeError, ValueError) as why:
        raise BadConfig(f"{path}: {why}") from None
