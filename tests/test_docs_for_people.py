"""The pages for people: in both languages, in the words of the screens, with pictures that a script takes from them."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
ON_SCREENS = ("shop node", "hub", "till", "drill", "spare line", "owner", "role", "right", "device", "branch", "good", "variant")
ON_SCREENS += (
    "unit, factor",
    "category",
    "price list",
    "order type",
    "recipe",
    "cart, hold",
    "bill",
    "sale",
    "receipt",
    "change",
)
ON_SCREENS += ("cash rounding", "service charge", "discount", "store credit", "refund, void", "shift", "drawer", "float", "count")
ON_SCREENS += ("waste", "delivery", "stock move", "low level", "gross profit", "cash in, cash out", "backup, restore")


def test_what_the_glossary_calls_a_thing_is_what_the_screens_call_it() -> None:
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", (DOCS / "glossary.md").read_text(), re.MULTILINE)
    known = {english.strip(): indonesian.strip() for english, indonesian, _ in rows}
    screens = " | ".join(json.loads((ROOT / "web" / "words" / "id.json").read_text()).values()).casefold()
    assert [name for name in ON_SCREENS if known[name].split(", ")[0].casefold() not in screens] == []


def test_every_photograph_is_one_that_the_script_takes_and_is_shown_with_what_it_shows() -> None:
    told = re.findall(r'^    "([a-z-]+)": \(', (ROOT / "tests" / "e2e" / "pictures.py").read_text(), re.MULTILINE)
    assert sorted(told) == sorted(picture.stem for picture in (DOCS / "pictures").glob("*.png"))
    text = "".join(page.read_text() for page in [ROOT / "README.md", *DOCS.rglob("*.md")])
    assert [name for name in told if not re.search(rf"!\[[^]]{{20,}}\]\([^)]*pictures/{name}\.png\)", text)] == []


def test_the_first_page_shows_the_till_the_owner_s_day_and_a_receipt() -> None:
    shown = re.findall(r"!\[[^]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text())
    assert {"docs/pictures/till.png", "docs/pictures/owner-today.png", "docs/howto/pictures/strip-sale.32.png"} <= {*shown}


@pytest.mark.parametrize("page", ["sell-at-the-till", "run-the-shop", "set-up-a-shop"])
def test_a_page_for_people_speaks_both_languages_in_the_words_of_the_screens(page: str) -> None:
    halves = (DOCS / "howto" / f"{page}.md").read_text().split("\n---\n")
    for language, half in zip(("id", "en"), halves, strict=True):
        assert strange_labels(half, language) == [], f"in bold stands what a screen says, in {language}"
        assert len(re.findall(r"!\[", half)) >= 1
    assert len(halves[1]) > 0.7 * len(halves[0]), "the English half tells less"


def strange_labels(text: str, language: str) -> list[str]:
    """What stands in bold and is said by no screen of that language; `…` is whatever the screen fills in."""
    words = json.loads((ROOT / "web" / "words" / f"{language}.json").read_text()).values()
    labels = {part for bold in re.findall(r"\*\*([^*]+)\*\*", text) for part in bold.split(" → ")}
    said = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(one)) for one in words]
    return sorted(label for label in labels if not any(re.fullmatch(one, label) for one in said))


def test_a_label_that_no_screen_says_is_found() -> None:
    text = "**Uang pas**, **Pengaturan → Perangkat**, **Buka dengan Rp …**, **Tombol karangan**, **Settings**"
    assert strange_labels(text, "id") == ["Settings", "Tombol karangan"]
