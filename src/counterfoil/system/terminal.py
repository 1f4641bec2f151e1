"""Terminals: text that cannot steer one, and standard streams that nobody takes.

Whatever comes from outside (names, descriptions, paths, another server's answers) may hold escape
sequences, or characters that change the direction or place of others. A person sees them written
out: ``\\x1b``.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TextIO

NOT_TAKEN = {errno.EBADF, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ENOSPC, errno.EPIPE}
"""By which errors a stream, which has no name, says that it takes nothing."""


def printable(text: str) -> str:
    """Return text with every character written out that is not seen as itself; on one line."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _written_out(c) for c in text)


def printable_lines(text: str) -> str:
    """Return text of our own, which may have several lines, with the rest of it printable."""
    return "\n".join(printable(line) for line in text.split("\n"))


def printable_json(text: str) -> str:
    """Return the same JSON with every such character as JSON itself escapes it."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else _in_json(c) for c in text)


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _in_json(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def say(text: str) -> None:
    """Tell a person something on standard error; that nobody takes it is no fault of a command."""
    with suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write(f"{printable_lines(text)}\n")
            sys.stderr.flush()


def open_streams() -> None:
    """Occupy the standard streams that are closed, and have the others take any character.

    The next file to be opened would else take the number of one, and get what is meant for it.
    Input stays none; writing an answer fails, and messages are dropped.
    """
    for number, mode in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            handle = os.open(os.devnull, mode)
            if handle != number:
                os.dup2(handle, number)
                os.close(handle)
    for number, name in ((1, "stdout"), (2, "stderr")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, "w", encoding="utf-8", closefd=False))  # noqa: SIM115
        getattr(sys, name).reconfigure(errors="backslashreplace")


def finish(status: int) -> int:
    """Write out what standard output still holds; returns the exit status.

    What cannot be written is said, and is no success. A reader that has enough is told nothing.
    """
    try:
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        status = not_written(error)
    try:
        sys.stderr.flush()
    except (OSError, ValueError):
        _drop(sys.stderr)
    return status


def not_written(error: OSError | ValueError) -> int:
    """Say that standard output takes nothing; returns the exit status."""
    if getattr(error, "errno", None) != errno.EPIPE:
        reason = getattr(error, "strerror", None) or error
        say(f"counterfoil: standard output cannot be written: {reason}")
    # What is left in the buffer must not be tried again when the interpreter ends.
    _drop(sys.stdout)
    return 1


def _drop(stream: TextIO) -> None:
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
