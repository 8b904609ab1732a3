"""How well dead and bad lines are told from living ones: the guard's own detector beside its peers', on the same channels."""
