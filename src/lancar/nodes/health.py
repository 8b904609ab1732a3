"""What a doctor looks at: one list of what is well and what is not, each with the command that mends it."""

import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from lancar.faces.box import Finding, SecureName, Step, setup_of
from lancar.faces.care import UPSTREAM
from lancar.faces.handover import in_groups
from lancar.kernel.builder import differences
from lancar.kernel.node import Node
from lancar.kernel.peers import read_peer
from lancar.kernel.sync import waiting
from lancar.nodes.config import Config
from lancar.nodes.opening import wall_ms
from lancar.nodes.own_files import SECRET
from lancar.nodes.own_files import bare as bare_files
from lancar.nodes.secure.keys import FOLDER as KEYS_FOLDER
from lancar.nodes.secure.keys import Keys, bare
from lancar.nodes.upstream_file import read_upstream
from lancar.values.format import grouped

SKEW_MS = 60_000
DAY_MS = 86_400_000
BORN_MS = 1_793_491_200_000
"""1 November 2026: no clock that says earlier is right."""
FREE_BYTES = 500_000_000


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
        f"Sisa ruang disk {grouped(free // 1_000_000, 'id')} MB.",
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
    open_to_others = set(bare_files(folder))
    for path in (folder / name for name in SECRET):
        if path.exists():
            ill = path in open_to_others
            yield Finding(
                path.name,
                not ill,
                f"{path.name} {'bisa dibaca orang lain.' if ill else 'aman.'}",
                f"{path.name} {'can be read by others.' if ill else 'is for the owner only.'}",
                f"chmod 600 {path}",
            )


def key_findings(folder: Path) -> Iterator[Finding]:
    """Whether the keys of https are for the owner's eyes only, and when the certificate is made anew."""
    keys = Keys(folder)
    standing = keys.standing()
    if standing is None:
        return
    open_to_others = [path.name for path in bare(keys.folder)]
    names = ", ".join(open_to_others)
    yield Finding(
        "keys",
        not open_to_others,
        f"Kunci https bisa dibaca orang lain: {names}" if names else "Kunci https hanya untuk pemiliknya.",
        f"Keys of https can be read by others: {names}" if names else "The keys of https are for their owner only.",
        f"chmod -R go-rwx {folder / KEYS_FOLDER}",
    )
    left = standing.until_ms - wall_ms()
    yield Finding(
        "certificate",
        left > 0,
        f"Sertifikat {standing.names[0]} berlaku {left // DAY_MS} hari lagi. Sidik SHA-256: {in_groups(standing.sha256)}",
        f"The certificate of {standing.names[0]} is good for {left // DAY_MS} more days. SHA-256: {in_groups(standing.sha256)}",
        "lancar shop --lan",
    )
    if standing.left_out:
        was = ", ".join(standing.left_out)
        yield Finding(
            "certificate-names",
            False,
            f"Komputer ini ganti nama; {was} tidak ada di sertifikat.",
            f"This machine was renamed; {was} is not in the certificate.",
            f"pakai {standing.names[0]} · use {standing.names[0]}",
            grave=False,
        )


def name_findings(secure: SecureName) -> Iterator[Finding]:
    """Whether the network hears the shop's name."""
    where = ", ".join(secure.addresses)
    yield Finding(
        "network",
        bool(secure.addresses),
        f"Di jaringan toko: {secure.url} ({where})" if where else "Komputer ini belum punya alamat di jaringan toko.",
        f"In the shop's network: {secure.url} ({where})" if where else "This machine has no address in a shop's network.",
        "sambungkan ke Wi-Fi atau kabel · connect it to the Wi-Fi or a cable",
    )
    yield Finding(
        "name",
        not secure.trouble,
        f"Nama {secure.name} diumumkan." if not secure.trouble else f"Nama atau sertifikat belum beres: {secure.trouble}",
        f"The name {secure.name} is announced." if not secure.trouble else f"Name or certificate: {secure.trouble}",
        "tunggu sebentar; Lancar mencoba lagi sendiri · wait: it is tried again by itself",
        grave=False,
    )


def clock_findings() -> Iterator[Finding]:
    """Whether this machine's clock can be right at all."""
    born = wall_ms() > BORN_MS
    yield Finding(
        "own-clock",
        born,
        "Jam komputer ini masuk akal." if born else "Jam komputer ini belum disetel.",
        "This machine's clock can be right." if born else "This machine's clock was never set.",
        "sudo timedatectl set-ntp true",
        grave=False,
    )


STEPS: dict[Step, tuple[str, str]] = {
    "toko": ("Toko", "Shop"),
    "kotak": ("Kotak", "Box"),
    "jalur": ("Jalur internet", "Internet lines"),
    "uji": ("Uji pindah", "Drill"),
    "printer": ("Printer, laci, pemindai", "Printer, drawer, scanner"),
    "barang": ("Barang", "Goods"),
    "kasir": ("Kasir pertama", "First till"),
    "jual": ("Jual", "Sell"),
}
"""The steps of setting up, as the page at /pasang calls them."""


def setup_findings(node: Node, tenant: str, *, secure: bool) -> Iterator[Finding]:
    """The story that /pasang tells: what of a shop's set-up is done, and what waits. Nothing of it is grave."""
    for one in setup_of(node, tenant, secure=secure).steps:
        if not one.done and not one.waits:
            continue
        indonesian, english = STEPS[one.step]
        about = f": {one.about}" if one.about else ""
        yield Finding(
            f"step-{one.step}",
            one.done,
            f"Pasang, {indonesian}{about}." if one.done else f"Pasang, {indonesian}: belum.",
            f"Setting up, {english}{about}." if one.done else f"Setting up, {english}: not yet.",
            "buka /pasang dari HP pemilik · open /pasang on the owner's phone",
            grave=False,
        )


def quick_findings(config: Config, node: Node, secure: SecureName | None) -> list[Finding]:
    """What can be looked at while the shop sells."""
    found = [*folder_findings(config), *secrets_findings(config.folder), *key_findings(config.folder), *clock_findings()]
    found += name_findings(secure) if secure else ()
    for tenant in node.tenants():
        found += journal_findings(node, tenant)
    found += line_findings(node, config)
    if node.role == "shop":
        named = secure is not None or Keys(config.folder).standing() is not None
        for tenant in node.tenants():
            found += setup_findings(node, tenant, secure=named)
    return found


def all_findings(config: Config, node: Node) -> list[Finding]:
    """Everything, in the order in which it matters."""
    deep = [] if config.store else [*database_findings(node)]
    return [*deep, *view_findings(node), *quick_findings(config, node, None)]
