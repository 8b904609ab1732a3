"""Founds a demo shop at its hub by the commands that an owner would give: sign, people, devices, terms, goods, promos."""

import secrets
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import msgspec

from lancar.catalog.commands import (
    AddGood,
    AnnouncePromo,
    DefineModifiers,
    DefineUnit,
    NewPrice,
    OfferModifiers,
    PlaceCategory,
    SetPrices,
    SetScalePattern,
    WriteRecipe,
)
from lancar.catalog.facts import CategoryPlaced, Choice, Ingredient, ModifiersDefined, Option
from lancar.identity.commands import AddPerson, DescribeTenant, FoundTenant, InviteDevice, OpenBranch, PairDevice, SetPin
from lancar.identity.facts import BranchDescribed, DeviceInvited, PersonNamed
from lancar.identity.rules.usual_roles import CASHIER_ROLE
from lancar.kernel.shape import Command
from lancar.nodes.demo.goods import DemoGood
from lancar.nodes.demo.plan import DemoShop, Known
from lancar.nodes.demo.scribe import Scribe
from lancar.till.commands import ChangeSetting, NameCustomer
from lancar.till.facts import CustomerNamed
from lancar.till.facts.settings import ChargesSetting, QrisSetting, ReasonsSetting, ReceiptSetting, RoundingSetting, Setting
from lancar.values.digests import code_digest, token_digest
from lancar.values.qris import check_of

F = TypeVar("F")
Do = Callable[[Command], tuple[Any, ...]]
LARGE_MILLI = 1_350
"""A large cup takes so much of each ingredient, in thousandths of a usual one."""


def found(scribe: Scribe, shop: DemoShop, goods: list[DemoGood], at_ms: int) -> Known:
    """The whole shop in one transaction; the same every time but for ids and secrets."""
    with scribe.writing():

        def do(command: Command) -> tuple[Any, ...]:
            return scribe.do(at_ms, command, trusted=True)

        known = _house(scribe, do, shop)
        _terms(do, shop)
        categories = _categories(do, goods)
        for good in goods:
            _good(do, good, shop, categories)
        groups = {group.id: _group(do, group) for group in shop.modifiers}
        for good in goods:
            _make_up(do, good, groups)
        _packs(do, goods)
        for advert in shop.adverts:
            wanted = tuple(categories[name] for name in advert.categories)
            skus = tuple(good.sku for good in goods if good.name in advert.goods)
            do(AnnouncePromo(promo=msgspec.structs.replace(advert.promo, categories=wanted, skus=skus)))
        if any(good.by_weight for good in goods):
            do(SetScalePattern(mask="21IIIIIWWWWWC"))
        for debtor in shop.debtors:
            known.customers.append(_of(do(NameCustomer(name=debtor.name, phone=debtor.phone)), CustomerNamed).customer)
    return known


def _house(scribe: Scribe, do: Do, shop: DemoShop) -> Known:
    owner, *others = shop.people
    first, *more = shop.spots
    code = scribe.node.vault.random_code(12)
    facts = do(
        FoundTenant(
            name=shop.name, address=shop.address, branch_code=first.code, branch_name=first.name, owner_name=owner.name,
            code_hash=code_digest(code),
        )
    )  # fmt: skip
    if shop.tax_id:
        do(DescribeTenant(name=shop.name, address=shop.address, tax_id=shop.tax_id))
    branches = [_of(facts, BranchDescribed).branch]
    branches += [_of(do(OpenBranch(code=s.code, name=s.name, address=s.address)), BranchDescribed).branch for s in more]
    people = [_of(facts, PersonNamed).person]
    for one in others:
        branch = "" if one.spot < 0 else branches[one.spot]
        people.append(_of(do(AddPerson(name=one.name, role=one.role, branch=branch)), PersonNamed).person)
    for person, one in zip(people, shop.people, strict=True):
        do(SetPin(person=person, pin=one.pin))
    office_token = new_token(shop.tenant)
    do(PairDevice(code=code, token_hash=token_digest(office_token)))
    node_device, node_token = _device(scribe, do, "node", "Kotak toko", "")
    pins = {person: one.pin for person, one in zip(people, shop.people, strict=True)}
    at_the_counter = [one.role == CASHIER_ROLE for one in shop.people]
    cashiers = sorted(people[1:], key=lambda person: not at_the_counter[people.index(person)])
    known = Known(
        toko=shop.word, tenant=shop.tenant, branch=branches[0], branches=branches, pin=owner.pin, pins=pins, owner=people[0],
        cashiers=cashiers, people=people, node_device=node_device, node_token=node_token, office_token=office_token,
    )  # fmt: skip
    for spot, branch in zip(shop.spots, branches, strict=True):
        for till in dict.fromkeys(turn.till for turn in spot.turns):
            device, token = _device(scribe, do, "till", f"Kasir {till[1:]}", branch)
            known.tills[device] = token
            known.till_devices[till] = device
    return known


def _device(scribe: Scribe, do: Do, kind: str, name: str, branch: str) -> tuple[str, str]:
    code, token = scribe.node.vault.random_code(12), new_token(scribe.tenant)
    wish = InviteDevice(kind=kind, name=name, branch=branch, code_hash=code_digest(code))  # type: ignore[arg-type]  # one of its literals
    device = _of(do(wish), DeviceInvited).device
    do(PairDevice(code=code, token_hash=token_digest(token)))
    return device, token


def new_token(tenant: str) -> str:
    """A device's secret."""
    return f"{tenant}~{secrets.token_urlsafe(32)}"


def _terms(do: Do, shop: DemoShop) -> None:
    header = (shop.name, shop.address)
    settings: list[Setting] = [
        RoundingSetting(round_cash_to=100),
        ReceiptSetting(header=header, footer=shop.footer, columns=32, tax_id=shop.tax_id),
        ReasonsSetting(discount=("Pelanggan tetap", "Barang kurang mulus", "Tetangga")),
        QrisSetting(static_payload=_printed_code(shop)),
    ]
    if shop.charges:
        settings.append(ChargesSetting(charges=shop.charges, includes_tax=shop.includes_tax))
    for setting in settings:
        do(ChangeSetting(setting=setting))


def _printed_code(shop: DemoShop) -> str:
    """A QRIS code as it would hang on the wall, of an invented merchant: no bank knows it."""
    account = _field("00", "ID.CO.QRIS.WWW") + _field("02", "ID0000000000000") + _field("03", "UMI")
    fields = ("00", "01"), ("01", "11"), ("51", account), ("52", "5411"), ("53", "360"), ("58", "ID")
    text = "".join(_field(tag, value) for tag, value in (*fields, ("59", shop.name.upper()[:25]), ("60", shop.city[:15])))
    return f"{text}6304{check_of(text + '6304')}"


def _field(tag: str, value: str) -> str:
    return f"{tag}{len(value):02}{value}"


def _categories(do: Do, goods: list[DemoGood]) -> dict[str, str]:
    """The path of names, `Pakaian > Pria`, → the category."""
    made: dict[str, str] = {}
    for path in dict.fromkeys(good.category for good in goods):
        names = path.split(" > ")
        for depth in range(1, len(names) + 1):
            here, above = " > ".join(names[:depth]), " > ".join(names[: depth - 1])
            if here not in made:
                placed = do(PlaceCategory(name=names[depth - 1], parent=made.get(above, ""), place=len(made)))
                made[here] = _of(placed, CategoryPlaced).category
    return made


def _group(do: Do, group: Any) -> str:
    choices = tuple(
        Choice(id=one.id, name=one.name, price=one.price, uses=one.uses, uses_milli=one.uses_milli) for one in group.choices
    )
    wish = DefineModifiers(name=group.name, choices=choices, min_picks=group.min_picks, max_picks=group.max_picks)
    return _of(do(wish), ModifiersDefined).group


def _good(do: Do, good: DemoGood, shop: DemoShop, categories: dict[str, str]) -> None:
    do(
        AddGood(
            name=good.name,
            sku=good.sku,
            category=categories[good.category],
            tax_kind=shop.tax_kind,  # type: ignore[arg-type]  # one of its literals
            unit=good.unit,
            variant_of=good.variant_of,
            options=tuple(Option(name=name, value=value) for name, value in good.options),
            by_weight=good.by_weight,
            track_stock=not good.has_variants and not good.uses,
            price=good.price,
            cost_milli=good.cost * 1_000 or None,
            barcodes=(good.barcode,) if good.barcode else (),
        )
    )


def _make_up(do: Do, good: DemoGood, groups: dict[str, str]) -> None:
    """What a good asks for, and what it is made of."""
    if good.modifiers and not good.has_variants:
        do(OfferModifiers(sku=good.sku, groups=tuple(groups[name] for name in good.modifiers)))
    if good.uses and not good.has_variants:
        do(WriteRecipe(sku=good.sku, ingredients=tuple(Ingredient(sku=sku, qty_milli=milli) for sku, milli in recipe(good))))


def recipe(good: DemoGood) -> Iterator[tuple[str, int]]:
    """What one of a good takes from stock: a large one more, but still one cup."""
    large = ("Ukuran", "Besar") in good.options
    for sku, milli in good.uses:
        yield sku, milli if not large or milli == 1_000 else milli * LARGE_MILLI // 1_000  # noqa: PLR2004 - one piece


def _packs(do: Do, goods: list[DemoGood]) -> None:
    for good in goods:
        for pack in good.packs:
            do(DefineUnit(sku=good.sku, unit=pack.unit, factor_milli=pack.factor * 1_000))
    prices = [NewPrice(sku=good.sku, unit=pack.unit, price=pack.price) for good in goods for pack in good.packs]
    if prices:
        do(SetPrices(prices=tuple(prices)))


def _of(facts: tuple[object, ...], kind: type[F]) -> F:
    return next(fact for fact in facts if isinstance(fact, kind))
