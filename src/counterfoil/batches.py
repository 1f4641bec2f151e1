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

    Deliver = Callable[[Verdict | BaseException], None]

PATIENCE_SECONDS = 1.5
"""How long one use waits for a database on another machine before it is refused."""


class _Waiting:
    """One use that waits for its verdict, which it is told once."""

    __slots__ = ("deliver", "timer", "use")

    def __init__(self, use: Use, deliver: Deliver) -> None:
        self.use = use
        self.deliver: Deliver | None = deliver
        self.timer: asyncio.TimerHandle | None = None

    def tell(self, outcome: Verdict | BaseException) -> None:
        deliver, self.deliver = self.deliver, None
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        if deliver is not None:
            deliver(outcome)

    def give_up(self) -> None:
        self.tell(Refused(Reason.STALE, "the database does not answer", attempt=self.use.attempt))


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
        self._waiting: list[_Waiting] = []
        self._is_asking = False

    async def check(self, use: Use) -> Verdict:
        """Return the verdict on one use; STALE if the gate does not answer in time."""
        verdict: asyncio.Future[Verdict] = asyncio.get_running_loop().create_future()

        def deliver(outcome: Verdict | BaseException) -> None:
            if verdict.done():
                return
            if isinstance(outcome, BaseException):
                verdict.set_exception(outcome)
            else:
                verdict.set_result(outcome)

        self.ask(use, deliver)
        return await verdict

    def ask(self, use: Use, deliver: Deliver) -> None:
        """Have ``deliver`` told the verdict on one use, or the error that prevented it, once."""
        loop = asyncio.get_running_loop()
        waiting = _Waiting(use, deliver)
        if not self._waiting and not self._is_asking:
            loop.call_soon(self._flush)
        self._waiting.append(waiting)
        if self._thread is not None:
            waiting.timer = loop.call_later(PATIENCE_SECONDS, waiting.give_up)

    def _flush(self) -> None:
        # Whoever has given up is not asked for any more.
        batch = [waiting for waiting in self._waiting if waiting.deliver is not None]
        self._waiting = []
        if not batch:
            return
        uses = [waiting.use for waiting in batch]
        if self._thread is None:
            try:
                verdicts = self._judge(uses)
            except Exception as error:  # noqa: BLE001 - every waiter must learn of it, as a 500
                _fail(batch, error)
            else:
                _answer(batch, verdicts)
            return
        self._is_asking = True
        asked = asyncio.get_running_loop().run_in_executor(self._thread, self._judge, uses)
        asked.add_done_callback(lambda done: self._answered(batch, done))

    def _answered(self, batch: list[_Waiting], asked: asyncio.Future[list[Verdict]]) -> None:
        self._is_asking = False
        error = asked.exception()
        if error is None:
            _answer(batch, asked.result())
        else:
            _fail(batch, error)
        self._flush()


def _answer(batch: list[_Waiting], verdicts: list[Verdict]) -> None:
    for waiting, verdict in zip(batch, verdicts, strict=True):
        waiting.tell(verdict)


def _fail(batch: list[_Waiting], error: BaseException) -> None:
    for waiting in batch:
        waiting.tell(error)
