"""Lancar's own rows (sync)."""

from __future__ import annotations

from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError


def push_postgres(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")


def push_sqlite(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")


def wire(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")


def bootstrap(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")
