"""Database files: detection of files that were moved or replaced while they are open.

SQLite finds its write-ahead log (``-wal``) and the log's index (``-shm``) by name, and only when it
opens the files. If a file is removed or replaced, processes that opened the old file and processes
that open the new file see two states of one database. SQLite reports no error.
"""

from __future__ import annotations

import fcntl
import os
import struct
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

Identity = tuple[int, int]
"""Device and inode."""

# Offsets from https://www.sqlite.org/walformat.html: the header of the index; the number of frames
# that are already in the database (nBackfill); the sizes of the log's header and of a frame header;
# and the byte of the index that every connection locks while it has the index open (DMS).
_HEAD = struct.Struct("=IIIBBHII2I8s")
_DONE = struct.Struct("=96xI")
_LOG_HEAD, _FRAME_HEAD = 32, 24
_FRAME = struct.Struct(">8x8s2I")
_IN_USE = 128
_ASIDE = ".set-aside"


class FileFault(NamedTuple):
    """A file that was moved or replaced (``database``, ``log`` or ``index``), and the message."""

    file: str
    text: str
    is_replaced: bool


@dataclass(frozen=True, slots=True)
class _Place:
    file: str
    path: str
    identity: Identity


class DatabaseFiles:
    """The database, its log and its index, as this process has them open.

    Nothing here opens the database or the index that is in use: closing any descriptor of a file
    drops all POSIX locks of this process on the file, including SQLite's.
    """

    def __init__(self, path: Path) -> None:
        """Set the path of the database; the open files are not known yet."""
        self._path = path
        self._places: tuple[_Place, ...] = ()

    def remember(self) -> None:
        """Record the identity of the files that a connection has opened; once until ``forget``."""
        if not self._places:
            real = os.path.realpath(self._path)
            # SQLite places the log beside the target of a symbolic link, so both paths count.
            self._places = tuple(
                _Place(file, path, _identity(os.lstat(path)))
                for file, path in (
                    ("database", str(self._path)),
                    ("database", real),
                    ("log", f"{real}-wal"),
                    ("index", f"{real}-shm"),
                )
            )

    def forget(self) -> None:
        """Forget the files, after all connections are closed."""
        self._places = ()

    def find_fault(self) -> FileFault | None:
        """Return the first file that is not at its path anymore, or None."""
        for place in self._places:
            try:
                found = os.lstat(place.path)
            except OSError as error:
                return FileFault(
                    place.file, f"{place.path} is gone: {error.strerror}", is_replaced=False
                )
            if _identity(found) != place.identity:
                return FileFault(
                    place.file, f"{place.path} was replaced by another file", is_replaced=True
                )
        return None

    def identities(self) -> dict[str, Identity]:
        """Return the open files by path."""
        return {place.path: place.identity for place in self._places}

    def set_aside_log(self) -> None:
        """Rename this process's log and index, after the database was replaced.

        SQLite would apply the old log to the new database.
        """
        for place in self._places:
            if place.file != "database":
                with suppress(OSError):
                    if _identity(os.lstat(place.path)) == place.identity:
                        os.replace(place.path, place.path + _ASIDE)  # noqa: PTH105

    def examine_log(self) -> LogState:
        """Return the state of the open log, and of the file that is in its place."""
        places = {place.file: place for place in self._places}
        log, index = _handle(places["log"].identity), _handle(places["index"].identity)
        if log is None or index is None:
            return LogState(is_whole=False)
        head = os.pread(index, _DONE.size, 0)
        (done,) = _DONE.unpack(head)
        frames = _HEAD.unpack_from(head)[6]
        other = _open(places["log"])
        try:
            return LogState(
                is_whole=done == frames or _holds(log, head),
                is_done=done == frames,
                is_elsewhere=other is not None and frames > 0 and _holds(other, head),
                is_foreign=other is not None and not (frames > 0 and _holds(other, head)),
                is_in_use=_is_used_by_others(places["index"]),
            )
        finally:
            if other is not None:
                os.close(other)

    def set_aside_foreign_log(self) -> str:
        """Rename the file in the log's place; return the new name."""
        path = next(place.path for place in self._places if place.file == "log")
        os.replace(path, path + _ASIDE)  # noqa: PTH105
        return path + _ASIDE


@dataclass(frozen=True, slots=True)
class LogState:
    """The state of a log that was moved from its path.

    ``is_whole``: the log contains every frame that the index lists. ``is_done``: all frames are in
    the database already. ``is_elsewhere``: the file in the log's place contains all frames too.
    ``is_foreign``: the file in the log's place is a different log. ``is_in_use``: another program
    has opened a different index.
    """

    is_whole: bool
    is_done: bool = False
    is_elsewhere: bool = False
    is_foreign: bool = False
    is_in_use: bool = False


def _identity(found: os.stat_result) -> Identity:
    return found.st_dev, found.st_ino


def _handle(identity: Identity) -> int | None:
    """Return SQLite's descriptor of a file; the file can be unlinked."""
    with suppress(OSError):
        for name in os.listdir("/proc/self/fd"):  # noqa: PTH208
            with suppress(OSError):
                if _identity(os.fstat(int(name))) == identity:
                    return int(name)
    return None


def _holds(log: int, head: bytes) -> bool:
    """Return whether a log contains the last frame that an index lists.

    Checksums are cumulative, so a matching last frame proves all earlier frames.
    """
    _, _, _, _, _, size, frames, _, first, second, salt = _HEAD.unpack_from(head)
    if not frames:
        return True
    size = 65536 if size == 1 else size
    found = os.pread(log, _FRAME.size, _LOG_HEAD + (frames - 1) * (_FRAME_HEAD + size))
    return len(found) == _FRAME.size and _FRAME.unpack(found) == (salt, first, second)


def _open(log: _Place) -> int | None:
    """Open the file in a log's place, unless that file is empty or is the log itself."""
    try:
        handle = os.open(log.path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
    except OSError:
        return None
    found = os.fstat(handle)
    if _identity(found) != log.identity and found.st_size:
        return handle
    os.close(handle)
    return None


def _is_used_by_others(index: _Place) -> bool:
    """Return whether another program has opened an index in place of ours."""
    with suppress(FileNotFoundError):
        if _identity(os.lstat(index.path)) == index.identity:
            return False
        handle = os.open(index.path, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _IN_USE)
        except OSError:
            return True
        finally:
            os.close(handle)
    return False
