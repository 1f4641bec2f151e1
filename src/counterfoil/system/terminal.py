"""Terminal output: text that cannot control a terminal, and closed standard streams.

Text from outside (names, descriptions, paths, responses of other servers) may contain escape
sequences, or characters that change the direction or position of others. These are printed as
escapes: ``\\x1b``.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TextIO

NOT_TAKEN = {errno.EBADF, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ENOSPC, errno.EPIPE}
"""The errors with which a stream reports that it accepts no output."""


def printable(text: str) -> str:
    """Return text on one line, with unprintable characters as escapes."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _written_out(c) for c in text)


def printable_lines(text: str) -> str:
    """Return text of ours, which may have several lines, with unprintable characters escaped."""
    return "\n".join(printable(line) for line in text.split("\n"))


def printable_json(text: str) -> str:
    """Return the same JSON, with unprintable characters as JSON escapes."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else _in_json(c) for c in text)


def _written_out(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _in_json(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def say(text: str) -> None:
    """Print a message on standard error; ignore a failure to do so."""
    with suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write(f"{printable_lines(text)}\n")
            sys.stderr.flush()


def open_streams() -> None:
    """Open closed standard streams on /dev/null, and let the others accept any character.

    Otherwise the next opened file would get the number of a standard stream, and its output.
    Reading yields nothing; writing to standard output fails, and messages are dropped.
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
    """Flush standard output; return the exit status.

    A failure to write is reported, and changes the status. For a closed pipe nothing is reported.
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
    """Report that standard output accepts no output; return the exit status."""
    if getattr(error, "errno", None) != errno.EPIPE:
        reason = getattr(error, "strerror", None) or error
        say(f"counterfoil: standard output cannot be written: {reason}")
    # Otherwise the interpreter would try to write the rest of the buffer again when it exits.
    _drop(sys.stdout)
    return 1


def _drop(stream: TextIO) -> None:
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
