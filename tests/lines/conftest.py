"""Lets the tests of the lines share their shop."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "identity"))
sys.path.insert(0, str(Path(__file__).parent))
