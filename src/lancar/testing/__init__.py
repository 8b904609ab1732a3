"""Contract suites for every port, shipped so that others can test their adapters."""
