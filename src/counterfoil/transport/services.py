"""Services that every endpoint uses: authentication, receipts, and ids of errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.privilege import ALL
from counterfoil.core.receipt import Receipt

if TYPE_CHECKING:
    from collections.abc import Callable

    from counterfoil.core.caller import Arrival
    from counterfoil.core.decide import Refused
    from counterfoil.core.mistake import Mistake
    from counterfoil.core.ports import Clock
    from counterfoil.core.receipt import AskedCall
    from counterfoil.core.token import Stub
    from counterfoil.crypto.receipts import ReceiptCipher
    from counterfoil.transport.authentication import Authenticator, Executor


@dataclass(frozen=True, slots=True)
class Services:
    """The services of the program for its endpoints.

    ``authenticator`` authenticates callers, ``run`` leaves the event loop, ``receipt_cipher``
    encrypts receipts, and ``xid`` makes the six characters by which an error is found in the log.
    ``reads_quickly``: whether the event loop may read from the database now.
    """

    authenticator: Authenticator
    run: Executor
    receipt_cipher: ReceiptCipher
    clock: Clock
    xid: Callable[[], str]
    reads_quickly: Callable[[], bool]

    def receipt(
        self,
        arrival: Arrival,
        refused: Refused | None,
        stub: Stub | None,
        mistake: Mistake | None = None,
        asked: AskedCall | None = None,
    ) -> str:
        """Return the receipt of a use, accepted or refused."""
        attempt = arrival.attempt
        need = ""
        if asked is None:
            need = attempt.missing_or_needed(
                stub.effective if refused and stub else frozenset({ALL})
            )
        return self.receipt_cipher.seal(
            Receipt(
                at=self.clock.now(),
                reason=refused.reason if refused else None,
                token=stub.public_id if stub else "",
                address=None if attempt.address == NOWHERE else attempt.address,
                door=arrival.door,
                need=need,
                mistake=mistake,
                asked=asked,
            )
        )
