"""`lancar export`: the goods as a sheet that `lancar import` reads back."""

import argparse
import sys
from pathlib import Path

from lancar.catalog.views.questions import ExportGoods
from lancar.nodes.hands import reach
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_place, settings

PAGE = 500


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument("file", type=Path, help="berkas tujuan, - untuk layar · the file to write, - for stdout")
    add_place(parser)
    parser.add_argument("--tenant", default="", help="toko, kalau ada beberapa · the shop, where there are several")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Page by page."""
    text, after, pages = "", "", 0
    with reach(settings(args, "shop"), args.tenant, talk) as hand:
        while True:
            page = hand.see(ExportGoods(after=after, most=PAGE))
            text, after, pages = text + page.csv, page.after, pages + 1
            if not after:
                break
    if str(args.file) == "-":
        sys.stdout.write(text)
        return 0
    args.file.write_text(text, encoding="utf-8-sig", newline="")
    talk.say(f"{args.file} selesai.", f"{args.file} is written.", file=str(args.file))
    return 0
