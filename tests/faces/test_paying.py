"""A till tells for seconds that a payment is under way there; who would move the lines asks first."""

import pytest
from house import House

from lancar.faces.paying import STILL_S, PayingFace


class Shop:
    """The house with two tills, a guard, and a clock that a test moves."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.now_s = 1_000.0
        house.api.routes |= PayingFace(house.api.door, lambda: self.now_s).routes()  # type: ignore[operator]  # it is a dict
        self.till = house.device("till", "k1", branch=house.branch)[1]
        self.other = house.device("till", "k2", branch=house.branch)[1]
        self.guard = house.device("guard", "penjaga", branch=house.branch)[1]

    def tells(self, token: str, *, under_way: bool) -> int:
        return self.house.call("POST", "/api/paying", {"open": under_way}, token=token).status

    @property
    def seen(self) -> int:
        return int(self.house.call("GET", "/api/paying", token=self.guard).json["open"])


@pytest.fixture
def shop(house: House) -> Shop:
    return Shop(house)


def test_a_guard_hears_of_a_payment_while_it_is_under_way(shop: Shop) -> None:
    assert shop.seen == 0
    assert shop.tells(shop.till, under_way=True) == 204
    assert shop.seen == 1
    shop.tells(shop.other, under_way=True)
    shop.tells(shop.till, under_way=True)
    assert shop.seen == 2
    shop.tells(shop.till, under_way=False)
    shop.tells(shop.till, under_way=False)
    assert shop.seen == 1


def test_a_till_that_died_in_a_payment_is_forgotten(shop: Shop) -> None:
    shop.tells(shop.till, under_way=True)
    shop.now_s += STILL_S - 1
    shop.tells(shop.other, under_way=True)
    assert shop.seen == 2
    shop.now_s += 1
    assert shop.seen == 1


def test_only_tills_tell_and_only_who_sees_the_lines_is_told(shop: Shop) -> None:
    house = shop.house
    assert house.call("POST", "/api/paying", {"open": True}, token=shop.guard).code == "auth.only_till"
    assert house.call("GET", "/api/paying", token=shop.till).code == "identity.no_right"
    assert house.call("GET", "/api/paying").json == {"open": 0}
    assert house.call("POST", "/api/paying", {"open": "yes"}, token=shop.till).status in {400, 422}
    assert house.call("POST", "/api/paying", {"open": True}, token="").status == 401


def test_another_branch_and_another_shop_are_not_disturbed(shop: Shop) -> None:
    house = shop.house
    (opened,) = house.do("identity.open_branch", {"name": "Cihampelas", "code": "B"}).json["facts"]
    elsewhere = opened["body"]["branch"]
    far = house.device("guard", "jauh", branch=elsewhere)[1]
    house.found("kedai")
    stranger = house.device("guard", "asing", tenant="kedai")[1]
    shop.tells(shop.till, under_way=True)
    assert house.call("GET", "/api/paying", token=far).json == {"open": 0}
    assert house.call("GET", "/api/paying", token=stranger).json == {"open": 0}
    assert shop.seen == 1
