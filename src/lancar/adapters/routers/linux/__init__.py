"""A Linux machine as the shop's router: routes and rules by netlink, packets by nftables, connections by conntrack."""
