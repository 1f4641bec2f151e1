"""Rotation: a new secret for a token without an outage, and with safe retries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.secret import DIGEST_BYTES, make_secret
from counterfoil.core.token import has_ended

if TYPE_CHECKING:
    from counterfoil.core.secret import Secret

DAY = 86400
MAX_OVERLAP = 30 * DAY
RETRY_SECONDS = 600
"""For how long a repeated idempotency key returns the same secret."""

_OVERLAP = re.compile(r"0|[1-9][0-9]{0,7}", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9+/=_-]{22,128}", re.ASCII)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
_SHORT_HEX = re.compile(r"[0-9a-fA-F-]{0,31}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SecretRecord:
    """The stored record of one secret; ``ends_at`` is None for the current secret.

    ``request``: the digest of the idempotency key that the secret was created with, if any.
    """

    number: int
    digest: bytes
    key_id: str
    created_at: int
    ends_at: int | None
    request: bytes | None = None

    def is_replaced(self, now: int) -> bool:
        """Return whether another secret replaced this secret and the overlap has ended."""
        return has_ended(self.ends_at, now)


def parse_overlap(text: str) -> int:
    """Return the overlap of old and new secret in seconds; raises ``OVERLAP_MALFORMED``."""
    if not _OVERLAP.fullmatch(text) or int(text) > MAX_OVERLAP:
        raise Refusal(Rule.OVERLAP_MALFORMED, most=MAX_OVERLAP)
    return int(text)


def parse_idempotency_key(text: str) -> str:
    """Return an idempotency key of at least 128 random bits; raises ``IDEMPOTENCY_KEY_MALFORMED``.

    A key has at least 22 characters of base64, or 32 hex digits. A shorter key could be guessed,
    and whoever has the key can get the secret. A UUID has at most 122 random bits, so it is
    refused.
    """
    if not _KEY.fullmatch(text) or _SHORT_HEX.fullmatch(text) or _UUID.fullmatch(text):
        raise Refusal(Rule.IDEMPOTENCY_KEY_MALFORMED)
    return text


def derived_secret(key: bytes, prefix: str, public_id: str, request: str) -> Secret:
    """Return the secret that is derived from a server key, a token and an idempotency key.

    The same arguments return the same secret, so a retry needs no stored plaintext.
    """
    made = 0

    def stream(size: int) -> bytes:
        nonlocal made
        made += 1
        text = f"{public_id} {made} {request}"
        return blake2b(text.encode("ascii"), digest_size=DIGEST_BYTES, key=key).digest()[:size]

    return make_secret(prefix, stream)
