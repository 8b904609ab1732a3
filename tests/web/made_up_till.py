"""A till's day made up from a seed: some three hundred wishes, likely ones and silly ones, beside a waiter's."""

import random
from collections.abc import Callable
from typing import Any

from till_shop import BRANCH, PRINTERS, TILL, pay, script, want
from till_world import Script

from lancar.catalog import commands as g
from lancar.kernel.shape import Command, Question
from lancar.till import commands as c
from lancar.till.commands import printing as p
from lancar.till.facts.shifts import NoteCount
from lancar.till.rules.sell import QuoteCart
from lancar.till.views import answers as a
from lancar.till.views import printing as v
from lancar.till.views import watch as w
from lancar.values.bill import Payment, Return
from lancar.values.terms import Promo

SKUS = ("kopi", "teh", "biji", "susu", "gula", "mie", "kaos", "kaos-l", "kaos-xl", "entah")
CODES = ("8998866200578", "8998866200585", "2100123012505", "2200123017501", "00123", "999", "8991002101630")
DAYS = ("", "2026-11-20", "2026-11-21", "2026-12-01")
PEOPLE = ("siti", "siti", "siti", "siti", "siti", "siti", "tamu", "siti", "budi")
METHODS = ("cash", "qris_static", "card", "ewallet", "transfer", "kasbon")


class MadeUp:
    """A day, wish by wish. What was made before (sales, bills, customers) is named again by later wishes."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.told: Script = script(f"a day made up from {seed}", terms=seed % 3 != 0)
        self.sales, self.bills, self.shifts, self.customers, self.tickets = (["entah"] for _ in range(5))
        self.wishes: tuple[Callable[[], Command], ...] = (
            self.sale, self.sale, self.sale, self.sale, self.bill_sale, self.open_bill, self.add, self.void_lines,
            self.split_bill, self.any_bill, self.back, self.back,
            self.money, self.money, self.account, self.account, self.goods, self.paper,
            self.paper, self.shift,
        )  # fmt: skip

    def day(self, many: int) -> list[dict[str, Any]]:
        """The steps of so many wishes."""
        told = self.told
        told.do(c.OpenShift(branch=BRANCH, till=TILL, float_cash=50_000))
        for number in range(many):
            self.remember(told.do(self.wish(), self.chance.choice(PEOPLE)))
            if number % 7 == 0:
                told.see(self.question())
            if number % 25 == 0:
                self.elsewhere()
                told.fetch(between=(lambda: self.remember(told.do(self.wish()))) if number % 50 else None)
            told.wall.ms += self.chance.choice((0, 10, 60_000, 1_800_000))
        told.fetch()
        told.rows()
        return told.steps

    def wish(self) -> Command:
        """The next one: mostly there is a shift to sell in."""
        shifts = self.told.till.see("warung", a.OpenShifts(), trusted=True)
        if any(shift.till == TILL for shift in shifts) or self.often(200):
            return self.chance.choice(self.wishes)()
        return self.shift()

    def remember(self, facts: tuple[Any, ...]) -> None:
        """Keeps the names of what was made."""
        for fact in facts:
            for name, kept in (("refund", self.sales), ("sale", self.sales), ("bill", self.bills), ("shift", self.shifts),
                               ("customer", self.customers), ("ticket", self.tickets), ("receipt", self.sales)):  # fmt: skip
                said = getattr(fact, name, "")
                if said and said not in kept:
                    kept.append(said)

    def pick(self, choices: Any) -> Any:
        """One of them; of what was made, most likely one of the last."""
        if choices and self.chance.random() < 0.5:
            return self.chance.choice(choices[-3:])
        return self.chance.choice(choices)

    def often(self, permille: int) -> bool:
        """Yes, so many times of a thousand."""
        return self.chance.randrange(1_000) < permille

    # -- what is in the cart

    def wanted(self) -> c.Wanted:
        """A good, mostly a sensible one."""
        chance = self.chance
        more: dict[str, Any] = {}
        if self.often(300):
            more["qty_milli"] = chance.choice((500, 1_000, 2_000, 1_337, 7_000, 10**9 - 1))
        if self.often(100):
            more["price"] = chance.choice((0, 3_500, 12_345))
        if self.often(150):
            more["discount_permille" if self.often(500) else "discount_amount"] = chance.choice((10, 50, 100, 300, 5_000)[:4])
        if self.often(200):
            return want(barcode=chance.choice(CODES), **more)
        sku = chance.choice(SKUS)
        if sku == "kopi" or self.often(50):
            more["choices"] = tuple(
                chance.choices(("normal", "less", "shot", "entah"), weights=(9, 4, 3, 1), k=chance.choice((1, 1, 2, 3)))
            )
        if sku in {"mie", "teh"} and self.often(300):
            more["unit"] = chance.choice(("dus", "teko", "pcs"))
        return want(sku, **more)

    def goods_wanted(self) -> tuple[c.Wanted, ...]:
        """Some goods."""
        return tuple(self.wanted() for _ in range(self.chance.choice((0, 1, 1, 2, 3))))

    def payments(self, due: int = 0) -> tuple[Payment, ...]:
        """Ways to pay, near what is due."""
        chance = self.chance
        if self.often(700):
            return pay("cash", chance.choice((due, 2_000_000, 10**9)) or 1)
        found = [
            Payment(method=chance.choice(METHODS), amount=chance.choice((due, due // 2, 5_000, 1)))
            for _ in range(chance.choice((1, 1, 2)))
        ]
        return tuple(found)

    def discount(self) -> dict[str, Any]:
        """A discount on the whole, now and then."""
        if self.often(800):
            return {}
        kind = self.pick(("discount_permille", "discount_amount"))
        return {kind: self.chance.choice((10, 50, 200, 301)), "discount_reason": self.pick(("langganan", "rusak", "iseng"))}

    def sale(self) -> Command:
        """A cart sold."""
        goods, order_type = self.goods_wanted(), self.pick(("", "", "dine_in", "online"))
        due = 0
        seen = self.told.see(QuoteCart(branch=BRANCH, business_day="2026-11-21", goods=goods, order_type=order_type))
        if seen is not None:
            due = seen.bill.total
        customer = self.pick(self.customers) if self.often(150) else ""
        more = {**self.discount(), "order_type": order_type, "customer": customer, "due_day": self.pick(DAYS)}
        return c.CompleteSale(till=TILL, goods=goods, payments=self.payments(due), **more)

    def bill_sale(self) -> Command:
        """A bill, or a part of it, sold."""
        bill = self.pick(self.bills)
        lines = tuple(line for line in self.lines(bill) if self.often(500)) if self.often(400) else ()
        return c.CompleteSale(till=TILL, bill=bill, bill_lines=lines, payments=self.payments(100_000), **self.discount())

    # -- bills

    def lines(self, bill: str) -> list[str]:
        """What is open on a bill, and sometimes a line that is not there."""
        seen = self.told.see(a.FindBill(bill=bill))
        return [*(seen.open_lines if seen else ()), *(["entah"] if self.often(80) else [])]

    def open_bill(self) -> Command:
        """A table's bill."""
        return c.OpenBill(
            till=TILL, name=self.pick(("", "Meja 1")), order_type=self.pick(("", "dine_in")), goods=self.goods_wanted()
        )

    def add(self) -> Command:
        """More goods on a bill."""
        return c.AddToBill(bill=self.pick(self.bills), goods=self.goods_wanted())

    def void_lines(self) -> Command:
        """Fewer."""
        bill = self.pick(self.bills)
        return c.VoidBillLines(bill=bill, lines=tuple(self.lines(bill)[:1]) or ("entah",), reason="batal")

    def split_bill(self) -> Command:
        """Parts of a bill to another one."""
        bill = self.pick(self.bills)
        parts = tuple(
            c.LinePart(line=line, qty_milli=self.chance.choice((0, 0, 300, 1_000, 9_000)))
            for line in self.lines(bill)
            if self.often(600)
        )
        return c.SplitBill(bill=bill, parts=parts, to=self.pick(self.bills) if self.often(400) else "")

    def any_bill(self) -> Command:
        """What else is done to bills."""
        bill, other = self.pick(self.bills), self.pick(self.bills)
        return self.chance.choice((
            c.MergeBills(bill=bill, to=other), c.TakeBill(till=TILL, bill=bill), c.TakeBill(till="K2", bill=bill),
            c.DropBill(bill=bill, reason="pergi"), c.DiscountBill(bill=bill, discount_permille=50, reason="rusak"),
            c.DiscountBill(bill=bill, discount_amount=1_000, reason="iseng"), c.DiscountBill(bill=bill),
        ))  # fmt: skip

    # -- the rest

    def back(self) -> Command:
        """Goods come back, or a sale is undone."""
        sale = self.pick(self.sales)
        if self.often(250):
            return c.VoidSale(till=TILL, sale=sale, reason="batal")
        goods = tuple(
            Return(of=self.chance.choice((0, 0, 1, 2)), qty_milli=self.chance.choice((300, 500, 1_000)))
            for _ in range(self.chance.choice((0, 1, 1, 2)))
        )
        return c.RefundSale(
            till=TILL, sale=sale, goods=goods, spoiled=(0,) if self.often(200) else (), method=self.pick(METHODS), reason="dingin"
        )

    def money(self) -> Command:
        """Cash moves, the drawer springs, claimed money is looked for."""
        sale, number = self.pick(self.sales), self.pick((0, 0, 1))
        return self.chance.choice((
            c.MoveCash(till=TILL, amount=self.chance.choice((-5_000, 0, 20_000)), reason="pasar"),
            c.OpenDrawer(till=TILL, reason="tukar"),
            c.ConfirmPayment(sale=sale, payment=number), c.MissPayment(sale=sale, payment=number, reason="belum"),
            c.ReprintReceipt(till=TILL, sale=sale),
        ))  # fmt: skip

    def account(self) -> Command:
        """Customers and what they owe."""
        customer = self.pick(self.customers)
        return self.chance.choice((
            c.NameCustomer(name="Bu Ani", phone="0812"), c.NameCustomer(customer=customer, name="Pak Budi"),
            c.RepayCredit(till=TILL, customer=customer, payments=pay("cash", self.chance.choice((1_000, 5_000, 10**6)))),
            p.MailReceipt(sale=self.pick(self.sales), to="ani@contoh.id"),
        ))  # fmt: skip

    def goods(self) -> Command:
        """Goods are added, priced, sold out."""
        sku, price = self.chance.choice(SKUS), self.chance.choice((None, 4_000, 9_000))
        return self.chance.choice((
            g.QuickAdd(name=self.pick(("Kerupuk", " ", "'=x")), price=2_000, barcode=self.pick(("", "8991002101630", "mie"))),
            g.SetPrices(prices=(g.NewPrice(sku=sku, price=price, unit=self.pick(("", "dus")), branch=self.pick(("", BRANCH))),)),
            g.SayAvailability(sku=sku, branch=BRANCH, available=self.often(500)),
        ))  # fmt: skip

    def paper(self) -> Command:
        """Prints and tickets."""
        sale, bill = self.pick(self.sales), self.pick(self.bills)
        return self.chance.choice((
            p.PrintReceipt(till=TILL, sale=sale), p.SendToKitchen(till=TILL, bill=bill), p.SendToKitchen(till=TILL, sale=sale),
            p.SendToKitchen(till=TILL, bill=bill, lines=tuple(self.lines(bill)[:2])),
            p.ReprintTicket(till=TILL, ticket=self.pick(self.tickets)),
            p.TryPrinter(branch=BRANCH, printer="bar"),
        ))  # fmt: skip

    def shift(self) -> Command:
        """Shifts end and begin."""
        if self.often(850):
            return c.OpenShift(branch=BRANCH, till=TILL, float_cash=10_000)
        return c.CloseShift(shift=self.pick(self.shifts), counted=(NoteCount(note=50_000, pieces=self.chance.randrange(9)),))

    def question(self) -> Question:
        """Something to be asked."""
        sale, bill, shift = self.pick(self.sales), self.pick(self.bills), self.pick(self.shifts)
        return self.chance.choice((
            a.FindSale(sale=sale), a.FindBill(bill=bill), a.OpenBills(), a.OpenShifts(), a.DrawerOfShift(shift=shift),
            a.SalesOfDay(day="2026-11-21"), w.ClaimedPayments(), w.Debtors(), v.WaitingPaper(), w.SettingsOf(branch=BRANCH),
        ))  # fmt: skip

    def elsewhere(self) -> None:
        """Meanwhile a waiter, and the office."""
        told = self.told
        told.waiter_round()
        if not told.waiter.see("warung", a.OpenShifts(), trusted=True):
            told.at_waiter(c.OpenShift(branch=BRANCH, till="K2"))
        self.bills.append(told.at_waiter(c.OpenBill(till="K2", goods=(want("teh"),)))[0].bill)
        told.waiter_round()
        told.at_shop(self.chance.choice((
            g.SetPrices(prices=(g.NewPrice(sku="teh", price=self.chance.randrange(1_000, 9_000)),)),
            g.AnnouncePromo(promo=Promo(id="", name="Hemat", kind="percent", permille=100, skus=(self.chance.choice(SKUS[:6]),))),
            p.SetPrinter(branch=BRANCH, printer="bar", setting=PRINTERS["bar"]), p.SetMail(sent_by="hub"),
            p.SetPrinter(branch=BRANCH, printer="kasir", setting=PRINTERS["kasir"]),
            g.DescribeGood(sku="mie", name=f"Mie {self.chance.random()}"),
        )))  # fmt: skip
