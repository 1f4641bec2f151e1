"""CSRF token: a value in the forms of a session that another site's page cannot know."""

from __future__ import annotations

import base64
import binascii
import hmac

MASK_BYTES = 16


def mask_token(token: bytes, mask: bytes) -> str:
    """Return a session's CSRF token as a form contains it: another text for each mask.

    A proxy may compress pages. If all pages contained the same text, it could be guessed byte by
    byte from their lengths (BREACH).
    """
    return base64.urlsafe_b64encode(mask + _xor(token, mask)).decode("ascii")


def verify_csrf_token(token: bytes, text: str) -> bool:
    """Return whether a form contains the token of the session; any text is permitted."""
    try:
        data = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError):
        return False
    mask, masked = data[:MASK_BYTES], data[MASK_BYTES:]
    return len(masked) == len(token) and hmac.compare_digest(_xor(masked, mask), token)


def _xor(data: bytes, mask: bytes) -> bytes:
    return bytes(byte ^ mask[at % MASK_BYTES] for at, byte in enumerate(data))
