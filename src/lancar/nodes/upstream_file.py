"""What a shop node remembers of its hub: `hub.json` in its data folder, which nobody else may read."""

import os
from pathlib import Path

import msgspec

from lancar.nodes.config import BadConfig

FILE = "hub.json"


class Upstream(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the hub is, which tenant this is there, and what this node shows to be let in (`tenant~secret`)."""

    url: str
    tenant: str
    token: str


def read_upstream(folder: Path) -> Upstream | None:
    """What is remembered; None where this node has no hub. Raises BadConfig."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Upstream)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as why:
        raise BadConfig(f"{folder / FILE}: {why}") from None


def write_upstream(folder: Path, upstream: Upstream) -> None:
    """Remember it, for this user's eyes only."""
    keep_secret(folder / FILE, msgspec.json.format(msgspec.json.encode(upstream)))


def keep_secret(path: Path, text: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    beside = path.with_name(path.name + ".new")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
