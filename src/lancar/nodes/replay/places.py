"""What a replay is about and where its nodes stand: one folder, described by a small file that a second start must agree with.

The journals themselves are the state of a replay. The file only keeps what cannot be derived from them: which slice of
the year it is, the secret its devices' tokens are made from, and what has been measured so far.
"""

import fcntl
import secrets
import shutil
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import IO

import msgspec

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.kernel.store import Store
from lancar.nodes.replay.mapping import branch_of
from lancar.nodes.replay.source import FIRST_MS

TENANT = "putar-ulang"
FILE = "replay.json"
FOUNDED_MS = FIRST_MS - 3_600_000
"""The shops are made ready an hour before the year begins."""
POSTGRES = ("postgresql://", "postgres://")


class OtherReplayError(Exception):
    """The folder holds another replay; the sentence says which, and what to do."""


class Slice(msgspec.Struct, frozen=True, kw_only=True):
    """Which part of the year is rung up, and by which plan of cut-offs."""

    days: int
    stores: tuple[int, ...]
    seed: int
    hub: str


class Measured(msgspec.Struct, kw_only=True):
    """What this replay has cost so far, over all its starts. Milliseconds and bytes."""

    starts: int = 0
    cpu_ms: int = 0
    wall_ms: int = 0
    rounds: int = 0
    batches: int = 0
    pushed: int = 0
    pushed_bytes: int = 0
    sent_bytes: int = 0
    received_bytes: int = 0
    levels_asked: int = 0
    levels_wrong: int = 0
    backlog: int = 0
    backlog_store: int = 0

    def add(self, more: "Measured") -> None:
        """Add what one worker or one start has measured; the biggest backlog is the bigger one."""
        if more.backlog > self.backlog:
            self.backlog, self.backlog_store = more.backlog, more.backlog_store
        for name in self.__struct_fields__:
            if name not in {"backlog", "backlog_store"}:
                setattr(self, name, getattr(self, name) + getattr(more, name))


class _Kept(msgspec.Struct, kw_only=True):
    slice: Slice
    secret: str
    measured: Measured


class Folder:
    """The folder of one replay."""

    def __init__(self, path: Path, wanted: Slice) -> None:
        self.path = path
        self.slice = wanted
        (path / "shops").mkdir(parents=True, exist_ok=True)
        (path / "hub").mkdir(exist_ok=True)
        file = path / FILE
        if file.exists():
            kept = msgspec.json.decode(file.read_bytes(), type=_Kept)
            if kept.slice != wanted:
                raise OtherReplayError(
                    f"{path} holds another replay ({kept.slice.days} days, {len(kept.slice.stores)} stores, seed "
                    f"{kept.slice.seed}, hub {kept.slice.hub or 'sqlite'}): finish that one, or use another --data"
                )
        else:
            kept = _Kept(slice=wanted, secret=secrets.token_hex(32), measured=Measured())
        self._kept = kept
        self.measured = kept.measured
        if not file.exists():
            self.save()

    def save(self) -> None:
        """Write the file anew, whole or not at all."""
        new = self.path / f"{FILE}.new"
        new.write_bytes(msgspec.json.format(msgspec.json.encode(self._kept)))
        new.chmod(0o600)
        new.replace(self.path / FILE)

    def remove(self) -> None:
        """Take away what this replay has made in its folder, and the folder if nothing else is in it."""
        for made in ("shops", "hub"):
            shutil.rmtree(self.path / made)
        (self.path / FILE).unlink(missing_ok=True)
        with suppress(OSError):
            self.path.rmdir()

    def token(self, store_id: int) -> str:
        """The token of a shop node's device, as it shows it to the hub."""
        return f"{TENANT}~{sha256(f'{self._kept.secret}/{store_id}'.encode()).hexdigest()}"

    def code(self, store_id: int) -> str:
        """The one-time code its device is paired with; of digits 2 to 9, as codes have no 0 and 1."""
        number = int(sha256(f"code/{self._kept.secret}/{store_id}".encode()).hexdigest(), 16)
        return "".join(str(2 + number // 8**place % 8) for place in range(20))

    def shop_file(self, store_id: int) -> Path:
        """Where a shop node keeps its memory."""
        return self.path / "shops" / f"{branch_of(store_id)}.sqlite"

    def lock_shop(self, store_id: int) -> IO[bytes]:
        """Wait until nobody else rings up at this store: a process whose replay was killed may still finish its commit."""
        lock = self.shop_file(store_id).with_suffix(".lock").open("wb")
        fcntl.flock(lock, fcntl.LOCK_EX)
        return lock

    def hub_store(self) -> Store:
        """The hub's memory: PostgreSQL for a URL, else a SQLite file, in the folder unless a path was given."""
        if self.slice.hub.startswith(POSTGRES):
            from lancar.adapters.storage.postgres import PostgresStore  # noqa: PLC0415 - an extra, only where it is asked for

            return PostgresStore(self.slice.hub)
        return SqliteStore(Path(self.slice.hub) if self.slice.hub else self.path / "hub" / "lancar.sqlite")


def till_of(store_id: int) -> str:
    """The one till of a store; its receipts are `T00330-000001` and so on."""
    return f"T{store_id:05d}"
