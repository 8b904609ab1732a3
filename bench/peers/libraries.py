"""The Python peers, each in the peers' own environment: they measure themselves with the same clock as we do."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from bench.contender import Figures, Scale, UnavailableError
from bench.harness import ROOT
from bench.peers import install


def eventsourcing_batched(scale: Scale, folder: Path) -> Figures:
    """The eventsourcing library with its projection, many sales to a transaction of the journal."""
    return _measure(["eventsourcing_sale", "projection"], scale.sales, scale.sales_a_commit, folder)


def eventsourcing_single(scale: Scale, folder: Path) -> Figures:
    """The eventsourcing library with its projection, one sale to a transaction."""
    return _measure(["eventsourcing_sale", "projection"], scale.single_sales, 1, folder)


def recorder_batched(scale: Scale, folder: Path) -> Figures:
    """The eventsourcing library with our own inserts inside its recorder, many sales to a transaction."""
    return _measure(["eventsourcing_sale", "recorder"], scale.sales, scale.sales_a_commit, folder)


def recorder_single(scale: Scale, folder: Path) -> Figures:
    """The eventsourcing library with our own inserts inside its recorder, one sale to a transaction."""
    return _measure(["eventsourcing_sale", "recorder"], scale.single_sales, 1, folder)


def sqlalchemy_batched(scale: Scale, folder: Path) -> Figures:
    """SQLAlchemy's ORM, many sales to a transaction."""
    return _measure(["sqlalchemy_sale"], scale.sales, scale.sales_a_commit, folder)


def sqlalchemy_single(scale: Scale, folder: Path) -> Figures:
    """SQLAlchemy's ORM, one sale to a transaction."""
    return _measure(["sqlalchemy_sale"], scale.single_sales, 1, folder)


def _measure(peer: list[str], count: int, a_commit: int, folder: Path) -> Figures:
    command = [
        install.python(),
        "-m",
        f"bench.peers.{peer[0]}",
        *peer[1:],
        str(count),
        str(a_commit),
        str(folder / "peer.sqlite"),
    ]
    done = subprocess.run(command, check=False, capture_output=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
    if done.returncode:
        raise UnavailableError(f"failed: {done.stderr.decode(errors='replace').strip()[-200:]}")
    figures: Figures = json.loads(done.stdout)
    return figures
