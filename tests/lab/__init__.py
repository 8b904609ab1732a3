"""A small internet in network namespaces: a till, a shop, three providers, and faults made of real packets."""
