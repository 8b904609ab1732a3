"""What may be asked of the catalog: one good whole, pages, search, a sheet to take away."""

from lancar.kernel.shape import Rulebook

book = Rulebook()
