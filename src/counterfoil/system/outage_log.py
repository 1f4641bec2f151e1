"""Outage log: why nobody was answered, said once a minute for each cause.

Whatever answers 503 notes the cause here, so that no 503 is without one in the log, and an outage
under load fills no disk.
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
"""So many causes are told apart, before all are forgotten."""
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True)
class OutageLog:
    """Says each cause at its first time, and then once a minute for as long as it lasts."""

    clock: Callable[[], float] = time.monotonic
    _said: dict[str, float] = field(default_factory=dict)
    _unsaid: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, cause: str, count: int = 1) -> None:
        """Say why so many requests, or acts, got no answer but 503."""
        # Names of statements and of temporary things are numbered: the cause is the same.
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
"""Of this process."""
