"""How do processes of one machine take turns?"""

from __future__ import annotations

import fcntl
import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class FileLock:
    """A lock between processes on a file of its own; the kernel serves waiters in turn."""

    def __init__(self, path: Path) -> None:
        """Name the file; it is made when the lock is first taken."""
        self._path = path

    def take(self, wait: float = 0) -> int | None:
        """Take the lock and return what ``release`` wants, or None after ``wait`` seconds."""
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if wait:
                return self._queue(handle, wait)
            os.close(handle)
            return None
        return handle

    def _queue(self, handle: int, wait: float) -> int | None:
        # flock has no time limit of its own, and polling would starve the unlucky: so a
        # thread waits in the kernel's queue, and gives the lock back if it comes too late.
        mutex, taken, late = threading.Lock(), threading.Event(), threading.Event()

        def wait_in_kernel() -> None:
            fcntl.flock(handle, fcntl.LOCK_EX)
            with mutex:
                if late.is_set():
                    os.close(handle)
                else:
                    taken.set()

        threading.Thread(target=wait_in_kernel, daemon=True, name="write-lock").start()
        taken.wait(wait)
        with mutex:
            if taken.is_set():
                return handle
            late.set()
        return None

    def release(self, handle: int) -> None:
        """Give the lock to the next in the queue."""
        os.close(handle)
