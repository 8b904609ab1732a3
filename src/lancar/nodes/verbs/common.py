"""Options that verbs share, and the settings they lead to."""

import argparse
from pathlib import Path

from lancar.nodes.config import Config, default_folder, read_config


def add_place(parser: argparse.ArgumentParser) -> None:
    """Where the node's data and settings are."""
    parser.add_argument("--data", type=Path, help="folder data · the node's data folder (LANCAR_DATA)")
    parser.add_argument("--config", type=Path, help="berkas pengaturan · settings, default: lancar.toml in the data folder")


def add_listening(parser: argparse.ArgumentParser) -> None:
    """Where it listens."""
    parser.add_argument("--host", help="alamat · address to listen on, default 127.0.0.1; 0.0.0.0 lets the shop's network in")
    parser.add_argument(
        "--lan",
        dest="host",
        action="store_const",
        const="0.0.0.0",  # noqa: S104 - asked for in so many words
        help="buka untuk Wi-Fi toko · let the shop's network in: the same as --host 0.0.0.0",
    )
    parser.add_argument("--port", type=int, help="port, default 8400; kalau terpakai, pindah · a taken one is stepped over")


def settings(args: argparse.Namespace, verb: str) -> Config:
    """The settings these arguments lead to. Raises BadConfig."""
    given = {name: getattr(args, name, None) for name in ("host", "port", "store", "name")}
    return read_config(data=args.data or default_folder(verb), file=args.config, given=given)
