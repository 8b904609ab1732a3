"""What is built fits its budget, names every file by its content, and asks nobody else for anything."""

import json
import re
import shutil
from pathlib import Path

import pytest

from conftest import WEB, run
from lancar.faces.static import HASHED

OTHERS_BYTES = {".js": 150_000, ".css": 30_000}
BUDGET_BYTES = {"till": {".js": 60_000, ".css": 12_000}, "office": OTHERS_BYTES, "setup": OTHERS_BYTES}
"""What is fetched before an app can be used, as it travels, compressed."""
WORKERS = ("till", "office")
LATER_BYTES = {"till": 42_000}
"""What is fetched behind the first picture: a till's rules, paying, the way to its node, and the pages beside selling."""
WORDS_BYTES = {"till": 18_000, "office": 27_000, "setup": 18_000}
"""One language: what pages say, and the sentences of refusals."""


@pytest.fixture(scope="session")
def apps(built: Path, node: str) -> Path:
    """The folder of the built apps, made beside the package's own."""
    goal = built / "apps"
    run(node, WEB / "build.mjs", "apps", goal)
    return goal


def told(apps: Path) -> dict[str, list[dict]]:
    return json.loads((apps / "files.json").read_text())


def first_scripts(apps: Path, app: str) -> set[str]:
    """The script the page asks for, and those it imports before it runs."""
    wanted = re.findall(r'src="/web/([^"]+\.js)"', (apps / f"{app}.html").read_text())
    found: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name not in found:
            found.add(name)
            wanted += re.findall(r'(?:from|import)"/web/([^"]+\.js)"', (apps / name).read_text())
    return found


def test_every_app_fits_its_budget(apps: Path) -> None:
    found = told(apps)
    assert "till" in found
    for app, files in found.items():
        bytes_of = {file["file"]: file["gzip_bytes"] for file in files}
        first = first_scripts(apps, app)
        words = {name for name in bytes_of if re.match(r"(words-)?(id|en)-.*\.js$", name)}
        later = {name for name in bytes_of if name.endswith(".js")} - first - words - {f"{app}-worker.js"}
        assert 0 < sum(bytes_of[name] for name in first) <= BUDGET_BYTES[app][".js"], app
        assert sum(bytes_of[name] for name in later) <= LATER_BYTES.get(app, OTHERS_BYTES[".js"]), app
        assert 0 < sum(size for name, size in bytes_of.items() if name.endswith(".css")) <= BUDGET_BYTES[app][".css"], app
        for language in ("id", "en"):
            assert 0 < sum(bytes_of[name] for name in words if re.match(rf"(words-)?{language}-", name)) <= WORDS_BYTES[app], (
                app,
                language,
            )


def test_pages_ask_only_for_files_that_were_built_and_carry_no_script_of_their_own(apps: Path) -> None:
    for app in told(apps):
        page = (apps / f"{app}.html").read_text()
        asked = re.findall(r'(?:src|href)="([^"]+)"', page)
        assert asked
        assert all((apps / address.removeprefix("/web/")).is_file() for address in asked)
        assert "{{" not in page
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\bon\w+=|https?://", page)


def test_a_node_serves_every_file_that_a_worker_lays_in(apps: Path) -> None:
    """One that is refused, and no worker is ever installed: the till would not start without a network."""
    for app in WORKERS:
        laid_in = re.findall(r'"/web/([^"]+)"', (apps / f"{app}-worker.js").read_text())
        assert laid_in
        assert [name for name in laid_in if not HASHED.fullmatch(name)] == []


def test_the_same_sources_give_the_same_names(apps: Path, node: str) -> None:
    again = apps.with_name("again")
    run(node, WEB / "build.mjs", "apps", again)
    assert told(again) == told(apps)
    shutil.rmtree(again)
