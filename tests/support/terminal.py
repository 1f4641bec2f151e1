"""A terminal of a given width, in which a command runs as people run it."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import termios
from typing import TYPE_CHECKING, NamedTuple

from support.server import PROGRAM, environment

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 60


class Seen(NamedTuple):
    """What stood on the terminal, and the exit status."""

    text: str
    status: int


def run_in_terminal(
    *arguments: str, data: Path | None, columns: int = 80, typed: str = "",
    env: dict[str, str] | None = None,
) -> Seen:  # fmt: skip
    """Run a command in a terminal of so many columns; both its streams are what is seen."""
    where = () if data is None else ("--data", str(data))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    wanted = {"TERM": "xterm-256color"} | (env or {})
    base = {k: v for k, v in environment().items() if k not in {"COLUMNS", "NO_COLOR"}}
    started = subprocess.Popen(
        [*PROGRAM, *arguments, *where], stdin=theirs, stdout=theirs, stderr=theirs,
        env=base | wanted, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    if typed:
        os.write(ours, typed.encode())
    shown = bytearray()
    try:
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part
        return Seen(shown.decode().replace("\r\n", "\n"), started.wait(SECONDS))
    finally:
        started.kill()
        os.close(ours)
