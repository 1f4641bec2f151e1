"""What is a good password, and how is it kept from showing itself?"""

from __future__ import annotations

from counterfoil.core.refusals import Refusal, Rule

SHORTEST, LONGEST = 12, 256
FEWEST_CHARACTERS = 5
"""How many different characters a password has at least."""


class Password:
    """What a person types to sign in; it never shows itself in a repr, log or traceback."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        """Take any text of at most 256 characters, as it is typed; ``PASSWORD_WEAK`` beyond."""
        if len(text) > LONGEST:
            raise Refusal(Rule.PASSWORD_WEAK)
        self._text = text

    @classmethod
    def chosen(cls, text: str, username: str) -> Password:
        """Take a new password; raises ``PASSWORD_WEAK``.

        12 to 256 characters, five of them different, none of them unprintable, and not with
        the username in it: length is what counts, and rules about classes of characters make
        people write worse ones.
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
        """Return the text: for hashing and comparing alone."""
        return self._text

    def __repr__(self) -> str:
        """Return three stars, whatever the password is."""
        return "***"
