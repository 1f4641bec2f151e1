"""Mistakes in credentials: detection of common ones, by the form of the credential only.

Nothing is looked up, so the result does not reveal whether a secret is valid, and no part of a
credential is stored.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING

from counterfoil.core.mistake import Mistake
from counterfoil.core.secret import LENGTH, is_well_formed
from counterfoil.transport.credentials import COOKIE, with_password

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTS = re.compile(rb"([A-Za-z]+)([ \t]+)(.*)", re.DOTALL)
_BLANK = re.compile(rb"[ \t]")
_QUOTES = frozenset({b'"', b"'", b"`", b"<", b">", b"[", b"]", b"{", b"}"})
_SHORTEST = 16
_NEAR = 4
"""How many characters longer or shorter a secret may be that was copied badly."""


def mistake_of(headers: Sequence[tuple[bytes, bytes]]) -> Mistake | None:
    """Return the common mistake in a request to the WHM API, or None."""
    values = [value.strip(b" \t") for name, value in headers if name == b"authorization"]
    if len(values) > 1:
        return Mistake.SENT_TWICE
    if not values:
        names = [COOKIE.encode(), COOKIE.removeprefix("__Host-").encode()]
        cookies = [value for name, value in headers if name == b"cookie"]
        has_cookie = any(name + b"=" in value for value in cookies for name in names)
        return Mistake.COOKIE_ALONE if has_cookie else Mistake.NOTHING_SENT
    return _in_header(values[0], headers)


def mistake_at_gateway(values: Sequence[bytes], keys: Sequence[bytes]) -> Mistake | None:
    """Return the common mistake in a request to a gateway, or None.

    ``values``: of its ``Authorization`` headers; ``keys``: of the header for a bare secret.
    """
    if not values and not keys:
        return Mistake.NOTHING_SENT
    if len(values) + len(keys) > 1:
        return Mistake.SENT_TWICE
    if keys:
        return mistake_in_secret(keys[0].strip(b" \t"))
    value = values[0].strip(b" \t")
    parts = _PARTS.fullmatch(value)
    if parts is None:
        return Mistake.QUOTED if value[:1] in _QUOTES else Mistake.NO_SCHEME
    scheme, blanks, rest = parts[1].lower(), parts[2], parts[3]
    match scheme:
        case b"whm" | b"cpanel":
            return _in_token(blanks, rest)
        case b"bearer":
            return Mistake.BLANKS_INSIDE if blanks != b" " else mistake_in_secret(rest)
        case b"basic":
            return _in_basic(rest)
        case _:
            return Mistake.OTHER_SCHEME


def _in_basic(text: bytes) -> Mistake | None:
    try:
        _, colon, secret = base64.b64decode(text, validate=True).partition(b":")
    except binascii.Error:
        return Mistake.UNREADABLE
    return mistake_in_secret(secret) if colon else Mistake.NO_USER


def mistake_in_secret(secret: bytes) -> Mistake | None:
    """Return the mistake in a secret: mistyped, quoted, with blanks, or too short for any."""
    if secret[:1] in _QUOTES or secret[-1:] in _QUOTES:
        return Mistake.QUOTED
    return Mistake.BLANKS_INSIDE if _BLANK.search(secret) else _in_secret(secret)


def mistake_in_password(password: str) -> Mistake | None:
    """Return the mistake of a token in a password field, or None."""
    return Mistake.TOKEN_AS_PASSWORD if is_well_formed(password) else None


def _in_header(value: bytes, headers: Sequence[tuple[bytes, bytes]]) -> Mistake | None:
    parts = _PARTS.fullmatch(value)
    if parts is None:
        return Mistake.QUOTED if value[:1] in _QUOTES else Mistake.NO_SCHEME
    scheme, blanks, rest = parts[1].lower(), parts[2], parts[3]
    if scheme == b"basic":
        typed = with_password(headers)
        return Mistake.UNREADABLE if typed is None else mistake_in_password(typed.password.reveal())
    if scheme == b"cpanel":
        return Mistake.ACCOUNT_SCHEME
    return Mistake.OTHER_SCHEME if scheme != b"whm" else _in_token(blanks, rest)


def _in_token(blanks: bytes, rest: bytes) -> Mistake | None:
    user, colon, secret = rest.partition(b":")
    if rest[:1] in _QUOTES or secret[:1] in _QUOTES or secret[-1:] in _QUOTES:
        return Mistake.QUOTED
    if not user or not colon:
        return Mistake.NO_USER
    if blanks != b" " or _BLANK.search(rest):
        return Mistake.BLANKS_INSIDE
    if b":" in secret or not user.islower():
        return Mistake.UNREADABLE
    return _in_secret(secret)


def _in_secret(secret: bytes) -> Mistake | None:
    if len(secret) < _SHORTEST:
        return Mistake.PASSWORD_AS_TOKEN
    is_alike = secret.isalnum() and secret.isupper() and abs(len(secret) - LENGTH) <= _NEAR
    if is_alike and not is_well_formed(secret.decode("ascii")):
        return Mistake.MISTYPED
    return None
