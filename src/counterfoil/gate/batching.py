"""Batching: all requests that arrive in one turn of the event loop share one freshness check."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol, cast

from counterfoil.core.decide import Judgement, Refused
from counterfoil.core.refusals import Reason
from counterfoil.system import outage_log

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from counterfoil.gate.verify import CredentialCheck

PATIENCE_SECONDS = 1.5
"""How long a request waits for a database on another machine before it is refused."""
_SILENT = f"the database did not answer within {PATIENCE_SECONDS} s"


class Waiter(Protocol):
    """Something that waits for the verdict on a check."""

    def resolve(self, outcome: Judgement | BaseException, /) -> None:
        """Accept the verdict, or the error that prevented a verdict; called once."""


class _Patience:
    """A waiter with a time limit; the real waiter is notified exactly once."""

    __slots__ = ("asker", "timer", "use")

    def __init__(
        self, use: CredentialCheck, asker: Waiter, loop: asyncio.AbstractEventLoop
    ) -> None:
        self.use = use
        self.asker: Waiter | None = asker
        self.timer = loop.call_later(PATIENCE_SECONDS, self.give_up)

    def resolve(self, outcome: Judgement | BaseException, /) -> None:
        asker, self.asker = self.asker, None
        self.timer.cancel()
        if asker is not None:
            asker.resolve(outcome)

    def give_up(self) -> None:
        if self.asker is not None:
            outage_log.note(_SILENT)
        self.resolve(Refused(Reason.STALE, _SILENT, attempt=self.use.attempt))


class _Future:
    """A waiter that resolves a future of a coroutine."""

    __slots__ = ("future",)

    def __init__(self) -> None:
        self.future: asyncio.Future[Judgement] = asyncio.get_running_loop().create_future()

    def resolve(self, outcome: Judgement | BaseException, /) -> None:
        if self.future.done():
            return
        if isinstance(outcome, BaseException):
            self.future.set_exception(outcome)
        else:
            self.future.set_result(outcome)


class Batches:
    """Batches of checks: checks that arrive in one turn of the event loop are judged together.

    All requests of the turn have been read before the gate reads the change counter. So a change
    that was acknowledged before a request was sent is taken into account for that request. With a
    ``thread`` (an executor with one worker, since the gate is not thread-safe) the gate may block:
    one batch is judged at a time, and checks that arrive meanwhile join the next batch.
    """

    def __init__(
        self,
        judge: Callable[[Sequence[CredentialCheck]], list[Judgement]],
        thread: Executor | None = None,
    ) -> None:
        """Set the gate's ``judge``; without a thread, ``judge`` runs in the event loop."""
        self._judge = judge
        self._thread = thread
        self._uses: list[CredentialCheck] = []
        self._askers: list[Waiter] = []
        self._is_asking = False

    def check(self, use: CredentialCheck) -> asyncio.Future[Judgement]:
        """Return the future verdict on one check; STALE if the gate does not answer in time."""
        asker = _Future()
        self.submit(use, asker)
        return asker.future

    def submit(self, use: CredentialCheck, asker: Waiter) -> None:
        """Queue a check; its waiter gets the verdict after this turn's requests have been read."""
        if self._thread is not None:
            asker = _Patience(use, asker, asyncio.get_running_loop())
        if not self._uses and not self._is_asking:
            asyncio.get_running_loop().call_soon(self._flush)
        self._uses.append(use)
        self._askers.append(asker)

    def _flush(self) -> None:
        uses, askers = self._uses, self._askers
        self._uses, self._askers = [], []
        if self._thread is None:
            try:
                verdicts = self._judge(uses)
            except Exception as error:  # noqa: BLE001 - every waiter gets it, and answers 500
                _fail(askers, error)
            else:
                _answer(askers, verdicts)
            return
        # Checks whose waiters have given up are not judged anymore.
        alive = [at for at, one in enumerate(askers) if cast(_Patience, one).asker is not None]
        if not alive:
            return
        uses, askers = [uses[at] for at in alive], [askers[at] for at in alive]
        self._is_asking = True
        pending = asyncio.get_running_loop().run_in_executor(self._thread, self._judge, uses)
        pending.add_done_callback(lambda done: self._answered(askers, done))

    def _answered(self, askers: list[Waiter], asked: asyncio.Future[list[Judgement]]) -> None:
        self._is_asking = False
        error = asked.exception()
        if error is None:
            _answer(askers, asked.result())
        else:
            _fail(askers, error)
        if self._uses:
            self._flush()


def _answer(askers: list[Waiter], verdicts: list[Judgement]) -> None:
    for asker, verdict in zip(askers, verdicts, strict=True):
        asker.resolve(verdict)


def _fail(askers: list[Waiter], error: BaseException) -> None:
    for asker in askers:
        asker.resolve(error)
