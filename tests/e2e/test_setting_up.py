"""An installer with a phone: from the first link to the first sale, with a list of goods from another cash register."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from e2e.browsing import MINE, SIZES, Visit, settled, type_pin
from e2e.shop import COMMAND, ENV, PATIENCE_S, ROOT
from lancar.adapters.upstream.client import ask

LOYVERSE = ROOT / "tests" / "catalog" / "registers" / "loyverse.csv"
PIN = "482615"
MINUTES = 15
TAPS, FIELDS, WALKS = 8, 6, 3
"""What a whole set-up asks of a person: taps on the phone, fields, and walks: for the list, to the printer, to the tablet."""
TAP_S, FIELD_S, WALK_S = 10, 30, 180
"""Generously, for somebody who reads every word before the tap."""


class EmptyBox:
    """A shop node that nobody has founded yet."""

    def __init__(self, folder: Path) -> None:
        env = {name: value for name, value in ENV.items() if name != "LANCAR_BEHIND_PROXY"}
        command = [*COMMAND, "shop", "--data", str(folder), "--port", "0", "--json"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env, text=True)
        self.said: dict[str, Any] = {}
        assert self.process.stdout is not None
        while "link" not in self.said:
            line = self.process.stdout.readline()
            assert line, "it ended"
            self.said |= json.loads(line)
        self.url: str = self.said["url"]

    def stop(self) -> None:
        self.process.terminate()
        self.process.communicate(timeout=PATIENCE_S)


@pytest.fixture
def empty(apps: Path, tmp_path: Path) -> Iterator[EmptyBox]:
    assert apps.is_dir()
    box = EmptyBox(tmp_path / "box")
    yield box
    box.stop()


@pytest.fixture
def phone(browser: Browser, empty: EmptyBox) -> Iterator[Visit]:
    size = SIZES["phone"]
    context = browser.new_context(
        viewport={"width": size.width, "height": size.height}, has_touch=True, locale="id-ID", base_url=empty.url
    )
    visit = Visit(context, empty.url)
    yield visit
    context.close()


def looked_at(visit: Visit, name: str) -> None:
    """Readable, within the screen, and nothing too small for a finger; kept as a picture."""
    settled(visit.page)
    visit.keep(f"pasang-{name}-phone-light")
    assert visit.axe() == []
    assert visit.overflow() <= 0
    assert visit.small_targets() == []


def button(page: Page, name: str) -> Any:
    return page.get_by_role("button", name=name)


def found_the_shop(visit: Visit, empty: EmptyBox) -> None:
    page = visit.page
    page.goto(empty.said["link"])
    page.get_by_label("Nama toko").fill("Warung Sri")
    assert "#" not in page.url, "the code is out of the address at once"
    page.get_by_label("Nama pemilik").fill("Sri Wahyuni")
    page.get_by_label("PIN", exact=True).fill(PIN)
    page.get_by_label("PIN sekali lagi").fill(PIN)
    looked_at(visit, "toko")
    button(page, "Buat toko").tap()
    page.get_by_text("hanya bisa dibuka dari komputernya sendiri").wait_for()


def test_a_shop_is_set_up_from_the_first_link_to_the_first_sale(phone: Visit, empty: EmptyBox, browser: Browser) -> None:
    page = phone.page
    found_the_shop(phone, empty)
    looked_at(phone, "kotak")
    button(page, "Jualan di komputer ini saja").tap()
    looked_at(phone, "printer")
    button(page, "Nanti saja").tap()
    page.set_input_files("input[type=file]", LOYVERSE)
    page.get_by_text("Ini daftar dari Loyverse.").wait_for()
    page.get_by_text("7 baru").wait_for()
    looked_at(phone, "barang")
    button(page, "Masukkan 7 barang").tap()
    page.get_by_text("Barang sudah masuk.").wait_for()
    button(page, "Lanjut").tap()
    page.get_by_label("Nama kasir").fill("Budi")
    page.get_by_label("PIN").fill("739158")
    button(page, "Tambah kasir").tap()
    page.get_by_text("Budi sudah bisa masuk.").wait_for()
    button(page, "Buat QR untuk tablet").tap()
    page.get_by_role("img", name="QR untuk menyambungkan tablet").wait_for()
    looked_at(phone, "kasir")
    tablet = browser.new_context(base_url=empty.url)
    sell_on(tablet, page.locator(".steps-code").inner_text(), page)
    page.get_by_text("Toko siap jualan.").wait_for()
    looked_at(phone, "siap")
    assert phone.taps.taps <= TAPS
    assert (phone.taps.taps * TAP_S + FIELDS * FIELD_S + WALKS * WALK_S) / 60 <= MINUTES
    assert phone.faults == []
    tablet.close()


def sell_on(tablet: Any, code: str, page: Page) -> None:
    """What the till does, by its own two verbs; its pages have tests of their own."""

    def asked(path: str, body: Any) -> Any:
        answer = tablet.request.post(path, data=body, headers=MINE)
        assert answer.ok, answer.text()
        return answer.json()

    asked("/api/pair", {"code": code})
    page.get_by_text("Kasir depan sudah tersambung.").wait_for()
    button(page, "Lanjut").tap()
    me = tablet.request.get("/api/me").json()
    budi = next(one for one in asked("/api/see/identity.people", {}) if one["name"] == "Budi")
    asked("/api/session", {"person": budi["person"], "pin": "739158"})
    asked("/api/do/till.open_shift", {"branch": me["branch"], "till": "K1"})
    sale = {"till": "K1", "goods": [{"sku": "10001"}], "payments": [{"method": "cash", "amount": 15_000}]}
    asked("/api/do/till.complete_sale", sale)


def test_a_set_up_that_broke_off_goes_on_where_it_was(phone: Visit, empty: EmptyBox) -> None:
    found_the_shop(phone, empty)
    phone.go("/pasang")
    phone.page.get_by_text("hanya bisa dibuka dari komputernya sendiri").wait_for()
    assert phone.page.locator("#step-toko").get_by_text("selesai").is_visible()


def test_a_phone_that_nobody_knows_is_asked_for_a_code_and_told_kindly(phone: Visit, empty: EmptyBox) -> None:
    phone.go("/pasang")
    phone.page.get_by_label("Kode").fill("ABCDE-FGHJK")
    button(phone.page, "Lanjut").tap()
    phone.page.get_by_text("Di kotak ini belum ada toko.").wait_for()
    looked_at(phone, "kode")
    assert ask(empty.url, "GET", "/health").status == 200


def test_the_plain_founding_page_leads_to_the_office_and_who_leaves_it_is_asked_for_the_pin(
    phone: Visit, empty: EmptyBox
) -> None:
    page = phone.page
    page.goto(empty.said["link"].replace("/pasang", "/mulai"))
    assert "#" not in page.url, "the code is out of the address at once"
    for field, text in {"name": "Warung Sri", "owner": "Sri Wahyuni", "pin": PIN, "again": PIN}.items():
        page.locator(f"#{field}").fill(text)
    button(page, "Buat toko").tap()
    page.wait_for_url("**/kantor*")
    page.get_by_role("heading", name="Warung Sri").wait_for()
    phone.calm()
    looked_at(phone, "kantor-baru")
    phone.turn("/lainnya")
    button(page, "Keluar").tap()
    page.get_by_text("Siapa").first.wait_for()
    page.reload()
    button(page, "Sri Wahyuni").tap()
    type_pin(page, PIN)
    page.get_by_role("link", name="Barang").wait_for()
    assert phone.faults == []
