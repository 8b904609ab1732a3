"""Whole worlds in virtual time from one seed."""
