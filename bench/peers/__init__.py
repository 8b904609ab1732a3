"""The peers: what else a shop could keep and carry its sales with."""
