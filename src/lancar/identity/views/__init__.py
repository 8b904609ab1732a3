"""Tables of people, roles, branches and devices, and the questions they answer."""
