"""Lancar's own rows (node)."""

from __future__ import annotations

from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError


def idle(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")


def loaded(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")
