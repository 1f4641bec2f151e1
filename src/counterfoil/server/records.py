"""Records of a running server: what each of its processes has open and has loaded, for others.

A process keeps its record, ``DIR/run/PID``, locked for as long as it lives: what is not locked
was left behind. Nothing in it is secret.
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
    """The record of this process; without a folder that can be written there is none."""

    def __init__(self, data: Path) -> None:
        """Take the data folder; nothing is written yet."""
        self._path = data / FOLDER / str(os.getpid())
        self._handle: int | None = None

    def write(self, facts: Mapping[str, Any]) -> None:
        """Write what others may know, in place of what was written before."""
        with suppress(OSError):
            if self._handle is None:
                self._path.parent.mkdir(mode=0o700, exist_ok=True)
                self._handle = FileLock(self._path).acquire(_WAIT_SECONDS)
            if self._handle is None:
                return
            # One line, and what stood behind it before is cut off after it: readers read a line.
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
    """What one living process of a server has told."""

    pid: int
    facts: Mapping[str, Any]

    def find_fault(self) -> str | None:
        """Return which file that it has open does not lie in its place any more, or None."""
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
    """Return the living processes of a server on a data folder; removes what dead ones left."""
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
    """Return why nobody may open the database of a data folder beside a server, or None."""
    faults = (process.find_fault() for process in running(data))
    return next((fault for fault in faults if fault), None)


def _is_locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False
