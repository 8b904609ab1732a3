"""Lancar's own rows (views)."""

from __future__ import annotations

from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError


def rebuild_and_reports(scale: Scale, folder: Path) -> Figures:
    """Not measured yet."""
    del scale, folder
    raise UnavailableError("not measured yet")
