"""What can be sold and for how much. Promises that every till has every good, online or not."""
