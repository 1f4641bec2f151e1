"""How is the head of a request known again? Gateways say the same, but for two values.

A head is parted into the value of the credential, that of the original path and query, and the
rest, which is all that stands around these two. Heads with the same rest differ in nothing else,
so that a parser reads them alike, as long as neither value holds what it would stumble over.
"""

from __future__ import annotations

Marks = tuple[bytes, bytes]
"""How one gateway begins the lines with the credential and with the original path and query."""

Rest = tuple[bytes, bytes, bytes, bytes, bytes]
"""What stands around the two values, and the marks before them, in their order."""

LONGEST = 2048
"""How many bytes a head that is kept, or known again, has at most: far fewer than it may have."""

# Nothing that an application may take for a secret: cookies, for one, are kept nowhere.
_KEPT = frozenset({
    b"accept", b"accept-encoding", b"accept-language", b"authorization", b"connection",
    b"content-length", b"content-type", b"forwarded", b"host", b"user-agent", b"via",
    b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-method", b"x-forwarded-port",
    b"x-forwarded-proto", b"x-forwarded-server", b"x-forwarded-uri", b"x-original-method",
    b"x-original-uri", b"x-real-ip",
})  # fmt: skip

_LINE = b"\r\n"
_NONE = b"\r\n: "
"""A mark that is in no head that can be read."""


def can_remember(data: bytes, head: dict[bytes, bytes]) -> bool:
    """Tell whether a head may be kept, but for its two values: it is short, and tells no secret."""
    return len(data) <= LONGEST and head.keys() <= _KEPT


def header_marks(data: bytes, *names: bytes) -> Marks:
    """Return how a head begins the lines of two headers, given in lower case."""
    lowered = data.lower()
    found = []
    for name in names:
        mark = _LINE + name + b": "
        at = lowered.find(mark)
        found.append(_NONE if at < 0 else data[at : at + len(mark)])
    return found[0], found[1]


def split_head(data: bytes, marks: Marks) -> tuple[Rest, bytes, bytes]:
    """Return the rest of a head, the credential's value, and the original path and query."""
    # Each of these goes through the bytes as the library of C does, and copies little.
    before, bearing, after = data.partition(marks[0])
    value, _, after = after.partition(_LINE)
    between, telling, told = after.partition(marks[1])
    if telling:
        uri, _, after = told.partition(_LINE)
        return (before, bearing, between, telling, after), value, uri
    before, telling, between = before.partition(marks[1])
    uri, line, between = between.partition(_LINE)
    # With the line's end, if it has one of its own: before an empty line the head is over.
    return (before, telling, line + between, bearing, after), value, uri
