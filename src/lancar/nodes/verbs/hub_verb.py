"""`lancar hub`: many shops in one place."""

import argparse

from lancar.nodes.running import run_node
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_listening, add_place, settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    add_place(parser)
    add_listening(parser)
    parser.add_argument("--store", help="kosong: SQLite · postgresql://… for a large hub (needs lancar[postgres])")
    parser.add_argument("--name", help="nama node · what it calls itself")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Serve until Ctrl-C."""
    run_node(settings(args, "hub"), "hub", talk)
    return 0
