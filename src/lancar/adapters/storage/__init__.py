"""Stores that keep the journal: SQLite and PostgreSQL under one contract."""
