"""A receipt without the shop's printer, in a real Chromium: by the tablet's own USB, by RawBT, by the browser's printing."""

import re
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from e2e.browsing import Visit, Visitors
from e2e.selling import pay, put
from e2e.words import word

CUT = b"\x1dV"
RESET = b"\x1b@"
ANDROID = "Mozilla/5.0 (Linux; Android 13; Tablet) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"


@pytest.fixture
def till(visit: Visitors) -> Visit:
    """A tablet with a shift open."""
    return visit.selling()


USB = """
globalThis.__usb = { bytes: [], said: [] };
const say = (what) => void globalThis.__usb.said.push(what);
const device = {
  configuration: null,
  open: async () => say("open"),
  selectConfiguration: async (number) => {
    say(`configuration ${number}`);
    const end = (direction, endpointNumber) => ({ direction, endpointNumber });
    device.configuration = { interfaces: [{ interfaceNumber: 4, alternate: { endpoints: [end("in", 1), end("out", 2)] } }] };
  },
  claimInterface: async (number) => say(`claim ${number}`),
  transferOut: async (endpoint, bytes) => (say(`out ${endpoint}`), globalThis.__usb.bytes.push(...bytes)),
  close: async () => say("close"),
};
const usb = { getDevices: async () => [], requestDevice: async (how) => (say(`ask ${how.filters[0].classCode}`), device) };
Object.defineProperty(navigator, "usb", { value: usb });
"""


def paper_of_a_sale(till: Visit) -> tuple[str, Locator]:
    """A sale, and the sheet with its receipt for printers that are not the shop's."""
    page = till.page
    put(page, 0, 2)
    receipt = pay(page)
    till.turn("/struk")
    page.locator(".two-list .item", has_text=receipt).tap()
    page.get_by_role("button", name=word("kasir.receipts.other_paper")).tap()
    sheet = page.locator("dialog")
    expect(sheet.locator("pre")).to_contain_text(receipt)
    return receipt, sheet


def holds_the_receipt(strip: bytes, sheet: Locator) -> None:
    """From reset to cut, with every line of the receipt in between."""
    assert strip.startswith(RESET)
    assert CUT in strip[-4:]
    lines = [line.rstrip() for line in sheet.locator("pre").inner_text().splitlines() if line.strip()]
    printed = strip.decode("cp437")
    assert len(lines) > 5
    assert [line for line in lines if line.isascii() and line not in printed] == []


def test_a_usb_printer_on_the_tablet_itself_gets_the_receipt(visit: Visitors) -> None:
    till = visit.selling()
    till.context.add_init_script(USB)
    till.go("/kasir")
    till.page.wait_for_selector(".tiles button")
    _, sheet = paper_of_a_sale(till)
    sheet.get_by_role("button", name=word("kasir.paper.usb")).tap()
    expect(till.page.get_by_text(word("kasir.print.asked"))).to_be_visible()
    told: Any = till.page.evaluate("globalThis.__usb")
    assert told["said"] == ["ask 7", "open", "configuration 1", "claim 4", "out 2", "close"]
    holds_the_receipt(bytes(told["bytes"]), sheet)
    assert till.faults == []


def test_a_usb_printer_that_is_not_there_is_told_and_holds_nothing_up(visit: Visitors) -> None:
    till = visit.selling()
    till.context.add_init_script(USB + "usb.requestDevice = async () => { throw new DOMException('none', 'NotFoundError'); };")
    till.go("/kasir")
    till.page.wait_for_selector(".tiles button")
    _, sheet = paper_of_a_sale(till)
    sheet.get_by_role("button", name=word("kasir.paper.usb")).tap()
    expect(till.page.get_by_text(word("kasir.paper.usb_away"))).to_be_visible()
    assert till.faults == []


def test_rawbt_on_android_is_handed_the_bytes_of_the_receipt(visit: Visitors) -> None:
    till = visit.selling(user_agent=ANDROID)
    _, sheet = paper_of_a_sale(till)
    link = sheet.get_by_role("link", name=word("kasir.paper.rawbt")).get_attribute("href")
    found = re.fullmatch(r"intent:base64,([A-Za-z0-9+/=]+)#Intent;scheme=rawbt;package=ru\.a402d\.rawbtprinter;end;", link or "")
    assert found
    holds_the_receipt(b64decode(found[1]), sheet)


def test_a_receipt_is_taken_along_as_a_pdf_and_without_the_node_the_till_says_so(till: Visit) -> None:
    page = till.page
    receipt, sheet = paper_of_a_sale(till)
    expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", "0", timeout=30_000)
    with page.expect_download() as waiting:
        sheet.get_by_role("button", name="PDF").tap()
    assert waiting.value.suggested_filename == f"struk-{receipt}.pdf"
    assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF-")
    till.context.set_offline(True)
    sheet.get_by_role("button", name="PDF").tap()
    expect(page.get_by_text(word("kasir.paper.pdf_away"))).to_be_visible()


def test_the_browser_prints_the_strip_and_nothing_else(till: Visit) -> None:
    page = till.page
    _, sheet = paper_of_a_sale(till)
    page.evaluate("globalThis.print = () => { globalThis.__printed = true; }")
    sheet.get_by_role("button", name=word("kasir.paper.browser")).tap()
    assert page.evaluate("globalThis.__printed")
    page.emulate_media(media="print")
    visible = page.evaluate(
        "[...document.querySelectorAll('body *')].filter((one) => getComputedStyle(one).visibility === 'visible')"
        ".map((one) => one.tagName)"
    )
    assert visible == ["PRE"]
    box = sheet.locator("pre").bounding_box()
    assert box
    assert (round(box["x"]), round(box["y"])) == (0, 0)
    till.keep("kasir-print")
    assert till.faults == []
