"""`lancar drill`: leave a line on purpose, see that the shop works on the spare one, come back, and say how it went."""

import argparse

from lancar.nodes.talk import Talk


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    del parser


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Not yet."""
    del args, talk
    return 3
