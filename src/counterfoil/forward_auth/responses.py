"""Responses to auth requests: accept or refuse a request to an application."""

from __future__ import annotations

from functools import lru_cache
from http import HTTPStatus
from typing import TYPE_CHECKING

import msgspec

from counterfoil.core import wording
from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.decide import Accepted, Refused, display_order, needs_text
from counterfoil.core.privilege import ALL
from counterfoil.core.receipt import Receipt
from counterfoil.core.refusals import Reason
from counterfoil.forward_auth.requests import DOOR, UnreadRequest
from counterfoil.transport.authentication import RETRY_SECONDS
from counterfoil.transport.mistakes import mistake_in_secret

if TYPE_CHECKING:
    from counterfoil.core.decide import Attempt, Judgement, Open
    from counterfoil.core.mistake import Mistake
    from counterfoil.core.ports import Clock
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.route import OriginalRequest
    from counterfoil.core.token import Stub
    from counterfoil.crypto.assertions import Assertions
    from counterfoil.crypto.receipts import ReceiptCipher
    from counterfoil.forward_auth.requests import AuthRequest
    from counterfoil.gate.verify import Gate

KEYS_PATH = b"/.well-known/jwks.json"
MANY_ACCEPTED = 4096
"""How many distinct acceptances of one second are cached."""

_FORMLESS = {Reason.UNKNOWN, Reason.MALFORMED}
PUBLIC = "public"
"""The need in the receipt of a request for a public route."""
RECEIPT = b"x-counterfoil-receipt"
_NEEDS = b"x-counterfoil-needs"
_KINDS = {
    Reason.PRIVILEGE: "privilege", Reason.ROUTE: "route", Reason.STALE: "unavailable",
}  # fmt: skip
"""Only a missing privilege or route is told apart from other refusals of a credential."""
_PROBLEM = (b"content-type", b"application/problem+json")
_REALM = (b"www-authenticate", b'Bearer realm="counterfoil"')
NO_STORE = (b"cache-control", b"no-store")
RETRY = (b"retry-after", b"%d" % RETRY_SECONDS)


class AuthResponse:
    """One response: status, alternating names and values of headers (without the length), body.

    ``wire``: the response as bytes, as a listener built the response in ``second``.
    """

    __slots__ = ("body", "headers", "second", "status", "wire")

    def __init__(self, status: int, headers: tuple[bytes, ...], body: bytes = b"") -> None:
        """Set the parts of the response."""
        self.status = status
        self.headers = headers
        self.body = body
        self.wire = b""
        self.second: object = None


class ForwardAuth:
    """Responses to auth requests."""

    def __init__(
        self,
        gate: Gate,
        receipt_cipher: ReceiptCipher,
        clock: Clock,
        assertions: Assertions,
        *,
        keeps_responses: bool = True,
    ) -> None:
        """Set the services that responses are made with.

        ``keeps_responses`` False (for benchmarks): make each response again.
        """
        self._keeps_responses = keeps_responses
        self.gate = gate
        self.receipt_cipher = receipt_cipher
        self.clock = clock
        self.assertions = assertions
        self._second = 0
        self._accepted: dict[tuple[object, ...], tuple[Stub, AuthResponse]] = {}

    def answer(self, asked: AuthRequest, verdict: Judgement) -> AuthResponse:
        """Return the response for a gateway.

        Accepted requests with the same facts in one second get the same response, with one receipt.
        Every refusal has a different receipt, since equal receipts would reveal which refusals are
        alike.
        """
        now = self.gate.judged_at
        if not isinstance(verdict, Accepted):
            if isinstance(verdict, Refused):
                return self._refusal(asked, verdict, now)
            return self._opened(verdict, now)
        attempt, stub = verdict.attempt or asked.attempt, verdict.stub
        if self.gate.settings.assertions:
            original = asked.original()
            if original is not None:
                original = original._replace(host=self.gate.routes.audience(original))
            return self._acceptance(original, verdict, attempt, now)
        if not self._keeps_responses:
            return self._acceptance(None, verdict, attempt, now)
        if now != self._second or len(self._accepted) >= MANY_ACCEPTED:
            self._second = now
            self._accepted = {}
        # The cache holds the stub, so no other stub can get its id.
        same = (id(stub), attempt.address, attempt.needs)
        known = self._accepted.get(same)
        if known is None:
            known = self._accepted[same] = stub, self._acceptance(None, verdict, attempt, now)
        return known[1]

    def _acceptance(
        self, original: OriginalRequest | None, accepted: Accepted, attempt: Attempt, now: int
    ) -> AuthResponse:
        stub = accepted.stub
        receipt = self._receipt(now, None, stub, attempt, needs_text(attempt))
        headers: tuple[bytes, ...] = (
            b"x-counterfoil-user", stub.account.username.encode("ascii"),
            b"x-counterfoil-token", stub.name.encode("ascii"),
            b"x-counterfoil-acl", _join_privileges(accepted.privileges),
            RECEIPT, receipt.encode("ascii"),
            *NO_STORE,
        )  # fmt: skip
        if original is not None:
            number = self.gate.settings.assertion_key
            signed = self.assertions.sign(accepted, original, receipt, now, number)
            headers += (b"x-counterfoil-assertion", signed.encode("ascii"))
        return AuthResponse(200, headers)

    def _opened(self, verdict: Open, now: int) -> AuthResponse:
        """Return the response to an accepted request without a credential; it names no user."""
        receipt = self._receipt(now, None, None, verdict.attempt, PUBLIC)
        return AuthResponse(200, (RECEIPT, receipt.encode("ascii"), *NO_STORE))

    def _refusal(self, asked: AuthRequest, refused: Refused, now: int) -> AuthResponse:
        attempt, stub = refused.attempt or asked.attempt, refused.stub
        lacking = attempt.missing_or_needed(stub.effective if stub else frozenset({ALL}))
        unknown = ""
        if attempt.needs is None and isinstance(asked.wanted, str):
            # The path of the auth request names a privilege, which may not exist.
            unknown = "" if self.gate.routes.needs(asked.wanted) is not None else asked.wanted[:50]
        receipt = self._receipt(
            now, refused.reason, stub, attempt, lacking or unknown, _mistake_of(asked, refused)
        )
        kind = "privilege-unknown" if unknown else _KINDS.get(refused.reason, "credential")
        status, title, detail = wording.PROBLEMS[kind]
        fields: dict[str, str | int] = {
            "type": f"urn:counterfoil:{kind}",
            "title": title,
            "status": status,
            "detail": detail % {"lacking": lacking, "unknown": unknown},
            "receipt": receipt,
        }
        headers: tuple[bytes, ...] = (*_PROBLEM, RECEIPT, receipt.encode("ascii"), *NO_STORE)
        if refused.reason is Reason.PRIVILEGE:
            headers += (_NEEDS, lacking.encode("ascii"))
        elif status == HTTPStatus.UNAUTHORIZED:
            headers += _REALM
        elif status == HTTPStatus.SERVICE_UNAVAILABLE:
            headers += RETRY
        return AuthResponse(status, headers, msgspec.json.encode(fields))

    def _receipt(
        self, now: int, reason: Reason | None, stub: Stub | None, attempt: Attempt, need: str,
        mistake: Mistake | None = None,
    ) -> str:  # fmt: skip
        address = None if attempt.address == NOWHERE else attempt.address
        token = stub.public_id if stub else ""
        return self.receipt_cipher.seal(Receipt(now, reason, token, address, DOOR, need, mistake))

    def keys(self) -> AuthResponse:
        """Return the set of keys with which applications verify assertions."""
        published = self.assertions.published(self.gate.settings.assertion_key)
        return AuthResponse(
            200,
            (b"content-type", b"application/json", b"cache-control", b"public, max-age=300"),
            msgspec.json.encode(published),
        )


def _mistake_of(asked: AuthRequest, refused: Refused) -> Mistake | None:
    """Return the mistake in the form of a credential that belongs to no token."""
    if refused.stub is not None or refused.reason not in _FORMLESS:
        return None
    if isinstance(asked, UnreadRequest):
        return asked.mistake
    return mistake_in_secret(asked.secret.reveal().encode("ascii")) if asked.secret else None


@lru_cache(maxsize=4096)
def _join_privileges(privileges: Privileges) -> bytes:
    return ",".join(display_order(privileges)).encode("ascii")
