"""Password: its rules, and a value that never reveals itself."""

from __future__ import annotations

from counterfoil.core.refusals import Refusal, Rule

SHORTEST, LONGEST = 12, 256
FEWEST_CHARACTERS = 5
"""The minimum number of distinct characters."""


class Password:
    """A password as typed; it never appears in a repr, log or traceback."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Accept any text of at most 256 characters; raises ``PASSWORD_WEAK`` for a longer one."""
        if len(text) > LONGEST:
            raise Refusal(Rule.PASSWORD_WEAK)
        self._text = text

    @classmethod
    def chosen(cls, text: str, username: str) -> Password:
        """Return a new password; raises ``PASSWORD_WEAK``.

        12 to 256 printable characters, at least five of them distinct, without the username. Length
        is what counts: rules about classes of characters lead to worse passwords.
        """
        if (
            len(text) < SHORTEST
            or len(set(text)) < FEWEST_CHARACTERS
            or not text.isprintable()
            or username.lower() in text.lower()
        ):
            raise Refusal(Rule.PASSWORD_WEAK)
        return cls(text)

    def reveal(self) -> str:
        """Return the text, only for hashing and comparing."""
        return self._text

    def __repr__(self) -> str:
        """Return three stars, whatever the password is."""
        return "***"
