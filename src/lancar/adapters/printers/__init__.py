"""Printers on the network, on USB, on a serial line, as files, and one made up."""
