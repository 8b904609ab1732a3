"""`lancar shop --lan`, as a tablet on the shop's Wi-Fi meets it; in a network namespace that the test makes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from in_a_network import BOX, CANNOT
from processes import ENV, found, running

from lancar.adapters.upstream.client import ask
from lancar.faces.static import founding_page

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What happened in that network."""
    data = tmp_path_factory.mktemp("box") / "data"
    done = subprocess.run(
        [sys.executable, str(HERE / "in_a_network.py"), str(data)],
        capture_output=True,
        env=ENV,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode == CANNOT:
        pytest.skip(f"THE SHOP'S NETWORK WAS NOT TRIED: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_it_says_where_the_shops_devices_find_it(story: dict) -> None:
    said = story["said"]
    assert said["secure"] == "https://toko.lancar.local:8443"
    assert said["start"] == f"http://{BOX}:8400/percaya"
    assert said["far"].startswith(f"http://{BOX}:8400/percaya?ke={founding_page()}#code=")
    assert len(said["sha256"]) == 64


def test_a_tablet_that_was_introduced_is_served_by_https_under_name_and_address(story: dict) -> None:
    assert (story["by_name"], story["by_address"], story["api_by_https"]) == (200, 200, 401)


def test_a_tablet_that_was_not_introduced_does_not_believe_it(story: dict) -> None:
    assert story["stranger"] == "refused"


def test_by_plain_http_the_tablet_is_shown_the_way_and_nothing_else(story: dict) -> None:
    status, headers = story["kasir"]
    assert (status, headers["location"]) == (307, "/percaya?ke=/kasir")
    assert (story["api"], story["handover"]) == (403, 200)


def test_the_box_itself_needs_none_of_that(story: dict) -> None:
    assert story["founded_here"]


def test_a_node_that_was_not_told_to_stays_with_its_machine(tmp_path: Path) -> None:
    with running("shop", "--data", str(tmp_path), "--port", "0", until="link") as shop:
        found(shop.said("url"), shop.said("link"))
        assert ask(shop.said("url"), "GET", "/percaya").status == 404
        assert shop.said("secure") is None
        assert not (tmp_path / "tls").exists()
        shop.stop()
