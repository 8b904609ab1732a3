"""UPSes: whether the router still has power, and for how long."""
