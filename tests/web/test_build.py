"""What is built fits its budget, names every file by its content, and asks nobody else for anything."""

import json
import re
import shutil
from pathlib import Path

import pytest

from conftest import WEB, run

OTHERS_BYTES = {".js": 150_000, ".css": 30_000}
BUDGET_BYTES = {"till": {".js": 60_000, ".css": 12_000}, "office": OTHERS_BYTES, "setup": OTHERS_BYTES}
"""As they travel, compressed."""


@pytest.fixture(scope="session")
def apps(built: Path, node: str) -> Path:
    """The folder of the built apps, made beside the package's own."""
    goal = built / "apps"
    run(node, WEB / "build.mjs", "apps", goal)
    return goal


def told(apps: Path) -> dict[str, list[dict]]:
    return json.loads((apps / "files.json").read_text())


def test_every_app_fits_its_budget(apps: Path) -> None:
    found = told(apps)
    assert "till" in found
    for app, files in found.items():
        for ending, most in BUDGET_BYTES[app].items():
            assert 0 < sum(file["gzip_bytes"] for file in files if file["file"].endswith(ending)) <= most, (app, ending)


def test_pages_ask_only_for_files_that_were_built_and_carry_no_script_of_their_own(apps: Path) -> None:
    for app in told(apps):
        page = (apps / f"{app}.html").read_text()
        asked = re.findall(r'(?:src|href)="([^"]+)"', page)
        assert asked
        assert all((apps / address.removeprefix("/web/")).is_file() for address in asked)
        assert "{{" not in page
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\bon\w+=|https?://", page)


def test_the_same_sources_give_the_same_names(apps: Path, node: str) -> None:
    again = apps.with_name("again")
    run(node, WEB / "build.mjs", "apps", again)
    assert told(again) == told(apps)
    shutil.rmtree(again)
