"""Database files: which ones this process has open, and whether they still lie where they lay.

SQLite finds its write-ahead log (``-wal``) and the log's index (``-shm``) by name, and only when
it opens them. Once one of them was removed or replaced, processes that opened it before and
processes that open it afterwards see two states of one database, and no error tells them so.
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

# https://www.sqlite.org/walformat.html: the index's head, the count of frames that the database
# has already, the sizes of the log's own head and of a frame's, and the byte of the index that
# every process locks that uses it.
_HEAD = struct.Struct("=IIIBBHII2I8s")
_DONE = struct.Struct("=96xI")
_LOG_HEAD, _FRAME_HEAD = 32, 24
_FRAME = struct.Struct(">8x8s2I")
_IN_USE = 128
_ASIDE = ".set-aside"


class FileFault(NamedTuple):
    """What is wrong with a file: which one (``database``, ``log``, ``index``), and the sentence."""

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

    Nothing here opens the database or the index that is in use: closing any descriptor of theirs
    would give up the locks that SQLite has on them in this process (POSIX).
    """

    def __init__(self, path: Path) -> None:
        """Take the database's path; what lies there is not known yet."""
        self._path = path
        self._places: tuple[_Place, ...] = ()

    def remember(self) -> None:
        """Take note of the files, now that a connection has opened them; once until ``forget``."""
        if not self._places:
            real = os.path.realpath(self._path)
            # SQLite looks for the others beside what a link leads to, so that a link counts too.
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
        """Know no file any more: all connections are closed."""
        self._places = ()

    def find_fault(self) -> FileFault | None:
        """Return what is wrong with the first file that does not lie where it lay, or None."""
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
        """Return the files that are open, by path."""
        return {place.path: place.identity for place in self._places}

    def set_aside_log(self) -> None:
        """Rename log and index if they are those of this process: another database took its place.

        Whoever opens that one would take the log for its own.
        """
        for place in self._places:
            if place.file != "database":
                with suppress(OSError):
                    if _identity(os.lstat(place.path)) == place.identity:
                        os.replace(place.path, place.path + _ASIDE)  # noqa: PTH105

    def examine_log(self) -> LogState:
        """Return what the log that is open holds, and what lies in its place."""
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
        """Rename what lies in the log's place; returns the new name."""
        path = next(place.path for place in self._places if place.file == "log")
        os.replace(path, path + _ASIDE)  # noqa: PTH105
        return path + _ASIDE


@dataclass(frozen=True, slots=True)
class LogState:
    """A log that was taken from its place: what it holds, and what lies there instead.

    ``is_whole``: all that the index tells of is in it; ``is_done``: and in the database already.
    ``is_elsewhere``: what lies in its place holds all of it too; ``is_foreign``: that is another
    log. ``is_in_use``: another program has opened an index of its own.
    """

    is_whole: bool
    is_done: bool = False
    is_elsewhere: bool = False
    is_foreign: bool = False
    is_in_use: bool = False


def _identity(found: os.stat_result) -> Identity:
    return found.st_dev, found.st_ino


def _handle(identity: Identity) -> int | None:
    """Return a descriptor that SQLite has of a file, which may have no name any more."""
    with suppress(OSError):
        for name in os.listdir("/proc/self/fd"):  # noqa: PTH208
            with suppress(OSError):
                if _identity(os.fstat(int(name))) == identity:
                    return int(name)
    return None


def _holds(log: int, head: bytes) -> bool:
    """Tell whether a log holds the last frame that an index tells of.

    A frame's checksum is that of all frames before it, so then it holds them too.
    """
    _, _, _, _, _, size, frames, _, first, second, salt = _HEAD.unpack_from(head)
    if not frames:
        return True
    size = 65536 if size == 1 else size
    found = os.pread(log, _FRAME.size, _LOG_HEAD + (frames - 1) * (_FRAME_HEAD + size))
    return len(found) == _FRAME.size and _FRAME.unpack(found) == (salt, first, second)


def _open(log: _Place) -> int | None:
    """Open what lies in a log's place if it is another file, and not an empty one."""
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
    """Tell whether another program uses an index that lies in the place of ours."""
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
