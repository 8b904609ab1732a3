"""The four roles a shop begins with. Each is a register that the owner may edit; these are only the first words.

`discount` is in permille of what is discounted; every other right is there (1) or not.
"""

from typing import NamedTuple

OWNER_ROLE = "pemilik"
HEAD_ROLE = "kepala_toko"
CASHIER_ROLE = "kasir"
STORE_ROLE = "gudang"

_EVERYBODY = ("see_goods", "see_stock", "see_lines")
_AT_THE_COUNTER = ("sell", "close_shift", "quick_add")
_AT_THE_SHELF = ("count_stock", "receive_goods", "transfer_stock", "waste_stock", "make_goods")
_IN_CHARGE = ("void", "refund", "edit_goods", "change_price", "see_cost", "see_reports", "manage_lines")
_OWNED = ("manage", "report_lines")

RIGHTS = ("discount", *_EVERYBODY, *_AT_THE_COUNTER, *_AT_THE_SHELF, *_IN_CHARGE, *_OWNED)
"""Every right the usual roles speak of. Capabilities may bring more; the owner hands those out."""


class UsualRole(NamedTuple):
    """A role as it is first defined."""

    role: str
    name: str
    rights: dict[str, int]


def _granted(names: tuple[str, ...], discount_permille: int) -> dict[str, int]:
    rights = dict.fromkeys(names, 1)
    return {**rights, "discount": discount_permille} if discount_permille else rights


USUAL_ROLES = (
    UsualRole(OWNER_ROLE, "Pemilik", _granted(tuple(right for right in RIGHTS if right != "discount"), 1_000)),
    UsualRole(HEAD_ROLE, "Kepala toko", _granted((*_EVERYBODY, *_AT_THE_COUNTER, *_AT_THE_SHELF, *_IN_CHARGE), 300)),
    UsualRole(CASHIER_ROLE, "Kasir", _granted((*_EVERYBODY, *_AT_THE_COUNTER), 50)),
    UsualRole(STORE_ROLE, "Gudang", _granted((*_EVERYBODY, *_AT_THE_SHELF), 0)),
)
