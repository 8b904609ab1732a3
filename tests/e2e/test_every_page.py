"""Every page of every app, by day and by night, on a phone, a tablet and a desk: readable, quiet, within its screen."""

from collections.abc import Iterator
from itertools import product

import pytest

from e2e.browsing import SIZES, THEMES, Visit, Visitors, settled
from e2e.pages import PAGES
from e2e.shop import Shop

ALL = [(app, path) for app, paths in PAGES.items() for path in paths]
LOOKS = list(product(THEMES, SIZES))
SEEN = """(one) => {
  const box = one.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return one.checkVisibility() && one.textContent.trim() !== "" && one.contains(top);
}"""


@pytest.fixture(scope="module")
def opened() -> Iterator[dict[str, Visit]]:
    """Each app, opened once: turning to a page costs less than loading it."""
    visits: dict[str, Visit] = {}
    yield visits
    for visit in visits.values():
        visit.page.close()


def at(opened: dict[str, Visit], visitors: Visitors, app: str) -> Visit:
    if app not in opened:
        if app == "/kasir":
            opened[app] = with_a_cart(visitors)
        else:
            opened[app] = visitors.office()  # the owner; what a stranger is asked at /pasang is looked at with setting up
            opened[app].go(app)
            opened[app].calm()
    return opened[app]


def with_a_cart(visitors: Visitors) -> Visit:
    """A till in the middle of a sale: without one there is nothing to pay."""
    visit = visitors.selling()
    visit.page.locator(".tiles button").first.tap()
    return visit


def a_good(shop: Shop) -> str:
    """The code of a good that has variants, or of the first there is."""
    goods = shop.see("catalog.goods", most=500)["goods"]
    return str(next((one["variant_of"] for one in goods if one.get("variant_of")), goods[0]["sku"]))


@pytest.mark.parametrize(("app", "path"), ALL, ids=[f"{app[1:]}-{path[1:] or 'first'}" for app, path in ALL])
def test_a_page_is_readable_quiet_and_within_its_screen(opened, visitors: Visitors, shop: Shop, app: str, path: str) -> None:
    visit = at(opened, visitors, app)
    visit.turn(path.replace(":sku", a_good(shop)) if ":sku" in path else path)
    said: list[str] = []
    for theme, size in LOOKS:
        visit.show(theme, size)
        settled(visit.page)
        visit.keep(f"{app[1:]}{path.replace('/', '-').replace(':', '').rstrip('-')}-{size}-{theme}")
        said += [f"{theme} {size} {one}" for one in visit.axe(colours_only=theme != THEMES[0])]
        if wider := visit.overflow():
            said.append(f"{theme} {size} is {wider} px wider than the screen")
        if app == "/kasir":
            if not in_sight(visit):
                said.append(f"{theme} {size} hides how many sales are not safe")
            said += [f"{size} small: {one}" for one in visit.small_targets()]
    assert sorted(set(said)) == []
    assert visit.faults == []


def in_sight(visit: Visit) -> bool:
    """Whether a till says how many sales are on this device alone, within the screen."""
    return bool(visit.page.locator(".unsafe").evaluate(SEEN))


@pytest.mark.parametrize("app", PAGES)
def test_every_page_in_an_app_s_frame_is_looked_at(opened, visitors: Visitors, app: str) -> None:
    visit = at(opened, visitors, app)
    linked = visit.page.eval_on_selector_all(".ways a", "links => links.map((link) => link.hash.slice(1).split('?')[0])")
    assert sorted(set(linked) - set(PAGES[app])) == []
