"""Supervisor: a process that starts, restarts, reloads and stops the workers.

It binds the sockets, forks the workers, and opens nothing else: a database connection must not
cross a fork.
"""

from __future__ import annotations

import contextlib
import logging
import os
import select
import signal
import socket
import struct
import time
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

log = logging.getLogger(__name__)

DRAIN_SECONDS = 30
PATIENCE_SECONDS = 35.0
"""How long workers may take to shut down; their own limit is shorter."""
STARTING_SECONDS = 30.0
LOOK_SECONDS = 1.0
ORDER_SECONDS = 2.0
PAUSE_SECONDS = 1.0
"""How long to wait before replacing a worker that ended right after its start."""
FAILED, BROKEN, ABANDONED = 1, 3, 4
"""Exit statuses of a worker: failed; must be replaced; all others must end first."""
RELOADED = "reloaded settings, certificate and keys"
_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD)
_READY, _TAKEN = b"r", b"t"
_NEWS = struct.Struct("=cI")
"""A message of a worker to its supervisor: ready, or order applied; and its process id."""
_SIZE = 4
_PAUSE_SECONDS = 0.01
_PIECE = 65536
_MANY_NEWS = 800


class CannotStart(Exception):  # noqa: N818 - a message to the operator
    """A worker ended before it was ready; its error is logged above."""


class Worker:
    """A worker's side of its connection to the supervisor.

    ``orders``: newly loaded files arrive here.
    """

    def __init__(self, ready: int, lifeline: int, orders: socket.socket) -> None:
        """Set the descriptors; ``lifeline`` becomes readable when the supervisor ends."""
        self._ready = ready
        self.lifeline = lifeline
        self.orders = orders
        self._received = b""

    def read_order(self) -> bytes | None:
        """Return what the supervisor sent, once it is complete."""
        with contextlib.suppress(BlockingIOError):
            self._received += self.orders.recv(_PIECE)
        size = int.from_bytes(self._received[:_SIZE], "big")
        if len(self._received) < _SIZE or len(self._received) - _SIZE < size:
            return None
        order = self._received[_SIZE : _SIZE + size]
        self._received = self._received[_SIZE + size :]
        return order

    def is_ready(self) -> None:
        """Report to the supervisor that requests are accepted."""
        os.write(self._ready, _NEWS.pack(_READY, os.getpid()))

    def has_taken(self) -> None:
        """Report to the supervisor that the last order is applied."""
        os.write(self._ready, _NEWS.pack(_TAKEN, os.getpid()))


class Supervisor:
    """Supervisor of ``count`` workers, until it is stopped.

    ``work`` runs a worker, by its number, and returns its exit status. ``reload`` loads the files
    for new workers, and returns the order for running ones, or None. ``refresh`` is called once a
    second.
    """

    def __init__(
        self,
        count: int,
        sockets: list[socket.socket],
        work: Callable[[Worker, int], int],
        reload: Callable[[], bytes | None],
        refresh: Callable[[], None] = lambda: None,
    ) -> None:
        """Set the bound sockets; the supervisor closes them before the workers shut down."""
        self._count = count
        self._sockets = sockets
        self._work = work
        self._reload = reload
        self._refresh = refresh
        self._look_at = 0.0
        self._orders: dict[int, socket.socket] = {}
        self._untaken: Counter[int] = Counter()
        self._born: dict[int, tuple[float, int]] = {}
        self._due: list[tuple[float, int]] = []
        self._ready_count = 0
        self._is_stopping = False
        self._all_until: float | None = None
        self._ready = os.pipe()
        self._lifeline = os.pipe()
        self._signals = os.pipe()
        for end in (*self._ready, *self._signals):
            os.set_blocking(end, False)

    def run(self, on_ready: Callable[[], None]) -> None:
        """Run until SIGTERM or SIGINT, and until every worker has ended.

        Raises ``CannotStart`` if a worker ends, or hangs, before all are ready for the first time.
        """
        with self._signals_to_pipe():
            try:
                for number in range(self._count):
                    self._fork(number)
                self._until(lambda: self._ready_count >= self._count, STARTING_SECONDS, first=True)
                if not self._is_stopping:
                    on_ready()
                self._until(lambda: self._is_stopping)
            finally:
                self._stop()

    @contextlib.contextmanager
    def _signals_to_pipe(self) -> Iterator[None]:
        before = {number: signal.getsignal(number) for number in _SIGNALS}
        for number in _SIGNALS:
            signal.signal(number, lambda *_: None)
        wakeup = signal.set_wakeup_fd(self._signals[1], warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(wakeup)
            for number, handler in before.items():
                signal.signal(number, handler)

    def _until(
        self, done: Callable[[], bool], within: float | None = None, *, first: bool = False
    ) -> None:
        """Handle events until ``done``; with ``first``, no worker may end meanwhile."""
        deadline = None if within is None else time.monotonic() + within
        while not done() and not (first and self._is_stopping):
            now = time.monotonic()
            if deadline is not None and now >= deadline:
                if first:
                    msg = f"the workers were not ready within {STARTING_SECONDS:.0f} s"
                    raise CannotStart(msg)
                return
            ends = [end for end in (deadline, self._all_until) if end is not None]
            if now >= self._look_at and not self._is_stopping:
                self._refresh()
                self._look_at = now + LOOK_SECONDS
            due = [] if self._all_until else [moment for moment, _ in self._due]
            moments = [*due, *ends, now + LOOK_SECONDS]
            wait = max(0.0, min(moments) - now)
            readable, _, _ = select.select([self._signals[0], self._ready[0]], [], [], wait)
            if self._ready[0] in readable:
                self._hear(os.read(self._ready[0], _NEWS.size * _MANY_NEWS))
            if self._signals[0] in readable:
                self._handle(set(os.read(self._signals[0], 4096)))
            # Called every time, because one signal may stand for several children.
            if self._reap() and first and not self._is_stopping:
                msg = "a worker could not start"
                raise CannotStart(msg)
            self._replace()

    def _handle(self, numbers: set[int]) -> None:
        if numbers & {signal.SIGTERM, signal.SIGINT}:
            self._is_stopping = True
        elif signal.SIGHUP in numbers:
            order = self._reload()
            if order is not None:
                self._order(order)

    def _hear(self, news: bytes) -> None:
        """Process messages of workers."""
        for kind, pid in _NEWS.iter_unpack(news):
            if kind == _READY:
                self._ready_count += 1
            else:
                self._settle(pid, 1)

    def _settle(self, pid: int, orders: int) -> None:
        """Count the orders that a worker has applied; log when all workers are up to date."""
        if self._untaken[pid]:
            self._untaken[pid] -= orders
            if not +self._untaken:
                log.info(RELOADED)
        if pid not in self._born:
            del self._untaken[pid]

    def _order(self, order: bytes) -> None:
        """Send an order to each worker; one that does not read is ended, and replaced."""
        for pid, orders in self._orders.items():
            self._untaken[pid] += 1
            try:
                orders.sendall(len(order).to_bytes(_SIZE, "big") + order)
            except OSError:
                log.error("worker %d does not respond: ending it", pid)  # noqa: TRY400
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGTERM)
        if not self._orders:
            log.info(RELOADED)

    def _tell(self, number: int) -> None:
        for pid in self._born:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)

    def _reap(self) -> bool:
        """Process the end of every worker that has ended; return whether there was one."""
        found = False
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return found
            if pid == 0:
                return found
            born = self._born.pop(pid, None)
            if born is None:
                continue
            found = True
            self._orders.pop(pid).close()
            self._settle(pid, self._untaken[pid])
            if self._is_stopping:
                continue
            since, number = born
            now = time.monotonic()
            pause = PAUSE_SECONDS if now - since < PAUSE_SECONDS else 0.0
            self._due.append((now + pause, number))
            log.error("worker %d %s: starting a new one", pid, _ended(status))
            if os.WIFEXITED(status) and os.WEXITSTATUS(status) == ABANDONED and self._born:
                log.error("ending the other workers before starting a new one")
                self._tell(signal.SIGTERM)
                self._all_until = now + PATIENCE_SECONDS

    def _replace(self) -> None:
        """Start replacements of ended workers; if one was abandoned, all others must end first."""
        now = time.monotonic()
        if self._is_stopping:
            return
        if self._all_until is not None:
            if self._born:
                if now >= self._all_until:
                    self._tell(signal.SIGKILL)
                    self._all_until = now + PATIENCE_SECONDS
                return
            self._all_until = None
        due = [worker for worker in self._due if worker[0] <= now]
        for worker in due:
            self._due.remove(worker)
            self._fork(worker[1])

    def _fork(self, number: int) -> None:
        mine, workers = socket.socketpair()
        pid = os.fork()
        if pid:
            workers.close()
            mine.settimeout(ORDER_SECONDS)
            self._orders[pid] = mine
            self._born[pid] = time.monotonic(), number
            return
        # In the worker: no code of the supervisor may run after it.
        status = FAILED
        try:
            signal.set_wakeup_fd(-1)
            for one in _SIGNALS:
                signal.signal(one, signal.SIG_DFL)
            for end in (self._ready[0], self._lifeline[1], *self._signals):
                os.close(end)
            for orders in (mine, *self._orders.values()):
                orders.close()
            workers.setblocking(False)  # noqa: FBT003 - the only argument
            # A SIGHUP to the process group is meant for the supervisor.
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
            status = self._work(Worker(self._ready[1], self._lifeline[0], workers), number)
        except BaseException:
            log.exception("a worker failed")
        finally:
            os._exit(status)

    def _stop(self) -> None:
        """Refuse new connections, let the workers finish, and kill the ones that do not."""
        self._is_stopping = True
        if self._ready_count >= self._count:
            log.info("stopping: finishing running requests, at most %d s", DRAIN_SECONDS)
        self._due.clear()
        for sock in self._sockets:
            sock.close()
        self._tell(signal.SIGTERM)
        self._until(lambda: not self._born, PATIENCE_SECONDS)
        if self._born:
            log.error("%d workers did not finish in time and were killed", len(self._born))
            self._tell(signal.SIGKILL)
            self._until(lambda: not self._born, PATIENCE_SECONDS)
        for end in (*self._ready, *self._lifeline, *self._signals):
            os.close(end)


def _ended(status: int) -> str:
    if os.WIFSIGNALED(status):
        return f"was terminated by signal {os.WTERMSIG(status)}"
    return f"exited with status {os.WEXITSTATUS(status)}"


def run_apart(work: Callable[[], bool], within: float) -> bool:
    """Run work in a process of its own; return False if it fails or exceeds ``within`` seconds."""
    pid = os.fork()
    if not pid:
        status = FAILED
        try:
            signal.set_wakeup_fd(-1)
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_DFL)
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
            status = 0 if work() else FAILED
        except BaseException:
            log.exception("the reloaded configuration cannot be used")
        finally:
            os._exit(status)
    deadline = time.monotonic() + within
    while True:
        found, status = os.waitpid(pid, os.WNOHANG)
        if found:
            return status == 0
        if time.monotonic() >= deadline:
            log.error("not reloaded; the old settings remain in effect: it took too long")
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return False
        time.sleep(_PAUSE_SECONDS)
