"""Transactions on sessions and sign-in links, and authentication by session or password."""

from __future__ import annotations

import base64
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counterfoil.authority.base import (
    Acts,
    CallerRefused,
    in_session,
    resolve_account,
    with_password,
)
from counterfoil.authority.step_up import UNPROVED, require_step_up
from counterfoil.core.audit import AuditAction, AuditEntry
from counterfoil.core.decide import Refused
from counterfoil.core.password import Password
from counterfoil.core.ports import Unavailable
from counterfoil.core.refusals import Reason, Refusal, Rule
from counterfoil.core.repositories import NewSession
from counterfoil.core.session import (
    LIFE_SECONDS,
    LINK_SECONDS,
    MAX_OPENERS,
    NOTED_SECONDS,
    OPENED_IDLE_SECONDS,
    SIGNED_IN_IDLE_SECONDS,
    TOKEN_LIFE_SECONDS,
    Service,
    Session,
    decide_session,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.caller import Arrival, Caller
    from counterfoil.core.decide import Attempt
    from counterfoil.core.ports import Snapshot

_SESSION, _LINK = "session", "link"
_BYTES = 32
_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Opened:
    """A new session or link, and the value for its holder; the value is not stored."""

    session: Session
    secret: str


class SessionActs(Acts):
    """Transactions on sessions, and authentication by session or password."""

    def authenticate_password(self, user: str, password: Password, arrival: Arrival) -> Caller:
        """Return the caller with an account's password; raises ``CallerRefused``.

        The comparison takes equally long for an unknown user.
        """
        with self.store.snapshot() as reading:
            account = reading.accounts.find(user)
            hashed = None if account is None else reading.accounts.password_hash(account.id)
        if not self.passwords.matches(hashed, password) or account is None or hashed is None:
            raise CallerRefused(Refused(Reason.UNKNOWN))
        with self.store.snapshot() as reading:
            return with_password(reading, arrival, account.id, hashed)

    def confirm_password(self, caller: Caller, text: str) -> Caller:
        """Return a caller in a session, with the result of a password check as its ``proof``.

        Hashing takes long on purpose, so passwords are hashed outside of transactions. A wrong
        password is not refused here, but by the transaction that needs the proof.
        """
        with self.store.snapshot() as reading:
            hashed = reading.accounts.password_hash(caller.account.id)
        try:
            fits = self.passwords.matches(hashed, Password(text))
        except Refusal:
            fits = False
        return replace(caller, proof=hashed if fits and hashed else UNPROVED)

    def authenticate_session(
        self, secret: str, security_token: str | None, arrival: Arrival
    ) -> Caller:
        """Return the caller in a session; raises ``CallerRefused``.

        ``security_token``: the ten digits in the path, which a forged request cannot contain. It is
        None for pages, because their forms contain ``csrf_token`` instead.
        """
        with self.store.snapshot() as reading:
            session = reading.sessions.find(self.keys.traces(_SESSION, secret))
            if session and security_token not in {None, session.security_token}:
                raise CallerRefused(Refused(Reason.UNKNOWN))
            found = in_session(reading, arrival, session)
            now = reading.now
        if session is not None and now - session.used_at >= NOTED_SECONDS:
            # If this fails, the session only reaches its idle limit sooner.
            with suppress(Unavailable):
                self.store.note_session(session, now)
        return found

    def csrf_token(self, secret: str) -> bytes:
        """Return the form token of a session's pages: 32 bytes."""
        return self.keys.traces("page", secret)[0]

    def sign_in(self, user: str, password: Password, arrival: Arrival) -> Opened:
        """Open a session with an account's password; raises ``CallerRefused``."""
        person = self.authenticate_password(user, password, arrival)
        with self._act(person, even_suspended=True) as (tx, actor):
            secret = self._random_text()
            session = tx.sessions.add(
                NewSession(
                    account=actor.account,
                    service=Service.WHM,
                    security_token=self._security_token(),
                    digest=self.keys.traces(_SESSION, secret)[0],
                    address=person.address,
                    created_at=tx.now,
                    idle_seconds=SIGNED_IN_IDLE_SECONDS,
                    expires_at=tx.now + LIFE_SECONDS,
                    browser=arrival.browser,
                )
            )
            tx.audit.append(_entry(actor, AuditAction.SESSION_OPENED, session))
        return Opened(session, secret)

    def open_link(self, caller: Caller, user: str | None, service: Service = Service.WHM) -> Opened:
        """Create a one-time link to a session for an account, within the caller's own bounds.

        Raises ``ACCOUNT_UNKNOWN``, ``SESSION_LINE_TOO_LONG`` and what ``step_up`` returns, because
        the new session would count as just signed in.
        """
        with self._act(caller) as (tx, actor):
            account = resolve_account(tx, actor, user)
            secret = self._random_text()
            session = tx.sessions.add(
                NewSession(
                    account=account,
                    service=service,
                    security_token=self._security_token(),
                    digest=self.keys.traces(_LINK, secret)[0],
                    address=caller.address,
                    created_at=tx.now,
                    idle_seconds=SIGNED_IN_IDLE_SECONDS if actor.is_local else OPENED_IDLE_SECONDS,
                    expires_at=tx.now + LINK_SECONDS,
                    is_link=True,
                    stub=actor.stub,
                    openers=_openers(actor, account),
                )
            )
            require_step_up(tx, actor, session.bounds.privileges)
            tx.audit.append(_entry(actor, AuditAction.SESSION_LINK_MADE, session))
        return Opened(session, secret)

    def link(self, secret: str, attempt: Attempt) -> Session:
        """Return the session that an unused link would open from an address.

        Raises ``LINK_UNUSABLE``.
        """
        with self.store.snapshot() as reading:
            return self._unused(reading, secret, attempt)

    def use_link(self, secret: str, arrival: Arrival) -> Opened:
        """Turn a link into a session; of two concurrent attempts, one succeeds.

        Raises ``LINK_UNUSABLE``.
        """
        with self.store.transaction() as tx:
            link = self._unused(tx, secret, arrival.attempt)
            held = self._random_text()
            ends = tx.now + (TOKEN_LIFE_SECONDS if link.stub else LIFE_SECONDS)
            if link.bounds.expires_at is not None:
                ends = min(ends, link.bounds.expires_at)
            digest = self.keys.traces(_SESSION, held)[0]
            opened = replace(
                link,
                address=str(arrival.attempt.address),
                browser=arrival.browser,
                expires_at=ends,
            )
            session = tx.sessions.use_link(opened, digest)
            actor = arrival.as_caller(session.account, session.bounds, session)
            tx.audit.append(_entry(actor, AuditAction.SESSION_OPENED, session))
        return Opened(session, held)

    def _unused(self, reading: Snapshot, secret: str, attempt: Attempt) -> Session:
        link = reading.sessions.find(self.keys.traces(_LINK, secret))
        if link is not None and link.is_link:
            session = replace(link, is_link=False)
            if decide_session(session, attempt, reading.now) is None:
                return link
        raise Refusal(Rule.LINK_UNUSABLE)

    def end_sessions(
        self, caller: Caller, user: str | None, ids: Sequence[int] | None = None
    ) -> int:
        """End the specified sessions and links of an account, or all that the caller may see.

        Return how many sessions and links were ended. Raises ``ACCOUNT_UNKNOWN`` and
        ``SESSION_UNKNOWN``.
        """
        with self._act(caller, even_suspended=True) as (tx, actor):
            account = resolve_account(tx, actor, user)
            seen = {s.id: s for s in tx.sessions.of_account(account.id) if sees_session(actor, s)}
            chosen = list(seen) if ids is None else list(dict.fromkeys(ids))
            for session_id in chosen:
                if session_id not in seen:
                    raise Refusal(Rule.SESSION_UNKNOWN, session=session_id)
                tx.sessions.end(seen[session_id])
                tx.audit.append(_entry(actor, AuditAction.SESSION_ENDED, seen[session_id]))
        return len(chosen)

    def sign_out(self, caller: Caller) -> None:
        """End the session that the caller is in."""
        with self._act(caller, even_suspended=True) as (tx, actor):
            if actor.session is not None:
                tx.sessions.end(actor.session)
                tx.audit.append(_entry(actor, AuditAction.SESSION_ENDED, actor.session))

    def _random_text(self) -> str:
        return base64.urlsafe_b64encode(self._random(_BYTES)).decode("ascii").rstrip("=")

    def _security_token(self) -> str:
        """Return ten digits. 128 random bits make the bias of the modulo negligible."""
        return str(int.from_bytes(self._random(16), "big") % 10**_DIGITS).zfill(_DIGITS)


def sees_session(caller: Caller, session: Session) -> bool:
    """Return whether a caller may see a session of an account that it has access to.

    A caller with a token sees only sessions that were opened through the token or its descendants.
    """
    if caller.stub is None:
        return True
    return session.stub is not None and any(s.id == caller.stub.id for s in session.stub.lineage)


def _openers(actor: Caller, account: Account) -> tuple[Account, ...]:
    """Return the openers of a session that the caller opens, nearest first."""
    above = actor.session.openers if actor.session else ()
    if account.id == actor.account.id and not actor.stub:
        return above
    if len(above) >= MAX_OPENERS:
        raise Refusal(Rule.SESSION_LINE_TOO_LONG, most=MAX_OPENERS)
    return (actor.account, *above)


def _entry(actor: Caller, action: AuditAction, session: Session) -> AuditEntry:
    return AuditEntry.of(
        actor,
        action,
        f"session {session.id}",
        session.id,
        owner_id=session.account.id,
        after={"account": session.account.username, "service": str(session.service)},
    )
