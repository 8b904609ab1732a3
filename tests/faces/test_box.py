"""What an installer sees: the box, the printers within reach, and how far the shop has come; from what there is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from house import OPERATOR, House, open_house
from test_browsers import Browser

from lancar.faces.box import MINUTES, OF_LINES, Box, Finding, FoundPrinter, SecureName

NAMED = SecureName(
    name="warung.lancar.local",
    url="https://warung.lancar.local:8443",
    start="http://192.168.1.5:8400/percaya",
    names=["warung.lancar.local"],
    addresses=["192.168.1.5"],
    sha256="ab" * 32,
    until_ms=1,
    renew_ms=1,
)


class Pretend:
    """A machine that a test makes up."""

    def __init__(self, secure: SecureName | None = None) -> None:
        self.secure = secure
        self.searches = 0

    def look(self) -> Box:
        finding = Finding("disk", False, "Disk hampir penuh.", "The disk is nearly full.", "kosongkan")
        return Box(
            name="kotak", role="shop", version="0", url="http://127.0.0.1:8400", free_bytes=1, disk_bytes=2, wall_ms=3,
            secure=self.secure, findings=[finding],
        )  # fmt: skip

    async def find_printers(self) -> list[FoundPrinter]:
        self.searches += 1
        return [FoundPrinter(address="usb:/dev/usb/lp0", name="EPSON TM-T82", how="usb")]


@pytest.fixture
def box(tmp_path: Path) -> Iterator[House]:
    with open_house(tmp_path, machine=Pretend(NAMED)) as house:
        house.found()
        yield house


def steps(house: House) -> dict[str, bool]:
    return {one["step"]: one["done"] for one in setup(house)["steps"]}


def setup(house: House) -> Any:
    heard = house.call("GET", "/api/setup")
    assert heard.status == 200, heard
    return heard.json


def test_the_box_tells_its_name_its_certificate_and_what_is_not_well(box: House) -> None:
    told = box.call("GET", "/api/box").json
    assert told["secure"]["url"] == NAMED.url
    assert told["findings"][0]["mend"] == "kosongkan"


def test_printers_are_found_when_a_person_asks(box: House) -> None:
    found = box.call("POST", "/api/box/printers").json
    assert found[0]["address"] == "usb:/dev/usb/lp0"


def test_only_who_manages_looks_into_the_box(box: House) -> None:
    _, till = box.device("till", "k1", branch=box.branch)
    for method, path in (("GET", "/api/box"), ("POST", "/api/box/printers"), ("GET", "/api/setup")):
        assert box.call(method, path, token=till).code == "identity.no_right", path


def test_a_machine_of_many_shops_is_none_of_one_owners_business(box: House) -> None:
    box.found("toko")
    operator: dict[str, Any] = {"token": f"operator~{OPERATOR}", "address": "127.0.0.1"}
    for method, path in (("GET", "/api/box"), ("POST", "/api/box/printers")):
        assert box.call(method, path).code == "auth.only_operator"
        assert box.call(method, path, **operator).status == 200


def test_the_owner_of_a_shop_in_a_hub_does_not_look_into_the_hubs_machine(tmp_path: Path) -> None:
    with open_house(tmp_path, machine=Pretend(), role="hub") as hub:
        hub.found()
        assert hub.call("GET", "/api/box").code == "auth.only_operator"
        assert hub.call("POST", "/api/box/printers").code == "auth.only_operator"
        assert hub.call("GET", "/api/setup").status == 200


def test_the_set_up_is_seen_in_what_there_is_step_by_step(house: House) -> None:
    assert steps(house) == {
        "toko": True,
        "kotak": False,
        "jalur": False,
        "uji": False,
        "printer": False,
        "barang": False,
        "kasir": False,
        "jual": False,
    }
    assert setup(house)["next"] == "kotak"
    setting = {"address": "file:kasir"}
    assert house.do("till.set_printer", {"branch": house.branch, "printer": "kasir", "setting": setting}).status == 200
    tablet = Browser(house)
    tablet.pair(branch=house.branch)
    tablet.enter(house.cashier)
    house.do("catalog.add_good", {"name": "Kopi", "sku": "kopi", "price": 18_000})
    assert steps(house) == {
        "toko": True,
        "kotak": True,
        "jalur": False,
        "uji": False,
        "printer": True,
        "barang": True,
        "kasir": True,
        "jual": False,
    }
    assert (setup(house)["next"], setup(house)["left_minutes"]) == ("jual", MINUTES["jual"])
    tablet.ask("POST", "/api/do/till.open_shift", {"branch": house.branch, "till": "K1"})
    sale = {"till": "K1", "goods": [{"sku": "kopi"}], "payments": [{"method": "cash", "amount": 18_000}]}
    assert tablet.ask("POST", "/api/do/till.complete_sale", sale).status == 200
    told = setup(house)
    assert (told["next"], told["left_minutes"]) == ("", 0)
    assert told["steps"][-1]["about"] != ""


def test_a_box_with_a_name_has_done_that_step(box: House) -> None:
    assert steps(box)["kotak"]
    assert setup(box)["next"] == "printer"


def test_a_shop_that_sells_without_a_printer_is_done(house: House) -> None:
    house.do("catalog.add_good", {"name": "Kopi", "sku": "kopi", "price": 18_000})
    house.do("till.open_shift", {"branch": house.branch, "till": "K1"})
    sale = {"till": "K1", "goods": [{"sku": "kopi"}], "payments": [{"method": "cash", "amount": 18_000}]}
    assert house.do("till.complete_sale", sale).status == 200
    assert setup(house)["next"] == ""
    assert [one["needed"] for one in setup(house)["steps"]] == [True, False, False, False, False, True, True, True]


def test_the_whole_takes_no_more_than_a_quarter_of_an_hour() -> None:
    # a shop with a guard has its lines to name and to try besides: two minutes more
    assert sum(minutes for step, minutes in MINUTES.items() if step not in OF_LINES) <= 15


def test_a_node_that_knows_nothing_of_its_machine_says_so(house: House) -> None:
    assert house.call("GET", "/api/box").code == "node.no_machine"
