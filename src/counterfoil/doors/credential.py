"""Which credential does a request present? One parser, one strict grammar, no second guess."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Sequence

# The scheme in any case, one blank, user, colon, secret; blanks around it do not matter.
# Joined headers ("a b:c, a d:e") hold a blank too many and so are refused, never split.
_SHAPE = re.compile(rb"[ \t]*([A-Za-z]+) ([a-z0-9_-]{1,32}):([!-9;-~]{16,255})[ \t]*")


class Presented(NamedTuple):
    """The user named in a credential, and the secret beside it."""

    user: str
    secret: Secret


def presented(headers: Sequence[tuple[bytes, bytes]], scheme: bytes) -> Presented | None:
    """Return the one well-formed credential of this scheme, or None.

    None too for two ``Authorization`` headers: proxies reverse, join or drop one of two.
    """
    values = [value for name, value in headers if name == b"authorization"]
    if len(values) != 1:
        return None
    shape = _SHAPE.fullmatch(values[0])
    if shape is None or shape[1].lower() != scheme:
        return None
    return Presented(shape[2].decode("ascii"), Secret(shape[3].decode("ascii")))
