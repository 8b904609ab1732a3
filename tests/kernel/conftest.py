"""Lets the kernel's tests share their toy capability."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
