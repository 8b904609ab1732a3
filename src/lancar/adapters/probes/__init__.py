"""Looks through one line at the world: every packet sent here leaves by that line and no other, whatever the routes say."""
