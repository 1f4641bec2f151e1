"""Multipart forms: what ``curl -F`` and PHP's cURL with an array send.

Text fields alone; a file is taken as the text in it.
"""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP

MAX_PARTS = 1000


def fields(kind: str, body: bytes) -> list[tuple[str, str]]:
    """Return the names and values of a form; ``kind``: its ``Content-Type``, with the boundary.

    Raises ``ValueError`` for what is none: no boundary, no end, a part without a name, text in
    another encoding than UTF-8, or more than 1,000 parts.
    """
    # Latin-1 keeps every byte of a header as one character; a line end would begin another.
    head = kind.encode("latin-1")
    if b"\n" in head or b"\r" in head or body.count(b"\n--") > MAX_PARTS:
        raise ValueError
    form = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + head + b"\r\n\r\n" + body)
    if not form.is_multipart() or form.defects:
        raise ValueError
    found = []
    for part in form.iter_parts():
        name = part.get_param("name", header="content-disposition")
        value = part.get_payload(decode=True)
        is_field = not part.is_multipart() and not part.defects
        if not (is_field and isinstance(name, str) and isinstance(value, bytes)):
            raise ValueError
        found.append((_utf8(name), value.decode("utf-8")))
    return found


def _utf8(name: str) -> str:
    """Return a name that a header brought: bytes beyond ASCII come as lone surrogates."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8")
