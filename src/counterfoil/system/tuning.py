"""Tuning of a process: garbage collection, priorities, and the thread switch interval."""

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
    """Collect cycles less often: only after this many more allocations than deallocations.

    Loaded data stays alive. Scanning it repeatedly took up to a tenth of the loading time, and
    nearly no short-lived object is part of a cycle.
    """
    gc.set_threshold(_NEW_OBJECTS)


def freeze_garbage() -> None:
    """Exempt all objects that exist now from garbage collection.

    These objects live as long as the process. Scanning them would delay a batch of requests, and
    would write to memory pages that processes share. Cycles among them are kept: a start leaves
    some 200 objects in cycles, and to find them takes a tenth of the start.
    """
    gc.freeze()


def skip_last_collection() -> None:
    """Leave all objects to the end of the process, which frees its memory at once.

    Before it ends, the interpreter would search everything that was loaded for cycles: a fifth of
    the time of a command.
    """
    gc.freeze()


def lower_thread_priority() -> None:
    """Give other threads precedence over this one, above all the event loop."""
    if sys.platform == "linux":  # Only Linux has a niceness for each thread.
        mine = threading.get_native_id()
        with contextlib.suppress(OSError):
            raised = os.getpriority(os.PRIO_PROCESS, mine) + _THREAD_NICENESS
            os.setpriority(os.PRIO_PROCESS, mine, raised)


def lower_process_priority() -> None:
    """Give the processes for gateways precedence over this one."""
    os.nice(_PROCESS_NICENESS)


def give_way() -> None:
    """Let another process run now if one waits for the processor; for short work of many requests.

    A process for gateways would otherwise wait until this process has used its slice of time,
    which is 3 ms on Linux.
    """
    if sys.platform == "linux":
        os.sched_yield()


def shorten_switch_interval() -> None:
    """Let the interpreter switch threads after 0.5 ms instead of 5 ms.

    A transaction on another thread must not keep the event loop waiting for long.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)


def yield_gil() -> None:
    """Let other threads run; for long work beside requests.

    The interpreter runs one thread at a time, so a busy thread delays the event loop.
    """
    time.sleep(0.001)
