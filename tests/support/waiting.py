"""How a test waits for something without guessing how long it takes."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Wait until something holds; fails after some seconds."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not come to hold in time"
        threading.Event().wait(0.02)
