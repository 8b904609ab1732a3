"""Shifts, the drawer, kasbon and the terms of selling."""

from typing import Any

import pytest
from counter_shop import Shop, cash, refuses

from lancar.kernel.refusal import Refused
from lancar.till import commands as c
from lancar.till import facts as f
from lancar.till.views.answers import DrawerOfShift, OpenShifts
from lancar.till.views.watch import Debtors
from lancar.values.bill import Payment
from lancar.values.qris import check_of, with_amount
from lancar.values.terms import PPN, Charge, Rate


@pytest.fixture
def shop() -> Shop:
    return Shop()


def test_a_shift_from_the_float_to_the_count(shop: Shop) -> None:
    shift = shop.open(float_cash=200_000)
    assert [one.shift for one in shop.see(OpenShifts(branch="bdg"))] == [shift]
    shop.sell("kopi", payments=cash(20_000))
    shop.do(c.MoveCash(till="K1", amount=-25_000, reason="beli es"), "budi")
    shop.do(c.MoveCash(till="K1", amount=50_000, reason="tambah receh"), "budi")
    shop.do(c.OpenDrawer(till="K1", reason="tukar uang"), "budi")
    counted = (f.NoteCount(note=1_000, pieces=43), f.NoteCount(note=100_000, pieces=2))
    closed = shop.do(c.CloseShift(shift=shift, counted=counted), "budi")[0]
    assert (closed.expected_cash, closed.counted_cash, closed.sales) == (243_000, 243_000, 1)
    assert [count.note for count in closed.counted] == [100_000, 1_000]
    seen = shop.see(DrawerOfShift(shift=shift))
    assert (seen.difference, seen.late_sales) == (0, 0)
    assert [(move.amount, move.reason, move.opened_only) for move in seen.moves] == [
        (-25_000, "beli es", 0),
        (50_000, "tambah receh", 0),
        (0, "tukar uang", 1),
    ]
    assert shop.see(OpenShifts()) == []
    assert [one.shift for one in shop.see(OpenShifts(day="2026-11-21"))] == [shift]


def test_the_difference_says_how_much_is_missing(shop: Shop) -> None:
    shift = shop.open(float_cash=100_000)
    shop.do(c.CloseShift(shift=shift, counted_cash=99_500))
    assert shop.see(DrawerOfShift(shift=shift)).difference == -500


def test_a_shop_that_closes_at_two_sells_on_the_day_before(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.DaySetting(zone_min=420, starts_min=240)))
    shop.wall.ms += (13 * 60 + 30) * 60_000
    shop.open()
    assert shop.sell("kopi").business_day == "2026-11-21"


def test_the_day_may_be_given_when_the_clock_is_wrong(shop: Shop) -> None:
    shop.open(day="2026-12-01")
    assert shop.sell("kopi").business_day == "2026-12-01"


def test_what_a_drawer_does_not_do_is_refused(shop: Shop) -> None:
    shift = shop.open()
    shop.open("K2")
    nos: list[tuple[Any, str]] = [
        (c.OpenShift(branch="bdg", till="K1"), "till.shift_already_open"),
        (c.OpenShift(branch="bdg", till="K3", business_day="2026-02-30"), "till.bad_day"),
        (c.MoveCash(till="K1", amount=0, reason="x"), "till.nothing_moved"),
        (c.MoveCash(till="K9", amount=1, reason="x"), "till.no_shift"),
        (c.OpenDrawer(till="K9", reason="x"), "till.no_shift"),
        (c.CloseShift(shift="x.1"), "till.unknown_shift"),
        (c.CloseShift(shift=shift, counted=(f.NoteCount(note=0, pieces=1),)), "till.bad_count"),
        (c.CloseShift(shift=shift, counted=(f.NoteCount(note=1, pieces=-1),)), "till.bad_count"),
        (c.CloseShift(shift=shift, counted=(f.NoteCount(note=100_000, pieces=10**8),)), "till.bad_count"),
        (c.CloseShift(shift=shift, counted=(f.NoteCount(note=1_000, pieces=1),), counted_cash=7), "till.count_differs"),
    ]
    for wish, code in nos:
        with refuses(code):
            shop.do(wish)
    shop.do(c.CloseShift(shift=shift))
    for wish in (c.CloseShift(shift=shift), c.MoveCash(till="K1", shift=shift, amount=1, reason="x")):
        with refuses("till.shift_closed"):
            shop.do(wish)
    with refuses("till.unknown_shift"):
        shop.see(DrawerOfShift(shift="x.1"))


def debtor(shop: Shop) -> str:
    named = shop.do(c.NameCustomer(name="Bu Ani", phone="0812"), "budi")[0]
    customer: str = named.customer
    return customer


def on_credit(shop: Shop, customer: str, due_day: str) -> f.SaleCompleted:
    payments = (Payment(method="kasbon", amount=18_000),)
    return shop.sell("kopi", payments=payments, customer=customer, due_day=due_day)


def test_kasbon_is_owed_until_it_is_paid_back_first_due_first(shop: Shop) -> None:
    shop.open()
    customer = debtor(shop)
    late, early = on_credit(shop, customer, "2026-12-24"), on_credit(shop, customer, "2026-12-01")
    shop.do(c.RepayCredit(till="K1", customer=customer, payments=cash(20_000)), "budi")
    (account,) = shop.see(Debtors())
    assert (account.name, account.phone, account.owed) == ("Bu Ani", "0812", 16_000)
    assert [(debt.sale, debt.left) for debt in account.debts] == [(late.sale, 16_000)]
    assert early.payments[0].ref == customer
    assert shop.see(Debtors(due_by="2026-12-02")) == []
    assert len(shop.see(Debtors(due_by="2026-12-24"))) == 1
    shop.do(c.RefundSale(till="K1", sale=late.sale, method="kasbon", reason="basi"))
    (account,) = shop.see(Debtors(customer=customer))
    assert account.owed == -2_000
    assert shop.see(DrawerOfShift(shift=late.shift)).expected_cash == 120_000


def test_the_journal_does_not_hold_a_customers_name(shop: Shop) -> None:
    debtor(shop)
    texts = [bytes(row[0]) for row in shop.rows("SELECT text FROM journal WHERE tenant = :tenant")]
    assert not any(b"Bu Ani" in text or b"0812" in text for text in texts)


def test_a_name_is_mended_and_an_unknown_customer_is_not(shop: Shop) -> None:
    shop.open()
    customer = debtor(shop)
    shop.do(c.NameCustomer(customer=customer, name="Bu Ani Lestari"))
    on_credit(shop, customer, "")
    assert shop.see(Debtors())[0].name == "Bu Ani Lestari"
    with refuses("till.unknown_customer"):
        shop.do(c.NameCustomer(customer="x.1", name="Hantu"))


def test_no_more_is_paid_back_than_is_owed(shop: Shop) -> None:
    shop.open()
    customer = debtor(shop)

    def repay(*payments: Payment) -> c.RepayCredit:
        return c.RepayCredit(till="K1", customer=customer, payments=payments)

    with refuses("till.no_debt"):
        shop.do(repay(*cash(1)))
    on_credit(shop, customer, "")
    nos = [
        (repay(*cash(18_001)), "till.repaid_too_much"),
        (repay(), "till.too_little_paid"),
        (repay(Payment(method="kasbon", amount=1)), "till.unknown_method"),
        (repay(Payment(method="cash", amount=-1)), "till.bad_payment"),
    ]
    for wish, code in nos:
        with refuses(code):
            shop.do(wish)


QRIS = "00020101021151370014ID.CO.QRIS.WWW0215ID10243659128735204541153033605802ID5906WARUNG6007BANDUNG6304"


def test_terms_that_could_not_be_sold_by_are_refused_when_they_are_made(shop: Shop) -> None:
    bad = Charge(kind="tax", code="ppn", rates=(Rate(from_day="kemarin", permille=110),))
    nos: list[tuple[f.Setting, str]] = [
        (f.ChargesSetting(charges=(bad,)), "ppn"),
        (f.ChargesSetting(charges=(PPN, PPN)), "ppn"),
        (f.RoundingSetting(round_cash_to=30), "round_cash_to"),
        (f.ReceiptSetting(columns=40), "columns"),
        (f.DaySetting(zone_min=0), "zone_min"),
        (f.DaySetting(starts_min=1440), "starts_min"),
        (f.ReasonsSetting(discount=("",)), "discount"),
    ]
    for setting, field in nos:
        with pytest.raises(Refused) as refused:
            shop.do(c.ChangeSetting(setting=setting))
        assert refused.value == Refused("till.bad_setting", setting=f.setting_name(setting), field=field)
    with refuses("identity.no_right"):
        shop.do(c.ChangeSetting(setting=f.RoundingSetting()), "budi")


def test_a_qris_code_that_is_none_is_refused_with_the_reason(shop: Shop) -> None:
    printed = QRIS + check_of(QRIS)
    nos = {
        "qris": "bad_tag",
        f"{QRIS}0000": "wrong_check",
        printed[:-1]: "cut_short",
        with_amount(printed, 5_000): "not_static",
    }
    for payload, reason in nos.items():
        with pytest.raises(Refused) as refused:
            shop.do(c.ChangeSetting(setting=f.QrisSetting(static_payload=payload)))
        assert refused.value == Refused("till.bad_qris", reason=reason)
    shop.do(c.ChangeSetting(setting=f.QrisSetting(static_payload=printed)))
    shop.do(c.ChangeSetting(setting=f.QrisSetting()))


def test_the_second_change_of_a_setting_knows_the_first(shop: Shop) -> None:
    first = shop.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=100)))[0]
    second = shop.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=500)))[0]
    assert (first.version, second.version) == (1, 2)
