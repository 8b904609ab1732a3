"""A refusal is a no with a code and its facts; the sentence is made at the face, in the reader's language."""


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """Says no to a wish: nothing was written, and the caller can tell why and by how much.

    `code` is dotted, capability first (`till.too_little_cash`); `facts` are plain integers and strings that the
    sentence needs (`missing=2_000`). Two refusals are equal when code and facts are equal.
    """

    code: str
    facts: dict[str, int | str]

    def __init__(self, code: str, /, **facts: int | str) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Refused):
            return NotImplemented
        return self.code == other.code and self.facts == other.facts

    def __hash__(self) -> int:
        return hash((self.code, frozenset(self.facts.items())))

    def __str__(self) -> str:
        said = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({said})"

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (self.code, self.facts)


def _revive(code: str, facts: dict[str, int | str]) -> Refused:
    """The refusal as it was before it crossed a process boundary (Exception's own way would lose the facts' names)."""
    return Refused(code, **facts)
