"""Takes the pictures in the docs from a running demo, so that they show what is there: `make pictures`.

Each story below leads to one screen. What it shows is the demo's own data; nothing is drawn by hand.
"""

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from e2e.browsing import Visit, Visitors
from e2e.shop import ROOT, open_shop

GOAL = ROOT / "docs" / "pictures"
COLOURS = 128
"""Screens are flat: so many colours show them as they are, at a third of the bytes."""

Story = Callable[[Visitors, str, str], Visit]
ID, EN = "id-ID", "en-GB"
SHARP = {"device_scale_factor": 1.5}


def till_selling(visitors: Visitors, theme: str, lang: str) -> Visit:
    """A cart with three goods."""
    visit = visitors.selling(size="tablet", theme=theme, lang=lang, **SHARP)
    tiles = visit.page.locator(".tiles button")
    for place in (0, 3, 6, 3):
        tiles.nth(place).tap()
    return visit


def till_paying(visitors: Visitors, theme: str, lang: str) -> Visit:
    """The same cart, about to be paid."""
    visit = till_selling(visitors, theme, lang)
    visit.turn("/bayar")
    return visit


def till_away(visitors: Visitors, theme: str, lang: str) -> Visit:
    """The line is cut, a sale was made, and the till says where it is."""
    visit = till_paying(visitors, theme, lang)
    visit.context.set_offline(True)
    visit.page.locator(".note-exact").tap()
    visit.page.wait_for_selector("[data-unsafe='1']")
    visit.page.wait_for_selector(".standing .state-warn")
    visit.turn("/jual")
    return visit


def owner_today(visitors: Visitors, theme: str, lang: str) -> Visit:
    """The owner's first page."""
    visit = visitors.office(size="phone", theme=theme, lang=lang, **SHARP)
    visit.go("/kantor")
    return visit


def owner_report(visitors: Visitors, theme: str, lang: str) -> Visit:
    """The owner's reports at a desk."""
    visit = visitors.office(size="tablet", theme=theme, lang=lang, **SHARP)
    visit.go("/kantor#/laporan")
    return visit


def owner_lines(visitors: Visitors, theme: str, lang: str) -> Visit:
    """How the internet is, and each line with its last month."""
    visit = visitors.office(size="tablet", theme=theme, lang=lang, **SHARP)
    visit.go("/kantor#/internet")
    return visit


def installing(visitors: Visitors, theme: str, lang: str) -> Visit:
    """The steps of setting a shop up, some of them done."""
    visit = visitors.office(size="phone", theme=theme, lang=lang, **SHARP)
    visit.go("/pasang")
    return visit


STORIES: dict[str, tuple[Story, str, str]] = {
    "till": (till_selling, "light", ID),
    "till-paying": (till_paying, "dark", ID),
    "till-away": (till_away, "light", ID),
    "owner-today": (owner_today, "light", ID),
    "owner-report": (owner_report, "light", ID),
    "owner-lines": (owner_lines, "light", ID),
    "installer": (installing, "light", ID),
    "till-en": (till_selling, "light", EN),
    "till-paying-en": (till_paying, "dark", EN),
    "till-away-en": (till_away, "light", EN),
    "owner-today-en": (owner_today, "light", EN),
    "owner-report-en": (owner_report, "light", EN),
    "installer-en": (installing, "light", EN),
}


def shown(visitors: Visitors, name: str) -> Visit:
    """The screen of a story."""
    story, theme, lang = STORIES[name]
    return story(visitors, theme, lang)


def take(visit: Visit, goal: Path) -> None:
    """One picture, as small as it can be."""
    visit.calm()
    visit.page.screenshot(path=goal, animations="disabled", caret="hide")
    with Image.open(goal) as shot:
        shot.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(goal, optimize=True)


def main(names: list[str]) -> int:
    """Take the pictures named, or all."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    with (
        tempfile.TemporaryDirectory() as folder,
        open_shop(Path(folder) / "demo", "--port", "0") as shop,
        sync_playwright() as tool,
    ):
        browser = tool.chromium.launch(executable_path=chromium)
        visitors = Visitors(browser, shop)
        for name in names or STORIES:
            take(shown(visitors, name), GOAL / f"{name}.png")
            print(f"docs/pictures/{name}.png")  # noqa: T201 - what was made
        visitors.close()
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
