"""The demo as a process: ready with its data, stopped and found again, and cut in pieces while it answers."""

import json
import signal
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from processes import Process, do, run, running, see, until

from lancar.adapters.upstream.client import Heard, ask
from lancar.kernel.store import StoreFailed
from lancar.values.digests import token_digest

BROWSER = {"Lancar-Browser": "1"}


def start(folder: Path, *more: str) -> Any:
    return running("demo", "--data", str(folder), "--port", "0", *more, until="hub")


def office(folder: Path) -> dict[str, str]:
    known = json.loads((folder / "demo.json").read_bytes())
    return {"Authorization": f"Bearer {known['office_token']}"}


def flip(demo: Process, switch: str, *, on: bool) -> Any:
    heard = ask(demo.said("shop"), "POST", "/demo/switch", {"switch": switch, "on": on}, BROWSER)
    assert heard.status == 200, heard
    return heard.json()


def state(demo: Process) -> Any:
    return ask(demo.said("shop"), "GET", "/demo/state").json()


def answers(url: str, path: str = "/health") -> Heard | None:
    try:
        return ask(url, "GET", path)
    except StoreFailed:
        return None


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def demo(folder: Path) -> Iterator[Process]:
    with start(folder, "--days", "1") as one:
        yield one


def test_the_demo_is_ready_with_its_data_stops_by_ctrl_c_and_finds_it_again(tmp_path: Path) -> None:
    with start(tmp_path, "--toko", "kafe", "--days", "2") as demo:
        headers = office(tmp_path)
        before = see(demo.said("hub"), headers, "sync.state")["rx"]
        assert until(lambda: see(demo.said("shop"), headers, "sync.state")["now_waiting"] == 0)
        branch = see(demo.said("shop"), headers, "identity.branches")[0]["branch"]
        do(demo.said("shop"), headers, "till.try_printer", branch=branch, printer="dapur")  # at night no table is open
        assert until(lambda: list((tmp_path / "shop" / "paper").glob("dapur-*"))), "the kitchen's printer keeps files"
        assert len(see(demo.said("hub"), headers, "catalog.goods")["goods"]) > 60
        assert stat.S_IMODE((tmp_path / "demo.json").stat().st_mode) == 0o600
        assert demo.said("toko") == "kafe"
        assert {"name": "Raka Pradana", "role": "pemilik", "pin": "357916"} in demo.said("people")
        assert demo.stop(signal.SIGINT) == 0
    with start(tmp_path) as demo:
        assert see(demo.said("hub"), headers, "sync.state")["rx"] >= before
        assert see(demo.said("hub"), headers, "identity.tenant")["name"] == "Kafe Halaman Selatan"
        assert demo.stop(signal.SIGTERM) == 0
    other = run("demo", "--data", str(tmp_path), "--port", "0", "--toko", "warung")
    assert other.returncode == 2
    assert "kafe" in other.stderr


def test_the_demo_s_page_says_who_works_there_and_is_served_under_a_strict_policy(demo: Process) -> None:
    page = ask(demo.said("shop"), "GET", "/")
    assert b"/demo/page.js" in page.body
    assert b"style=" not in page.body
    for path in ("/demo/page.css", "/demo/page.js", "/icon.svg"):
        assert ask(demo.said("shop"), "GET", path).status == 200
    told = state(demo)
    assert [one["pin"] for one in told["people"]] == ["482615", "739204", "260913", "518347"]
    assert told["switches"] == {"internet": True, "lan": True, "hub": True}
    assert told["sales_today"] > 0


def test_only_a_demo_has_the_switches_and_no_foreign_page_can_press_them(demo: Process, tmp_path: Path) -> None:
    body = {"switch": "hub", "on": False}
    assert ask(demo.said("shop"), "POST", "/demo/switch", body).status == 403
    assert ask(demo.said("shop"), "POST", "/demo/link", {"to": "kasir"}).status == 403
    assert state(demo)["switches"]["hub"] is True
    assert ask(demo.said("hub"), "POST", "/demo/switch", body, BROWSER).status == 404
    with running("shop", "--data", str(tmp_path), "--port", "0") as shop:
        assert ask(shop.said("url"), "POST", "/demo/switch", body, BROWSER).status == 404
        assert ask(shop.said("url"), "GET", "/demo/state").status == 404


def test_a_stopped_hub_answers_nobody_and_comes_back_on_the_same_port(demo: Process) -> None:
    assert answers(demo.said("hub"))
    for _ in range(2):
        assert flip(demo, "hub", on=False)["switches"]["hub"] is False
        assert answers(demo.said("hub")) is None
        assert answers(demo.said("shop")), "the shop does not need it"
        assert flip(demo, "hub", on=False)["switches"]["hub"] is False, "pressed twice it is off"
        assert flip(demo, "hub", on=True)["switches"]["hub"] is True
        assert answers(demo.said("hub"))


def test_what_is_sold_while_the_internet_is_cut_reaches_the_hub_afterwards(demo: Process, folder: Path) -> None:
    headers = office(folder)
    flip(demo, "internet", on=False)
    assert answers(demo.said("hub")), "it is the line that is cut, not the hub"
    named = ask(demo.said("shop"), "POST", "/api/do/till.name_customer", {"name": "Pak RW"}, headers)
    ref = named.json()["refs"][0]
    assert until(lambda: state(demo)["waiting"]) >= 1
    assert see(demo.said("shop"), headers, "sync.safety", ref=ref)["level"] == "aman"
    flip(demo, "internet", on=True)
    assert until(lambda: see(demo.said("shop"), headers, "sync.safety", ref=ref)["level"] == "di_pusat")
    assert until(lambda: state(demo)["waiting"] == 0)


def test_a_cut_lan_lets_nothing_through_but_the_page_that_joins_it(demo: Process, folder: Path) -> None:
    flip(demo, "lan", on=False)
    try:
        for path in ("/health", "/kasir", "/api/me", "/docs"):
            assert answers(demo.said("shop"), path) is None
        with pytest.raises(StoreFailed):
            ask(demo.said("shop"), "POST", "/api/do/till.name_customer", {"name": "Pak RW"}, office(folder))
        assert ask(demo.said("shop"), "GET", "/").status == 200
        assert state(demo)["switches"]["lan"] is False
    finally:
        flip(demo, "lan", on=True)
    assert answers(demo.said("shop"))


def test_one_tap_gives_a_link_whose_code_pairs_a_till_of_its_own(demo: Process) -> None:
    first = state(demo)["next_till"]
    goal = ask(demo.said("shop"), "POST", "/demo/link", {"to": "kasir"}, BROWSER).json()["goal"]
    assert goal.startswith("/kasir#pair=")
    body = {"code": goal.partition("=")[2], "token_hash": token_digest("warung-bu-sri~rahasia")}
    assert ask(demo.said("shop"), "POST", "/api/pair", body).status == 201
    assert state(demo)["next_till"] != first
    office_goal = ask(demo.said("shop"), "POST", "/demo/link", {"to": "kantor"}, BROWSER).json()["goal"]
    assert office_goal.startswith(f"{demo.said('hub')}/kantor#pair=")
    assert ask(demo.said("shop"), "POST", "/demo/link", {"to": "bank"}, BROWSER).status == 422
