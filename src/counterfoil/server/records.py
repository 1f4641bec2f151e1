"""Records of running processes: the files that each has open and has loaded.

A process keeps its record, ``DIR/run/PID``, locked as long as it lives, so an unlocked record is
left over from a dead process. Records contain no secrets.
"""

from __future__ import annotations

import fcntl
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from counterfoil.system.file_lock import FileLock

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FOLDER = "run"
_MOST = 1 << 20
_WAIT_SECONDS = 5


class Record:
    """The record of this process; if the directory is not writable, there is none."""

    def __init__(self, data: Path) -> None:
        """Use a data directory; nothing is written yet."""
        self._path = data / FOLDER / str(os.getpid())
        self._handle: int | None = None

    def write(self, facts: Mapping[str, Any]) -> None:
        """Write facts for other processes, in place of the previous ones."""
        with suppress(OSError):
            if self._handle is None:
                self._path.parent.mkdir(mode=0o700, exist_ok=True)
                self._handle = FileLock(self._path).acquire(_WAIT_SECONDS)
            if self._handle is None:
                return
            # Readers read one line, so a longer previous record may be cut off after the write.
            written = os.pwrite(self._handle, json.dumps(facts).encode() + b"\n", 0)
            os.ftruncate(self._handle, written)

    def withdraw(self) -> None:
        """Remove the record: this process is about to end."""
        if self._handle is not None:
            self._path.unlink(missing_ok=True)
            os.close(self._handle)
            self._handle = None


@dataclass(frozen=True, slots=True)
class Running:
    """The facts of one living process of a server."""

    pid: int
    facts: Mapping[str, Any]

    def find_fault(self) -> str | None:
        """Return the message about an open file that was moved or replaced, or None."""
        for path, identity in self.facts.get("open", {}).items():
            try:
                found = os.lstat(path)
            except OSError as error:
                what = f"is gone: {error.strerror}"
            else:
                if [found.st_dev, found.st_ino] == identity:
                    continue
                what = "is not the file that the server opened"
            return (
                f"{path} {what}, and process {self.pid} of the server still has it open. Restore "
                "it, or restart the server; until then, do not use the database elsewhere"
            )
        return None


def running(data: Path) -> list[Running]:
    """Return the living processes of a server on a data directory; remove leftover records."""
    found = []
    with suppress(OSError):
        for path in sorted((data / FOLDER).iterdir()):
            with suppress(OSError, ValueError):
                handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
                try:
                    if _is_locked(handle):
                        facts = json.loads(os.pread(handle, _MOST, 0).partition(b"\n")[0])
                        found.append(Running(int(path.name), facts))
                    elif path.name.isdecimal():
                        path.unlink()
                finally:
                    os.close(handle)
    return found


def find_fault(data: Path) -> str | None:
    """Return why the database of a data directory must not be opened now, or None."""
    faults = (process.find_fault() for process in running(data))
    return next((fault for fault in faults if fault), None)


def _is_locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False
