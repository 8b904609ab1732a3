"""The till as an app on a tablet in the shop's Wi-Fi: only a secure origin can be one, and the shop gives itself one."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from e2e.shop import ENV, ROOT

PROGRAM = ROOT / "tests" / "nodes" / "in_a_network.py"
CANNOT = 77


@pytest.fixture(scope="module")
def story(apps: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What two browsers saw in a network namespace."""
    assert apps.is_dir()
    if not shutil.which("chromium"):
        pytest.skip("NO CHROMIUM on this machine")
    data = tmp_path_factory.mktemp("box") / "data"
    env = {name: value for name, value in ENV.items() if not name.startswith("LANCAR_")}
    command = [sys.executable, str(PROGRAM), str(data), "--browser"]
    done = subprocess.run(command, capture_output=True, env=env, text=True, timeout=180, check=False)
    if done.returncode == CANNOT:
        pytest.skip(f"THE SHOP'S NETWORK WAS NOT TRIED: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_a_tablet_that_knows_the_shop_is_led_to_an_origin_that_can_work_offline(story: dict) -> None:
    name = story["said"]["secure"]
    assert story["introduced"]["secure"] is True
    assert story["introduced"]["url"].startswith(f"{name}/kasir")
    assert story["scope"] == f"{name}/kasir"


def test_a_tablet_that_does_not_know_it_is_shown_the_steps_and_keeps_its_pairing_code(story: dict) -> None:
    assert story["stranger"]["secure"] is False
    assert "/percaya?ke=/kasir#pair=ABCDE-FGHJK" in story["stranger"]["url"]
