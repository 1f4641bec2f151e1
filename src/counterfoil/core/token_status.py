"""Status of a token: its values, apart from the lists that are filtered by it."""

from __future__ import annotations

from enum import StrEnum


class TokenStatus(StrEnum):
    """The status of a token at a moment; exactly one applies."""

    ACTIVE = "active"
    SOON = "soon"
    EXPIRED = "expired"
    DISABLED = "disabled"
