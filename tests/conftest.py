"""What tests of more than one part of the house share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from postgres_server import Server, server

# a test says what is right, never how long a busy machine may take for it; and the same tree gives the same verdict, so that a
# red run is about the change in hand. What nobody has drawn yet is looked for by `make explore`
hypothesis.settings.register_profile("house", deadline=None, derandomize=True)
hypothesis.settings.register_profile("explore", deadline=None)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One PostgreSQL for the whole run (of this worker): `postgres.database()` is the URL of a fresh database."""
    with server() as running:
        yield running
