"""Lets these tests use the counter's shop."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "till"))
