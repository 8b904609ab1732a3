"""A shop node asks its UPS and writes down what is new."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1] / "lines"), str(Path(__file__).parents[1] / "identity")]
from line_shop import LineShop  # noqa: E402 - found beside this file's neighbours
from test_power import running  # noqa: E402 - the same

from lancar.adapters.power.fake import FakeUps  # noqa: E402 - the same
from lancar.adapters.power.nut import NutUps, UpsAddress  # noqa: E402 - the same
from lancar.lines.ports import PowerWord  # noqa: E402 - the same
from lancar.lines.views.now import AskedLinesNow, UpsNow  # noqa: E402 - the same
from lancar.nodes.power import PATIENT, PowerLoop  # noqa: E402 - the same


class HandWriter:
    """The writer's one verb, done at once."""

    def __init__(self, node: Any) -> None:
        self.node = node

    def call(self, work: Any) -> Any:
        done = work(self.node)
        return SimpleNamespace(result=lambda: done)


def test_a_shop_hears_that_the_power_is_gone_and_one_lost_answer_is_nothing() -> None:
    shop, ups = LineShop(), FakeUps()
    loop = PowerLoop(HandWriter(shop.shop.node), ups, lambda: shop.now_ms)  # type: ignore[arg-type]  # a writer's verb is enough

    def state() -> list[tuple[Any, ...]]:
        shop.wait(30_000)
        loop.step()
        return shop.rows("lines_power", "ups, state, charge_percent")

    assert state() == [("ups", "online", 100)]
    ups.word = PowerWord(state="on_battery", charge_percent=99)
    assert state() == [("ups", "on_battery", 99)]
    ups.trouble = "power.silent"
    for _ in range(PATIENT - 1):
        assert state() == [("ups", "on_battery", 99)]
    assert state() == [("ups", "unknown", -1)]
    ups.trouble = ""
    assert state() == [("ups", "on_battery", 99)]


def test_what_nuts_dummy_says_stands_on_the_owners_page(tmp_path: Path) -> None:
    shop = LineShop()
    with running(tmp_path, "OB DISCHRG LB", 12) as upsd:
        ups = NutUps(UpsAddress("ups", "127.0.0.1", upsd.port))
        PowerLoop(HandWriter(shop.shop.node), ups, lambda: shop.now_ms).step()  # type: ignore[arg-type]  # the same
    told = UpsNow(
        ups="ups", at_ms=shop.now_ms, state="low", charge_percent=12, runtime_s=1_340, load_percent=31, model="Prolink PRO700"
    )
    assert shop.shop.see(AskedLinesNow(branch=shop.branch)).power == [told]
