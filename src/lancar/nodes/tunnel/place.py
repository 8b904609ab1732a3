"""What an end of the tunnel remembers: one file in `tunnel/` of the data folder, for its owner's eyes only."""

import os
import stat
from pathlib import Path
from typing import TypeVar

import msgspec

from lancar.adapters.tunnel.terms import TunnelFailed

FOLDER = "tunnel"
End = TypeVar("End", "HubEnd", "ShopEnd")
OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Shop(msgspec.Struct, frozen=True, kw_only=True):
    """A shop as its hub knows it."""

    name: str
    address: str
    key: bytes
    """Public; of the invitation until the shop has brought its own."""
    shared_key: bytes
    invited: bool = True
    """Whether the shop still has to come with its invitation."""
    next_key: bytes = b""
    """The shop's own key, told and not in use yet."""


class HubEnd(msgspec.Struct, frozen=True, kw_only=True):
    """The hub's end."""

    key: bytes
    endpoint: str
    network: str
    shops: tuple[Shop, ...] = ()


class ShopEnd(msgspec.Struct, frozen=True, kw_only=True):
    """The shop's end."""

    key: bytes
    endpoint: str
    hub_key: bytes
    shared_key: bytes
    address: str
    hub_address: str
    reached: str = ""
    """The endpoint with the address that its name led to last: names do not lead anywhere while a line is dead."""
    once_key: bytes = b""
    """The invitation's key, until the hub is known to have taken `key`."""
    meeting_port: int


def keep(data: Path, end: HubEnd | ShopEnd) -> None:
    """Write an end down: whole on the disk, or as it was before."""
    folder = data / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = folder / f"{_name(type(end))}.new"
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(msgspec.json.encode(end))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / _name(type(end)))


def read_hub_end(data: Path) -> HubEnd | None:
    """The hub's end, None before the first. Raises TunnelFailed where others could read it, or it is none."""
    return _read(data, HubEnd)


def read_shop_end(data: Path) -> ShopEnd | None:
    """The shop's end, None before the first. Raises TunnelFailed where others could read it, or it is none."""
    return _read(data, ShopEnd)


def _read(data: Path, kind: type[End]) -> End | None:
    path = data / FOLDER / _name(kind)
    try:
        if path.stat().st_mode & OTHERS:
            raise TunnelFailed("bad_file", f"{path}: others can read it; chmod 600")
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except msgspec.DecodeError as why:
        raise TunnelFailed("bad_file", f"{path}: {why}") from None


def _name(kind: type) -> str:
    return "hub.json" if kind is HubEnd else "shop.json"
