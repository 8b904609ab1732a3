"""Routers that can be told which line to prefer: by their own interfaces, always with an undo that needs nobody."""
