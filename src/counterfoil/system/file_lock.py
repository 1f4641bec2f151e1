"""File lock: mutual exclusion between processes of one machine."""

from __future__ import annotations

import fcntl
import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class FileLock:
    """A lock between processes, on a separate file; the kernel serves waiters in order."""

    def __init__(self, path: Path) -> None:
        """Set the path; the file is created when the lock is first acquired."""
        self.path = path

    def acquire(self, wait: float = 0) -> int | None:
        """Acquire the lock; return the handle for ``release``, or None after ``wait`` seconds."""
        while True:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if not wait:
                    os.close(handle)
                    return None
                if self._queue(handle, wait) is None:
                    return None
            except BaseException:
                os.close(handle)
                raise
            if self.holds(handle):
                return handle
            # The file was removed or replaced meanwhile: other processes lock the new one.
            os.close(handle)

    def holds(self, handle: int) -> bool:
        """Return whether an acquired lock is still on the file that other processes would lock."""
        try:
            found = os.stat(self.path)  # noqa: PTH116 - faster
        except OSError:
            return False
        mine = os.fstat(handle)
        return (found.st_dev, found.st_ino) == (mine.st_dev, mine.st_ino)

    def _queue(self, handle: int, wait: float) -> int | None:
        # flock() has no timeout, and polling would starve some waiters. So a thread waits in the
        # kernel's queue, and releases the lock if it gets it too late.
        mutex, acquired, late = threading.Lock(), threading.Event(), threading.Event()

        def wait_in_kernel() -> None:
            fcntl.flock(handle, fcntl.LOCK_EX)
            with mutex:
                if late.is_set():
                    os.close(handle)
                else:
                    acquired.set()

        threading.Thread(target=wait_in_kernel, daemon=True, name="write-lock").start()
        acquired.wait(wait)
        with mutex:
            if acquired.is_set():
                return handle
            late.set()
        return None

    def release(self, handle: int) -> None:
        """Release the lock to the next in the queue."""
        os.close(handle)
