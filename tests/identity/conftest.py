"""Lets identity's tests share their founded shop."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
