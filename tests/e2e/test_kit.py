"""Every part of the kit, on its own page: axe finds nothing, fingers find everything, sheets keep the keyboard."""

import subprocess
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from e2e.browsing import SIZES, THEMES, Visit, Visitors, settled
from e2e.conftest import WEB, _node
from e2e.shop import ENV
from lancar.faces.static import APP_POLICY, KINDS


@pytest.fixture(scope="module")
def gallery(visitors: Visitors, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    """The gallery, under the same policy as the apps."""
    goal = tmp_path_factory.mktemp("gallery")
    subprocess.run([_node(), WEB / "build.mjs", "gallery", goal], env=ENV, check=True)
    visit = visitors.stranger()
    visit.page.route("**/*", lambda route: give(route, goal))
    visit.go("/gallery")
    yield visit
    visit.page.close()


def give(route: Route, goal: Path) -> None:
    name = route.request.url.rpartition("/")[2].partition("#")[0]
    file = goal / ("gallery.html" if name == "gallery" else name)
    headers = {name.decode(): value.decode() for name, value in APP_POLICY}
    kind = KINDS.get(file.suffix[1:], b"text/plain").decode()
    if file.exists():
        route.fulfill(body=file.read_bytes(), headers={**headers, "content-type": kind})
    else:
        route.fulfill(status=404, headers=headers)


@pytest.mark.parametrize(("theme", "size"), list(product(THEMES, SIZES)))
def test_every_part_is_readable_and_large_enough(gallery: Visit, theme: str, size: str) -> None:
    gallery.show(theme, size)
    settled(gallery.page)
    gallery.keep(f"gallery-{size}-{theme}")
    assert gallery.axe() == []
    assert gallery.overflow() == 0
    assert gallery.faults == []


def test_every_part_of_a_till_is_as_large_as_a_finger(gallery: Visit) -> None:
    gallery.show("light", "phone")
    in_tables = ("sort", "row-open")  # heads of the office's tables are 40 px; a till has none
    assert [one for one in gallery.small_targets() if not any(name in one for name in in_tables)] == []


@pytest.mark.parametrize("button", ["Lembar", "PIN"])
def test_a_sheet_keeps_the_keyboard_and_gives_it_back(gallery: Visit, button: str) -> None:
    page = gallery.page
    page.get_by_role("button", name=button, exact=True).click()
    assert gallery.axe() == []
    for _ in range(20):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || Boolean(document.activeElement.closest('dialog'))")
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name=button, exact=True)).to_be_focused()


def test_a_choice_of_looks_is_kept(gallery: Visit) -> None:
    page = gallery.page
    page.get_by_role("radio", name="Gelap", exact=True).check()
    page.get_by_role("radio", name="Besar", exact=True).check()
    page.get_by_role("radio", name="English", exact=True).check()
    page.locator("html[lang=en]").wait_for()  # its words are a file of their own
    page.reload()
    page.wait_for_selector(".shell")
    root = page.locator("html")
    assert [root.get_attribute(name) for name in ("data-theme", "data-size", "lang")] == ["dark", "large", "en"]
    assert page.get_by_text("Appearance", exact=True).count() == 1
    page.evaluate("localStorage.clear()")
    page.reload()


def test_counted_taps_are_those_of_a_person(gallery: Visit) -> None:
    page = gallery.page
    with gallery.taps.counted(taps=3, keys=0):
        for key in ("3", "7", "000"):
            page.locator(".keypad").first.get_by_role("button", name=key, exact=True).tap()
    assert page.locator("output").inner_text().replace("\u00a0", " ") == "Rp 37.000"
    with gallery.taps.counted(taps=0, keys=2):
        page.locator("h1").first.evaluate("() => document.activeElement.blur()")
        page.keyboard.press("Backspace")
        page.keyboard.press("5")
    assert page.locator("output").inner_text().replace("\u00a0", " ") == "Rp 37.005"
