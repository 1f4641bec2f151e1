"""Database address: its parser, and a form of it without a password."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from counterfoil.store.sqlite.engine import SqliteEngine
from counterfoil.system.options import BadOption

if TYPE_CHECKING:
    from pathlib import Path

    from counterfoil.store.engine import Engine

FILE = "counterfoil.db"
_SERVERS = ("postgresql://", "postgres://")
_PASSWORDS = {"password", "sslpassword"}
_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Database:
    """An SQLite file, or the URL of a PostgreSQL database; ``shown`` contains no password."""

    shown: str
    path: Path | None = None
    url: str = ""

    @classmethod
    def parse(cls, data: Path, url: str) -> Database:
        """Return the database for ``sqlite:///PATH``, ``postgresql://…`` or "" (the default file).

        The default file is in ``data``. Raises ``BadOption``.
        """
        if not url:
            return cls(str(data / FILE), data / FILE)
        try:
            if url.startswith(_SERVERS):
                return cls(f"postgresql://{_split(url)[1]}", None, url)
            path = data / _file(url)
        except ValueError:
            msg = (
                "--database must be sqlite:///PATH (sqlite:////var/lib/x.db for an absolute path) "
                "or postgresql://USER@HOST:PORT/NAME, with @ / ? # and % in a name or password "
                "written as %40 %2F %3F %23 and %25"
            )
            raise BadOption(msg) from None
        return cls(str(path), path)

    def engine(self) -> Engine:
        """Return the engine, which has opened nothing yet; raises ``BadOption``."""
        if self.path is not None:
            return SqliteEngine(self.path)
        try:
            # Imported here: the driver is an optional dependency, and takes long to load.
            from counterfoil.store.postgres import PostgresEngine  # noqa: PLC0415
        except ImportError as error:
            msg = (
                f"PostgreSQL requires a driver that is not installed ({error}): "
                "pip install 'psycopg[binary]'"
            )
            raise BadOption(msg) from None
        try:
            return PostgresEngine(self.url)
        except ValueError as error:
            raise BadOption(str(error)) from None


def holds_password(url: str) -> bool:
    """Return whether a database URL contains a password, or possibly contains a password."""
    if not url.startswith(_SERVERS):
        return False
    try:
        user, _, query = _split(url)
    except ValueError:
        return True
    return ":" in user or any(key in _PASSWORDS for key, _ in parse_qsl(query))


def _split(url: str) -> tuple[str, str, str]:
    """Return user (perhaps with a password), hosts and database, and parameters of a URL.

    The URL is split as libpq splits it. Raises ``ValueError`` for a surplus ``@``, which would turn
    a part of the password into a host.
    """
    rest = url.partition("://")[2]
    user, at, where = rest.partition("@")
    if not at or "/" in user:
        user, where = "", rest
    where, _, query = where.partition("?")
    unquote(user, errors="strict")
    if "@" in where or "#" in where:
        raise ValueError
    return user, where, query


def _file(url: str) -> str:
    """Return the path in ``sqlite:///PATH``; raises ``ValueError``."""
    parts = urlsplit(url)
    path = unquote(parts.path[1:], errors="strict")
    # A query or fragment would be cut off, and name another file than the intended one.
    if parts.scheme != "sqlite" or parts.netloc or not path or "\0" in path or "?" in url:
        raise ValueError
    if "#" in url or _BROKEN.search(parts.path):
        raise ValueError
    return path
