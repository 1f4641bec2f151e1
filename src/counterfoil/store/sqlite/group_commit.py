"""Group commit: transactions that wait for each other share one fsync.

The thread that holds the turn has the only writer connection. When its transaction ends, the thread
passes the turn to the next waiting thread, with the SQLite transaction still open. If no thread is
waiting, it commits for all. So there is always one thread that will commit, and no thread waits for
a commit while it holds the turn.
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
"""How many transactions may share a commit; writers of other processes wait for all of them."""


class GroupCommit:
    """Transactions that share one commit; a savepoint protects earlier transactions."""

    def __init__(self, transaction: AbstractContextManager[Connection]) -> None:
        """Begin the SQLite transaction."""
        self._transaction = transaction
        self.connection = transaction.__enter__()
        raw = self.connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - for the type checker
        self._raw = raw
        self._is_lost = False
        self._is_beside = False
        self._acts = 0
        self.kept = 0
        """How many transactions have changed something that is not committed yet."""
        self.outcome: Future[None] = Future()
        """The outcome of the shared commit."""

    def begin(self) -> Connection:
        """Begin a transaction; in a savepoint, if earlier transactions must be protected."""
        self._acts += 1
        self._is_beside = self.kept > 0
        if self._is_beside:
            self._raw.execute("SAVEPOINT act")
        return self.connection

    def keep(self) -> None:
        """Accept the current transaction into the commit."""
        self._require_open()
        if self._is_beside:
            self._raw.execute("RELEASE act")
        self.kept += 1

    def undo(self) -> None:
        """Roll back the current transaction; without a savepoint, the rollback ends the group."""
        self._is_lost = not (self._is_beside and self._is_undone())

    def _require_open(self) -> None:
        """Raise ``Unavailable`` if SQLite has rolled back the whole transaction."""
        if not self._raw.in_transaction:
            msg = "the database aborted the transaction"
            raise Unavailable(msg)

    def _is_undone(self) -> bool:
        """Roll back to the savepoint.

        Return False if SQLite has rolled back everything (as for a full disk), or if changes
        remain.
        """
        try:
            self._raw.execute("ROLLBACK TO act")
            self._raw.execute("RELEASE act")
        except sqlite3.Error:
            return False
        return True

    @property
    def may_grow(self) -> bool:
        """Return whether another transaction may join."""
        return self._acts < MOST and not self._is_lost

    def end(self) -> None:
        """Commit, or roll back if there is nothing to commit; publish the outcome."""
        try:
            if not self.kept:
                self._leave(NothingToKeep())
            elif self._is_lost:
                self._leave(Unavailable("another change broke the transaction"))
            else:
                self._leave()
        except Exception as error:  # noqa: BLE001 - every participant raises it
            self.outcome.set_exception(error)
        except BaseException:
            self.outcome.set_exception(OutcomeUnknown("the commit was interrupted"))
            raise
        else:
            self.outcome.set_result(None)

    def confirm(self) -> None:
        """Wait until the changes that a transaction has seen are committed.

        Raises ``Unavailable`` if the changes were not committed.
        """
        failure = self.outcome.exception()
        if failure is not None:
            msg = "the changes just before were not saved"
            raise Unavailable(msg) from failure

    def _leave(self, error: Exception | None = None) -> None:
        handled = self._transaction.__exit__(type(error) if error else None, error, None)
        if error is not None and not handled:
            raise error


class WriteQueue:
    """Queue for the turn to write, in order of arrival."""

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Connection]],
        *,
        shares_commits: bool = True,
    ) -> None:
        """Set how a transaction is opened; all participants raise the error of its commit.

        ``shares_commits`` False (for benchmarks): each transaction has a commit of its own.
        """
        self._transaction = transaction
        self._shares_commits = shares_commits
        self._lock = threading.Lock()
        self._queue: deque[threading.Lock] = deque()
        self._is_taken = False
        self._group: GroupCommit | None = None

    @contextmanager
    def act(self, wait: float) -> Iterator[Connection]:
        """Open a transaction that can share its commit; on exit, the transaction is committed.

        A transaction that raises or changes nothing also waits for the commit if it has seen
        changes of other transactions. Its result must not depend on changes that are lost
        afterwards. Raises ``Unavailable``, also after ``wait`` seconds without the turn.
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
        # Only now, without the turn: another thread may be the one that commits.
        group.outcome.result()

    @contextmanager
    def exclusive(self, wait: float) -> Iterator[None]:
        """Take the turn without a transaction, for work that may take long."""
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
        """Leave the queue; return False if this thread was given the turn in the meantime."""
        with self._lock:
            if mine not in self._queue:
                return False
            self._queue.remove(mine)
            return True

    def _end(self) -> None:
        """Pass the turn on, with the open transaction if it may grow; otherwise commit first."""
        may_grow = self._shares_commits and self._group is not None and self._group.may_grow
        if may_grow and self._hand_on():
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
