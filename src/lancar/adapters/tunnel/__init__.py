"""A tunnel to the hub that keeps one public address while it moves between the lines under it. WireGuard, in user space."""
