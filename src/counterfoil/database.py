"""Which database is meant, and how may its address be shown?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from counterfoil.config import BadOption
from counterfoil.store.sqlite import SqliteEngine

if TYPE_CHECKING:
    from pathlib import Path

    from counterfoil.store.engine import Engine

FILE = "counterfoil.db"


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
        parts = urlsplit(url)
        if parts.scheme == "sqlite" and not parts.netloc and parts.path[1:]:
            path = data / unquote(parts.path[1:])
            return cls(str(path), path)
        if parts.scheme in {"postgresql", "postgres"}:
            # Several hosts are allowed, so the parts are taken as they are.
            where = parts.netloc.rpartition("@")[2]
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
    """Tell whether an address of a database has a password in it."""
    parts = urlsplit(url)
    user = parts.netloc.rpartition("@")[0]
    return ":" in user or any(key == "password" for key, _ in parse_qsl(parts.query))
