"""`lancar guard`: watches the lines and keeps the shop on one that works, with nothing else alive."""
