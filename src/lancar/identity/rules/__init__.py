"""Who may do what, and what may be decided about it."""
