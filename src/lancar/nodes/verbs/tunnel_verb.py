"""`lancar tunnel`: one command on the hub, one on the shop's router, and the shop keeps the hub's address on any line."""

import argparse
import os
import signal
import sys
import threading
from pathlib import Path

from lancar.adapters.tunnel.terms import Invitation, TunnelFailed, shown
from lancar.nodes.config import default_folder
from lancar.nodes.talk import Talk
from lancar.nodes.tunnel import hub_end, shop_end
from lancar.nodes.tunnel.place import Shop, read_hub_end, read_shop_end

WORLD = 3
REASONS = {
    "no_program": (
        "Program {0} belum terpasang: apt install wireguard-go nftables",
        "{0} is not there: apt install wireguard-go nftables",
    ),
    "no_right": (
        "Perlu hak mengatur jaringan (root atau CAP_NET_ADMIN).",
        "It needs the right to set up networks (root or CAP_NET_ADMIN).",
    ),
    "refused": ("Sistem menolak: {0}", "The system refused: {0}"),
    "silent": (
        "Pusat belum menjawab: {0}. Cek alamat dan port UDP-nya, lalu jalankan lagi dengan undangan yang sama.",
        "The hub does not answer: {0}. Look at its address and UDP port, then run this again with the same invitation.",
    ),
    "bad_invitation": ("Undangannya belum utuh: {0}", "The invitation is not whole: {0}"),
    "spent_invitation": (
        "Undangan ini sudah dipakai. Minta yang baru di pusat: lancar tunnel invite",
        "This invitation was used already. Ask the hub for another: lancar tunnel invite",
    ),
    "bad_file": ("Berkas terowongan belum beres: {0}", "The tunnel's file is not in order: {0}"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    verbs = parser.add_subparsers(dest="part", required=True, metavar="host|invite|join|status")
    host = verbs.add_parser("host", help="di pusat: pinjamkan alamat ini ke toko · on the hub: lend this address to shops")
    host.add_argument("--endpoint", required=True, help="host:port yang terlihat dari luar (UDP) · as seen from outside")
    host.add_argument("--network", default=hub_end.NETWORK, help=f"default {hub_end.NETWORK}")
    host.add_argument("--name", default="toko", help="nama toko pertama · the first shop's name")
    invite = verbs.add_parser("invite", help="di pusat: undang satu toko lagi · on the hub: invite one more shop")
    invite.add_argument("name", help="nama toko · the shop's name")
    join = verbs.add_parser("join", help="di toko: datang dengan undangan · at the shop: come with an invitation")
    join.add_argument("invitation", help="berkas berisi undangan, - untuk mengetiknya · a file with it, - to type it")
    for one in (host, invite):
        one.add_argument("--out", type=Path, help="tulis undangan ke berkas · write the invitation to a file, not the screen")
    status = verbs.add_parser("status", help="siapa di ujung sana · who is at the other end")
    host.add_argument("--interface", default=hub_end.INTERFACE, help=f"default {hub_end.INTERFACE}")
    join.add_argument("--interface", default=shop_end.MEETING, help=f"default {shop_end.MEETING}")
    for one in (host, invite, join, status):
        one.add_argument("--data", type=Path, help="folder data (LANCAR_DATA)")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """One of the four parts."""
    data = args.data or default_folder("hub" if args.part in {"host", "invite"} else "guard")
    try:
        return {"host": _host, "invite": _invite, "join": _join, "status": _status}[args.part](args, data, talk)
    except TunnelFailed as why:
        indonesian, english = REASONS[why.code]
        talk.complain(indonesian.format(why.detail), english.format(why.detail), code=why.code)
        return WORLD


def _host(args: argparse.Namespace, data: Path, talk: Talk) -> int:
    end = hub_end.prepare(data, args.endpoint, args.network)
    if not end.shops:
        _show(hub_end.invite(data, args.name), args, talk)
    over = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: over.set())
    host = hub_end.Host(data, end, args.interface)
    try:
        host.lend()
        talk.say(
            f"Terowongan terbuka di {end.endpoint}. Ctrl-C menutupnya.",
            f"The tunnel is open at {end.endpoint}. Ctrl-C closes it.",
            endpoint=end.endpoint,
        )

        def met(shop: Shop) -> None:
            talk.say(f"{shop.name} sudah datang.", f"{shop.name} has come.", shop=shop.name, key=shown(shop.key))

        host.serve(lambda: not over.is_set(), met)
    finally:
        host.stop()
    return 0


def _invite(args: argparse.Namespace, data: Path, talk: Talk) -> int:
    _show(hub_end.invite(data, args.name), args, talk)
    return 0


def _join(args: argparse.Namespace, data: Path, talk: Talk) -> int:
    try:
        text = sys.stdin.read() if args.invitation == "-" else Path(args.invitation).read_text()
    except OSError as why:
        raise TunnelFailed("bad_invitation", str(why)) from None
    end = shop_end.join(data, Invitation.read(text), interface=args.interface)
    talk.say(
        f"Sudah terhubung ke {end.endpoint}. Penjaga jalur memakainya sejak mulai lagi.",
        f"The hub at {end.endpoint} knows this shop. The guard uses it from its next start.",
        endpoint=end.endpoint, address=end.address,
    )  # fmt: skip
    return 0


def _status(_args: argparse.Namespace, data: Path, talk: Talk) -> int:
    hub, shop = read_hub_end(data), read_shop_end(data)
    for one in hub.shops if hub else ():
        come = ("menunggu", "invited") if one.invited else ("terhubung", "joined")
        talk.say(
            f"{one.name}: {come[0]}, {one.address}",
            f"{one.name}: {come[1]}, {one.address}",
            shop=one.name,
            joined=not one.invited,
        )
    if shop:
        joined = not shop.once_key
        state = ("terhubung ke", "joined") if joined else ("belum selesai terhubung ke", "has not finished joining")
        talk.say(f"{state[0]} {shop.endpoint}", f"{state[1]} {shop.endpoint}", endpoint=shop.endpoint, joined=joined)
    if hub is None and shop is None:
        talk.say("Belum ada terowongan di sini.", "There is no tunnel here.")
    return 0


def _show(invitation: Invitation, args: argparse.Namespace, talk: Talk) -> None:
    """Hand an invitation out: to a file for its owner alone, or to whoever looks at the screen."""
    if args.out:
        try:
            with os.fdopen(os.open(args.out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(invitation.text() + "\n")
        except OSError as why:
            raise TunnelFailed("bad_file", str(why)) from None
        talk.say(f"Undangan ada di {args.out}.", f"The invitation is in {args.out}.", file=str(args.out))
        return
    talk.say(
        f"Undangan untuk satu kali, di router toko: lancar tunnel join -\n\n{invitation.text()}\n",
        f"An invitation for one time, on the shop's router: lancar tunnel join -\n\n{invitation.text()}\n",
        invitation=invitation.text(),
    )
    talk.show_qr(invitation.text())
