"""The demo: a hub and a shop node in one process, with a shop that has sold for ninety days."""
