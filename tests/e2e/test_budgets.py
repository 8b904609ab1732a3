"""What a till that knows 20,000 goods costs the main thread of a browser, by Chromium's own account. Waiting is not counted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from e2e.browsing import Visit, Visitors, settled
from e2e.cpu import WARM_UPS, Beside, Cpu, own_cost
from e2e.many_goods import fill
from e2e.shop import Shop, open_shop

BOOT_MS, TAP_MS, KEY_MS = 200, 12, 15
"""On the machine of `cpu.WORK_MS`; another machine's budget is that many times it, measured beside."""

GOODS = 20_000


@pytest.fixture(scope="module")
def full_shop(apps: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop with very many goods."""
    assert apps.is_dir()
    with open_shop(tmp_path_factory.mktemp("full"), "--port", "0", "--days", "1") as one:
        fill(one, GOODS)
        yield one


@pytest.fixture(scope="module")
def till(browser: Browser, full_shop: Shop) -> Iterator[Visit]:
    """A till with its goods in sight and its first fetches behind it."""
    visitors = Visitors(browser, full_shop)
    one = visitors.selling()
    one.page.wait_for_selector(".unsafe[data-unsafe='0']", timeout=60_000)
    one.calm()
    yield one
    visitors.close()


@pytest.fixture
def beside(till: Visit) -> Iterator[Beside]:
    """The machine's own pace while something is measured."""
    one = Beside(till.page)
    yield one
    one.close()


def nothing_ms(cpu: Cpu) -> float:
    """What asking the page whether it is done costs by itself."""
    costs = []
    for _ in range(5):
        with cpu.counted():
            settled(cpu.page)
        costs.append(cpu.ms)
    return own_cost(costs)


def assert_within(budget_ms: float, costs: list[float], beside: Beside, *, nothing: float = 0) -> None:
    """The budget holds on the machine it was written for, and as many times it on a machine that many times slower."""
    cost, slowness = own_cost(costs) - nothing, beside.slowness()
    assert cost <= budget_ms * slowness, f"{cost:.1f} ms of {budget_ms} x {slowness:.2f}: {costs} beside {beside.costs}"


def test_a_till_starts_within_its_budget(till: Visit, full_shop: Shop, beside: Beside) -> None:
    costs = []
    for _ in range(6):
        till.page.goto(f"{full_shop.url}/page.css")
        cpu = Cpu(till.page)
        with cpu.counted():
            till.go("/kasir")
            till.page.wait_for_selector(".tiles button, .pinpad, .people button")
        costs.append(cpu.ms)
        beside.work()
    assert_within(BOOT_MS, costs, beside)


def test_a_tap_on_a_good_stays_within_its_budget(till: Visit, beside: Beside) -> None:
    cpu, costs = Cpu(till.page), []
    tiles = till.page.locator(".tiles button")
    for place in range(WARM_UPS + 9):
        costs.append(cpu.of_tap(tiles.nth(place % 6)))
        beside.work()
    assert_within(TAP_MS, costs[WARM_UPS:], beside, nothing=nothing_ms(cpu))


def test_a_letter_of_a_search_stays_within_its_budget(till: Visit, beside: Beside) -> None:
    cpu, costs = Cpu(till.page), []
    till.page.locator("#find").tap()
    for letter in "kopicurahba":
        costs.append(key_ms(cpu, letter))
        beside.work()
    key_ms(cpu, "Escape")
    assert_within(KEY_MS, costs[WARM_UPS:], beside, nothing=nothing_ms(cpu))


def test_the_first_letter_of_a_search_that_changes_every_tile_stays_within_its_budget(till: Visit, beside: Beside) -> None:
    cpu, costs = Cpu(till.page), []
    till.page.locator("#find").tap()
    for letter in "kgtbsmr":
        costs.append(key_ms(cpu, letter))
        key_ms(cpu, "Escape")
        beside.work()
    assert_within(KEY_MS, costs, beside, nothing=nothing_ms(cpu))


def key_ms(cpu: Cpu, key: str) -> float:
    with cpu.counted():
        cpu.page.keyboard.press(key)
        settled(cpu.page)
    return cpu.ms
