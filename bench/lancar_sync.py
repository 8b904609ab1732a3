"""Lancar's own rows (sync)."""

from __future__ import annotations

from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError


def push_postgres(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")


def push_sqlite(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")


def wire(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")


def bootstrap(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")
