"""`lancar demo`: everything at once, to try it out."""

import argparse
from pathlib import Path

from lancar.nodes.config import default_folder
from lancar.nodes.demo.customers import HISTORY_DAYS
from lancar.nodes.demo.running import run_demo
from lancar.nodes.talk import Talk

MOST_DAYS = 400


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument(
        "--toko",
        choices=("warung", "kafe", "toko"),
        default=None,
        help="toko yang mana · which shop: a warung (250 goods, the default), a café with tables, a store with two branches",
    )
    parser.add_argument("--data", type=Path, default=None, help="folder data · where the demo keeps its data")
    parser.add_argument(
        "--port",
        type=int,
        default=None,
        help="port pusat; toko memakai port sesudahnya · the hub's port, the shop takes the next",
    )
    parser.add_argument("--host", default=None, help="alamat · address to listen on; 0.0.0.0 lets phones of this network in")
    parser.add_argument(
        "--days",
        type=int,
        default=HISTORY_DAYS,
        choices=range(MOST_DAYS + 1),
        metavar="N",
        help="hari riwayat, pada awal pertama · days of history at the first start (90)",
    )


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Serve until Ctrl-C."""
    folder = args.data or default_folder(f"demo-{args.toko or 'warung'}")
    run_demo(folder, talk, toko=args.toko, port=args.port, host=args.host, days=args.days)
    return 0
