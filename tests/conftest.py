"""What tests of more than one part of the house share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

sys.path.insert(0, str(Path(__file__).parent))
from postgres_server import Server, server

# a test says what is right, never how long a busy machine may take for it; and the same tree gives the same verdict, so that a
# red run is about the change in hand. What nobody has drawn yet is looked for by `make explore`
hypothesis.settings.register_profile("house", deadline=None, derandomize=True)
hypothesis.settings.register_profile("explore", deadline=None)
hypothesis.settings.load_profile("house")


LAB, BROWSER = "lab", "browser"
TOGETHER = {
    "lab": LAB,
    "nodes/test_guard_weighing.py": LAB,
    "routers/test_kernel_follows.py": LAB,
    "routers/test_linux_planned.py": LAB,
    "routers/test_linux_shares.py": LAB,
    "e2e": BROWSER,
}
"""What one worker does alone: the lab, where real time goes by, and whatever needs Chromium and its demo. Else a file is."""
FIRST = (
    LAB,
    "sim/test_worlds.py",
    BROWSER,
    "kernel/test_on_postgres.py",
    "test_docs.py",
    "till/test_bill.py",
    "faces/test_openapi.py",
)
"""The longest begin, so that no worker is left alone with one at the end. The lab has a core of its own beside the worlds."""


def group_of(nodeid: str) -> str:
    """With which other tests a test is done by one worker, so that what they share is made once."""
    file = nodeid.partition("::")[0].removeprefix("tests/")
    return TOGETHER.get(file) or TOGETHER.get(file.partition("/")[0]) or file


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the longest begin; the others stay in their order."""
    items.sort(key=lambda item: FIRST.index(group) if (group := group_of(item.nodeid)) in FIRST else len(FIRST))


class ByGroup(LoadScopeScheduling):
    """Hands a worker whole groups, in the order of the collection. xdist's own `loadgroup` marks nothing under pytest 9.2."""

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByGroup:
    """Asked by xdist, where there are several workers."""
    config.option.loadscopereorder = False
    return ByGroup(config, log)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One PostgreSQL for the whole run (of this worker): `postgres.database()` is the URL of a fresh database."""
    with server() as running:
        yield running
