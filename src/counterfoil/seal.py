"""How is a receipt sealed, so that only this installation can read it?"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from counterfoil.core.receipt import LENGTH, Receipt
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.core.secret import Keys

_NONCE = 12
_TAG = 16
_DASH = 62
"""The place of "-" among the 64 characters."""
SEALED_LENGTH = (_NONCE + LENGTH + _TAG) * 4 // 3


class Seal:
    """Seals receipts under a subkey of the installation's key, and opens them again."""

    def __init__(self, keys: Keys, random_bytes: Callable[[int], bytes]) -> None:
        """Take the keys (the newest seals, all open) and a source of random bytes."""
        self._ciphers = [ChaCha20Poly1305(key) for key in keys.subkeys("receipt")]
        self._random = random_bytes

    def close(self, receipt: Receipt) -> str:
        """Return the sealed form: 128 URL-safe characters, whatever the receipt says."""
        nonce = self._random(_NONCE)
        # A command line would take a receipt that begins with "-" for an option.
        while nonce[0] >> 2 == _DASH:
            nonce = self._random(_NONCE)
        sealed = nonce + self._ciphers[0].encrypt(nonce, receipt.to_bytes(), None)
        return base64.urlsafe_b64encode(sealed).decode("ascii")

    def open(self, text: str) -> Receipt:
        """Return the facts; raises ``RECEIPT_UNREADABLE`` for anything we did not seal."""
        if len(text) == SEALED_LENGTH:
            try:
                sealed = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
            except (binascii.Error, UnicodeEncodeError):
                raise Refusal(Rule.RECEIPT_UNREADABLE) from None
            for cipher in self._ciphers:
                try:
                    return Receipt.from_bytes(
                        cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], None)
                    )
                except InvalidTag:
                    continue
        raise Refusal(Rule.RECEIPT_UNREADABLE)
