"""Goods by the thousand, for a shop that is to have very many."""

from e2e.shop import Shop

ROWS = 125
LAST = "Zamrud penghabisan"
KINDS = ("Kopi", "Teh", "Gula", "Beras", "Sabun", "Minyak", "Rokok", "Susu")


def fill(shop: Shop, goods: int) -> None:
    """So many goods more, the last one with a name of its own."""
    for begin in range(1, goods + 1, ROWS):
        rows = [
            {
                "line": no,
                "sku": f"BANYAK-{no:05}",
                "name": LAST if no == goods else f"{KINDS[no % 8]} curah {no}",
                "unit": "pcs",
                "price": 1_000 + no % 90 * 500,
                "track_stock": False,
            }
            for no in range(begin, min(begin + ROWS, goods + 1))
        ]
        facts = shop.do("catalog.take_goods", rows=rows)
        assert {fact.get("sku") for fact in facts} >= {row["sku"] for row in rows}
