"""The way to a node upstream: how messages travel, and HTTP to carry them."""
