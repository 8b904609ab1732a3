"""Backups: a whole copy with a manifest that proves it, and the way back, which never uses a number twice."""

import shutil
import time
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path

import msgspec

from lancar import __version__
from lancar.kernel.store import StoreFailed
from lancar.nodes.config import FILE as CONFIG_FILE
from lancar.nodes.config import Config, read_config
from lancar.nodes.lock import locked
from lancar.nodes.opening import DATABASE, open_folder, open_node, open_store, wall_ms
from lancar.nodes.secure.keys import FOLDER as KEYS
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import FILE as HUB_FILE
from lancar.nodes.upstream_file import keep_secret

MANIFEST = "manifest.json"
ALONG = (HUB_FILE, CONFIG_FILE)
"""Small files that a node needs to go on where it was."""


class Kept(msgspec.Struct, frozen=True):
    """One file of a copy."""

    sha256: str
    size_bytes: int


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a copy holds and from when it is."""

    lancar: str
    made_ms: int
    files: dict[str, Kept]
    receipts: dict[str, int]
    """tenant → its last receipt number in the copy"""


def back_up(config: Config, into: Path) -> tuple[Path, Manifest]:
    """A new folder inside `into`, whole or not there at all; others go on writing meanwhile. Raises StoreFailed."""
    if not config.store and not (config.folder / DATABASE).exists():
        raise StoreFailed("unreachable", f"there is no data in {config.folder}", certain=True)
    made_ms = wall_ms()
    name = time.strftime("lancar-%Y%m%d-%H%M%S", time.localtime(made_ms // 1000))
    goal, work = into / name, into / f".{name}.part"
    open_folder(into)
    work.mkdir(mode=0o700)
    try:
        store = open_store(config)
        store.copy_to(work / DATABASE)
        store.close()
        for along in ALONG:
            if (config.folder / along).exists():
                keep_secret(work / along, (config.folder / along).read_bytes())
        receipts = _receipts(work)  # opens the copy, so it comes before the sums
        files = {file.name: _kept(file) for file in sorted(work.iterdir())}
        manifest = Manifest(lancar=__version__, made_ms=made_ms, files=files, receipts=receipts)
        keep_secret(work / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
        work.rename(goal)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return goal, manifest


def verify(copy: Path) -> Manifest:
    """The manifest of a copy whose files are what it says. Raises StoreFailed `corrupt`."""
    try:
        manifest = msgspec.json.decode((copy / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError) as why:
        raise StoreFailed("corrupt", f"{copy} is no backup: {why}", certain=True) from None
    for wrong in _wrong_files(copy, manifest):
        raise StoreFailed("corrupt", wrong, certain=True)
    return manifest


def restore(copy: Path, folder: Path, talk: Talk, *, replace: bool = False) -> list[str]:
    """Bring a copy back as the data of `folder`, every tenant in a new incarnation. Answers the tenants.

    What stood there is moved aside, never deleted. A crash in between leaves either the old data or the new.
    """
    verify(copy)
    here = folder.exists() and any((folder / name).exists() for name in (DATABASE, HUB_FILE))
    if here and not replace:
        raise StoreFailed("other", f"{folder} holds data; --replace moves it aside", certain=True)
    work = folder.with_name(f".{folder.name}.restoring")
    shutil.rmtree(work, ignore_errors=True)
    open_folder(work)
    for name in (DATABASE, *ALONG):
        if (copy / name).exists():
            shutil.copyfile(copy / name, work / name)
            (work / name).chmod(0o600)
    if (folder / KEYS).exists():
        shutil.copytree(folder / KEYS, work / KEYS)  # same box, same keys: no device has to be introduced again
    tenants = _begin_anew(work, talk)
    if folder.exists():
        with locked(folder):
            aside = folder.with_name(f"{folder.name}.before-{time.strftime('%Y%m%d-%H%M%S')}")
            folder.rename(aside)
    work.rename(folder)
    return tenants


def _begin_anew(folder: Path, talk: Talk) -> list[str]:
    """The numbers after the copy may have been used and seen by others: from here on another incarnation writes."""
    node = open_node(read_config(data=folder, given={"store": ""}), "shop", progress=talk.progress)
    tenants = node.tenants()
    for tenant in tenants:
        with node.working() as working:
            node.new_incarnation(working(tenant))
    node.store.close()
    return tenants


def _kept(file: Path) -> Kept:
    with file.open("rb") as opened:
        return Kept(file_digest(opened, "sha256").hexdigest(), file.stat().st_size)


def _wrong_files(copy: Path, manifest: Manifest) -> Iterator[str]:
    for name, kept in manifest.files.items():
        if Path(name).name != name or not (copy / name).is_file():
            yield f"{name} is missing"
        elif _kept(copy / name) != kept:
            yield f"{name} is not what was copied"


def _receipts(copy: Path) -> dict[str, int]:
    store = open_store(read_config(data=copy, given={"store": ""}, environ={}))
    with store.read() as tx:
        found = dict(tx.rows("SELECT tenant, rx FROM tenants", {}))
    store.close()
    for file in copy.glob(f"{DATABASE}-*"):
        file.unlink()
    return found
