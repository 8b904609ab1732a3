"""A tablet's camera as a scanner, in a real Chromium with a made-up camera."""

import pytest
from playwright.sync_api import expect

from e2e.browsing import Visit, Visitors
from e2e.shop import Shop
from e2e.words import word


@pytest.fixture
def till(visit: Visitors) -> Visit:
    """A tablet with a shift open."""
    return visit.selling()


def code_of_a_good(shop: Shop) -> tuple[str, str]:
    for good in shop.see("catalog.goods", most=200)["goods"]:
        if good.get("price") and not good.get("variant_of"):
            whole = shop.see("catalog.good", sku=good["sku"])
            if whole.get("barcodes") and not whole.get("by_weight") and not whole.get("modifiers"):
                return next(iter(whole["barcodes"])), good["name"]
    raise AssertionError("the demo has no good with a barcode")


# reads a code only from a picture that really came from the camera: one with colours in it
DETECTOR = """
globalThis.BarcodeDetector = class {
  async detect(video) {
    const canvas = new OffscreenCanvas(16, 16);
    const paper = canvas.getContext("2d");
    paper.drawImage(video, 0, 0, 16, 16);
    const lit = paper.getImageData(0, 0, 16, 16).data.some((one, place) => place % 4 < 3 && one > 40);
    globalThis.__track = video.srcObject.getTracks()[0];
    return lit ? [{ rawValue: "CODE" }] : [];
  }
};
"""


def test_the_camera_reads_a_code_into_the_cart_and_is_switched_off(visit: Visitors, shop: Shop) -> None:
    code, name = code_of_a_good(shop)
    till = visit.selling(permissions=["camera"])
    till.context.add_init_script(DETECTOR.replace("CODE", code))
    till.go("/kasir")
    page = till.page
    page.wait_for_selector(".tiles button")
    page.get_by_role("button", name=word("kasir.sell.camera")).tap()
    expect(page.locator(".line-name")).to_have_text(name)
    expect(page.locator("dialog")).to_have_count(0)
    assert page.evaluate("globalThis.__track.readyState") == "ended"
    assert till.faults == []


def test_a_camera_that_may_not_be_used_is_told_with_what_to_do_instead(visit: Visitors, shop: Shop) -> None:
    code, name = code_of_a_good(shop)
    till = visit.selling()
    till.context.add_init_script(DETECTOR)
    till.go("/kasir")
    page = till.page
    page.wait_for_selector(".tiles button")
    page.get_by_role("button", name=word("kasir.sell.camera")).tap()
    expect(page.get_by_text(word("kasir.camera.shut"), exact=True)).to_be_visible()
    page.get_by_label(word("kasir.camera.code")).fill(code)
    page.get_by_role("button", name=word("kasir.camera.take")).tap()
    expect(page.locator(".line-name")).to_have_text(name)


def test_a_browser_that_cannot_read_codes_says_so_and_takes_them_by_hand(till: Visit, shop: Shop) -> None:
    """As Debian's Chromium is."""
    code, name = code_of_a_good(shop)
    page = till.page
    assert not page.evaluate("'BarcodeDetector' in globalThis")
    page.get_by_role("button", name=word("kasir.sell.camera")).tap()
    expect(page.get_by_text(word("kasir.camera.blind"), exact=True)).to_be_visible()
    assert till.axe() == []
    page.keyboard.type(code, delay=60)
    page.keyboard.press("Enter")
    expect(page.locator(".line-name")).to_have_text(name)
    assert till.faults == []
