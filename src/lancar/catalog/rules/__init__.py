"""What is allowed in the catalog: every wish becomes facts, or a refusal that says why."""

from lancar.catalog.rules import codes, goods, groups, photos, prices, sheets
from lancar.catalog.rules.book import book

__all__ = ["book", "codes", "goods", "groups", "photos", "prices", "sheets"]
