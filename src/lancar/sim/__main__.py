"""`python -m lancar.sim`, the same as `lancar sim`."""

import sys

from lancar.sim.main import main

sys.exit(main())
