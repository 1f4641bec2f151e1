"""Tuning of the process: garbage collection, niceness, the switch between threads, and why."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import threading
import time

_NEW_OBJECTS = 20_000
_THREAD_NICENESS = 5
_PROCESS_NICENESS = 10
_SWITCH_SECONDS = 0.0005


def delay_garbage_collection() -> None:
    """Look for cycles only once so many more objects were made than went away.

    What is loaded stays: looking through it again and again took up to a tenth of the loading, and
    later nearly nothing that comes and goes is a cycle.
    """
    gc.set_threshold(_NEW_OBJECTS)


def freeze_garbage() -> None:
    """Exempt what stands by now from garbage collection.

    It lives as long as the process: looking through it for cycles must not hold up a batch of
    requests, and would write to pages that processes share.
    """
    gc.collect()
    gc.freeze()


def lower_thread_priority() -> None:
    """Let other threads go before this one: the event loop above all, which verifies."""
    if sys.platform == "linux":  # where each thread has a niceness of its own
        mine = threading.get_native_id()
        with contextlib.suppress(OSError):
            raised = os.getpriority(os.PRIO_PROCESS, mine) + _THREAD_NICENESS
            os.setpriority(os.PRIO_PROCESS, mine, raised)


def lower_process_priority() -> None:
    """Let the processes for gateways go before this one, which is for everybody."""
    os.nice(_PROCESS_NICENESS)


def shorten_switch_interval() -> None:
    """Take the interpreter from a thread after half a millisecond, not five.

    An act on a thread must not keep the event loop from it for long.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)


def yield_gil() -> None:
    """Let other threads run: for long work beside requests, which would wait for it.

    The interpreter runs one thread at a time, and an event loop waits for it at every event.
    """
    time.sleep(0.001)
