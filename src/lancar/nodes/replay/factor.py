"""The one number the mapping and the truth share: what a cent of the source is worth."""

RUPIAH_PER_CENT = 150
"""Rp 15,000 a dollar. A whole number per cent, so every amount of the source is exact in whole rupiah."""
