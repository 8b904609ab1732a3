"""The shop's keys and certificates in the data folder: who may read them, when the certificate is to be made anew.

They stand in `tls/`, are readable by their owner alone, and never leave the box: no backup, no journal and no log holds them.
A box that is replaced makes an authority of its own, and the devices are shown the new one.
"""

import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from lancar.kernel.store import StoreFailed

FOLDER = "tls"
AUTHORITY_KEY, AUTHORITY, LEAF, STATE = "ca.key", "ca.der", "leaf.pem", "state.json"
SECRET = (AUTHORITY_KEY, LEAF)
DOMAIN = "lancar.local"
FIRST_NAME = "toko"
"""What a node is called that has no shop yet."""
PATIENCE_S = 60


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What a certificate is to be good for. `names`: the first is the one to print; `hosts`: what the machine calls itself."""

    names: list[str]
    hosts: list[str]
    addresses: list[str]
    now_ms: int


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """The certificate there is. Nothing in it is secret."""

    names: list[str]
    hosts: list[str]
    left_out: list[str]
    """Names of the machine that the authority may not speak for: it was renamed after the authority was made."""
    addresses: list[str]
    since_ms: int
    until_ms: int
    authority_until_ms: int
    sha256: str
    """Of the authority's certificate: what a person compares before they trust it."""
    sha1: str
    """The same as Windows shows it."""

    @property
    def renew_ms(self) -> int:
        """Two thirds of its life: long before anybody is warned, and with time to spare for a box that was off."""
        return self.since_ms + (self.until_ms - self.since_ms) * 2 // 3


Certify = Callable[[Path, Order], Standing]


class Keys:
    """The folder `tls` of a node."""

    def __init__(self, data: Path, certify: Certify | None = None) -> None:
        self.folder = data / FOLDER
        self._certify = certify or by_a_program

    def standing(self) -> Standing | None:
        """The certificate there is; None before the first."""
        try:
            return msgspec.json.decode((self.folder / STATE).read_bytes(), type=Standing)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def authority(self) -> bytes:
        """The authority's certificate (DER): what devices are shown."""
        return (self.folder / AUTHORITY).read_bytes()

    def keep(self, order: Order) -> Standing:
        """A certificate that is good for the order, made anew only when it must be. Raises StoreFailed."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        for path in bare(self.folder):
            raise StoreFailed("other", f"{path} can be read by others; type: chmod -R go-rwx {self.folder}", certain=True)
        known = self.standing()
        whole = all((self.folder / name).exists() for name in (AUTHORITY_KEY, AUTHORITY, LEAF))
        if known is not None and whole and not is_stale(known, order):
            return known
        return self._certify(self.folder, order)


def is_stale(known: Standing, order: Order) -> bool:
    """Whether a certificate is to be made anew: two thirds of its life are over, or it lacks a name or an address.

    An address that is gone does no harm. A clock that was set back before the certificate began is not believed.
    """
    wanted = {*order.names, *order.hosts, *order.addresses}
    lacks = wanted - {*known.names, *known.hosts, *known.addresses}
    return bool(lacks) or known.names[:1] != order.names[:1] or order.now_ms >= known.renew_ms


def bare(folder: Path) -> Iterator[Path]:
    """What others could read and must not."""
    for path in (folder, *(folder / name for name in SECRET)):
        if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield path


def by_a_program(folder: Path, order: Order) -> Standing:
    """Let `certify` do it, in a process that ends. Raises StoreFailed."""
    command = [sys.executable, "-m", "lancar.nodes.secure.certify", str(folder)]
    done = subprocess.run(  # noqa: S603 - our own program, with no word of a stranger
        command, input=msgspec.json.encode(order), capture_output=True, check=False, timeout=PATIENCE_S
    )
    known = Keys(folder.parent).standing()
    if done.returncode or known is None:
        said = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise StoreFailed("other", f"no certificate could be made: {said[0]}", certain=True)
    return known
