"""Mistakes: what beginners commonly send in place of a credential, and what to send instead."""

from __future__ import annotations

from enum import StrEnum, auto


class Mistake(StrEnum):
    """What was wrong with a credential's form; told in a receipt, to those who may open it."""

    NOTHING_SENT = auto()
    SENT_TWICE = auto()
    TOKEN_AS_PASSWORD = auto()
    PASSWORD_AS_TOKEN = auto()
    OTHER_SCHEME = auto()
    ACCOUNT_SCHEME = auto()
    NO_SCHEME = auto()
    NO_USER = auto()
    BLANKS_INSIDE = auto()
    QUOTED = auto()
    MISTYPED = auto()
    COOKIE_ALONE = auto()
    UNREADABLE = auto()


_FORM = "Authorization: whm USER:SECRET"
TEXTS = {
    Mistake.NOTHING_SENT: f"no credential was sent; send the header {_FORM}",
    Mistake.SENT_TWICE: "two Authorization headers were sent; send one",
    Mistake.TOKEN_AS_PASSWORD: f"a token was sent as a password; send it as {_FORM}",
    Mistake.PASSWORD_AS_TOKEN: "the secret is shorter than any token, so it may be a password; "
                               "send passwords with the scheme Basic, to the WHM API only",
    Mistake.OTHER_SCHEME: f"the scheme is neither whm nor Basic; send {_FORM}",
    Mistake.ACCOUNT_SCHEME: "the scheme cpanel is for tokens of the account API; send a WHM token "
                            f"as {_FORM}",
    Mistake.NO_SCHEME: f"the scheme is missing; send {_FORM}",
    Mistake.NO_USER: f"no user is named before the secret; send {_FORM}",
    Mistake.BLANKS_INSIDE: "there are spaces between user, colon and secret, or several after the "
                           "scheme; use one space after the scheme and no others",
    Mistake.QUOTED: "the credential is in quotes or brackets; remove them",
    Mistake.MISTYPED: "the token is incomplete or mistyped: its last four characters, which check "
                      "the rest, do not match",
    Mistake.COOKIE_ALONE: "a session cookie was sent without the session's path (/cpsess…), or "
                          "from a page of another site",
    Mistake.UNREADABLE: f"the Authorization header cannot be parsed; send {_FORM}",
}  # fmt: skip
