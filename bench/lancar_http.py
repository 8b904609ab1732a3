"""Lancar's own rows (http)."""

from __future__ import annotations

from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError


def sales(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")
