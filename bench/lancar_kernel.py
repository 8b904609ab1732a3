"""Lancar's own rows (kernel)."""

from __future__ import annotations

from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError


def batched(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")


def single(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")
