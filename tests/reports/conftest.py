"""Lets the tests of reports use the shop of the tests of stock."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "stock"))
