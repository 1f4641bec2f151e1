"""Outage log: the causes of 503 responses, each logged once a minute.

Code that answers 503 notes the cause here. So the log has a cause for every 503, and an outage
under load does not fill the disk.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

EVERY_SECONDS = 60.0
_MANY = 256
"""How many causes are distinguished before all are forgotten."""
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True)
class OutageLog:
    """Log that reports each cause at once, and then once a minute while it lasts."""

    clock: Callable[[], float] = time.monotonic
    _said: dict[str, float] = field(default_factory=dict)
    _unsaid: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, cause: str, count: int = 1) -> None:
        """Record why so many requests or changes got a 503."""
        # Statements and temporary names are numbered: without the number, the cause is the same.
        key, now = _NUMBER.sub("0", cause), self.clock()
        with self._lock:
            if now - self._said.get(key, -EVERY_SECONDS) < EVERY_SECONDS:
                self._unsaid[key] = self._unsaid.get(key, 0) + count
                return
            if len(self._said) >= _MANY:
                self._said.clear()
                self._unsaid.clear()
            self._said[key] = now
            unsaid = self._unsaid.pop(key, 0)
        more = f" ({unsaid} more times since the last message)" if unsaid else ""
        log.warning("unavailable (503): %s%s", cause, more)


_outages = OutageLog()
note = _outages.note
"""The function for this process."""
