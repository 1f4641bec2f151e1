"""Errors of SQLite: which errors mean unavailable, and after which errors a process must end."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from counterfoil.core.ports import Unavailable

if TYPE_CHECKING:
    from types import TracebackType

_UNIQUE = {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY}
# After these errors the content of the disk is unknown. A full disk (SQLITE_FULL) is not among
# them.
_DISK_FAILED = {
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
}


class ErrorTranslator:
    """Context manager that turns errors of the database into ``Unavailable``.

    After a failed write or fsync, neither the pages that this process has read nor the system's
    page cache can be trusted. The process must end, and recover from the file.
    """

    def __init__(self) -> None:
        """Start with a trusted database."""
        self.broken: str | None = None
        self.gone: str | None = None

    @property
    def refusal(self) -> str | None:
        """Return why every use is refused, for good or until a file is back; None if none is."""
        return self.broken or self.gone

    def __enter__(self) -> None:
        """Raise ``Unavailable`` if the database is not trusted anymore."""
        if self.refusal:
            raise Unavailable(self.refusal)

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """Turn an error of the database (locked, full, unreadable) into ``Unavailable``."""
        if isinstance(error, Unavailable):
            if error.__cause__ is not None:
                self._note(error.__cause__)
        elif isinstance(error, DBAPIError | sqlite3.Error):
            self._note(error)
            found = _driver_error(error)
            # Exactly DatabaseError: the file is corrupt, or not a database.
            if isinstance(found, sqlite3.OperationalError) or type(found) is sqlite3.DatabaseError:
                raise Unavailable(str(found)) from error

    def _note(self, error: BaseException) -> None:
        if _code(error) in _DISK_FAILED:
            self.broken = f"the disk failed: {_driver_error(error)}"


def is_unique_violation(error: DBAPIError) -> bool:
    """Return whether an error's code means that a statement violated a unique constraint."""
    return getattr(error.orig, "sqlite_errorcode", None) in _UNIQUE


def is_certain(error: DBAPIError) -> bool:
    """Return whether a failed commit certainly had no effect.

    After an I/O error, recovery of the log may still find a complete commit.
    """
    return _code(error) & 0xFF != sqlite3.SQLITE_IOERR


def _driver_error(error: BaseException) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error


def _code(error: BaseException) -> int:
    """Return SQLite's extended code of an error; its low byte is the primary code."""
    return int(getattr(_driver_error(error), "sqlite_errorcode", 0))
