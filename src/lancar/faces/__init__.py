"""How people and programs reach a node: the HTTP API and its pages."""
