"""The browser till's engine against a real node over HTTP: sold offline, told once; prices, storage, revocation, clocks."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from twin import Twin

from lancar.values.digests import code_digest

sys.path.append(str(Path(__file__).parents[1] / "nodes"))
import processes
from processes import PIN, do, found, running, see

READY = {"stage": "ready", "whole": True, "door": "open"}
SAFE = {"unsafe": {"sales": 0, "entries": 0}, "way": "ok"}
KOPI = {"till": "K1", "goods": [{"sku": "kopi"}], "payments": [{"method": "cash", "amount": 18_000}]}
DAY_MS = 86_400_000


class Shop(NamedTuple):
    """A real node with a founded shop, and its owner's hand."""

    folder: Path
    url: str
    owner: dict[str, str]
    branch: str
    person: str

    def invite(self, name: str) -> str:
        code = f"KODE{name}"
        do(
            self.url, self.owner, "identity.invite_device",
            kind="till", name=name, branch=self.branch, code_hash=code_digest(code),
        )  # fmt: skip
        return code

    def sales(self) -> list[dict[str, Any]]:
        shift = see(self.url, self.owner, "till.shifts", branch=self.branch)
        days = {one["business_day"] for one in shift}
        return [
            one for day in sorted(days) for one in see(self.url, self.owner, "till.sales_of_day", branch=self.branch, day=day)
        ]


def shop_on(folder: Path, process: processes.Process) -> Shop:
    url = process.said("url")
    owner, branch = found(url, process.said("link"))
    do(url, owner, "catalog.add_good", name="Kopi susu", sku="kopi", price=18_000)
    do(url, owner, "catalog.add_good", name="Teh tarik", sku="teh", price=9_000)
    person = see(url, owner, "identity.people")[0]["person"]
    return Shop(folder, url, owner, branch, person)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with running("shop", "--data", str(tmp_path), "--port", "0", until="link") as process:
        yield shop_on(tmp_path, process)


@pytest.fixture
def till(node: str, built: Path) -> Iterator[Twin]:
    with Twin(node, built, "engine_twin") as program:
        yield program


def let_in(till: Twin, shop: Shop, name: str = "depan") -> dict[str, Any]:
    """A till that was let in, with the owner at it and its shift open."""
    till.call("open", base=shop.url)
    till.call("pair", code=shop.invite(name))
    state: dict[str, Any] = till.call("until", state=READY)
    assert state["branch"] == shop.branch, state
    assert till.call("enter", person=shop.person, pin=PIN) is None
    till.call("do", name="till.open_shift", wish={"branch": shop.branch, "till": "K1"})
    till.call("until", state=SAFE)
    return state


def test_what_was_sold_while_the_line_was_cut_is_in_the_node_once(till: Twin, shop: Shop) -> None:
    let_in(till, shop)
    till.call("cut", off=True)
    for number in range(5):
        assert till.call("do", name="till.complete_sale", wish=KOPI, key=f"jual-{number}")["repeated"] is False
    assert till.call("do", name="till.complete_sale", wish=KOPI, key="jual-4")["repeated"] is True
    assert till.call("until", state={"shop": "away"})["unsafe"]["sales"] == 5
    assert shop.sales() == []
    till.call("cut", off=False)
    assert till.call("until", state=SAFE)["unsafe"]["entries"] == 0
    assert [one["total"] for one in shop.sales()] == [18_000] * 5
    assert len({one["receipt"] for one in shop.sales()}) == 5


def test_another_price_reaches_the_till_by_itself(till: Twin, shop: Shop) -> None:
    let_in(till, shop)
    quote = {"branch": shop.branch, "business_day": "2026-11-21", "goods": [{"sku": "kopi"}]}
    assert till.call("see", name="till.quote", ask=quote)["bill"]["total"] == 18_000
    do(shop.url, shop.owner, "catalog.set_prices", prices=[{"sku": "kopi", "price": 20_000}])
    told = till.call("seen", name="till.quote", ask=quote, answer={"bill": {"total": 20_000}})
    assert told["bill"]["total"] == 20_000


def test_a_new_start_shows_what_was_sold_before_it(till: Twin, shop: Shop) -> None:
    let_in(till, shop)
    till.call("cut", off=True)
    for _ in range(3):
        till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("close")
    state = till.call("open", base=shop.url)
    assert state["unsafe"]["sales"] == 3
    assert state["person"] == shop.person
    assert [hit["sku"] for hit in till.call("search", text="kopi")] == ["kopi"]
    (shift,) = till.call("see", name="till.shifts", ask={"branch": shop.branch})
    assert till.call("see", name="till.drawer", ask={"shift": shift["shift"]})["expected_cash"] == 3 * 18_000
    till.call("cut", off=False)
    till.call("until", state=SAFE)
    assert len(shop.sales()) == 3


def test_a_cleared_database_is_healed_from_the_second_copy_and_goes_on_under_another_name(till: Twin, shop: Shop) -> None:
    let_in(till, shop)
    till.call("cut", off=True)
    for _ in range(3):
        till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("kill")
    till.call("clear", files=False)
    state = till.call("open", base=shop.url)
    assert (state["stage"], state["healed"], state["unsafe"]["sales"]) == ("ready", 4, 3), "the shift, too, stood in the copy"
    till.call("cut", off=False)
    till.call("until", state={**READY, **SAFE})
    assert len(shop.sales()) == 3
    till.call("enter", person=shop.person, pin=PIN)
    till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("until", state=SAFE)
    receipts = [one["receipt"] for one in shop.sales()]
    assert len(set(receipts)) == 4, "the new incarnation gives no number twice"


def test_with_all_storage_cleared_the_till_goes_on_by_its_cookie(till: Twin, shop: Shop) -> None:
    before = let_in(till, shop)
    till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("until", state=SAFE)
    till.call("close")
    till.call("clear", files=True)
    till.call("open", base=shop.url)
    state = till.call("until", state={**READY, **SAFE})
    assert (state["device"], state["person"], state["healed"]) == (before["device"], "", 0)
    till.call("enter", person=shop.person, pin=PIN)
    till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("until", state=SAFE)
    assert len({one["receipt"] for one in shop.sales()}) == 2


def test_a_till_without_cookie_is_let_in_anew_and_its_unsent_sales_go_under_its_new_name(till: Twin, shop: Shop) -> None:
    before = let_in(till, shop)
    till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("until", state=SAFE)
    till.call("cut", off=True)
    till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("forget_cookies")
    till.call("cut", off=False)
    assert till.call("until", state={"door": "lost"})["unsafe"]["sales"] == 1
    till.call("pair", code=shop.invite("lagi"))
    state = till.call("until", state={**READY, **SAFE, "door": "open"})
    assert state["device"] != before["device"]
    assert [one["total"] for one in shop.sales()] == [18_000, 18_000]
    assert see(shop.url, shop.owner, "identity.set_aside") == []


def test_only_one_tab_writes_and_the_other_may_take_over(till: Twin, shop: Shop) -> None:
    let_in(till, shop)
    assert till.call("second") == {"first": "ready", "second": "elsewhere"}
    assert till.call("take_over") == {"first": "elsewhere", "second": "ready"}
    assert till.call("do", name="till.complete_sale", wish=KOPI)["refused"]["code"] == "auth.no_token"
    assert shop.sales() == []


def test_a_revoked_till_sells_no_more_forgets_its_pins_and_still_tells_what_it_sold(till: Twin, shop: Shop) -> None:
    device = let_in(till, shop)["device"]
    till.call("cut", off=True)
    till.call("do", name="till.complete_sale", wish=KOPI)
    do(shop.url, shop.owner, "identity.revoke_device", device=device, reason="hilang")
    till.call("cut", off=False)
    state = till.call("until", state={"door": "revoked", "unsafe": {"sales": 0}})
    assert (state["door"], state["person"], state["unsafe"]) == ("revoked", "", {"sales": 0, "entries": 0})
    assert till.call("do", name="till.complete_sale", wish=KOPI)["refused"]["code"] == "auth.revoked"
    till.call("cut", off=True)
    assert till.call("enter", person=shop.person, pin=PIN)["refused"]["code"] == "auth.pin_not_known_here"
    aside = see(shop.url, shop.owner, "identity.set_aside")
    assert [one["reason"] for one in aside] == ["identity.device_revoked"], "kept, shown to a person, in no report"
    assert shop.sales() == []


def test_a_pin_opens_the_till_with_no_network_once_the_node_has_seen_it_here(till: Twin, shop: Shop) -> None:
    let_in(till, shop)
    till.call("cut", off=True)
    till.call("until", state={"shop": "away"})
    till.call("leave")
    assert till.call("enter", person=shop.person, pin="000001")["refused"]["code"] == "auth.wrong_pin"
    assert till.call("enter", person=shop.person, pin=PIN) is None
    till.call("do", name="till.complete_sale", wish=KOPI)
    till.call("cut", off=False)
    till.call("until", state=SAFE)
    assert len(shop.sales()) == 1


def test_a_node_with_another_address_under_the_same_name_is_the_same_node(till: Twin, tmp_path: Path) -> None:
    with running("shop", "--data", str(tmp_path), "--port", "0", until="link") as process:
        shop = shop_on(tmp_path, process)
        let_in(till, shop)
        process.stop()
    till.call("do", name="till.complete_sale", wish=KOPI)
    port = shop.url.rpartition(":")[2]
    with running("shop", "--data", str(tmp_path), "--host", "127.0.0.2", "--port", port) as process:
        moved = shop._replace(url=process.said("url"))
        assert moved.url == f"http://127.0.0.2:{port}"
        till.call("moved", base=moved.url)
        till.call("until", state=SAFE)
        assert len(moved.sales()) == 1


def test_a_clock_one_day_wrong_is_told_and_costs_no_sale(till: Twin, shop: Shop) -> None:
    till.call("open", base=shop.url, ahead_ms=DAY_MS)
    till.call("pair", code=shop.invite("maju"))
    till.call("until", state=READY)
    till.call("enter", person=shop.person, pin=PIN)
    till.call("do", name="till.open_shift", wish={"branch": shop.branch, "till": "K1"})
    till.call("do", name="till.complete_sale", wish=KOPI)
    state = till.call("until", state={**SAFE, "skewMs": -DAY_MS})
    assert abs(state["skewMs"] + DAY_MS) <= 2_000
    assert len(shop.sales()) == 1


def test_a_customer_written_down_offline_is_known_by_name_in_the_node(till: Twin, shop: Shop) -> None:
    let_in(till, shop)
    till.call("cut", off=True)
    till.call("do", name="till.name_customer", wish={"name": "Bu Tini", "phone": "0812"})
    till.call("close")
    till.call("open", base=shop.url)
    till.call("cut", off=False)
    till.call("until", state=SAFE)
    assert [one["name"] for one in see(shop.url, shop.owner, "till.customers")] == ["Bu Tini"]


def test_a_till_on_a_shop_node_says_that_the_hub_is_away_and_one_on_the_hub_itself_sells_there(
    till: Twin, node: str, built: Path, tmp_path: Path
) -> None:
    with running("hub", "--data", str(tmp_path / "hub"), "--port", "0", until="link") as hub:
        there = shop_on(tmp_path, hub)
        code = {"kind": "node", "name": "kotak", "branch": there.branch, "code_hash": code_digest("KODEKOTAK")}
        do(there.url, there.owner, "identity.invite_device", **code)
        join = ("--hub", there.url, "--tenant", "warung", "--code", "KODEKOTAK")
        with running("shop", "--data", str(tmp_path / "shop"), "--port", "0", *join) as process:
            invitation = there.invite("depan")
            till.call("open", base=process.said("url"))
            assert till.call("until", state={"stage": "unpaired"})["stage"] == "unpaired"
            pair_when_known(till, invitation)
            assert till.call("until", state={**READY, "hub": "ok", "line": "ok"})["hub"] == "ok"
            with Twin(node, built, "engine_twin") as direct:
                let_in(direct, there, "langsung")
                state = direct.call("until", state={"shop": "none", "hub": "ok"})
                assert (state["shop"], state["hub"], state["line"]) == ("none", "ok", "ok")
                direct.call("do", name="till.complete_sale", wish=KOPI)
                direct.call("until", state={"unsafe": {"sales": 0}})
                assert len(there.sales()) == 1
            hub.stop()
            state = till.call("until", state={"shop": "ok", "hub": "away", "line": "ok"})
            assert (state["shop"], state["hub"], state["line"]) == ("ok", "away", "ok")


def pair_when_known(till: Twin, code: str) -> None:
    """The shop node hears of an invitation at the hub with its next round."""
    for _ in range(200):
        answer = till.call("pair", code=code)
        if answer is None:
            return
        till.call("nap")
    raise AssertionError(answer)
