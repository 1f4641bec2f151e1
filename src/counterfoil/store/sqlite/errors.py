"""What do SQLite's errors mean for whoever asked, and for the process that goes on?"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from counterfoil.core.ports import Unavailable

if TYPE_CHECKING:
    from types import TracebackType

_UNIQUE = {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY}
# After these nobody knows what the disk holds; a full disk is another matter (SQLITE_FULL).
_DISK_FAILED = {
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
}


class ErrorTranslator:
    """Around what is done with a database: what that cannot do now is ``Unavailable``.

    After a failed writing to the disk nothing tells what of it is kept: not the pages that
    this process has read, and not the system's. It must end, and recover from the file.
    """

    def __init__(self) -> None:
        """Begin with a database that is trusted."""
        self.broken: str | None = None
        self.gone: str | None = None

    @property
    def refusal(self) -> str | None:
        """Return why nothing may be done now, for good or until what is gone is back, or None."""
        return self.broken or self.gone

    def __enter__(self) -> None:
        """Refuse what would be done with a database that is not trusted any more."""
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
            # Exactly DatabaseError: the file is corrupt, or no database at all.
            if isinstance(found, sqlite3.OperationalError) or type(found) is sqlite3.DatabaseError:
                raise Unavailable(str(found)) from error

    def _note(self, error: BaseException) -> None:
        if _code(error) in _DISK_FAILED:
            self.broken = f"the disk failed: {_driver_error(error)}"


def is_unique_violation(error: DBAPIError) -> bool:
    """Tell whether a constraint of uniqueness stopped a statement, by the error's code."""
    return getattr(error.orig, "sqlite_errorcode", None) in _UNIQUE


def is_certain(error: DBAPIError) -> bool:
    """Tell whether a failed commit has certainly kept nothing.

    After an error of reading or writing, a recovery of the log may find the commit whole.
    """
    return _code(error) & 0xFF != sqlite3.SQLITE_IOERR


def _driver_error(error: BaseException) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error


def _code(error: BaseException) -> int:
    """Return SQLite's extended code of an error; its last byte is the primary code."""
    return int(getattr(_driver_error(error), "sqlite_errorcode", 0))
