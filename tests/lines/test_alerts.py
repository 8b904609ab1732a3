"""The owner is told of what lasts, once, and not in the night; what is over by then needs no letter."""

import json
from typing import Any

import pytest
from founded import TENANT
from line_shop import HOUR_MS, MINUTE_MS, LineShop

from lancar.adapters.mail import alerts as letters
from lancar.adapters.mail.smtp import MailServer
from lancar.kernel.outbox import EffectFailed, attempt, settle, take
from lancar.lines import commands as c
from lancar.lines.views.telling import awake_ms
from lancar.values.time import local_text

ZONE_MIN = 420
SERVER = MailServer(host="localhost", security="none", sender="toko@example.org")


class Post:
    """Deeds done by the real performer, with a hand in place of the mail server."""

    def __init__(self, shop: LineShop, monkeypatch: pytest.MonkeyPatch) -> None:
        self.shop = shop
        self.sent: list[Any] = []
        monkeypatch.setattr(letters, "hand_over", lambda _server, message, to: self.sent.append((to, message)))

    def work(self) -> list[str]:
        node = self.shop.shop.node
        alerting = letters.Alerting(
            lambda tenant, question: node.see(tenant, question, trusted=True), SERVER, lambda: self.shop.now_ms
        )
        done = []
        for job in take(node, self.shop.now_ms):
            outcome = attempt({"lines.alert": alerting}, job)
            settle(node, job, outcome.state, self.shop.now_ms, note=outcome.note, answer=outcome.answer)
            done.append(outcome.state)
        return done

    def waiting(self) -> list[Any]:
        with self.shop.shop.node.store.read() as tx:
            rows = tx.rows("SELECT body, due_ms FROM outbox WHERE state = 'waiting' ORDER BY due_ms", {})
        return [(json.loads(body)["about"], due) for body, due in rows]


@pytest.fixture
def shop() -> LineShop:
    made = LineShop()
    made.shop.wall.ms = (made.now_ms // (24 * HOUR_MS) + 1) * 24 * HOUR_MS + 5 * HOUR_MS  # noon in Bandung
    made.owner(c.DescribeLine(branch=made.branch, line="indihome", name="IndiHome", provider="Telkom"))
    made.owner(c.SetAlerts(branch=made.branch, address="ratna@example.org", after_min=10))
    return made


@pytest.fixture
def post(shop: LineShop, monkeypatch: pytest.MonkeyPatch) -> Post:
    return Post(shop, monkeypatch)


def test_an_outage_that_lasts_is_told_once_and_so_is_its_end(shop: LineShop, post: Post):
    mark = shop.fails()
    assert post.waiting() == [("outage", shop.now_ms + 10 * MINUTE_MS)]
    assert post.work() == []
    shop.wait(11 * MINUTE_MS)
    assert post.work() == ["done"]
    (to, message) = post.sent[0]
    assert to == "ratna@example.org"
    assert message["Subject"].startswith("Jalur IndiHome (Telkom) mati sejak 20")
    assert "down since" in message.get_content()
    shop.returns(mark)
    assert post.work() == ["done"]
    assert post.sent[1][1]["Subject"] == "Jalur IndiHome (Telkom) hidup lagi"
    assert shop.rows("lines_alerts", "alert, sent") == [(f"outage/{mark}", 1), (f"return/{mark}", 1)]


def test_what_is_over_by_then_is_not_told(shop: LineShop, post: Post):
    mark = shop.fails()
    shop.wait(3 * MINUTE_MS)
    shop.returns(mark)
    shop.wait(20 * MINUTE_MS)
    assert post.work() == ["done"]
    assert post.sent == []
    assert shop.rows("lines_alerts", "sent, why") == [(0, "lines.over_by_now")]


def test_a_slow_line_wakes_nobody_and_nobody_is_told_who_gave_no_address(shop: LineShop, post: Post):
    shop.fails(state="degraded")
    shop.owner(c.SetAlerts(branch=shop.branch))
    shop.fails(line="4g")
    assert post.waiting() == []


def test_a_shop_without_any_way_out_is_told_of_twice_as_fast(shop: LineShop, post: Post):
    shop.switches("", was="indihome")
    assert post.waiting() == [("cut", shop.now_ms + 5 * MINUTE_MS)]
    shop.wait(6 * MINUTE_MS)
    post.work()
    assert post.sent[0][1]["Subject"].startswith("Toko tanpa internet sejak")


def test_a_cut_whose_letter_had_no_way_out_is_told_of_when_it_is_over(
    shop: LineShop, post: Post, monkeypatch: pytest.MonkeyPatch
):
    shop.switches("", was="indihome")
    began_ms = shop.now_ms
    arrives = letters.hand_over

    def no_way(_server: Any, _message: Any, _to: str) -> None:
        raise EffectFailed("mail.unreachable", certain=True)

    monkeypatch.setattr(letters, "hand_over", no_way)
    shop.wait(6 * MINUTE_MS)
    assert post.work() == ["waiting"]
    shop.wait(62 * MINUTE_MS)
    shop.switches("4g")
    shop.wait(MINUTE_MS)
    shop.switches("indihome", was="4g")  # the better line comes back a minute later: the cut ended before
    monkeypatch.setattr(letters, "hand_over", arrives)
    shop.wait(24 * HOUR_MS)
    assert post.work() == ["done"]
    ((_, message),) = post.sent
    assert message["Subject"] == "Toko sempat tanpa internet 1 jam 8 menit"
    began, ended = local_text(began_ms, ZONE_MIN), local_text(began_ms + 68 * MINUTE_MS, ZONE_MIN)
    assert f"Dari {began} sampai {ended}" in message.get_content()
    assert shop.rows("lines_alerts", "sent") == [(1,)]


def test_a_cut_that_was_over_before_its_letter_was_due_is_not_told(shop: LineShop, post: Post):
    shop.switches("", was="indihome")
    shop.wait(4 * MINUTE_MS)
    shop.switches("4g")
    shop.wait(24 * HOUR_MS)
    assert post.work() == ["done"]
    assert (post.sent, shop.rows("lines_alerts", "sent, why")) == ([], [(0, "lines.over_by_now")])


def test_a_guard_that_can_tell_of_no_line_is_told_of_as_that_and_not_as_a_cut(shop: LineShop, post: Post):
    shop.switches("", was="indihome", why="unknown")
    assert post.waiting() == [("cannot_tell", shop.now_ms + 5 * MINUTE_MS)]
    shop.wait(6 * MINUTE_MS)
    post.work()
    assert post.sent[0][1]["Subject"].startswith("Keadaan internet toko tidak diketahui sejak")


def test_a_missing_spare_is_told_once_if_it_lasts_however_often_it_is_reported(shop: LineShop, post: Post):
    shop.starts(trouble=("no_spare",))
    since_ms = shop.now_ms
    for minute in range(4):
        shop.wait(MINUTE_MS)
        shop.starts(trouble=("disk", "no_spare") if minute % 2 else ("no_spare",))
    assert [about for about, due in post.waiting() if due == since_ms + 10 * MINUTE_MS] == ["no_spare"]
    shop.wait(30 * MINUTE_MS)
    post.work()
    subjects = [message["Subject"] for _, message in post.sent]
    assert subjects[0].startswith("Tidak ada jalur cadangan sejak")
    assert subjects[1:] == ["Penjaga jalur tidak bisa menyimpan laporan"]
    shop.starts(boot="b2")
    shop.wait(MINUTE_MS)
    shop.starts(boot="b2", trouble=("no_spare",))
    shop.wait(30 * MINUTE_MS)
    post.work()
    assert len(post.sent) == 2, "not again on the same day"
    shop.starts(boot="b2")
    shop.wait(25 * HOUR_MS)
    shop.starts(boot="b2", trouble=("no_spare",))
    shop.wait(30 * MINUTE_MS)
    post.work()
    assert len(post.sent) == 3


def test_a_spare_that_came_back_in_time_and_one_whose_outage_was_told_need_no_letter(shop: LineShop, post: Post):
    shop.starts(trouble=("no_spare",))
    shop.wait(5 * MINUTE_MS)
    shop.starts()
    shop.wait(10 * MINUTE_MS)
    assert post.work() == ["done"]
    assert shop.rows("lines_alerts", "sent, why") == [(0, "lines.over_by_now")]
    shop.fails()
    shop.wait(MINUTE_MS)
    shop.starts(trouble=("no_spare",))
    shop.wait(20 * MINUTE_MS)
    post.work()
    assert [message["Subject"][:20] for _, message in post.sent] == ["Jalur IndiHome (Telk"]


def test_a_line_that_goes_and_comes_back_is_told_by_its_name(shop: LineShop, post: Post):
    shop.starts(trouble=("flapping.indihome",))
    shop.wait(11 * MINUTE_MS)
    post.work()
    assert post.sent[0][1]["Subject"] == "Jalur IndiHome (Telkom) putus-nyambung"


def test_a_drill_that_is_due_is_recalled_by_the_guards_hour_once_a_month(shop: LineShop, post: Post):
    shop.owner(c.DescribeLine(branch=shop.branch, line="4g", name="4G", kind="cellular"))

    def hours(many: int) -> None:
        for _ in range(many):
            shop.wait(HOUR_MS)
            shop.report(
                c.ReportHour(guard="g1", boot="b1", line="indihome", hour_ms=shop.now_ms // HOUR_MS * HOUR_MS, up_s=3_600)
            )

    hours(3)
    assert [about for about, _ in post.waiting()] == ["drill"]
    assert post.work() == ["done"]
    assert post.sent[0][1]["Subject"] == "Waktunya uji pindah jalur"
    hours(3)
    assert post.waiting() == []


def test_nobody_is_reminded_of_a_drill_that_was_done_this_month(shop: LineShop, post: Post):
    shop.owner(c.DescribeLine(branch=shop.branch, line="4g", name="4G", kind="cellular"))
    shop.report(c.ReportDrill(guard="g1", drill="d1", at_ms=shop.now_ms))
    shop.report(c.ReportHour(guard="g1", boot="b1", line="indihome", hour_ms=shop.now_ms // HOUR_MS * HOUR_MS, up_s=3_600))
    assert post.waiting() == []


def test_the_other_node_sends_nothing(shop: LineShop, post: Post):
    shop.owner(c.SetAlerts(branch=shop.branch, address="ratna@example.org", sent_by="hub"))
    role = shop.shop.node.role
    shop.fails()
    assert bool(post.waiting()) == (role == "hub")


def test_what_happens_in_the_night_is_told_in_the_morning():
    midnight_ms = 1_790_000_000_000 // (24 * HOUR_MS) * 24 * HOUR_MS - 7 * HOUR_MS  # 00.00 in Bandung
    night = (420, 1_320, 360)
    assert awake_ms(midnight_ms, *night) == midnight_ms + 6 * HOUR_MS
    assert awake_ms(midnight_ms - 90 * MINUTE_MS, *night) == midnight_ms + 6 * HOUR_MS
    assert awake_ms(midnight_ms + 6 * HOUR_MS, *night) == midnight_ms + 6 * HOUR_MS
    assert awake_ms(midnight_ms + 12 * HOUR_MS, *night) == midnight_ms + 12 * HOUR_MS
    assert awake_ms(midnight_ms, 420, 0, 0) == midnight_ms
    assert awake_ms(midnight_ms + 13 * HOUR_MS, 420, 720, 840) == midnight_ms + 14 * HOUR_MS


def test_a_battery_that_runs_low_is_told_at_once(shop: LineShop, post: Post):
    shop.report(c.ReportPower(ups="ups", at_ms=shop.now_ms, state="low", charge_percent=12))
    assert post.work() == ["done"]
    assert post.sent[0][1]["Subject"] == "Baterai UPS hampir habis"


def test_a_letter_that_is_hurried_waits_all_the_same(shop: LineShop, post: Post):
    shop.fails()
    with shop.shop.node.store.write() as tx:
        tx.run("UPDATE outbox SET due_ms = 0", {})
    assert post.work() == ["waiting"]
    assert post.sent == []
    assert TENANT == "toko"
