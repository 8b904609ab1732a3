"""A disk in memory that tells what it has from what it was merely given, and fails in every way a disk fails.

Writes are kept apart until they are synced. A power cut drops all of them, or keeps some of their sectors and drops others, in
no order. SQLite sees it through apsw's own file system interface.
"""

import random
from collections.abc import Callable
from itertools import count
from typing import Any

import apsw

SECTOR = 512
_names = count(1)


class PowerCut(apsw.IOError):
    """The lights went out in the middle of a write or a sync: nothing that comes after it is heard by anybody."""


class Platter:
    """One file: `kept` is on the disk, `now` is what programs read, `waiting` is the way from one to the other."""

    def __init__(self) -> None:
        self.kept: bytearray | None = None
        self.now = bytearray()
        self.waiting: list[tuple[int, bytes | None]] = []

    def write(self, data: bytes, offset: int) -> None:
        _put(self.now, data, offset)
        self.waiting.append((offset, bytes(data)))

    def truncate(self, size: int) -> None:
        del self.now[size:]
        self.waiting.append((size, None))

    def sync(self) -> None:
        self._keep(lambda: True)

    def cut(self, keep: Callable[[], bool]) -> "Platter | None":
        """The file after the power came back; None if it was never synced and so never was in its folder."""
        if self.kept is None:
            return None
        self._keep(keep)
        again = Platter()
        again.kept, again.now = self.kept, bytearray(self.kept)
        return again

    def _keep(self, keep: Callable[[], bool]) -> None:
        kept = self.kept = bytearray() if self.kept is None else self.kept
        for offset, data in self.waiting:
            if data is None:
                if keep():
                    del kept[offset:]
                continue
            for start in range(0, len(data), SECTOR):
                if keep():
                    _put(kept, data[start : start + SECTOR], offset + start)
        self.waiting.clear()


def _put(into: bytearray, data: bytes, offset: int) -> None:
    if len(into) < offset:
        into.extend(bytes(offset - len(into)))
    into[offset : offset + len(data)] = data


class BadDisk(apsw.VFS):
    """The disk, as SQLite knows it by `name`. Set its faults, then use it."""

    def __init__(self, seed: int = 0) -> None:
        self.name = f"bad-disk-{next(_names)}"
        super().__init__(self.name, base="")
        self.files: dict[str, Platter] = {}
        self.chance = random.Random(seed)
        self.steps_to_cut = -1
        """After so many writes and syncs the power fails; negative: it does not."""
        self.room = 2**40
        """Bytes that fit on it."""
        self.syncs_fail = False
        self.lies = False
        """Says that it has synced and has not."""
        self.dark = False

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - SQLite's name
        path = name.filename() if isinstance(name, apsw.URIFilename) else (name or f"temp-{next(_names)}")
        if path not in self.files:
            if not flags[0] & apsw.SQLITE_OPEN_CREATE:
                raise apsw.CantOpenError(path)
            self.files[path] = Platter()
        flags[1] = flags[0]
        return _File(self, self.files[path])

    def xAccess(self, path: str, _flags: int) -> bool:  # noqa: N802 - SQLite's name
        return path in self.files

    def xDelete(self, path: str, _sync: bool) -> None:  # noqa: N802 - SQLite's name
        self.step()
        self.files.pop(path, None)

    def xFullPathname(self, path: str) -> str:  # noqa: N802 - SQLite's name
        return path

    def step(self) -> None:
        """One more deed of the disk."""
        if self.steps_to_cut == 0:
            self.dark = True
        self.steps_to_cut -= 1
        if self.dark:
            raise PowerCut

    def power_comes_back(self) -> None:
        """What was not synced is gone: all of it, or a part that nobody chose. Close whatever was open before: it is dead."""
        odds = self.chance.choice([0.0, 0.0, 0.3, 0.5, 0.9])
        after = {path: platter.cut(lambda: self.chance.random() < odds) for path, platter in self.files.items()}
        self.files = {path: platter for path, platter in after.items() if platter is not None}
        self.dark, self.steps_to_cut = False, -1

    def used(self) -> int:
        """Bytes on it."""
        return sum(len(platter.now) for platter in self.files.values())


class _File(apsw.VFSFile):
    def __init__(self, disk: BadDisk, platter: Platter) -> None:  # deliberately not the parent's: there is no real file
        self.disk = disk
        self.platter = platter

    def _step(self) -> None:
        self.disk.step()

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802 - SQLite's name
        return bytes(self.platter.now[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - SQLite's name
        grows = max(0, offset + len(data) - len(self.platter.now))
        if grows and self.disk.used() + grows > self.disk.room:
            raise apsw.FullError("no room")
        self.platter.write(bytes(data), offset)
        self._step()

    def xSync(self, _flags: int) -> None:  # noqa: N802 - SQLite's name
        self._step()
        if self.disk.syncs_fail:
            raise apsw.exception_for(apsw.SQLITE_IOERR_FSYNC)
        if not self.disk.lies:
            self.platter.sync()
        elif self.platter.kept is None:
            self.platter.kept = bytearray()  # the file's name is there, its content is not

    def xTruncate(self, size: int) -> None:  # noqa: N802 - SQLite's name
        self.platter.truncate(size)
        self._step()

    def xFileSize(self) -> int:  # noqa: N802 - SQLite's name
        return len(self.platter.now)

    def xLock(self, _level: int) -> None:  # noqa: N802 - SQLite's name
        """One connection at a time: nobody to lock against."""

    def xUnlock(self, _level: int) -> None:  # noqa: N802 - SQLite's name
        """The same."""

    def xCheckReservedLock(self) -> bool:  # noqa: N802 - SQLite's name
        return False

    def xFileControl(self, _op: int, _pointer: int) -> bool:  # noqa: N802 - SQLite's name
        return False

    def xSectorSize(self) -> int:  # noqa: N802 - SQLite's name
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802 - SQLite's name
        return 0  # promises nothing: neither atomic nor ordered

    def xClose(self) -> None:  # noqa: N802 - SQLite's name
        """Nothing is flushed by closing."""
