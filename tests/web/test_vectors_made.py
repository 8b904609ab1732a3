"""The vectors that Python answers first are what Python answers. `GOLDEN=rewrite` writes them anew."""

import os

import pytest
from make_vectors import MADE, VECTORS, as_text


@pytest.mark.parametrize("name", MADE)
def test_the_vectors_say_what_python_says(name: str) -> None:
    made = as_text(MADE[name]())
    file = VECTORS / f"{name}.json"
    if os.environ.get("GOLDEN") == "rewrite":
        file.write_text(made)
    assert file.read_text() == made
