"""Authentication: a token, a password or a session becomes a caller, or is refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from counterfoil.authority.base import CallerRefused
from counterfoil.core.bounds import Bounds
from counterfoil.core.caller import Arrival, Caller
from counterfoil.core.decide import Accepted, Attempt, Refused
from counterfoil.core.ports import Unavailable
from counterfoil.core.refusals import Reason
from counterfoil.gate.verify import CredentialCheck
from counterfoil.system import outage_log
from counterfoil.transport.credentials import SessionCredential, TokenCredential

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from counterfoil.authority.authority import Authority
    from counterfoil.core.decide import Judgement
    from counterfoil.transport.credentials import Credential

T = TypeVar("T")
RETRY_SECONDS = 2
"""The Retry-After of an overloaded or unavailable server, in seconds."""


class TooMany(Exception):  # noqa: N818 - an answer, not an error
    """Too many requests wait for the same slow work; nothing was done."""


class Executor(Protocol):
    """Runs work outside the event loop."""

    async def __call__(self, work: Callable[[], T], /) -> T:
        """Return the result of the work."""


class Compares(Protocol):
    """Compares passwords outside the event loop: few at a time, and few for one address."""

    async def __call__(self, work: Callable[[], T], address: str, /) -> T:
        """Return the result of the work; raises ``TooMany``."""


@dataclass(frozen=True, slots=True)
class Authenticator:
    """Authentication of callers.

    ``check`` asks the gate about a token. ``run`` leaves the event loop. ``compare`` leaves the
    event loop to compare a password, which takes long on purpose, and raises ``TooMany``.
    """

    check: Callable[[CredentialCheck], Awaitable[Judgement]]
    run: Executor
    compare: Compares
    authority: Authority

    async def caller(self, credential: Credential | None, arrival: Arrival) -> Caller:
        """Return the caller; raises ``CallerRefused`` and ``TooMany``."""
        try:
            if credential is None or isinstance(credential, TokenCredential):
                return await self._by_token(credential, arrival)
            if isinstance(credential, SessionCredential):
                secret, digits = credential
                return await self.run(
                    lambda: self.authority.authenticate_session(secret, digits, arrival)
                )
            user, password = credential
            return await self.compare(
                lambda: self.authority.authenticate_password(user, password, arrival),
                str(arrival.attempt.address),
            )
        except Unavailable as outage:
            outage_log.note(str(outage))
            raise CallerRefused(Refused(Reason.STALE, str(outage))) from None

    async def beside(self, caller: Caller, password: str) -> Caller:
        """Return a caller in a session, with the proof of a password that was sent in addition.

        A session that was opened through a token belongs to nobody who could know the password.
        Raises ``TooMany`` and ``Unavailable``.
        """
        if caller.session is None or caller.stub is not None:
            return caller
        return await self.compare(
            lambda: self.authority.confirm_password(caller, password), caller.address
        )

    async def _by_token(self, credential: TokenCredential | None, arrival: Arrival) -> Caller:
        attempt = arrival.attempt
        if credential is None:
            use = CredentialCheck(None, Attempt(attempt.address))
        else:
            use = CredentialCheck(
                credential.secret,
                attempt,
                door=arrival.door,
                function=arrival.function,
            )
        verdict = await self.check(use)
        if isinstance(verdict, Refused):
            raise CallerRefused(verdict)
        if not isinstance(verdict, Accepted):  # Public routes exist only for gateways.
            raise CallerRefused(Refused(Reason.MALFORMED))
        stub = verdict.stub
        return Caller(
            stub.account, Bounds.of(stub), stub, use.attempt, str(attempt.address), arrival.door
        )
