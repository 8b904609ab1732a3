"""`lancar backup`: a whole copy, made while selling goes on."""

import argparse
from pathlib import Path

from lancar.faces.office import LastBackup
from lancar.nodes.backup_note import note_backup
from lancar.nodes.copies import back_up, verify
from lancar.nodes.talk import Talk
from lancar.nodes.verbs.common import add_place, settings
from lancar.values.format import grouped


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be said to it."""
    parser.add_argument("into", type=Path, help="folder tujuan · where the copy's folder is made, best on another disk")
    add_place(parser)
    parser.add_argument("--store", help="postgresql://… kalau pusat memakainya · if the hub uses it")


def run(args: argparse.Namespace, talk: Talk) -> int:
    """Copy, then read the copy back."""
    config = settings(args, "shop")
    goal, manifest = back_up(config, args.into)
    verify(goal)
    size = sum(kept.size_bytes for kept in manifest.files.values())
    note_backup(config.folder, LastBackup(made_ms=manifest.made_ms, place=str(goal), size_bytes=size))
    talk.say(
        f"Cadangan {goal} utuh ({grouped(size, 'id')} byte).\nPulihkan dengan: lancar restore {goal}",
        f"The copy {goal} is whole ({size:,} bytes).\nCome back with: lancar restore {goal}",
        copy=str(goal),
        size_bytes=size,
        receipts=manifest.receipts,
    )
    return 0
