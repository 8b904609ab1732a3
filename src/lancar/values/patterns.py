"""Patterns for a field's text, from its first sign to its last."""

END = r"$(?!\n)"
"""The very end. A bare `$` also stands before a line break that ends the text: `^[0-9]{4}$` would take `"4821\\n"`, and a
line break is what ends a header or a line of a protocol. To ECMAScript, which JSON Schema speaks, both are the same."""


def whole(pattern: str) -> str:
    """The pattern for all of a text. An alternation in it stands in parentheses."""
    return f"^{pattern}{END}"


def in_ecma(pattern: str) -> str:
    """The same for readers of ECMAScript's patterns, whose `$` is the very end."""
    return pattern.removesuffix(END) + "$" if pattern.endswith(END) else pattern
