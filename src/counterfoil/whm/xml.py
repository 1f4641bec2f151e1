"""XML responses: the deprecated counterpart of JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, quoteattr

from counterfoil.functions.registry import decoded

if TYPE_CHECKING:
    from counterfoil.whm.envelope import Body

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*", re.ASCII)
# Characters that XML 1.0 cannot contain in any form.
_BARRED = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def encode_xml(body: Body, root: str) -> bytes:
    """Return a response as XML in UTF-8; a list becomes a repeated element.

    A key that is not a valid element name becomes the attribute ``key`` of an ``item``.
    """
    parts = ['<?xml version="1.0" encoding="utf-8"?>\n']
    _element(parts, root, body)
    return "".join(parts).encode()


def _element(parts: list[str], name: str, value: Any) -> None:  # noqa: ANN401 - any JSON
    value = decoded(value)
    if isinstance(value, list):
        for one in value:
            _element(parts, name, one)
        return
    if _NAME.fullmatch(name):
        start, end = f"<{name}>", f"</{name}>"
    else:
        start, end = f"<item key={quoteattr(_BARRED.sub('?', name))}>", "</item>"
    parts.append(start)
    if isinstance(value, dict):
        for key, inner in value.items():
            _element(parts, str(key), inner)
    elif value is not None:
        parts.append(escape(_BARRED.sub("?", str(value))))
    parts.append(end)
