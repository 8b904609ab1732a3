"""`lancar shop`: the shop's own memory, on a mini PC in the shop or on the till's own."""

import argparse

from lancar.nodes.running import run_node
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_listening, add_place, settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    add_place(parser)
    add_listening(parser)
    parser.add_argument("--name", help="nama node · what it calls itself")
    parser.add_argument("--hub", metavar="URL", help="sambungkan ke pusat ini, sekali saja · join this hub, needed once")
    parser.add_argument("--tenant", help="toko di pusat · the shop's id at the hub, with --hub")
    parser.add_argument("--code", help="kode sekali pakai dari pemilik · one-time code, with --hub; without it you are asked")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Join a hub if told to, then serve until Ctrl-C."""
    config = settings(args, "shop")
    if args.hub:
        from lancar.nodes.joining import join_hub  # noqa: PLC0415 - needed once in a shop's life

        join_hub(config.folder, url=args.hub, tenant=args.tenant or "", code=args.code, talk=talk)
    run_node(config, "shop", talk)
    return 0
