"""A house with a founded shop, for every test of the faces."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from house import House, open_house


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A shop node with a founded shop."""
    with open_house(tmp_path) as one:
        one.found()
        yield one
