"""A shop with two branches, by the owner's phone: goods on their way, each branch's own shelf and limits, figures, reports."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from e2e.browsing import Visit, Visitors, settled
from e2e.shop import Shop, open_shop
from e2e.words import word

HERE, THERE = "Pahlawan", "Rungkut"
REPORTS = ("sales", "goods", "profit", "payments", "taxes", "drawers")
FILES = {"Excel": b"PK", "PDF": b"%PDF-", "CSV": b"\xef\xbb\xbf"}
ROW_PX, MANY_ROWS = 40, 30
AWAY_FROM_ITS_EDGES = """box => {
  const edge = box.getBoundingClientRect();
  return {
    scrolled: box.scrollTop,
    head: box.querySelector("thead th").getBoundingClientRect().top - edge.top,
    total: box.querySelector("tfoot td").getBoundingClientRect().bottom - edge.top - box.clientHeight,
  };
}"""
FIGURES = """(box, head) => [...box.querySelectorAll("tbody td")].filter((cell) => cell.dataset.head === head)
  .map((cell) => Number(cell.textContent.replace(/\\./g, "").replace(",", ".").replace("\\u2212", "-")))"""


@pytest.fixture(scope="module")
def toko(apps: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """Two branches, one of which hangs on the hub."""
    assert apps.is_dir()
    with open_shop(tmp_path_factory.mktemp("toko"), "--port", "0", "--toko", "toko", "--days", "3") as shop:
        yield shop


@pytest.fixture(scope="module")
def there(browser: Browser, toko: Shop) -> Iterator[Visitors]:
    visitors = Visitors(browser, toko)
    yield visitors
    visitors.close()


@pytest.fixture
def owner(there: Visitors) -> Iterator[Visit]:
    """The owner's phone, looking at all branches."""
    visit = there.office(size="phone")
    visit.go("/kantor")
    yield visit
    assert visit.faults == []
    visit.context.close()


def branch_pick(page: Page) -> Locator:
    return page.locator(".branch-pick select")


def rupiah_in(text: str) -> int:
    return int("".join(sign for sign in text if sign.isdigit()))


def on_hand(toko: Shop, place: int, sku: str) -> int:
    levels = toko.see("stock.on_hand", branch=toko.known["branches"][place], sku=sku)
    return int(levels[0]["on_hand_milli"]) if levels else 0


def plenty(toko: Shop) -> dict:
    """A good of which the first branch has just got enough to send some."""
    goods = toko.see("catalog.goods", most=100)["goods"]
    good = next(one for one in goods if one.get("price") and not one.get("variant_of"))
    line = {"sku": good["sku"], "qty_milli": 20_000, "paid": 100_000}
    toko.do("stock.receive_goods", branch=toko.known["branch"], lines=[line])
    return dict(good)


def test_goods_are_on_their_way_until_the_other_branch_takes_them_in_and_what_is_missing_is_told(
    owner: Visit, toko: Shop
) -> None:
    good, page = plenty(toko), owner.page
    before = on_hand(toko, 0, good["sku"]), on_hand(toko, 1, good["sku"])
    owner.turn("/barang?tab=kirim")
    page.get_by_label(word("kantor.pick"), exact=True).fill(good["name"])
    page.locator(".picked button").first.click()
    page.get_by_label(word("kantor.lines.qty"), exact=True).fill("3")
    page.get_by_role("button", name=word("kantor.transit.do"), exact=True).click()
    sent = page.locator(".item", has_text=f"{HERE} → {THERE}").filter(has_text=f"{good['name']} 3")
    expect(sent).to_contain_text(word("kantor.transit.on_way"))
    assert (on_hand(toko, 0, good["sku"]), on_hand(toko, 1, good["sku"])) == (before[0] - 3_000, before[1])
    owner.turn(f"/barang/{good['sku']}")
    expect(page.locator(".shelf", has_text=THERE)).to_contain_text(word("kantor.good.coming", n="3"))
    branch_pick(page).select_option(label=THERE)
    owner.turn("/barang?tab=kirim")
    sent.get_by_role("button", name=word("kantor.transit.take")).click()
    page.get_by_label(word("kantor.transit.arrived")).fill("2")
    owner.keep("kantor-kiriman-diterima-phone-light")
    assert owner.axe() == []
    page.get_by_role("button", name=word("kantor.transit.take.do")).click()
    expect(page.locator("dialog")).to_have_count(0)
    expect(sent.get_by_role("button")).to_have_count(0)
    missing = page.locator(".card", has_text=word("kantor.transit.off")).locator(".item", has_text=good["name"])
    expect(missing).to_contain_text(word("kantor.transit.off.by", sent="3", arrived="2"))
    assert on_hand(toko, 1, good["sku"]) == before[1] + 2_000
    branch_pick(page).select_option("")


def test_a_sheet_may_give_each_branch_its_own_price(owner: Visit, toko: Shop, tmp_path: Path) -> None:
    good, page = plenty(toko), owner.page
    file = tmp_path / "cabang.csv"
    rows = [f"{good['sku']};{price};{branch}" for price, branch in ((41_000, HERE), (43_000, THERE))]
    file.write_text("\n".join(["Kode;Harga;Cabang", *rows]) + "\n", encoding="utf-8")
    owner.turn("/barang?tab=csv")
    page.locator('input[type="file"]').set_input_files(file)
    expect(page.locator(".verdict")).to_have_count(2)
    page.get_by_role("button", name=word("kantor.csv.take", n="2")).click()
    expect(page.get_by_text(word("kantor.csv.taken"))).to_be_visible()
    known = {one["branch"]: one["price"] for one in toko.see("catalog.good", sku=good["sku"])["prices"] if one.get("branch")}
    assert known == dict(zip(toko.known["branches"], (41_000, 43_000), strict=True))
    owner.turn(f"/barang/{good['sku']}")
    for price, branch in (("41.000", HERE), ("43.000", THERE)):
        expect(page.locator("main .item", has_text=price)).to_contain_text(branch)


def test_each_branch_has_its_own_limit_and_its_own_list_of_what_runs_short(owner: Visit, toko: Shop) -> None:
    good, page = plenty(toko), owner.page
    owner.turn(f"/barang/{good['sku']}")
    moves = page.locator(".card", has=page.get_by_role("heading", name=word("kantor.moves")))
    moves.get_by_label(word("kantor.branch")).select_option(label=THERE)
    for limit in ("900", "901"):
        moves.get_by_role("button", name=word("kantor.low.set")).click()
        page.get_by_label(word("kantor.low.at"), exact=True).fill(limit)
        page.get_by_role("button", name=word("kantor.save")).click()
        expect(page.locator("dialog")).to_have_count(0)
        expect(moves.locator(".state-warn")).to_contain_text(limit)
    moves.get_by_role("button", name=word("kantor.low.set")).click()
    expect(page.get_by_label(word("kantor.low.at"), exact=True)).to_have_value("901")
    page.keyboard.press("Escape")
    owner.turn("/barang?tab=menipis")
    expect(page.locator("main select")).to_be_visible()
    expect(page.locator(".item", has_text=good["name"])).to_have_count(0)
    page.locator("main select").select_option(label=THERE)
    expect(page.locator(".item", has_text=good["name"])).to_be_visible()
    branch_pick(page).select_option("")


def test_the_branches_figures_add_up_to_the_shop_s_and_stand_side_by_side(owner: Visit) -> None:
    page = owner.page
    owner.turn("/laporan")
    turnover = page.locator(".stat", has_text=word("kantor.report.turnover")).locator(".stat-value").first
    found = []
    for branch in (HERE, THERE, word("kantor.branch.all")):
        branch_pick(page).select_option(label=branch)
        owner.calm()
        found.append(rupiah_in(turnover.inner_text()))
    assert found[0] + found[1] == found[2]
    assert min(found) > 0
    owner.turn("/cabang")
    for branch in (HERE, THERE):
        card = page.locator(".card", has=page.get_by_role("heading", name=branch))
        expect(card).to_contain_text(word("kantor.branch.today"))
    owner.keep("kantor-cabang-dua-phone-light")


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_drawn_stands_beside_the_days_before_and_can_be_taken_along(owner: Visit, name: str) -> None:
    page = owner.page
    owner.turn(f"/laporan/{name}")
    expect(page.locator("figure.bars").first).to_be_visible()
    table = page.locator(".table")
    expect(table.locator("tfoot")).to_contain_text(re.compile(r"\d"))
    beside = {"drawers": None, "sales": "kantor.col.before"}.get(name, "kantor.col.before_period")
    if beside:
        expect(table.locator("th", has_text=word(beside))).to_have_count(1)
    lines = table.locator("tbody tr").count()
    for kind, begins in FILES.items():
        with page.expect_download() as taken:
            page.locator(".files").last.get_by_role("button", name=kind, exact=True).click()
        file = Path(taken.value.path()).read_bytes()
        assert file.startswith(begins), kind
        assert kind != "CSV" or file.count(b"\n") > lines
    owner.keep(f"kantor-laporan-{name}-toko-phone-light")


def test_a_table_keeps_its_head_and_total_in_sight_and_is_sorted_by_a_tap(owner: Visit) -> None:
    page = owner.page
    owner.turn("/laporan/goods")
    owner.show("light", "desktop")
    settled(page)
    box = page.locator(".table-box")
    heights = box.evaluate("box => [...box.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height)")
    assert len(heights) > MANY_ROWS
    assert min(heights) >= ROW_PX
    assert sorted(heights)[len(heights) // 2] <= ROW_PX + 1
    box.evaluate("box => box.scrollTo(0, box.scrollHeight / 2)")
    away = box.evaluate(AWAY_FROM_ITS_EDGES)
    assert away["scrolled"] > ROW_PX * 5
    assert abs(away["head"]) <= 1
    assert abs(away["total"]) <= 1
    right = box.evaluate("box => getComputedStyle(box.querySelector('td.num')).textAlign")
    assert right in {"end", "right"}
    net = box.locator("th", has_text=word("kantor.col.net"))
    for order in ("descending", "ascending"):
        net.get_by_role("button").click()
        expect(net).to_have_attribute("aria-sort", order)
        shown = box.evaluate(FIGURES, word("kantor.col.net"))
        assert shown == sorted(shown, reverse=order == "descending")
    owner.keep("kantor-tabel-desktop-light")
    owner.show("light", "phone")
    settled(page)
    assert box.evaluate("box => getComputedStyle(box.querySelector('tbody tr')).display") == "block"
    assert owner.overflow() <= 0
    page.get_by_label(word("kit.table.sort")).select_option(label=word("kantor.col.sold"))
    shown = box.evaluate(FIGURES, word("kantor.col.sold"))
    assert shown == sorted(shown, reverse=True)
    page.get_by_role("button", name=word("kit.table.turn")).click()
    assert box.evaluate(FIGURES, word("kantor.col.sold")) == sorted(shown)
    owner.keep("kantor-tabel-phone-light")


def test_a_branch_is_not_closed_by_one_slip_of_the_thumb(owner: Visit, toko: Shop) -> None:
    page = owner.page
    owner.turn("/cabang")
    page.get_by_role("button", name=word("kantor.branch.close")).last.click()
    expect(page.get_by_text(word("kantor.branch.close.sure", name=THERE))).to_be_visible()
    assert not [one for one in toko.see("identity.branches") if one.get("closed")]
    page.get_by_role("button", name=word("kantor.branch.close.do")).click()
    page.get_by_role("button", name=word("kantor.branch.reopen")).click()
    expect(page.get_by_role("button", name=word("kantor.branch.close"))).to_have_count(2)


def test_a_head_of_one_branch_works_at_its_own_device_and_is_told_why_not_at_the_owner_s(there: Visitors, toko: Shop) -> None:
    place = next(n for n, one in enumerate(toko.told["people"]) if one["name"] == "Wulan Sari")
    head = toko.known["people"][place]
    at_home = there.office(head, at=toko.known["branches"][1])
    at_home.go("/kantor")
    expect(branch_pick(at_home.page).locator("option:checked")).to_have_text(THERE)
    expect(at_home.page.locator(".hero .stat-large .stat-value")).to_be_visible()
    at_home.turn("/pengaturan/orang")
    expect(at_home.page.get_by_role("link", name=word("kantor.set.orang"))).to_have_count(0)
    astray = there.office(head)
    astray.go("/kantor")
    expect(astray.page.get_by_text(word("kantor.shut.nothing", name="Wulan Sari"))).to_be_visible()
    astray.turn("/laporan")
    expect(astray.page.get_by_text(word("kantor.shut.nothing.everywhere"))).to_be_visible()
    assert astray.axe() == []
    assert at_home.faults == astray.faults == []
