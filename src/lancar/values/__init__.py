"""Leaves without imports: money, quantity, text, time, barcodes."""
