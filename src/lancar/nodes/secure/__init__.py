"""A name that devices can trust in a shop's own network: certificates, the name's announcement, the door they stand at."""
