"""Threads that act beside a test: whatever ends one of them early ends the test at once."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Beside:
    """Threads that were started, each with an act of its own."""

    def __init__(
        self, acts: Sequence[Callable[[], object]], check: Callable[[], None] = lambda: None
    ) -> None:
        """Start them; ``check`` fails once what they talk to has ended, and says why."""
        self._check = check
        self._failures: list[BaseException] = []
        self._threads = [
            threading.Thread(target=self._run, args=(act,), daemon=True) for act in acts
        ]
        for thread in self._threads:
            thread.start()

    def _run(self, act: Callable[[], object]) -> None:
        try:
            act()
        except BaseException as failure:  # noqa: BLE001 - the test raises it
            self._failures.append(failure)

    def check(self) -> None:
        """Fail if what they talk to has ended, or as the first of them that failed did."""
        self._check()
        if self._failures:
            raise self._failures[0]

    def until(self, holds: Callable[[], bool], seconds: float = 20) -> None:
        """Wait until something holds that they bring about; fails if nobody is left to do so."""

        def holds_or_fails() -> bool:
            self.check()
            is_left = any(thread.is_alive() for thread in self._threads)
            is_held = holds()
            assert is_held or is_left, "the threads beside the test ended before it held"
            return is_held

        until(holds_or_fails, seconds)

    def join(self, seconds: float = 60) -> None:
        """Wait until all have ended well."""
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            while thread.is_alive():
                self.check()
                assert time.monotonic() < deadline, "a thread beside the test did not end in time"
                thread.join(0.1)
        self.check()
