"""How many there are and where. Promises that every level is the sum of its moves."""
