"""Receipts: encryption, so that only this installation can read them."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from counterfoil.core.receipt import NONCE, Receipt, find_receipt
from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from counterfoil.core.secret import DigestKeys

_NONCES = 256
"""How many nonces are drawn from the system at once, which takes as long as drawing one."""
_URL_SAFE = bytes.maketrans(b"+/", b"-_")
_DASH = 62
"""The index of "-" among the 64 characters."""


class ReceiptCipher:
    """Encryption and decryption of receipts, under a subkey of the installation's key.

    The ciphers are made by ``renew``, at the latest for the first receipt: most commands need none,
    and the library takes long to load.
    """

    def __init__(self, keys: DigestKeys, random_bytes: Callable[[int], bytes]) -> None:
        """Set the keys (the newest encrypts, all decrypt) and a source of random bytes."""
        # Of the two common ciphers, AES has hardware support, and takes a third of the other's
        # time. 2**40 receipts (a year at 30,000 a second) reuse one of the random nonces with a
        # probability of 1 in 100,000, and whoever then forges a receipt gains nothing.
        self._keys = keys
        self._ciphers: list[AESGCM] = []
        self._random = random_bytes
        self._nonces: list[bytes] = []

    def renew(self) -> None:
        """Use the keys as they are now."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        self._ciphers = [AESGCM(key) for key in self._keys.subkeys("receipt")]

    def seal(self, receipt: Receipt) -> str:
        """Return the encrypted receipt: 128 URL-safe characters, whatever its contents."""
        if not self._ciphers:
            self.renew()
        nonce = self._nonce()
        sealed = nonce + self._ciphers[0].encrypt(nonce, receipt.to_bytes(), None)
        return binascii.b2a_base64(sealed, newline=False).translate(_URL_SAFE).decode("ascii")

    def _nonce(self) -> bytes:
        while True:
            try:
                # Threads share this object; list.pop() is atomic, so no nonce is used twice.
                return self._nonces.pop()
            except IndexError:
                drawn = self._random(_NONCES * NONCE)
                nonces = [drawn[at : at + NONCE] for at in range(0, len(drawn), NONCE)]
                # A command line would read a receipt that begins with "-" as an option.
                self._nonces.extend(nonce for nonce in nonces if nonce[0] >> 2 != _DASH)

    def unseal(self, text: str) -> Receipt:
        """Return the facts in a pasted receipt.

        Raises ``RECEIPT_UNREADABLE`` for anything that this installation did not encrypt.
        """
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as above

        receipt = find_receipt(text)
        if receipt is not None:
            if not self._ciphers:
                self.renew()
            sealed = base64.urlsafe_b64decode(receipt)
            for cipher in self._ciphers:
                try:
                    return Receipt.from_bytes(cipher.decrypt(sealed[:NONCE], sealed[NONCE:], None))
                except InvalidTag:
                    continue
        raise Refusal(Rule.RECEIPT_UNREADABLE)
