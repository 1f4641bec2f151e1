"""How is it seen that something was committed? By the head of the write-ahead log's index.

Every commit writes that head anew, in memory that all processes of a machine share: it is what
SQLite itself compares, on each reading, with what it saw last. ``PRAGMA data_version`` asks SQLite
to do so; to look at the bytes takes a fraction of the time, and lets no other thread in between.
They are compared with nothing but what they were, so that their meaning matters to SQLite alone.
"""

from __future__ import annotations

import mmap
import os
import sqlite3
import struct
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.ports import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from pathlib import Path

_HEAD_BYTES = 48
_BEGINNING = struct.Struct("=IIIB")
# As SQLite has written it since 3.7.0; https://www.sqlite.org/walformat.html, 2.1.
_VERSION = 3007000


@dataclass(slots=True)
class _Held:
    handle: int
    index: mmap.mmap
    users: int = 0


class _Indices:
    """The indices that this process has open: each once, and closed when it is no more.

    Whoever closes a file, even one of several handles of it, gives up all the locks that the
    process has on it (POSIX), and so SQLite's too; a map has a handle of its own. An index is
    removed with its last connection: only then is it closed here.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[tuple[int, int], _Held] = {}

    def take(self, path: Path) -> mmap.mmap:
        with self._lock:
            found = path.stat()
            held = self._held.get((found.st_dev, found.st_ino))
            if held is None:
                handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
                found = os.fstat(handle)
                index = mmap.mmap(handle, _HEAD_BYTES, access=mmap.ACCESS_READ)
                held = self._held[found.st_dev, found.st_ino] = _Held(handle, index)
            held.users += 1
            return held.index

    def release(self, index: mmap.mmap) -> None:
        with self._lock:
            for key, held in list(self._held.items()):
                held.users -= held.index is index
                if not held.users and not os.fstat(held.handle).st_nlink:
                    del self._held[key]
                    held.index.close()
                    os.close(held.handle)


_INDICES = _Indices()


class CommitCounter:
    """Watches one database through a connection of its own, made when first asked.

    The connection is used for nothing else and stays open: as long as it does, the index that
    was opened beside it is the one in use. It is never in a transaction and fetches to the end:
    an open reading would freeze what ``PRAGMA data_version`` says.
    """

    def __init__(self, path: Path, connect: Callable[[], sqlite3.Connection]) -> None:
        """Take the database's file, and how a connection to it is made."""
        self._path = path
        self._connect = connect
        self._connection: sqlite3.Connection | None = None
        self._index: mmap.mmap | None = None

    def counter(self) -> Hashable:
        """Return a value that differs after a commit by any other connection."""
        try:
            if self._index is not None:
                return self._index[:_HEAD_BYTES]
            if self._connection is None:
                self._connection = self._connect()
                _version(self._connection)
                self._index = self._open()
                return self.counter()
            return _version(self._connection)
        except sqlite3.Error as error:
            raise Unavailable(str(error)) from error

    def _open(self) -> mmap.mmap | None:
        """Open the index, if there is one that begins as expected; SQLite has it open already."""
        try:
            file = self._path.resolve()
            index = _INDICES.take(file.with_name(f"{file.name}-shm"))
        except (OSError, ValueError):
            return None
        version, _, _, is_made = _BEGINNING.unpack_from(index)
        if version == _VERSION and is_made:
            return index
        _INDICES.release(index)
        return None

    def checkpoint(self) -> bool:
        """Move the log that was opened at the beginning into the database; False if not all of it.

        Raises ``Unavailable``. Whoever calls this has the write lock.
        """
        if self._connection is None:
            return False
        try:
            [(busy, frames, moved)] = self._connection.execute(
                "PRAGMA wal_checkpoint(PASSIVE)"
            ).fetchall()
        except sqlite3.Error as error:
            raise Unavailable(str(error)) from error
        return not busy and frames == moved

    def close(self) -> None:
        """Close the connection, and then the index, if that was the last one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._index is not None:
            _INDICES.release(self._index)
            self._index = None


def _version(connection: sqlite3.Connection) -> int:
    [[version]] = connection.execute("PRAGMA data_version").fetchall()
    return int(version)
