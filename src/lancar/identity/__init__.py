"""Who may do what: tenants, branches, people, roles, devices. Promises that every fact knows its actor."""
