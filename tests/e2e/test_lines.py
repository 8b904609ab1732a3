"""The internet lines in the browser: a guard is let in, lines are named and tried, what they did is drawn and taken along."""

import json
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from e2e.browsing import MINE, SIZES, THEMES, Visit, Visitors, settled
from e2e.shop import Shop
from e2e.test_setting_up import PIN, EmptyBox, button
from e2e.words import word
from lancar.adapters.upstream.client import ask
from lancar.lines.judging.terms import Verdict
from lancar.nodes.guard.payments import NodePayments
from lancar.nodes.guard.reports import Reporter
from lancar.nodes.guard.sending import Sender
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.spool import Spool
from lancar.nodes.joining import join_hub
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream, read_upstream

LINES = GuardSettings(
    line=(
        GuardLine(name="fiber", interface="eth1", provider="NusaNet"),
        GuardLine(name="lte", interface="wwan0", kind="cellular", metered=True, priority=2),
    )
)
STATES = {line.name: Verdict(line=line.name, state="up", since_us=0) for line in LINES.line}
HOUR_MS = 3_600_000
LOOKS = list(product(THEMES, SIZES))


class Guard:
    """The parts of a real guard that speak to the node: it is let in, reports and asks, and touches no route."""

    def __init__(self, folder: Path, url: str, tenant: str, code: str) -> None:
        join_hub(folder, url=url, tenant=tenant, code=code, talk=Talk(), option="--node")
        upstream = read_upstream(folder)
        assert upstream is not None
        self.upstream: Upstream = upstream
        self.spool = Spool(folder)
        self.sender = Sender(self.spool, upstream)
        self.reporter = Reporter(LINES, self.spool)

    def starts(self) -> None:
        self.reporter.started(STATES)
        self.tells()

    def tells(self) -> None:
        assert self.sender.send_all(), self.sender.trouble

    def drills(self, **result: Any) -> None:
        """Does what the owner asked for, and says how it went."""
        self.sender.ask_orders()
        assert self.sender.order is not None
        usual = {"line": "fiber", "spare": "lte", "at_ms": now_ms()}
        self.reporter.drilled(**{"drill": self.sender.order.drill, **usual, **result})
        self.tells()

    @property
    def payments(self) -> str:
        """What the node says of payments under way."""
        asking = NodePayments(self.upstream)
        asking.ask_and_wait()
        return asking.heard


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def looked_at(visit: Visit, name: str, *, fingers: bool = False, everywhere: bool = True) -> None:
    """Readable by day and by night, and within every screen; kept as pictures."""
    said = []
    for theme, size in LOOKS if everywhere else LOOKS[:1]:
        visit.show(theme, size)
        settled(visit.page)
        visit.keep(f"{name}-{size}-{theme}")
        said += [f"{theme} {size} {one}" for one in visit.axe(colours_only=theme != THEMES[0])]
        if wider := visit.overflow():
            said.append(f"{theme} {size} is {wider} px wider than the screen")
        if fingers and SIZES[size].touch:
            said += [f"{size} small: {one}" for one in visit.small_targets()]
    visit.show(THEMES[0], "phone")
    assert sorted(set(said)) == []
    assert visit.faults == []


@pytest.fixture
def box(apps: Path, tmp_path: Path) -> Iterator[EmptyBox]:
    assert apps.is_dir()
    one = EmptyBox(tmp_path / "box")
    yield one
    one.stop()


@pytest.fixture
def phone(browser: Browser, box: EmptyBox) -> Iterator[Visit]:
    """The owner's phone at a box whose shop was founded just now."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, locale="id-ID", base_url=box.url)
    shop = {"tenant": "warung-sri", "name": "Warung Sri", "branch_name": "Dago", "owner_name": "Sri Wahyuni", "pin": PIN}
    code = box.said["link"].rpartition("code=")[2]
    founded = context.request.post("/api/found", data={**shop, "code": code}, headers=MINE)
    assert founded.ok, founded.text()
    yield Visit(context, box.url)
    context.close()


def invited(page: Page) -> str:
    """The code that stands on the page, with the command that is typed with it."""
    code = page.locator(".steps-code").inner_text()
    node = page.evaluate("location.origin")
    expect(page.locator(".steps-print")).to_have_text(f"sudo lancar guard --node {node} --tenant warung-sri --code {code}")
    return code


def test_a_guard_is_let_in_at_set_up_its_lines_are_named_and_the_spare_is_tried(
    phone: Visit, box: EmptyBox, tmp_path: Path
) -> None:
    page = phone.page
    phone.go("/pasang")
    page.locator("#step-jalur").tap()
    page.get_by_text(word("pasang.jalur.none"), exact=True).wait_for()
    button(page, word("pasang.jalur.invite")).tap()
    guard = Guard(tmp_path / "guard", box.url, "warung-sri", invited(page))
    looked_at(phone, "pasang-jalur-code", fingers=True, everywhere=False)
    guard.starts()
    expect(page.get_by_label(word("pasang.jalur.name"))).to_have_count(2)
    page.get_by_label(word("pasang.jalur.name")).first.fill("Fiber depan")
    looked_at(phone, "pasang-jalur", fingers=True)
    for place in range(2):
        button(page, word("pasang.jalur.keep")).nth(place).tap()
        expect(page.locator(".steps-form .state-ok")).to_have_count(place + 1)
    page.locator("#step-uji").tap()
    button(page, word("pasang.uji.now")).tap()
    page.get_by_text(word("pasang.uji.waits")).wait_for()
    guard.drills(outcome="refused", why="payment_open")
    page.get_by_text(word("kantor.word.drill.payment_open")).wait_for()
    looked_at(phone, "pasang-uji-refused", fingers=True, everywhere=False)
    button(page, word("pasang.uji.now")).tap()
    page.get_by_text(word("pasang.uji.waits")).wait_for()
    guard.drills(outcome="passed", silence_ms=410, away_s=60, back_ms=40)
    page.get_by_text(word("pasang.uji.passed")).wait_for()
    expect(page.locator("#step-uji .state-ok")).to_be_visible()
    looked_at(phone, "pasang-uji", fingers=True)


def test_the_lines_page_says_of_a_shop_on_its_spare_line_what_is_dead_what_works_and_how_long_the_battery_lasts(
    phone: Visit, tmp_path: Path, box: EmptyBox
) -> None:
    page = phone.page
    made = page.request.post("/api/invite", data={"kind": "guard", "name": "Penjaga", "branch": branch_of(page)}, headers=MINE)
    guard = Guard(tmp_path / "guard", box.url, "warung-sri", made.json()["code"])
    phone.go("/kantor#/internet")
    page.get_by_text(word("kantor.lines.none"), exact=True).wait_for()
    guard.starts()
    at_ms = now_ms()
    hour = {"guard": "guard", "boot": "b", "hour_ms": at_ms // HOUR_MS * HOUR_MS - HOUR_MS, "up_s": 3_600, "probes": 120}
    slow = {"rtt_p50_us": 48_000, "rtt_p95_us": 420_000, "jitter_us": 41_000, "loss_permille": 30, "down_kbps": 6_100}
    failure = {"guard": "guard", "outage": "o1", "line": "fiber", "at_ms": at_ms, "layer": "edge", "why": "silent"}
    switch = {"guard": "guard", "switch": "s1", "was": "fiber", "now": "lte", "at_ms": at_ms, "outage": "o1"}
    battery = {"state": "on_battery", "charge_percent": 64, "runtime_s": 900, "at_ms": at_ms, "model": "UPS 700"}
    told: list[tuple[str, dict[str, Any]]] = [
        ("report_hour", {**hour, **slow, "line": "lte", "up_kbps": 2_400}),
        ("report_hour", {**hour, "line": "fiber", "rtt_p50_us": 12_000, "rtt_p95_us": 21_000}),
        ("report_failure", failure),
        ("report_switch", switch),
        ("report_power", {"ups": "ups", **battery}),
    ]
    for name, body in told:
        heard = ask(box.url, "POST", f"/api/do/lines.{name}", body, {"Authorization": f"Bearer {guard.upstream.token}"})
        assert heard.status == 200, heard
    page.get_by_text(word("kantor.lines.on_spare", line="lte")).wait_for()
    expect(page.locator(".line-card").filter(has_text="fiber")).to_contain_text(word("kantor.lines.state.down"))
    expect(page.get_by_text(word("kantor.lines.power.on_battery"))).to_be_visible()
    expect(page.get_by_text(word("kantor.lines.answer.shaky")).first).to_be_visible()
    looked_at(phone, "kantor-internet-spare")


def test_the_owner_reads_whether_the_spare_line_suffices_and_what_another_one_would_do(
    phone: Visit, tmp_path: Path, box: EmptyBox
) -> None:
    page = phone.page
    made = page.request.post("/api/invite", data={"kind": "guard", "name": "Penjaga", "branch": branch_of(page)}, headers=MINE)
    guard = Guard(tmp_path / "guard", box.url, "warung-sri", made.json()["code"])
    guard.starts()
    hour_ms = now_ms() // HOUR_MS * HOUR_MS - HOUR_MS

    def hour(line: str, **more: Any) -> None:
        said = {"guard": "guard", "boot": "b", "hour_ms": hour_ms, "up_s": 3_600, "probes": 120, "line": line, **more}
        token = {"Authorization": f"Bearer {guard.upstream.token}"}
        heard = ask(box.url, "POST", "/api/do/lines.report_hour", said, token)
        assert heard.status == 200, heard

    films = {"name": "rest", "sent_bytes": 1_000_000, "received_bytes": 27_000_000, "peak_bytes": 28_000_000}
    hour("fiber", traffic=[films])
    hour("lte", seen_down_kbps=700, seen_up_kbps=30)
    phone.go("/kantor#/internet/cadangan")
    card = page.locator(".card").filter(has_text=word("kantor.lines.emergency.need"))
    expect(card).to_contain_text(word("kantor.lines.emergency.unknown"))
    expect(card).to_contain_text(word("kantor.lines.emergency.seen", rate="30 kbit/s"))
    expect(card).to_contain_text(word("kantor.lines.emergency.unnamed", part="100%"))
    looked_at(phone, "kantor-internet-kebutuhan", everywhere=False)
    hour_ms -= HOUR_MS
    payments = {"name": "payments", "sent_bytes": 9_000_000, "received_bytes": 3_000_000, "peak_bytes": 12_000_000}
    hour("fiber", traffic=[payments], vital_peak_bytes=12_000_000)
    hour("lte", down_kbps=4_000, up_kbps=1_024)
    expect(card).to_contain_text("2,1 Mbit/s")
    expect(card).to_contain_text(word("kantor.lines.emergency.thin", hours="1", all="2"))
    looked_at(phone, "kantor-internet-kurang", fingers=True)
    card.get_by_label(word("kantor.lines.emergency.what_if"), exact=True).fill("5")
    expect(card).to_contain_text(word("kantor.lines.emergency.enough"))
    expect(card).to_contain_text(word("kantor.lines.emergency.would"))
    card.get_by_label(word("kantor.lines.emergency.tills"), exact=True).fill("200")
    expect(card).to_contain_text(word("kantor.lines.emergency.thin.tills", tills="200"))


def branch_of(page: Page) -> str:
    heard = page.request.post("/api/see/identity.branches", data={}, headers=MINE)
    return str(heard.json()[0]["branch"])


def test_an_owner_lets_a_guard_in_from_the_office(visit: Visitors, shop: Shop, tmp_path: Path) -> None:
    office = visit.office()
    page = office.page
    office.go("/kantor#/pengaturan/perangkat")
    office.calm()
    page.get_by_role("button", name=word("kantor.device.pair.short")).tap()
    page.get_by_label(word("kantor.device.kind.guard"), exact=True).check()
    page.get_by_label(word("kantor.device.name"), exact=True).fill("Router toko")
    page.get_by_role("button", name=word("kantor.device.code.make")).tap()
    code = page.locator(".invite-code").inner_text()
    expect(page.locator(".invite-type")).to_contain_text(f"--tenant {shop.tenant} --code {code}")
    looked_at(office, "kantor-guard-code")
    guard = Guard(tmp_path / "guard", shop.url, shop.tenant, code)
    page.get_by_text(word("kantor.device.joined")).wait_for()
    assert guard.payments == "none"


def test_a_till_says_that_a_card_is_being_paid_until_its_sheet_is_closed(visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    page = till.page
    page.locator(".tiles button").first.tap()
    till.turn("/bayar")

    def told(act: Any) -> int:
        with page.expect_response("**/api/paying"):
            act()
        return int(shop.call("GET", "/api/paying").json()["open"])

    assert shop.call("GET", "/api/paying").json() == {"open": 0}
    assert told(page.get_by_role("button", name=word("kasir.way.card"), exact=True).tap) == 1
    assert told(lambda: page.keyboard.press("Escape")) == 0
    assert told(page.get_by_role("button", name=word("kasir.way.qris_static"), exact=True).tap) == 1
    assert told(page.get_by_role("button", name=word("kasir.pay.qris_shown"), exact=True).tap) == 0
    assert till.faults == []


def test_what_the_lines_did_is_drawn_and_an_outage_is_taken_along_as_evidence(visit: Visitors, shop: Shop) -> None:
    branch, at_ms = shop.known["branch"], now_ms() - 3 * HOUR_MS
    outage = {"branch": branch, "guard": "penjaga", "outage": "uji.1", "line": "fiber"}
    shop.do("lines.report_failure", **outage, at_ms=at_ms, layer="edge", why="silent", noticed_ms=640)
    shop.do("lines.report_return", **outage, at_ms=at_ms + 600_000)
    office = visit.office()
    page = office.page
    office.go("/kantor#/internet/gangguan")
    office.calm()
    for span in ("day", "week", "month", "year"):
        page.locator(".history-charts").get_by_label(word(f"kantor.lines.chart.{span}"), exact=True).check()
        office.calm()
        expect(page.locator(".line-chart canvas")).to_have_count(2)
        expect(page.locator(".line-chart tbody tr").first).to_be_attached()
    page.locator(".history-costs").get_by_label(word("kantor.lines.cost.by.month"), exact=True).check()
    office.calm()
    looked_at(office, "kantor-internet-gangguan-year")
    page.locator(".history-outages button").first.tap()
    page.get_by_role("button", name=word("kantor.lines.outage.pdf")).wait_for()
    office.calm()
    looked_at(office, "kantor-outage")
    assert taken(page, "PDF").startswith(b"%PDF")
    told = json.loads(taken(page, "JSON"))
    assert (told["format"], told["silent_layer"] != "") == ("lancar/outage/1", True)
    assert [name for name in told if "lost" in name or "saved" in name] == []


def taken(page: Page, kind: str) -> bytes:
    """What a button of the sheet hands over as a file."""
    with page.expect_download() as found:
        page.get_by_role("button", name=kind).tap()
    assert found.value.suggested_filename.endswith(f".{kind.lower()}")
    return Path(found.value.path()).read_bytes()
