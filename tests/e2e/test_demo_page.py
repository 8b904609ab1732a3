"""The demo's own page in a real Chromium: readable everywhere, one tap to a till, and switches that a till beside it notices."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from e2e.browsing import SIZES, THEMES, Visit, Visitors, settled
from e2e.shop import Shop, open_shop


@pytest.fixture
def demo_page(visitors: Visitors, shop: Shop) -> Iterator[Visit]:
    """The page, with everything joined again afterwards."""
    visit = visitors.stranger()
    visit.page.goto(shop.url)
    visit.page.wait_for_selector("#switch-lan")
    yield visit
    for name in ("hub", "internet", "lan"):
        visit.page.request.post(f"{shop.url}/demo/switch", data={"switch": name, "on": True}, headers={"Lancar-Browser": "1"})


def press(visit: Visit, name: str, *, whole: bool) -> None:
    visit.page.click(f"#switch-{name}")
    visit.page.wait_for_selector(f"{':not(.off)' if whole else '.off'} > #switch-{name}")


def test_the_demo_s_page_is_readable_quiet_and_within_every_screen(demo_page: Visit) -> None:
    said: list[str] = []
    for whole in (True, False):
        for theme in THEMES:
            for size in SIZES:
                demo_page.show(theme, size)
                settled(demo_page.page)
                demo_page.keep(f"demo{'' if whole else '-cut'}-{size}-{theme}")
                said += [f"{theme} {size} {one}" for one in demo_page.axe()]
                said += [f"{size} small: {one}" for one in demo_page.small_targets()]
                if wider := demo_page.overflow():
                    said.append(f"{theme} {size} is {wider} px wider than the screen")
        if whole:
            press(demo_page, "lan", whole=False)
            press(demo_page, "hub", whole=False)
    assert sorted(set(said)) == []
    assert demo_page.faults == []


def test_one_tap_makes_this_browser_a_till_and_the_next_tap_finds_it_again(demo_page: Visit, shop: Shop) -> None:
    cashier = re.compile("Budi Santoso")
    for _ in range(2):
        before = len(shop.see("identity.devices"))
        demo_page.page.click(".door.first")
        demo_page.page.get_by_role("button", name=cashier).wait_for()
        demo_page.page.goto(shop.url)
        demo_page.page.wait_for_selector(".door.first")
    assert len(shop.see("identity.devices")) == before, "the second tap invited nobody"
    assert demo_page.faults == []


@pytest.mark.parametrize(("name", "words"), [("internet", "Internet putus"), ("hub", "Awan sedang"), ("lan", "Kotak toko belum")])
def test_a_till_says_what_was_cut_and_when_it_is_back(demo_page: Visit, visitors: Visitors, name: str, words: str) -> None:
    till = visitors.till()
    till.page.get_by_text("Semua tersambung").first.wait_for()
    press(demo_page, name, whole=False)
    till.page.get_by_text(words).first.wait_for()
    press(demo_page, name, whole=True)
    till.page.get_by_text("Semua tersambung").first.wait_for()


@pytest.mark.usefixtures("apps")
def test_a_cafe_s_till_offers_what_is_on_the_menu_and_not_what_it_is_made_of(browser: Browser, tmp_path: Path) -> None:
    with open_shop(tmp_path / "demo", "--port", "0", "--toko", "kafe", "--days", "1") as cafe:
        visit = Visitors(browser, cafe).selling()
        visit.page.get_by_text("Americano").first.wait_for()
        assert visit.page.get_by_text("Alpukat", exact=True).count() == 0
        assert visit.page.get_by_role("button", name="Bahan").count() == 0
        visit.context.close()
