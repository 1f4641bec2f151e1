"""Which database is meant, and how may its address be shown?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from counterfoil.config import BadOption
from counterfoil.store.sqlite import SqliteEngine

if TYPE_CHECKING:
    from pathlib import Path

    from counterfoil.store.engine import Engine

FILE = "counterfoil.db"
_UNREADABLE = (
    "the address of the database cannot be read: postgresql://USER:PASSWORD@HOST:PORT/NAME; in a "
    "password, write what is neither letter nor digit as %XX (%40 for @, %2F for /, %5B for [)"
)
_HOST = r"(?:\[[0-9A-Fa-f:.]+\]|[^][:,@/]*)(?::[0-9]{1,5})?"
_HOSTS = re.compile(rf"{_HOST}(?:,{_HOST})*", re.ASCII)
_RAW = re.compile(r"[][@]")


@dataclass(frozen=True, slots=True)
class Database:
    """An SQLite file, or the address of a PostgreSQL database; ``shown`` holds no password."""

    shown: str
    path: Path | None = None
    url: str = ""

    @classmethod
    def parse(cls, data: Path, url: str) -> Database:
        """Read ``sqlite:///PATH``, ``postgresql://…`` or "" (the file in ``data``).

        Raises ``BadOption``.
        """
        if not url:
            return cls(str(data / FILE), data / FILE)
        try:
            parts = urlsplit(url)
        except ValueError:
            raise BadOption(_UNREADABLE) from None
        if parts.scheme == "sqlite" and not parts.netloc and parts.path[1:]:
            path = data / unquote(parts.path[1:])
            return cls(str(path), path)
        if parts.scheme in {"postgresql", "postgres"}:
            # Several hosts are allowed, so the parts are taken as they are.
            user, _, where = parts.netloc.rpartition("@")
            if parts.fragment or not _HOSTS.fullmatch(where) or _RAW.search(user + parts.path):
                raise BadOption(_UNREADABLE)
            return cls(f"postgresql://{where}{parts.path}", None, url)
        msg = (
            "--database takes sqlite:///PATH (sqlite:////var/lib/x.db for an absolute path) "
            "or postgresql://USER@HOST:PORT/NAME"
        )
        raise BadOption(msg)

    def engine(self) -> Engine:
        """Return the engine, which opens nothing yet; raises ``BadOption``."""
        if self.path is not None:
            return SqliteEngine(self.path)
        try:
            # Imported here: its driver is an extra, and takes long to load.
            from counterfoil.store.postgres import PostgresEngine  # noqa: PLC0415
        except ImportError as error:
            msg = (
                f"PostgreSQL needs a driver that is not there ({error}): "
                "pip install 'counterfoil[postgres]'"
            )
            raise BadOption(msg) from None
        try:
            return PostgresEngine(self.url)
        except ValueError as error:
            raise BadOption(str(error)) from None


def holds_password(url: str) -> bool:
    """Tell whether an address of a database has a password in it, or may have one."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    user = parts.netloc.rpartition("@")[0]
    return ":" in user or any(key == "password" for key, _ in parse_qsl(parts.query))
