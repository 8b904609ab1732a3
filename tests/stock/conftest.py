"""Lets the tests of stock and reports share their shop."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
