"""One browser and one demo for all tests of the faces (of a worker); each test opens profiles of its own."""

import fcntl
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from e2e.browsing import Visitors
from e2e.shop import ENV, ROOT, Shop, open_shop

WEB = ROOT / "web"
GOAL = ROOT / "src" / "lancar" / "faces" / "web"
LEFT_OUT = {"node_modules", "out", "tests"}


@pytest.fixture(scope="package")
def apps() -> Path:
    """The built apps, built anew when a source is younger than they are."""
    told = GOAL / "files.json"
    with (WEB / "node_modules" / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists() or told.stat().st_mtime < _youngest():
            for command in ([sys.executable, WEB / "tools" / "shapes.py"], [_node(), WEB / "build.mjs"]):
                done = subprocess.run(command, cwd=ROOT, env=ENV, capture_output=True, text=True, check=False)
                assert done.returncode == 0, done.stdout + done.stderr
    return GOAL


def _youngest() -> float:
    sources = [path for path in WEB.rglob("*") if not LEFT_OUT & set(path.relative_to(WEB).parts) and path.is_file()]
    structs = (ROOT / "src" / "lancar").glob("*/*.py")
    return max(path.stat().st_mtime for path in (*sources, *structs) if path.parent.name != "shapes")


def _node() -> str:
    found = shutil.which("node", path=f"{Path(sys.executable).parent}:{ENV['PATH']}")
    assert found, "no node: `make web` installs what the browser apps need"
    return found


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found and not shutil.which("apt-get"):
        pytest.skip("NO CHROMIUM on this machine, and nothing here that could install one")
    assert found, "no Chromium: `make chromium` installs it"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=["--use-fake-device-for-media-stream"])
        yield running
        running.close()


@pytest.fixture(scope="package")
def shop(apps: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """The demo that tests share: they may sell in it, and never stop it."""
    assert apps.is_dir()
    with open_shop(tmp_path_factory.mktemp("demo"), "--port", "0", "--days", "14") as one:
        yield one


@pytest.fixture(scope="package")
def visitors(browser: Browser, shop: Shop) -> Iterator[Visitors]:
    """Profiles that stay open for the whole package."""
    all_of_them = Visitors(browser, shop)
    yield all_of_them
    all_of_them.close()


@pytest.fixture
def visit(browser: Browser, shop: Shop, visitors: Visitors) -> Iterator[Visitors]:
    """Profiles that are closed after the test; who is known at the shop is known here too."""
    own = Visitors(browser, shop)
    own._kept = visitors._kept
    yield own
    own.close()
