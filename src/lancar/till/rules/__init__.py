"""Decisions at the counter. Promises that every rupiah on a bill has a line that says why it is there."""
