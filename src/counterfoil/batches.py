"""How do uses that arrive together come to one proof that nothing has changed?"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from counterfoil.core.decide import Refused, Verdict
from counterfoil.core.refusals import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from counterfoil.gate import Use

PATIENCE_SECONDS = 1.5
"""How long one use waits for a database on another machine before it is refused."""


class Batches:
    """Judges together what arrived in one turn of the event loop: one proof for all of it.

    The turn's requests are all read before the gate is asked, so that a change acknowledged
    before any of them was sent is honoured. With a ``thread`` (of one worker: the gate is
    used from one thread) the gate may take its time: one batch is asked about at a time, and
    what arrives meanwhile joins the next.
    """

    def __init__(
        self, judge: Callable[[Sequence[Use]], list[Verdict]], thread: Executor | None = None
    ) -> None:
        """Take the gate's ``judge``; without a thread it runs in the event loop."""
        self._judge = judge
        self._thread = thread
        self._waiting: list[tuple[Use, asyncio.Future[Verdict]]] = []
        self._is_asking = False

    async def check(self, use: Use) -> Verdict:
        """Return the verdict on one use; STALE if the gate does not answer in time."""
        loop = asyncio.get_running_loop()
        verdict: asyncio.Future[Verdict] = loop.create_future()
        if not self._waiting and not self._is_asking:
            loop.call_soon(self._flush)
        self._waiting.append((use, verdict))
        if self._thread is None:
            return await verdict
        try:
            return await asyncio.wait_for(verdict, PATIENCE_SECONDS)
        except TimeoutError:
            return Refused(Reason.STALE, "the database does not answer")

    def _flush(self) -> None:
        # Whoever has given up is not asked for any more.
        batch = [pair for pair in self._waiting if not pair[1].done()]
        self._waiting = []
        if not batch:
            return
        uses = [use for use, _ in batch]
        waiters = [waiter for _, waiter in batch]
        if self._thread is None:
            try:
                _answer(waiters, self._judge(uses))
            except Exception as error:  # noqa: BLE001 - every waiter must learn of it, as a 500
                _fail(waiters, error)
            return
        self._is_asking = True
        asked = asyncio.get_running_loop().run_in_executor(self._thread, self._judge, uses)
        asked.add_done_callback(lambda done: self._answered(waiters, done))

    def _answered(
        self, waiters: list[asyncio.Future[Verdict]], asked: asyncio.Future[list[Verdict]]
    ) -> None:
        self._is_asking = False
        error = asked.exception()
        if error is None:
            _answer(waiters, asked.result())
        else:
            _fail(waiters, error)
        self._flush()


def _answer(waiters: list[asyncio.Future[Verdict]], verdicts: list[Verdict]) -> None:
    for waiter, verdict in zip(waiters, verdicts, strict=True):
        if not waiter.done():
            waiter.set_result(verdict)


def _fail(waiters: list[asyncio.Future[Verdict]], error: BaseException) -> None:
    for waiter in waiters:
        if not waiter.done():
            waiter.set_exception(error)
