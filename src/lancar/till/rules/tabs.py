"""Open bills: what one waiter adds or voids never undoes another's; only the bill's owner takes money for it."""

from collections.abc import Iterable

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.till.commands import (
    AddToBill,
    DiscountBill,
    DropBill,
    LinePart,
    MergeBills,
    OpenBill,
    SplitBill,
    TakeBill,
    VoidBillLines,
    Wanted,
)
from lancar.till.facts import (
    BillDiscounted,
    BillDropped,
    BillLine,
    BillLinesAdded,
    BillLinesVoided,
    BillOpened,
    BillTaken,
)
from lancar.till.rules.bill import line_amount
from lancar.till.rules.counter import open_bill_of, shift_at, today
from lancar.till.rules.goods import cart_lines, discount_limit, hold_reason
from lancar.till.rules.split import split
from lancar.till.views import BillState, kitchen_lines, reading
from lancar.values.bill import Return
from lancar.values.cart import Cart, CartLine
from lancar.values.money import permille_of

book = Rulebook()


@book.rule(OpenBill)
def open_bill(wish: OpenBill, ctx: Context) -> list[Fact]:
    """A table's bill, or a cart put aside. Refuses till.no_shift, till.shift_closed and what `goods.cart_lines` refuses."""
    shift = shift_at(ctx, wish.till, wish.shift)
    bill = ctx.new_id()
    opened = BillOpened(
        branch=shift.branch,
        bill=bill,
        till=wish.till,
        name=wish.name,
        order_type=wish.order_type,
        guests=wish.guests,
    )
    if not wish.goods:
        return [opened]
    goods = _priced(ctx, wish.goods, shift.branch, wish.order_type)
    return [opened, BillLinesAdded(branch=shift.branch, bill=bill, lines=_lines(ctx, goods))]


@book.rule(AddToBill)
def add_to_bill(wish: AddToBill, ctx: Context) -> list[Fact]:
    """More goods. Refuses till.empty_cart, till.unknown_bill, till.bill_paid, till.bill_dropped, and unknown goods."""
    bill = open_bill_of(ctx, wish.bill)
    if not wish.goods:
        raise Refused("till.empty_cart")
    goods = _priced(ctx, wish.goods, bill.branch, bill.order_type)
    return [BillLinesAdded(branch=bill.branch, bill=bill.bill, lines=_lines(ctx, goods))]


@book.rule(VoidBillLines)
def void_bill_lines(wish: VoidBillLines, ctx: Context) -> list[Fact]:
    """Fewer goods. Refuses till.unknown_bill, till.bill_paid, till.bill_dropped, till.no_such_bill_line, identity.no_right."""
    bill = open_bill_of(ctx, wish.bill)
    _held(bill, wish.lines)
    _hold_void(ctx, wish.lines)
    return [BillLinesVoided(branch=bill.branch, bill=bill.bill, lines=wish.lines, reason=wish.reason)]


@book.rule(DiscountBill)
def discount_bill(wish: DiscountBill, ctx: Context) -> list[Fact]:
    """A discount on all of it, within the actor's right.

    Refuses till.two_discounts, till.discount_beyond_right, till.reason_needed, and a bill that is not open.
    """
    bill = open_bill_of(ctx, wish.bill)
    if wish.discount_permille and wish.discount_amount:
        raise Refused("till.two_discounts")
    limit = discount_limit(ctx.rights())
    worth = sum(line_amount(number, good) for number, good in enumerate(bill.open_lines().values()))
    if wish.discount_permille > limit or wish.discount_amount > permille_of(worth, limit):
        raise Refused("till.discount_beyond_right", limit=limit)
    if wish.discount_permille or wish.discount_amount:
        hold_reason(wish.reason, reading.settings_of(ctx, bill.branch).reasons.discount)
    return [
        BillDiscounted(
            branch=bill.branch,
            bill=bill.bill,
            discount_permille=wish.discount_permille,
            discount_amount=wish.discount_amount,
            reason=wish.reason,
            version=bill.discount_version + 1,
        )
    ]


@book.rule(TakeBill)
def take_bill(wish: TakeBill, ctx: Context) -> list[Fact]:
    """This till owns the bill now. Refuses till.unknown_bill, till.bill_paid, till.bill_dropped, till.bill_owned."""
    bill = open_bill_of(ctx, wish.bill)
    if bill.owner == wish.till:
        raise Refused("till.bill_owned", bill=bill.bill, owner=wish.till)
    return [BillTaken(branch=bill.branch, bill=bill.bill, till=wish.till, version=bill.owner_version + 1)]


@book.rule(SplitBill)
def split_bill(wish: SplitBill, ctx: Context) -> list[Fact]:
    """Lines, or parts of lines, go to another bill; what is left of a parted line stays as a new line.

    Refuses till.unknown_bill, till.bill_paid, till.bill_dropped, till.same_bill, till.empty_cart,
    till.no_such_bill_line, till.split_too_much.
    """
    bill = open_bill_of(ctx, wish.bill)
    if not wish.parts:
        raise Refused("till.empty_cart")
    _held(bill, [part.line for part in wish.parts])
    found: list[Fact] = []
    to = wish.to
    if to:
        _other(ctx, bill, to)
    else:
        to = ctx.new_id()
        found.append(BillOpened(branch=bill.branch, bill=to, till=bill.owner, name=wish.name, order_type=bill.order_type))
    entry = ctx.new_id()
    taken, rest = _parted(bill, wish.parts, entry)
    gone = tuple(part.line for part in wish.parts)
    found += [
        BillLinesVoided(branch=bill.branch, bill=bill.bill, lines=gone, moved_to=to),
        BillLinesAdded(branch=bill.branch, bill=to, lines=taken, moved_from=bill.bill),
    ]
    if rest:
        found.append(BillLinesAdded(branch=bill.branch, bill=bill.bill, lines=rest, moved_from=bill.bill))
    return found


@book.rule(MergeBills)
def merge_bills(wish: MergeBills, ctx: Context) -> list[Fact]:
    """All that is open goes to the other bill, under that one's terms, and this one is given up.

    Refuses till.unknown_bill, till.bill_paid, till.bill_dropped, till.same_bill, till.merge_order_types,
    till.merge_discounts (the bill that goes has a discount of its own).
    """
    bill = open_bill_of(ctx, wish.bill)
    other = _other(ctx, bill, wish.to)
    if bill.order_type != other.order_type:
        raise Refused("till.merge_order_types")
    if bill.discount_permille or bill.discount_amount:
        raise Refused("till.merge_discounts")
    lines = bill.open_lines()
    found: list[Fact] = []
    if lines:
        moved = tuple(BillLine(line=line, good=good) for line, good in lines.items())
        found += [
            BillLinesVoided(branch=bill.branch, bill=bill.bill, lines=tuple(lines), moved_to=other.bill),
            BillLinesAdded(branch=other.branch, bill=other.bill, lines=moved, moved_from=bill.bill),
        ]
    return [*found, BillDropped(branch=bill.branch, bill=bill.bill, lines=tuple(lines), reason="merged")]


@book.rule(DropBill)
def drop_bill(wish: DropBill, ctx: Context) -> list[Fact]:
    """The bill is given up. Refuses till.unknown_bill, till.bill_paid, till.bill_dropped, identity.no_right."""
    bill = open_bill_of(ctx, wish.bill)
    lines = tuple(bill.open_lines())
    _hold_void(ctx, lines)
    return [BillDropped(branch=bill.branch, bill=bill.bill, lines=lines, reason=wish.reason)]


def _other(ctx: Context, bill: BillState, to: str) -> BillState:
    if to == bill.bill:
        raise Refused("till.same_bill", bill=to)
    return open_bill_of(ctx, to)


def _hold_void(ctx: Context, lines: Iterable[str]) -> None:
    """What the kitchen was told to make goes off a bill only by who may void: else food leaves it that nobody paid.

    A line that came by a move counts as told: what was left of it in the kitchen is not known by its new name.
    Refuses identity.no_right.
    """
    if "void" in ctx.rights():
        return
    for line in lines:
        added, sent, cancelled = ctx.get(kitchen_lines, line)
        if not added or sent > cancelled:
            raise Refused("identity.no_right", right="void")


def _held(bill: BillState, lines: Iterable[str]) -> None:
    """Refuses till.no_such_bill_line for a line that is not open on the bill, or named twice."""
    left = set(bill.open_lines())
    for line in lines:
        if line not in left:
            raise Refused("till.no_such_bill_line", bill=bill.bill, line=line)
        left.discard(line)


def _priced(ctx: Context, goods: tuple[Wanted, ...], branch: str, order_type: str) -> tuple[CartLine, ...]:
    day = today(ctx, reading.settings_of(ctx, branch))
    lines = cart_lines(ctx, goods, ctx.rights(), branch=branch, order_type=order_type, day=day)
    for number, line in enumerate(lines):
        line_amount(number, line)  # refuses what could never be sold
    return lines


def _lines(ctx: Context, goods: Iterable[CartLine]) -> tuple[BillLine, ...]:
    """Lines under ids nobody else can make."""
    entry = ctx.new_id()
    return tuple(BillLine(line=f"{entry}:{number}", good=good) for number, good in enumerate(goods))


def _parted(bill: BillState, parts: Iterable[LinePart], entry: str) -> tuple[tuple[BillLine, ...], tuple[BillLine, ...]]:
    """What goes, and what is left of the lines that went in part. A whole line keeps its id, parts get new ones."""
    taken: list[BillLine] = []
    rest: list[BillLine] = []
    for number, part in enumerate(parts):
        good = bill.lines[part.line]
        if part.qty_milli in {0, good.qty_milli}:
            taken.append(BillLine(line=part.line, good=good))
            continue
        goes, stays = split(Cart(lines=(good,)), [Return(of=0, qty_milli=part.qty_milli)])
        taken.append(BillLine(line=f"{entry}:{number}", good=goes.lines[0]))
        rest.append(BillLine(line=f"{entry}:{number}r", good=stays.lines[0]))
    return tuple(taken), tuple(rest)
