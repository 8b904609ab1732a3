"""Letters: receipts by e-mail."""
