"""What a doctor looks at: one list of what is well and what is not, each with the command that mends it."""

import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import msgspec

from lancar.faces.care import UPSTREAM
from lancar.kernel.builder import differences
from lancar.kernel.node import Node
from lancar.kernel.sync import read_peer, waiting
from lancar.nodes.config import Config
from lancar.nodes.upstream_file import read_upstream

SKEW_MS = 60_000
FREE_BYTES = 500_000_000


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing looked at. `grave` is False for what a shop can live with; `mend` is what to type or do."""

    check: str
    well: bool
    indonesian: str
    english: str
    mend: str = ""
    grave: bool = True


def folder_findings(config: Config) -> Iterator[Finding]:
    """What can be seen without opening the data."""
    folder = config.folder
    open_to_all = stat.S_IMODE(folder.stat().st_mode) & 0o077
    yield Finding(
        "folder",
        not open_to_all,
        "Folder data hanya bisa dibuka pemiliknya." if not open_to_all else "Folder data bisa dibuka orang lain.",
        "The data folder is open to its owner only." if not open_to_all else "Others can look into the data folder.",
        f"chmod -R go-rwx {folder}",
    )
    free = shutil.disk_usage(folder).free
    yield Finding(
        "disk",
        free > FREE_BYTES,
        f"Sisa ruang disk {free // 1_000_000:,} MB.",
        f"{free // 1_000_000:,} MB of disk are free.",
        "kosongkan disk, lalu lancar backup ke tempat lain · free some room; copy backups elsewhere",
    )


def database_findings(node: Node) -> Iterator[Finding]:
    """Whether SQLite's file is whole; PostgreSQL looks after its own."""
    with node.store.read() as tx:
        said = str(tx.rows("PRAGMA integrity_check", {})[0][0])
    well = said == "ok"
    yield Finding(
        "database",
        well,
        "Berkas data utuh." if well else f"Berkas data rusak: {said}",
        "The database is whole." if well else f"The database is damaged: {said}",
        "lancar restore BACKUP --replace",
    )


def view_findings(node: Node) -> Iterator[Finding]:
    """Whether the views say what the journal says."""
    wrong = differences(node)
    names = ", ".join(f"{view} ({rows})" for view, rows in sorted(wrong.items()))
    yield Finding(
        "views",
        not wrong,
        "Semua tabel cocok dengan jurnal." if wrong == {} else f"Tabel yang tidak cocok dengan jurnal: {names}",
        "All views say what the journal says." if wrong == {} else f"Views that differ from the journal: {names}",
        "lancar doctor --rebuild",
    )


def journal_findings(node: Node, tenant: str) -> Iterator[Finding]:
    """What stands aside, what was numbered twice, what is stuck."""
    with node.store.read() as tx:
        params = {"tenant": tenant}
        aside = tx.rows("SELECT count(*) FROM quarantine WHERE tenant = :tenant", params)[0][0]
        forks = tx.rows("SELECT count(*) FROM forks WHERE tenant = :tenant", params)[0][0]
        dead = tx.rows("SELECT count(*) FROM outbox WHERE tenant = :tenant AND state = 'dead'", params)[0][0]
    yield Finding(
        "quarantine",
        not aside,
        f"{tenant}: {aside} catatan disisihkan.",
        f"{tenant}: {aside} entries are set aside.",
        "lihat · look: /api/see/sync.quarantine; terima · let in: identity.release_entries",
        grave=False,
    )
    yield Finding(
        "forks",
        not forks,
        f"{tenant}: {forks} nomor terpakai dua kali.",
        f"{tenant}: {forks} numbers were used twice.",
        "lihat · look: /api/see/sync.forks",
        grave=False,
    )
    yield Finding(
        "deeds",
        not dead,
        f"{tenant}: {dead} tugas keluar macet.",
        f"{tenant}: {dead} deeds are stuck.",
        "lihat · look: /api/outbox; ulangi · again: POST /api/outbox/retry",
        grave=False,
    )


def line_findings(node: Node, config: Config) -> Iterator[Finding]:
    """How it is with the hub."""
    upstream = read_upstream(config.folder)
    if upstream is None:
        return
    many = waiting(node, upstream.tenant, UPSTREAM)
    peer = read_peer(node, upstream.tenant, UPSTREAM)
    yield Finding(
        "unsent",
        not many,
        f"{many} catatan belum di pusat.",
        f"{many} entries are not in the hub yet.",
        "jalankan lancar shop dengan internet · run lancar shop while the internet is there",
        grave=False,
    )
    skew_s = peer.skew_ms // 1000
    yield Finding(
        "clock",
        abs(peer.skew_ms) < SKEW_MS,
        f"Jam pusat berbeda {skew_s} detik dari jam di sini.",
        f"The hub's clock is {skew_s} s from ours.",
        "sudo timedatectl set-ntp true",
        grave=False,
    )


def secrets_findings(folder: Path) -> Iterator[Finding]:
    """Files that open doors must be for the owner's eyes only."""
    for name in ("operator-token", "hub.json"):
        path = folder / name
        if path.exists():
            bare = bool(stat.S_IMODE(path.stat().st_mode) & 0o077)
            yield Finding(
                name,
                not bare,
                f"{name} {'bisa dibaca orang lain.' if bare else 'aman.'}",
                f"{name} {'can be read by others.' if bare else 'is for the owner only.'}",
                f"chmod 600 {path}",
            )


def all_findings(config: Config, node: Node) -> list[Finding]:
    """Everything, in the order in which it matters."""
    found = [*folder_findings(config), *secrets_findings(config.folder)]
    found += [] if config.store else database_findings(node)
    found += view_findings(node)
    for tenant in node.tenants():
        found += journal_findings(node, tenant)
    return [*found, *line_findings(node, config)]
