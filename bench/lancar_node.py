"""Lancar's own rows (node)."""

from __future__ import annotations

from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError


def idle(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("the command line is not in this tree yet")


def loaded(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("the command line is not in this tree yet")
