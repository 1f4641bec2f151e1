"""WAL-index watch: detects commits by the header of the write-ahead log's index.

Every commit rewrites this header, in memory that all processes of a machine share. Before each
read, SQLite itself compares the header with the last header it saw; ``PRAGMA data_version`` makes
SQLite compare. Reading the bytes directly takes a fraction of that time and does not release the
GIL. The bytes are compared only for equality, so their meaning does not matter here.
"""

from __future__ import annotations

import logging
import mmap
import os
import sqlite3
import struct
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.ports import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from pathlib import Path

log = logging.getLogger(__name__)

CHECK_SECONDS = 1.0
"""How often the index is compared with what SQLite itself says."""
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
    """The indexes that this process has open; an index is opened once, and closed once unlinked.

    Closing any descriptor of a file drops all POSIX locks of the process on the file, including
    SQLite's; a memory map has its own descriptor. The index is closed here only after the last
    connection has removed it.
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


class _Seen(NamedTuple):
    """The index's header and SQLite's own version, read while nothing was committed."""

    header: bytes
    version: int


class CommitCounter:
    """Watch of one database, through a connection that is opened on first use.

    The connection serves no other purpose and stays open. While the connection is open, the index
    that was opened with it stays in use. The connection never has an open transaction and fetches
    every result to the end: an open read would freeze the value of ``PRAGMA data_version``.

    Once a second, the index is compared with that value. If SQLite has seen a commit that the index
    does not show, the index is not read anymore.
    """

    def __init__(
        self,
        path: Path,
        connect: Callable[[], sqlite3.Connection],
        *,
        reads_index: bool = True,
        uptime: Callable[[], float] = time.monotonic,
    ) -> None:
        """Use a database file, and a way to connect to it.

        ``reads_index`` False (for benchmarks): ask SQLite itself each time.
        """
        self._path = path
        self._connect = connect
        self._reads_index = reads_index
        self._uptime = uptime
        self._connection: sqlite3.Connection | None = None
        self._index: mmap.mmap | None = None
        self._next_check = 0.0
        self._seen: _Seen | None = None
        # A checkpoint takes long, and no check may wait for one.
        self._in_use = threading.Lock()

    def counter(self) -> Hashable:
        """Return a value that changes with every commit by another connection."""
        try:
            if self._index is not None and self._uptime() >= self._next_check:
                self._check(self._index)
            if self._index is not None:
                # A commit is acknowledged after its header is written, so a read that starts later
                # sees it. A torn read is harmless, since the complete header differs from it again.
                return self._index[:_HEAD_BYTES]
            if self._connection is None:
                self._connection = self._connect()
                _version(self._connection)
                self._index = self._open() if self._reads_index else None
                return self.counter()
            return _version(self._connection)
        except sqlite3.Error as error:
            raise Unavailable(str(error)) from error

    def _check(self, index: mmap.mmap) -> None:
        """Stop reading the index if SQLite has seen a commit that the index does not show.

        If SQLite cannot be asked now, for example because somebody has locked the database, the
        index is as good as before.
        """
        if self._connection is None or not self._in_use.acquire(blocking=False):
            return
        self._next_check = self._uptime() + CHECK_SECONDS
        try:
            before = index[:_HEAD_BYTES]
            version = _version(self._connection)
            after = index[:_HEAD_BYTES]
        except sqlite3.Error:
            return
        finally:
            self._in_use.release()
        seen, self._seen = self._seen, _Seen(after, version) if before == after else None
        if seen is None or version == seen.version or not before == after == seen.header:
            return
        log.critical(
            "the index of the write-ahead log does not show commits: asking SQLite itself from now"
            " on, which is slower; please report this with the version of SQLite (%s)",
            sqlite3.sqlite_version,
        )
        self._index = None
        _INDICES.release(index)

    def _open(self) -> mmap.mmap | None:
        """Return the index that SQLite has open; None if its header is not as expected."""
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
        """Checkpoint the log that the connection opened; return False if frames remain.

        The caller holds the write lock. Raises ``Unavailable``.
        """
        if self._connection is None:
            return False
        try:
            with self._in_use:
                [(busy, frames, moved)] = self._connection.execute(
                    "PRAGMA wal_checkpoint(PASSIVE)"
                ).fetchall()
        except sqlite3.Error as error:
            raise Unavailable(str(error)) from error
        return not busy and frames == moved

    def close(self) -> None:
        """Close the connection, and then the index if it is not used anymore."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._index is not None:
            _INDICES.release(self._index)
            self._index = None


def _version(connection: sqlite3.Connection) -> int:
    [[version]] = connection.execute("PRAGMA data_version").fetchall()
    return int(version)
