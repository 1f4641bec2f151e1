"""Known heads: a fast path for repeated request heads, which differ only in two values.

A head is the start of a request: the request line and the headers. A head is split into the value
of the credential, the value of the original path and query, and the rest around both values. If the
rests of two heads are equal, the heads differ only in the two values. A parser then reads both
heads alike, provided that neither value contains characters that a parser would refuse.
"""

from __future__ import annotations

Marks = tuple[bytes, bytes]
"""The beginnings of two header lines, as one gateway writes them: credential, and original URI."""

Rest = tuple[bytes, bytes, bytes, bytes, bytes]
"""The bytes around the two values and their marks, in order."""

LONGEST = 2048
"""The longest head that is remembered or recognized, in bytes; the limit of heads is far higher."""

# No header that may contain a secret of an application: cookies, for example, are never stored.
_KEPT = frozenset({
    b"accept", b"accept-encoding", b"accept-language", b"authorization", b"connection",
    b"content-length", b"content-type", b"forwarded", b"host", b"user-agent", b"via",
    b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-method", b"x-forwarded-port",
    b"x-forwarded-proto", b"x-forwarded-server", b"x-forwarded-uri", b"x-original-method",
    b"x-original-uri", b"x-real-ip",
})  # fmt: skip

_LINE = b"\r\n"
_NONE = b"\r\n: "
"""A mark that no valid head contains."""


def can_remember(data: bytes, head: dict[bytes, bytes]) -> bool:
    """Return whether a head may be remembered without its two values.

    Such a head must be short, and contain only headers without secrets.
    """
    return len(data) <= LONGEST and head.keys() <= _KEPT


def header_marks(data: bytes, *names: bytes) -> Marks:
    """Return the beginnings of the lines of two headers; the given names are in lower case."""
    lowered = data.lower()
    found = []
    for name in names:
        mark = _LINE + name + b": "
        at = lowered.find(mark)
        found.append(_NONE if at < 0 else data[at : at + len(mark)])
    return found[0], found[1]


def split_head(data: bytes, marks: Marks) -> tuple[Rest, bytes, bytes]:
    """Return a request's head in three parts: the rest, the credential, and the path and query.

    The rest is the head without the two values.
    """
    # partition() searches with memchr-like speed and copies little, unlike a parser in Python.
    before, first_mark, after = data.partition(marks[0])
    value, _, after = after.partition(_LINE)
    between, second_mark, remainder = after.partition(marks[1])
    if second_mark:
        uri, _, after = remainder.partition(_LINE)
        return (before, first_mark, between, second_mark, after), value, uri
    before, second_mark, between = before.partition(marks[1])
    uri, line, between = between.partition(_LINE)
    # Keep the line's end, if it has one: an empty line before it would end the head.
    return (before, second_mark, line + between, first_mark, after), value, uri
