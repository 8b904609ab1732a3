"""Journal, sync and everything derived from them; knows nothing of shops."""
