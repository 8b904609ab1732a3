"""Lancar keeps a small shop selling whatever its internet does."""

__version__ = "0.1.0"
