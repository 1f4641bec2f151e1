"""Mail server: the URL of one, and the matching line of a password file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
_HOST = r"(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?"
_SHAPE = re.compile(
    rf"smtp(?:s|\+starttls)?://(?:(?:[!-$&-.0-9;-?A-~]|%[0-9A-Fa-f]{{2}})+@)?{_HOST}", re.ASCII
)
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_LAST_PORT = 65535


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server; ``user`` "" for no login, ``host`` in lower case without brackets."""

    scheme: str
    user: str
    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> MailServer:
        """Return the server in ``smtp+starttls://USER@HOST:PORT``; USER is percent-encoded.

        Raises ``ValueError``.
        """
        if not _SHAPE.fullmatch(text):
            raise ValueError
        parts = urlsplit(text)
        user = unquote(parts.username or "", errors="strict")
        # PLAIN (RFC 4616) separates its fields by NUL, and no username needs other control
        # characters.
        port = PORTS[parts.scheme] if parts.port is None else parts.port
        if not user.isprintable() or not 0 < port <= _LAST_PORT:
            raise ValueError
        return cls(parts.scheme, user, _plain(parts.hostname or ""), port)

    @property
    def is_loopback(self) -> bool:
        """Return whether unencrypted mail to this server stays on this machine."""
        return self.host in _LOOPBACK

    def password_from(self, line: str) -> str | None:
        """Return the password in a line ``HOST PASSWORD`` or ``HOST:PORT PASSWORD``.

        None if the line is for another server. A line without a port matches only the usual ports:
        on any other port, an ordinary user of that host could listen.
        """
        named, _, password = line.strip().partition(" ")
        host, port = named, ""
        shape = re.fullmatch(r"(\[[^]]*\]|[^:]*):([0-9]{1,5})", named, re.ASCII)
        if shape:
            host, port = shape[1], shape[2]
        ports = {int(port)} if port else set(PORTS.values())
        is_ours = bool(password) and _plain(host) == self.host and self.port in ports
        return password.strip() if is_ours else None


def _plain(host: str) -> str:
    return host.removeprefix("[").removesuffix("]").removesuffix(".").lower()
