"""What the supervisor does with workers that fail, hang or will not end."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from counterfoil.server import supervisor
from counterfoil.server.supervisor import CannotStart, Supervisor, Worker
from support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.queues import Queue
    from pathlib import Path


PAUSE = 3.0


def _fail(_worker: Worker, _number: int) -> int:
    raise ZeroDivisionError


def _hang(_worker: Worker, _number: int = 0) -> int:
    threading.Event().wait(60)
    return 0


def _obey(folder: Path, worker: Worker, _number: int) -> int:
    """Serve until SIGTERM; leave a file named as the process."""
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    (folder / str(os.getpid())).touch()
    worker.is_ready()
    while not ended.is_set():
        ended.wait(0.01)
    return 0


def _defy(worker: Worker, _number: int) -> int:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    worker.is_ready()
    return _hang(worker)


def _supervise(work: Callable[[Worker, int], int], said: Queue[str], starting: float) -> None:
    supervisor.STARTING_SECONDS = starting
    supervisor.PATIENCE_SECONDS = 0.5
    supervisor.PAUSE_SECONDS = PAUSE
    try:
        Supervisor(2, [], work, lambda: said.put("reloaded")).run(lambda: said.put("ready"))
    except CannotStart as error:
        said.put(str(error))
    else:
        said.put("ended")


class Supervised:
    """A supervisor in a process of its own."""

    def __init__(self, work: Callable[[Worker, int], int], starting: float = 20) -> None:
        context = multiprocessing.get_context("spawn")
        self.said: Queue[str] = context.Queue()
        self.process = context.Process(target=_supervise, args=(work, self.said, starting))
        self.process.start()

    def says(self) -> str:
        return self.said.get(timeout=30)

    def tell(self, number: int) -> None:
        assert self.process.pid
        os.kill(self.process.pid, number)

    def ends(self) -> int | None:
        self.process.join(30)
        return self.process.exitcode


def test_workers_that_fail_at_their_start_are_not_tried_again() -> None:
    run = Supervised(_fail)
    assert "could not start" in run.says()
    assert run.ends() == 0


def test_workers_that_are_never_ready_are_given_up() -> None:
    run = Supervised(_hang, starting=1)
    assert "not ready within" in run.says()
    assert run.ends() == 0


def test_workers_that_will_not_end_are_killed() -> None:
    run = Supervised(_defy)
    assert run.says() == "ready"
    run.tell(signal.SIGTERM)
    assert run.says() == "ended"
    assert run.ends() == 0


def test_sigterm_before_the_workers_are_ready_ends_everything() -> None:
    run = Supervised(_hang)
    until(run.process.is_alive)
    threading.Event().wait(1)
    run.tell(signal.SIGTERM)
    assert run.says() == "ended"
    assert run.ends() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_is_ready_once_all_are_reloads_and_ends(tmp_path: Path, number: int) -> None:
    run = Supervised(partial(_obey, tmp_path))
    assert run.says() == "ready"
    assert len(list(tmp_path.iterdir())) == 2
    run.tell(signal.SIGHUP)
    assert run.says() == "reloaded"
    run.tell(number)
    assert run.says() == "ended"
    assert run.ends() == 0


def test_a_worker_that_dies_young_is_replaced_after_a_pause(tmp_path: Path) -> None:
    run = Supervised(partial(_obey, tmp_path))
    assert run.says() == "ready"
    begun = time.monotonic()
    for path in list(tmp_path.iterdir()):
        os.kill(int(path.name), signal.SIGKILL)
    until(lambda: len(list(tmp_path.iterdir())) == 4)
    assert PAUSE * 0.9 < time.monotonic() - begun < PAUSE * 3
    run.tell(signal.SIGTERM)
    assert run.says() == "ended"
    assert run.ends() == 0
