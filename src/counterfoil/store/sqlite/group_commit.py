"""How do acts of one process share a commit? Where each commit waits for the disk, on SQLite.

Whoever has the turn has the one writer's connection. At its end the turn is handed on to the next
that waits, with the transaction open; where nobody waits, whoever has it commits for all. So there
is always one who will commit, and nobody waits for a commit while having the turn.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING

from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.store.engine import NothingToKeep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from sqlalchemy import Connection

MOST = 64
"""How many acts may share a commit: writers of other processes wait as long."""


class GroupCommit:
    """Acts in one transaction, each in a savepoint of its own if there are others to protect."""

    def __init__(self, transaction: AbstractContextManager[Connection]) -> None:
        """Begin the transaction."""
        self._transaction = transaction
        self.connection = transaction.__enter__()
        raw = self.connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - for the types
        self._raw = raw
        self._is_lost = False
        self._is_beside = False
        self._acts = 0
        self.kept = 0
        """How many acts have changed something, which is not committed yet."""
        self.outcome: Future[None] = Future()
        """What becomes of all of them."""

    def begin(self) -> Connection:
        """Begin an act: in a savepoint, if there are others beside it to protect."""
        self._acts += 1
        self._is_beside = self.kept > 0
        if self._is_beside:
            self._raw.execute("SAVEPOINT act")
        return self.connection

    def keep(self) -> None:
        """End an act that is to be kept."""
        self._require_open()
        if self._is_beside:
            self._raw.execute("RELEASE act")
        self.kept += 1

    def undo(self) -> None:
        """Leave nothing of an act that failed; where nothing is kept yet, that ends the group."""
        self._is_lost = not (self._is_beside and self._is_undone())

    def _require_open(self) -> None:
        """Refuse an act whose transaction is over, whatever else it made of that."""
        if not self._raw.in_transaction:
            msg = "the database aborted the transaction"
            raise Unavailable(msg)

    def _is_undone(self) -> bool:
        """Undo an act; False if SQLite has undone all (a full disk), or half an act stays."""
        try:
            self._raw.execute("ROLLBACK TO act")
            self._raw.execute("RELEASE act")
        except sqlite3.Error:
            return False
        return True

    @property
    def may_grow(self) -> bool:
        """Tell whether another act may join."""
        return self._acts < MOST and not self._is_lost

    def end(self) -> None:
        """Commit, and tell all; or roll back what nobody wants kept."""
        try:
            if not self.kept:
                self._leave(NothingToKeep())
            elif self._is_lost:
                self._leave(Unavailable("another change broke the transaction"))
            else:
                self._leave()
        except Exception as error:  # noqa: BLE001 - each of them raises it
            self.outcome.set_exception(error)
        except BaseException:
            self.outcome.set_exception(OutcomeUnknown("the commit was interrupted"))
            raise
        else:
            self.outcome.set_result(None)

    def confirm(self) -> None:
        """Wait until what an act saw of others is committed; raises ``Unavailable``."""
        failure = self.outcome.exception()
        if failure is not None:
            msg = "the changes just before were not saved"
            raise Unavailable(msg) from failure

    def _leave(self, error: Exception | None = None) -> None:
        handled = self._transaction.__exit__(type(error) if error else None, error, None)
        if error is not None and not handled:
            raise error


class WriteQueue:
    """Whose turn it is to write: one after the other, in the order in which they came."""

    def __init__(self, transaction: Callable[[], AbstractContextManager[Connection]]) -> None:
        """Take how to open a transaction; what it raises at its end all acts in it raise."""
        self._transaction = transaction
        self._lock = threading.Lock()
        self._queue: deque[threading.Lock] = deque()
        self._is_taken = False
        self._group: GroupCommit | None = None

    @contextmanager
    def act(self, wait: float) -> Iterator[Connection]:
        """Open a transaction that may be shared; once this ends it is committed.

        An act that raises, or keeps nothing, waits for the commit too if it has seen what others
        have changed. Raises ``Unavailable``, also after ``wait`` seconds for the turn.
        """
        self._take(wait)
        seen = None
        try:
            try:
                group = self._group = self._group or GroupCommit(self._transaction())
                seen = group if group.kept else None
                try:
                    yield group.begin()
                    group.keep()
                except BaseException:
                    group.undo()
                    raise
            finally:
                self._end()
        except Exception as error:
            if seen is not None:
                seen.confirm()
            if isinstance(error, NothingToKeep):
                return
            raise
        group.outcome.result()

    @contextmanager
    def exclusive(self, wait: float) -> Iterator[None]:
        """Have the turn with no transaction open: for what may last, or is no act."""
        self._take(wait)
        try:
            self._commit()
            yield
        finally:
            self._end()

    def _take(self, wait: float) -> None:
        with self._lock:
            if not self._is_taken:
                self._is_taken = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._queue.append(mine)
        is_mine = False
        try:
            is_mine = mine.acquire(timeout=wait)
        except BaseException:
            if not self._has_left(mine):
                self._end()
            raise
        if not is_mine and self._has_left(mine):
            msg = "another change in this process takes too long"
            raise Unavailable(msg)

    def _has_left(self, mine: threading.Lock) -> bool:
        """Leave the queue; False if it has been our turn since."""
        with self._lock:
            if mine not in self._queue:
                return False
            self._queue.remove(mine)
            return True

    def _end(self) -> None:
        """Hand the turn on, with the transaction if that may grow; else commit before."""
        if self._group is not None and self._group.may_grow and self._hand_on():
            return
        try:
            self._commit()
        finally:
            with self._lock:
                self._is_taken = bool(self._queue)
                if self._is_taken:
                    self._queue.popleft().release()

    def _hand_on(self) -> bool:
        with self._lock:
            if not self._queue:
                return False
            self._queue.popleft().release()
            return True

    def _commit(self) -> None:
        group, self._group = self._group, None
        if group is not None:
            group.end()
