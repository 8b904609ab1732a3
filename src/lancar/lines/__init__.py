"""The shop's ways to the internet. Promises that a dead line is noticed, left and proved, and that what it did is known."""
