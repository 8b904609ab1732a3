"""What a demo says in the terminal once it runs: where, who with which PIN, how to go on and how to stop."""

from pathlib import Path

from lancar.nodes.demo.panel import Panel
from lancar.nodes.serving import Served
from lancar.nodes.talk import Talk

ROLES = {"pemilik": ("pemilik", "owner"), "kepala_toko": ("kepala toko", "head of shop"), "kasir": ("kasir", "cashier"),
         "gudang": ("gudang", "store")}  # fmt: skip


def greet(talk: Talk, panel: Panel, tokens: Path) -> None:
    """One message for people; for programs the same as facts of its line."""
    hub, shop = panel.hub, panel.node
    _say_ports(talk, hub, shop)
    facts = {
        "hub": hub.url,
        "shop": shop.url,
        "folder": panel.folder,
        "tokens": str(tokens),
        "tenant": panel.known.tenant,
        "toko": panel.shop.word,
        "people": [{"name": one.name, "role": one.role, "pin": one.pin} for one in panel.shop.people],
        "phone": panel.phone_url,
    }
    talk.say(_text(panel, 0), _text(panel, 1), **facts)
    if panel.phone_url:
        talk.show_qr(panel.phone_url)


def _say_ports(talk: Talk, hub: Served, shop: Served) -> None:
    if hub.config.port and (hub.port != hub.config.port or shop.port != shop.config.port):
        talk.say(
            f"Port {hub.config.port} atau {shop.config.port} sedang dipakai; Lancar pindah ke {hub.port} dan {shop.port}.",
            f"Port {hub.config.port} or {shop.config.port} is taken; Lancar moved to {hub.port} and {shop.port}.",
        )


def _text(panel: Panel, language: int) -> str:
    words = (
        ("Lancar siap.  {}, {} barang, riwayat {} hari", "Lancar is ready.  {}, {} goods, {} days of history"),
        ("buka ini   {}/", "open this  {}/"),
        ("pusat      {}/", "hub        {}/"),
        ("petunjuk   {}/docs", "docs       {}/docs"),
        ("printer    berkas di {}/paper", "printers   files in {}/paper"),
        ("HP         {}", "phone      {}"),
        ("Di halaman itu ada kasir, kantor, dan sakelar untuk memutus internet, LAN, dan pusat sambil jualan.",
         "That page has the till, the office, and switches that cut the internet, the LAN and the hub while you sell."),
        ("Untuk mencobanya dari HP: lancar demo --host 0.0.0.0", "To try it from a phone: lancar demo --host 0.0.0.0"),
        ("Data di {}.  Ctrl-C untuk berhenti.", "Data in {}.  Ctrl-C stops it."),
    )  # fmt: skip
    title, open_this, hub, docs, paper, phone, about, how, end = (pair[language] for pair in words)
    lines = [
        "",
        title.format(panel.shop.name, f"{panel.goods:,}".replace(",", "." if language == 0 else ","), panel.history_days),
        f"  {open_this.format(panel.node.url)}",
        f"  {hub.format(panel.hub.url)}",
        f"  {docs.format(panel.node.url)}",
        f"  {paper.format(panel.node.config.folder)}",
    ]
    if panel.phone_url:
        lines.append(f"  {phone.format(panel.phone_url)}")
    lines += ["", *(f"  PIN {one.pin}  {one.name} ({ROLES[one.role][language]})" for one in panel.shop.people), "", about]
    if not panel.phone_url:
        lines.append(how)
    return "\n".join([*lines, end.format(panel.folder)])
