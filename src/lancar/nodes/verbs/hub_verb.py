"""`lancar hub`: many shops in one place."""

import argparse

from lancar.nodes.running import another_link, run_node
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_listening, add_place, settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    add_place(parser)
    add_listening(parser)
    parser.add_argument("--store", help="kosong: SQLite · postgresql://… for a large hub (needs lancar[postgres])")
    parser.add_argument(
        "--new-shop", action="store_true", help="tautan untuk toko baru · a link for one more shop, from the running hub"
    )
    parser.add_argument("--name", help="nama node · what it calls itself")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Serve until Ctrl-C, or ask the hub that runs for one more link."""
    config = settings(args, "hub")
    if args.new_shop:
        link = another_link(config)
        talk.say(f"Buka sekali, dalam 24 jam:\n  {link}", f"Open it once, within 24 hours:\n  {link}", link=link)
        return 0
    run_node(config, "hub", talk)
    return 0
