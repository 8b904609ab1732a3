"""How a replay's processes begin: each with a fresh interpreter, so that none inherits another's database or pipe."""

from multiprocessing import get_context

SPAWN = get_context("spawn")
