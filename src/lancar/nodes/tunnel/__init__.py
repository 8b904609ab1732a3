"""Both ends of the tunnel as they run: the hub lends its address, the shop rides on whatever line lives."""
