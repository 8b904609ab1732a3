"""Selling at the counter. Promises that money adds up to the rupiah and that a sale, once said, is never lost."""
