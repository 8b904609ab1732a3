"""`lancar demo`: everything at once, to try it out."""

import argparse
from pathlib import Path

from lancar.nodes.config import default_folder
from lancar.nodes.demo import run_demo
from lancar.nodes.talk import Talk


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument("--data", type=Path, default=None, help="folder data · where the demo keeps its data")
    parser.add_argument(
        "--port",
        type=int,
        default=None,
        help="port pusat; toko memakai port sesudahnya · the hub's port, the shop takes the next",
    )
    parser.add_argument("--sales", type=int, default=120, help="jumlah penjualan contoh · how many sales to begin with")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Serve until Ctrl-C."""
    run_demo(args.data or default_folder("demo"), talk, port=args.port, sales=args.sales)
    return 0
