"""More scenarios of a till: open bills beside a waiter, customers and their accounts, paper and the kitchen."""

from till_shop import BRANCH, HUGE, KOPI, PRINTERS, TILL, open_shift, pay, script, sell, want
from till_world import Script

from lancar.till import commands as c
from lancar.till.commands import printing as p
from lancar.till.rules.receipt import ReceiptOf
from lancar.till.views import answers as a
from lancar.till.views import printing as v
from lancar.till.views import watch as w
from lancar.values.bill import Return


def bills() -> Script:
    """Open bills of this till and a waiter's: added to, voided, discounted, taken, split, joined, paid, given up."""
    told = script("open bills, with a waiter at another till")
    open_shift(told)
    one = told.do(
        c.OpenBill(till=TILL, name="Meja 5", order_type="dine_in", guests=3, goods=(KOPI, want("mie", qty_milli=4_000)))
    )[0].bill
    two = told.do(c.OpenBill(till=TILL, name="Meja 6"), "budi")[0].bill
    told.do(c.OpenBill(till="K3"))
    told.do(c.OpenBill(till=TILL, goods=(want("entah"),)))
    told.do(c.AddToBill(bill=one, goods=(want("teh", qty_milli=2_000, discount_amount=100),)))
    told.do(c.AddToBill(bill=one, goods=()))
    told.do(c.AddToBill(bill="entah", goods=(want("teh"),)))
    told.do(c.AddToBill(bill=one, goods=(want("emas", qty_milli=999_999_999),)))
    lines = list(told.see(a.FindBill(bill=one)).open_lines)
    told.see(a.FindBill(bill="entah"))
    told.see(a.OpenBills())
    for taken in ((lines[2],), (lines[2],), (lines[0], lines[0])):
        told.do(c.VoidBillLines(bill=one, lines=taken, reason="batal"))
    for more in (
        {"discount_permille": 100},
        {"discount_amount": 3_000},
        {"discount_permille": 400},
        {"discount_permille": 1, "discount_amount": 1},
    ):
        told.do(c.DiscountBill(bill=one, reason="langganan", **more))
    told.do(c.DiscountBill(bill=one, discount_amount=100, reason="iseng"))
    told.do(c.DiscountBill(bill=two))
    part = c.LinePart(line=lines[1], qty_milli=1_500)
    for parts, to in (
        ((), ""),
        ((part,), one),
        ((part,), "entah"),
        ((c.LinePart(line=lines[1], qty_milli=9_000),), ""),
        ((part, part), ""),
        ((part,), ""),
    ):
        told.do(c.SplitBill(bill=one, parts=parts, to=to, name="Pisah"))
    rest = list(told.see(a.FindBill(bill=one)).open_lines)
    told.do(c.SplitBill(bill=one, parts=(c.LinePart(line=rest[0]),), to=two))
    told.do(c.MergeBills(bill=one, to=two))
    told.do(c.MergeBills(bill=two, to=two))
    told.do(c.MergeBills(bill=two, to="entah"))
    told.do(c.DiscountBill(bill=one))
    third = told.do(c.OpenBill(till=TILL, order_type="dine_in"))[0].bill
    told.do(c.MergeBills(bill=third, to=one))
    told.do(c.AddToBill(bill=third, goods=(want("teh"),)))
    _bills_with_a_waiter(told, one, two)
    return told


def _bills_with_a_waiter(told: Script, one: str, two: str) -> None:
    told.fetch()
    told.waiter_round()
    told.at_waiter(c.OpenShift(branch=BRANCH, till="K2"))
    other = told.at_waiter(c.OpenBill(till="K2", name="Teras", goods=(want("teh"), want("mie"))))[0].bill
    told.at_waiter(c.AddToBill(bill=one, goods=(KOPI,)))
    told.at_waiter(c.TakeBill(till="K2", bill=two))
    told.do(c.AddToBill(bill=one, goods=(want("mie"),)))
    told.waiter_round()
    told.fetch(between=lambda: told.do(c.DiscountBill(bill=one, discount_permille=20, reason="rusak")))
    told.see(a.OpenBills(branch=BRANCH))
    told.do(sell(bill=two))
    told.do(c.TakeBill(till=TILL, bill=one))
    told.do(c.TakeBill(till=TILL, bill=other))
    told.do(sell(want("teh"), bill=other))
    told.do(sell(bill=other, bill_lines=("entah",)))
    told.do(sell(bill=other, bill_lines=("constructor",)))
    told.do(sell(bill="entah"))
    first, *_ = told.see(a.FindBill(bill=other)).open_lines
    told.do(sell(bill=other, bill_lines=(first, first)))
    told.do(sell(bill=other))
    told.do(sell(bill=other))
    told.do(c.AddToBill(bill=other, goods=(want("teh"),)))
    told.do(sell(bill=one, bill_lines=tuple(told.see(a.FindBill(bill=one)).open_lines)[:1]))
    told.do(sell(bill=one, discount_amount=1_000, discount_reason="langganan"))
    told.do(sell(bill=one, discount_amount=999_999, discount_reason="langganan"), "budi")
    told.do(c.DropBill(bill=two, reason="pergi"))
    told.do(c.DropBill(bill=two, reason="pergi"))
    told.do(c.AddToBill(bill=two, goods=(want("teh"),)))
    told.see(a.FindBill(bill=one))
    told.fetch()


def accounts() -> Script:
    """Customers, kasbon, claims, copies of receipts."""
    told = script("customers, kasbon and claims")
    shift = open_shift(told)
    ani = told.do(c.NameCustomer(name="Bu Ani", phone="0812-3456"))[0].customer
    told.do(c.NameCustomer(customer=ani, name="Bu Ani Rahayu"))
    told.do(c.NameCustomer(customer="entah", name="X"))
    told.do(sell(want("teh"), payments=(*pay("kasbon", 7_000), *pay("cash", 700)), customer=ani, due_day="2026-12-01"))
    sale = told.do(sell(KOPI, payments=pay("kasbon", 20_350), customer=ani))[0]
    told.do(c.RefundSale(till=TILL, sale=sale.sale, method="kasbon", goods=(Return(of=0, qty_milli=500),), reason="dingin"))
    told.see(w.Debtors())
    for question in (
        w.Debtors(customer=ani),
        w.Debtors(due_by="2026-12-01"),
        w.Debtors(due_by="2026-11-01"),
        w.Debtors(customer="entah"),
    ):
        told.see(question)
    repay = {"till": TILL, "customer": ani}
    for payments in (
        pay("kasbon", 1),
        pay("barter", 1),
        pay("cash", 0),
        pay("cash", HUGE),
        (),
        pay("card", 1, ref="R" * 121),
        pay("cash", 5_000),
    ):
        told.do(c.RepayCredit(payments=payments, **repay))
    told.do(c.RepayCredit(till=TILL, customer="entah", payments=pay("cash", 5_000)))
    told.see(w.Debtors())
    claimed = told.do(sell(want("teh"), want("mie"), payments=(*pay("qris_static", 7_700), *pay("qris_static", 3_885))))[0]
    told.see(w.ClaimedPayments())
    told.see(w.ClaimedPayments(branch="lain"))
    told.do(c.MissPayment(sale=claimed.sale, payment=0, reason="belum masuk"))
    told.do(c.ConfirmPayment(sale=claimed.receipt, payment=0, ref="NB1"), "budi")
    told.do(c.ConfirmPayment(sale=claimed.sale, payment=0))
    told.do(c.MissPayment(sale=claimed.sale, payment=0, reason="x"))
    told.do(c.ConfirmPayment(sale=claimed.sale, payment=2))
    told.do(c.ConfirmPayment(sale=sale.sale, payment=0))
    told.do(c.ConfirmPayment(sale="entah", payment=0))
    told.see(a.FindSale(sale=claimed.sale))
    told.see(w.ClaimedPayments())
    for _ in range(2):
        told.do(c.ReprintReceipt(till=TILL, sale=sale.receipt))
    told.do(c.ReprintReceipt(till=TILL, sale="entah"))
    for receipt in (
        ReceiptOf(sale=sale.sale),
        ReceiptOf(sale=claimed.sale, columns=48, cashier="Siti"),
        ReceiptOf(sale=sale.sale, columns=40),
    ):
        told.see(receipt)
    told.do(c.VoidSale(till=TILL, sale=claimed.sale, reason="batal"))
    told.see(w.ClaimedPayments())
    told.do(p.MailReceipt(sale=sale.sale, to="ani@contoh.id"))
    told.at_shop(p.SetMail(sent_by="shop", sender_name="Warung"))
    told.fetch(between=lambda: told.do(c.RepayCredit(payments=pay("cash", 1_000), **repay)))
    told.do(p.MailReceipt(sale=sale.sale, to="ani@contoh.id"))
    told.do(p.MailReceipt(sale=claimed.sale, to="tamu@contoh.id"))
    told.do(p.MailReceipt(sale="entah", to="tamu@contoh.id"))
    told.see(a.DrawerOfShift(shift=shift))
    told.fetch()
    return told


def paper() -> Script:
    """Receipts printed, tickets sent to the kitchen once, strips tried."""
    told = script("paper and the kitchen")
    shift = open_shift(told)
    sale = told.do(sell(want("teh"), KOPI, want("kaos")))[0]
    told.do(p.PrintReceipt(till=TILL, sale=sale.sale))
    told.do(p.SendToKitchen(till=TILL, sale=sale.sale, lines=("0",)))
    told.at_shop(*(p.SetPrinter(branch=BRANCH, printer=name, setting=setting) for name, setting in PRINTERS.items()))
    told.fetch()
    told.see(v.Printers(branch=BRANCH))
    told.do(p.PrintReceipt(till=TILL, sale=sale.receipt))
    told.do(p.PrintReceipt(till=TILL, sale=sale.sale))
    told.do(p.PrintReceipt(till=TILL, sale="entah"))
    back = told.do(c.RefundSale(till=TILL, sale=sale.sale, goods=(Return(of=0, qty_milli=1_000),), reason="dingin"))[0]
    told.do(p.PrintReceipt(till=TILL, sale=back.refund))
    told.do(p.TryPrinter(branch=BRANCH, printer="dapur"))
    told.do(p.TryPrinter(branch=BRANCH, printer="entah"))
    for lines in ((), ("0",), ("9",), ()):
        told.do(p.SendToKitchen(till=TILL, sale=sale.sale, lines=lines))
    bill = told.do(c.OpenBill(till=TILL, name="Meja 1", goods=(want("teh"), KOPI, want("mie"))))[0].bill
    first, second, *_ = told.see(a.FindBill(bill=bill)).open_lines
    tickets = told.do(p.SendToKitchen(till=TILL, bill=bill, lines=(first, first)))
    told.do(p.SendToKitchen(till=TILL, bill=bill, lines=(first,)))
    told.do(p.SendToKitchen(till=TILL, bill=bill))
    told.do(c.VoidBillLines(bill=bill, lines=(first,), reason="batal"), "budi")
    told.do(c.VoidBillLines(bill=bill, lines=(first,), reason="batal"))
    moved = told.do(c.SplitBill(bill=bill, parts=(c.LinePart(line=second, qty_milli=400),)))[0]
    told.do(c.DropBill(bill=moved.bill, reason="batal"), "budi")
    untouched = told.do(c.OpenBill(till=TILL, goods=(want("teh"), want("mie"))), "budi")[0].bill
    told.do(c.VoidBillLines(bill=untouched, lines=tuple(told.see(a.FindBill(bill=untouched)).open_lines)[:1], reason="x"), "budi")
    told.do(c.DropBill(bill=untouched, reason="batal"), "budi")
    told.do(p.SendToKitchen(till=TILL, bill=bill))
    told.do(p.SendToKitchen(till=TILL, bill=bill))
    told.do(p.SendToKitchen(till=TILL, bill="entah"))
    told.do(p.SendToKitchen(till=TILL))
    told.do(p.SendToKitchen(till=TILL, sale="entah"))
    of_bill = told.do(sell(bill=bill))[0]
    told.do(p.SendToKitchen(till=TILL, sale=of_bill.sale))
    for _ in range(2):
        told.do(p.ReprintTicket(till=TILL, ticket=tickets[0].ticket))
    told.do(p.ReprintTicket(till=TILL, ticket="entah"))
    told.see(v.WaitingPaper())
    told.fetch()
    told.at_shop(p.NotePaper(branch=BRANCH, paper="receipt", of=sale.sale, printer="kasir"))
    told.fetch()
    told.see(v.WaitingPaper())
    told.see(w.SettingsOf(branch=BRANCH))
    told.see(w.SettingsOf(branch="lain"))
    told.do(c.CloseShift(shift=shift, counted_cash=0))
    told.do(p.SendToKitchen(till=TILL, bill=bill))
    return told
