"""Credentials: the strict parser of the one credential that a request presents."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.password import LONGEST, Password
from counterfoil.core.refusals import Refusal
from counterfoil.core.secret import Secret
from counterfoil.core.token import Kind
from counterfoil.transport.origin import is_foreign

if TYPE_CHECKING:
    from collections.abc import Sequence

COOKIE = "__Host-counterfoil"

# The scheme in any case, one blank, user, colon, secret; surrounding blanks are ignored. Joined
# headers ("a b:c, a d:e") contain a second blank, so they are refused, never split.
_SHAPE = re.compile(rb"[ \t]*([A-Za-z]+) ([a-z0-9_-]{1,32}):([!-9;-~]{16,255})[ \t]*")
_BASIC = re.compile(rb"[ \t]*[Bb][Aa][Ss][Ii][Cc] ([A-Za-z0-9+/]{1,1600}={0,2})[ \t]*")
_NAMED = re.compile(rb"[a-z0-9_-]{1,32}")
_USER = re.compile(r"[a-z][a-z0-9]{0,15}", re.ASCII)
_COOKIE_VALUE = re.compile(rb"[A-Za-z0-9_-]{43}")


class TokenCredential(NamedTuple):
    """A token: the username in the credential, and the secret."""

    user: str
    secret: Secret


class PasswordCredential(NamedTuple):
    """A password: the username in the credential, and the password."""

    user: str
    password: Password


class SessionCredential(NamedTuple):
    """A session: the value of its cookie, and the ten digits in the requested path."""

    secret: str
    security_token: str


Credential = TokenCredential | PasswordCredential | SessionCredential


def credential(
    headers: Sequence[tuple[bytes, bytes]],
    scheme: bytes,
    security_token: str | None = None,
    cookie: str = COOKIE,
    *,
    secure: bool = True,
) -> Credential | None:
    """Return the one well-formed credential of an API request, or None.

    If there is an ``Authorization`` header, cookies are ignored, even if the header is malformed. A
    cookie counts only under the path of its session (``security_token``), and never for a request
    from another site's page; ``cookie`` is its name. ``secure``: the client uses TLS.
    """
    values = [value for name, value in headers if name == b"authorization"]
    if not values:
        return in_session(headers, security_token, cookie, secure=secure)
    if len(values) > 1:
        return None
    return _token(values[0], scheme) or with_password(headers)


def parse_token_scheme(
    headers: Sequence[tuple[bytes, bytes]], scheme: bytes
) -> TokenCredential | None:
    """Return the one well-formed credential of this scheme, or None.

    None for two ``Authorization`` headers, too: proxies reverse, join or drop one of two.
    """
    values = [value for name, value in headers if name == b"authorization"]
    return _token(values[0], scheme) if len(values) == 1 else None


def _token(value: bytes, scheme: bytes) -> TokenCredential | None:
    shape = _SHAPE.fullmatch(value)
    if shape is None or shape[1].lower() != scheme:
        return None
    return TokenCredential(shape[2].decode("ascii"), Secret(shape[3]))


Borne = tuple[str | None, Secret, Kind | None]
"""User, secret and kind of a credential at a gateway; None for what its form does not name."""

_SCHEMES = {b"whm": Kind.WHM, b"cpanel": Kind.ACCOUNT}
MANY_BEARERS = 4096


class AuthorizationParser:
    """Parser of the ``Authorization`` headers of gateways.

    Users are remembered by everything that precedes a secret: ``whm USER:``.
    """

    def __init__(self, *, keeps_users: bool = True) -> None:
        """Start empty; ``keeps_users`` False (for benchmarks): parse every header whole."""
        self._keeps_users = keeps_users
        self._known: dict[bytes, tuple[str, Kind]] = {}

    def parse(self, value: bytes) -> Borne | None:
        """Return the well-formed credential in a header, or None.

        ``whm USER:SECRET``, ``cpanel USER:SECRET``, ``Bearer SECRET``, or Basic with the secret as
        the password (the user may be empty).
        """
        # A secret contains no colon, so the last one separates it from the user.
        at = value.rfind(b":") + 1
        known = self._known.get(value[:at])
        if known is not None:
            user, kind = known
            try:
                return user, Secret(value[at:]), kind
            except Refusal:
                pass  # There may be blanks behind it.
        return self._parse_whole(value)

    def _parse_whole(self, value: bytes) -> Borne | None:
        scheme, _, rest = value.strip(b" \t").partition(b" ")
        kind = _SCHEMES.get(scheme) or _SCHEMES.get(scheme.lower())
        if kind is None:
            scheme = scheme.lower()
            if scheme == b"bearer":
                return _secret_of(None, rest, None)
            if scheme != b"basic":
                return None
            try:
                rest = base64.b64decode(rest, validate=True)
            except binascii.Error:
                return None
        user, colon, secret = rest.partition(b":")
        if not colon:
            return None
        # Only Basic may omit the user.
        found = _secret_of(user or (None if kind is None else user), secret, kind)
        if found is not None and kind is not None and self._keeps_users:
            if len(self._known) >= MANY_BEARERS:
                self._known.clear()
            self._known[scheme + b" " + user + colon] = user.decode("ascii"), kind
        return found


parse_authorization = AuthorizationParser().parse
"""The parser of this process."""


def parse_key_header(value: bytes) -> Borne | None:
    """Return the secret in the header that the operator chose for bare secrets, or None."""
    return _secret_of(None, value.strip(b" \t"), None)


def _secret_of(user: bytes | None, secret: bytes, kind: Kind | None) -> Borne | None:
    try:
        return None if user is None else _user(user), Secret(secret), kind
    except (ValueError, Refusal):
        return None


def _user(name: bytes) -> str:
    """Return a username; raises ``ValueError`` if it cannot exist."""
    if not _NAMED.fullmatch(name):
        raise ValueError
    return name.decode("ascii")


def with_password(headers: Sequence[tuple[bytes, bytes]]) -> PasswordCredential | None:
    """Return the one well-formed credential of the scheme Basic, or None."""
    values = [value for name, value in headers if name == b"authorization"]
    shape = _BASIC.fullmatch(values[0]) if len(values) == 1 else None
    if shape is None:
        return None
    try:
        text = base64.b64decode(shape[1], validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return None
    user, colon, password = text.partition(":")
    return parse_login_form(user, password) if colon else None


def parse_login_form(user: str, password: str) -> PasswordCredential | None:
    """Return the credential of a sign-in form, or None if it cannot be valid."""
    if not _USER.fullmatch(user) or len(password) > LONGEST or not password.isprintable():
        return None
    return PasswordCredential(user, Password(password))


def in_session(
    headers: Sequence[tuple[bytes, bytes]],
    security_token: str | None,
    cookie: str = COOKIE,
    *,
    secure: bool = True,
) -> SessionCredential | None:
    """Return the one session cookie, or None; it counts only under the path of its session."""
    if security_token is None or is_foreign(headers, secure=secure):
        return None
    wanted = cookie.encode("ascii") + b"="
    found = [
        pair[len(wanted) :]
        for name, value in headers
        if name == b"cookie"
        for pair in (part.strip(b" \t") for part in value.split(b";"))
        if pair.startswith(wanted)
    ]
    if len(found) != 1 or not _COOKIE_VALUE.fullmatch(found[0]):
        return None
    return SessionCredential(found[0].decode("ascii"), security_token)
