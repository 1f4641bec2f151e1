"""Multipart forms (RFC 7578), as ``curl -F`` and PHP's cURL with an array send them.

Only text fields are supported; a file is read as text. Heads are parsed by one exact pattern: a
MIME parser takes minutes for a megabyte of parameters, and no form needs its features.
"""

from __future__ import annotations

import re

MAX_PARTS = 1000
LONGEST_HEAD = 2048

_KIND = re.compile(
    r'multipart/form-data\s*;(?:\s*charset=[\w-]+\s*;)?\s*boundary=(?:"([^"\r\n]{1,70})"'
    r'|([^\s";,]{1,70}))\s*(?:;\s*charset=[\w-]+\s*)?',
    re.ASCII | re.IGNORECASE,
)
# A backslash escapes a quote or a backslash; anything else is percent-encoded.
_VALUE = rb'(?:"((?:[^"\\\r\n]|\\.)*+)"|([^\s";]++))'
_DISPOSITION = re.compile(
    rb"form-data[ \t]*;[ \t]*name=" + _VALUE + rb"(?:[ \t]*;[ \t]*filename\*?=" + _VALUE + rb")*",
    re.IGNORECASE,
)
_ESCAPED = re.compile(rb"\\(.)")
_PLAIN = {b"7bit", b"8bit", b"binary"}


def fields(kind: str, body: bytes) -> list[tuple[str, str]]:
    """Return the names and values of a form; ``kind``: its ``Content-Type`` with the boundary.

    Raises ``ValueError`` for a missing boundary or end, a part without a name or in an encoding
    that is not UTF-8, nested multiparts, or more than 1,000 parts.
    """
    found = _KIND.fullmatch(kind)
    if not found:
        raise ValueError
    mark = b"\r\n--" + (found[1] or found[2]).encode("ascii")
    before, *parts = (b"\r\n" + body).split(mark, MAX_PARTS + 1)
    if before or not parts or parts.pop().rstrip(b"\r\n") != b"--":
        raise ValueError
    return [_field(part) for part in parts]


def _field(part: bytes) -> tuple[str, str]:
    head, blank, value = part.partition(b"\r\n\r\n")
    if not blank or len(head) > LONGEST_HEAD or not head.startswith(b"\r\n"):
        raise ValueError
    lines = [line.partition(b":") for line in head[2:].split(b"\r\n")]
    headers = {name.lower(): rest.strip() for name, colon, rest in lines if colon}
    form = _DISPOSITION.fullmatch(headers.get(b"content-disposition", b""))
    # Each line is a header of its own; none is repeated or folded.
    if form is None or len(headers) != len(lines):
        raise ValueError
    if headers.get(b"content-transfer-encoding", b"8bit").lower() not in _PLAIN:
        raise ValueError
    if headers.get(b"content-type", b"").lower().startswith(b"multipart/"):
        raise ValueError
    name = form[2] if form[1] is None else _ESCAPED.sub(rb"\1", form[1])
    return name.decode("utf-8"), value.decode("utf-8")
