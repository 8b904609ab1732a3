"""Lancar beside its peers and the physical limits, in one run, as a table."""
