"""Pictures of goods: the last one counts, the same one again is no news."""

from catalog_shop import Shop

from lancar.catalog import commands as c
from lancar.catalog import facts as f


def test_a_picture_replaces_the_one_before_and_the_same_one_changes_nothing() -> None:
    shop = Shop()
    shop.do(c.AddGood(sku="SABUN", name="Sabun"))
    image = "/9j/" + "A" * 40
    assert shop.do(c.ShowPhoto(sku="SABUN", image=image)) == [f.PhotoTaken(sku="SABUN", image=image, version=1)]
    assert shop.do(c.ShowPhoto(sku="SABUN", image=image)) == []
    assert shop.do(c.ShowPhoto(sku="SABUN", image="")) == [f.PhotoTaken(sku="SABUN", version=2)]
