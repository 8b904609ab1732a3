"""Composition roots: shop, hub, demo."""
