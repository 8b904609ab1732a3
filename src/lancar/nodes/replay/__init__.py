"""A real retail year, rung up through the till's own rules by shops that are cut off half of the time."""
