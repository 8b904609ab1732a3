"""`lancar restore`: back from a copy, in a new incarnation."""

import argparse
from pathlib import Path

from lancar.nodes.copies import restore
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_place, settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument("copy", type=Path, help="folder cadangan · the folder that lancar backup made")
    add_place(parser)
    parser.add_argument("--replace", action="store_true", help="sisihkan data yang ada · move the present data aside")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Verify, bring back, begin anew."""
    folder = settings(args, "shop").folder
    tenants = restore(args.copy, folder, talk, replace=args.replace)
    shops = ", ".join(tenants)
    talk.say(
        f"Pulih di {folder}: {shops}. Nomor lama tidak dipakai lagi; yang sudah sampai di pusat diambil kembali dari sana.",
        f"Restored in {folder}: {shops}. No old number is used again; what had reached the hub comes back from there.",
        folder=str(folder),
        tenants=tenants,
    )
    return 0
