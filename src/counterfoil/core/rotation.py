"""How is a token given a new secret without an outage, and how is that safe to try again?"""

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
"""For how long the same idempotency key shows the same secret again."""

_OVERLAP = re.compile(r"0|[1-9][0-9]{0,7}", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9+/=_-]{22,128}", re.ASCII)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)
_SHORT_HEX = re.compile(r"[0-9a-fA-F-]{0,31}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SecretRecord:
    """What we keep of one secret of a token; ``ends_at`` None: it is the present one.

    ``request``: the digest of the idempotency key that it was made with, if there was one.
    """

    number: int
    digest: bytes
    key_id: str
    created_at: int
    ends_at: int | None
    request: bytes | None = None

    def is_replaced(self, now: int) -> bool:
        """Tell whether another secret took its place, and the overlap is over."""
        return has_ended(self.ends_at, now)


def parse_overlap(text: str) -> int:
    """Return for how many seconds old and new are good; raises ``OVERLAP_MALFORMED``."""
    if not _OVERLAP.fullmatch(text) or int(text) > MAX_OVERLAP:
        raise Refusal(Rule.OVERLAP_MALFORMED, most=MAX_OVERLAP)
    return int(text)


def parse_idempotency_key(text: str) -> str:
    """Return a key that can hold 128 random bits; raises ``IDEMPOTENCY_KEY_MALFORMED``.

    22 characters of base 64, or 32 of base 16: a shorter one could be guessed, and what it
    leads to is a secret. A UUID has 122 random bits, and often fewer.
    """
    if not _KEY.fullmatch(text) or _SHORT_HEX.fullmatch(text) or _UUID.fullmatch(text):
        raise Refusal(Rule.IDEMPOTENCY_KEY_MALFORMED)
    return text


def derived_secret(key: bytes, prefix: str, public_id: str, request: str) -> Secret:
    """Return the one secret that follows from a key of ours, a token and an idempotency key."""
    made = 0

    def stream(size: int) -> bytes:
        nonlocal made
        made += 1
        text = f"{public_id} {made} {request}"
        return blake2b(text.encode("ascii"), digest_size=DIGEST_BYTES, key=key).digest()[:size]

    return make_secret(prefix, stream)
