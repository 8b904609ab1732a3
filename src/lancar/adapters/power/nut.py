"""A UPS behind Network UPS Tools: asks upsd by its own line protocol (RFC 9271), reading only.

`LIST VAR ups` answers `BEGIN LIST VAR ups`, one `VAR ups name "value"` a line, `END LIST VAR ups`; or `ERR CODE`. Nothing is
ever written: no login, no commands to the UPS. One short connection for each reading, bounded in time and size.
"""

import re
import socket
from typing import NamedTuple

from lancar.lines.ports import PowerFailed, PowerWord

PORT = 3_493
PATIENCE_S = 3.0
MOST_BYTES = 65_536
_VAR = re.compile(r'^VAR (\S+) (\S+) "((?:[^"\\]|\\.)*)"$')
_CODES = {"UNKNOWN-UPS": "power.unknown_ups", "ACCESS-DENIED": "power.forbidden", "DRIVER-NOT-CONNECTED": "power.silent",
          "DATA-STALE": "power.silent"}  # fmt: skip


class UpsAddress(NamedTuple):
    """`name@host:port`, as NUT's own programs write it."""

    name: str
    host: str
    port: int


def ups_address(text: str) -> UpsAddress:
    """Reads `ups`, `ups@host` or `ups@host:port`; this machine and upsd's usual port where nothing is said."""
    name, _, place = text.partition("@")
    host, _, port = place.partition(":")
    return UpsAddress(name, host or "127.0.0.1", int(port or PORT))


class NutUps:
    """One UPS of one upsd."""

    def __init__(self, address: UpsAddress, patience_s: float = PATIENCE_S) -> None:
        self.name = address.name
        self._address = address
        self._patience_s = patience_s

    def read(self) -> PowerWord:
        """How it is now. Raises PowerFailed."""
        try:
            with socket.create_connection(self._address[1:], timeout=self._patience_s) as line:
                line.settimeout(self._patience_s)
                line.sendall(f"LIST VAR {self.name}\n".encode("ascii"))
                return word_of(self._heard(line))
        except TimeoutError:
            raise PowerFailed("power.silent", self.name) from None
        except OSError as why:
            raise PowerFailed("power.unreachable", type(why).__name__) from None

    def _heard(self, line: socket.socket) -> dict[str, str]:
        text = b""
        end = f"END LIST VAR {self.name}".encode("ascii")
        while True:
            lines = text.split(b"\n")
            if lines[0].startswith(b"ERR ") and len(lines) > 1:
                code = lines[0][4:].decode("ascii", "replace").strip()
                raise PowerFailed(_CODES.get(code.split(" ")[0], "power.nonsense"), code[:60])
            if end in lines[:-1]:
                return variables(text.decode("utf-8", "replace"), self.name)
            if len(text) > MOST_BYTES:
                raise PowerFailed("power.nonsense", "too long")
            more = line.recv(4_096)
            if not more:
                raise PowerFailed("power.nonsense" if text else "power.silent", "ended half-way")
            text += more


def variables(text: str, name: str) -> dict[str, str]:
    """The variables of a list. Raises PowerFailed when it is none of this UPS."""
    lines = text.splitlines()
    if not lines or lines[0] != f"BEGIN LIST VAR {name}":
        raise PowerFailed("power.nonsense", lines[0][:60] if lines else "")
    found = {}
    for line in lines[1:]:
        match = _VAR.match(line)
        if match and match.group(1) == name:
            found[match.group(2)] = re.sub(r"\\(.)", r"\1", match.group(3))
    return found


def word_of(said: dict[str, str]) -> PowerWord:
    """What upsd's variables mean: OL on mains, OB on battery, LB low (and forced shutdown)."""
    flags = set(said.get("ups.status", "").split())
    if flags & {"LB", "FSD"}:
        state = "low"
    elif "OB" in flags:
        state = "on_battery"
    else:
        state = "online" if "OL" in flags else "unknown"
    model = " ".join(part for part in (said.get("ups.mfr", ""), said.get("ups.model", "")) if part)
    return PowerWord(
        state=state,  # type: ignore[arg-type]  # one of its words
        charge_percent=min(100, _number(said, "battery.charge")),
        runtime_s=_number(said, "battery.runtime"),
        load_percent=min(1_000, _number(said, "ups.load")),
        model=model[:120],
    )


def _number(said: dict[str, str], name: str) -> int:
    whole = said.get(name, "").partition(".")[0]
    return int(whole) if whole.isdigit() and len(whole) < 8 else -1  # noqa: PLR2004 - no battery lasts longer
