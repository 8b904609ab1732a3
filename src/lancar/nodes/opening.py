"""Opens a node's memory: data folder, store, capabilities, clock, vault. Everything a verb needs before it serves or repairs."""

import logging
import os
import sys
import time
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

from lancar.adapters.ids import RandomIds
from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.vault.real import RealVault
from lancar.faces.care import care
from lancar.identity.rules.authority import IdentityAuthority
from lancar.kernel.builder import Progress, no_progress
from lancar.kernel.clock import HybridClock
from lancar.kernel.node import Node
from lancar.kernel.shape import Capability
from lancar.kernel.store import Store, StoreFailed
from lancar.nodes.all import CAPABILITIES
from lancar.nodes.config import Config
from lancar.nodes.own_files import make_for_owner

DATABASE = "lancar.sqlite"


def wall_ms() -> int:
    """This machine's clock, in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def open_folder(folder: Path) -> None:
    """Make the data folder if it is not there; nobody else may look into it. Raises StoreFailed."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as why:
        raise StoreFailed("unreachable", f"{folder}: {why.strerror}", certain=True) from None
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise StoreFailed("read_only", f"{folder} cannot be written by this user", certain=True)


def open_store(config: Config) -> Store:
    """The store the settings name. Raises StoreFailed."""
    if config.store.startswith(("postgresql://", "postgres://")):
        try:
            postgres = import_module("lancar.adapters.storage.postgres")  # an extra, for hubs
        except ImportError:
            raise StoreFailed("other", "PostgreSQL needs the extra: pip install 'lancar[postgres]'", certain=True) from None
        store: Store = postgres.PostgresStore(config.store)
        return store
    if config.store:
        raise StoreFailed("other", "store is either empty (SQLite) or a postgresql:// URL", certain=True)
    open_folder(config.folder)
    make_for_owner(config.folder / DATABASE)
    return SqliteStore(config.folder / DATABASE)


def open_node(
    config: Config, role: str, *, capabilities: Iterable[Capability] = CAPABILITIES, progress: Progress = no_progress
) -> Node:
    """A node over the settings' store, made, rebuilt where views changed, and ready. Raises StoreFailed."""
    open_folder(config.folder)
    authority = IdentityAuthority()
    node = Node(
        store=open_store(config),
        capabilities=[care(role), *capabilities],
        clock=HybridClock(wall_ms),
        ids=RandomIds(),
        authority=authority,
        vault=RealVault(),
        role=role,
    )
    node.start(progress)
    return node


def log_to_stderr(level: str) -> None:
    """Log lines for a service manager: time, level, who, what."""
    logging.basicConfig(stream=sys.stderr, level=level.upper(), format="%(asctime)s %(levelname)s %(name)s %(message)s")
