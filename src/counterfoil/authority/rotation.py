"""Transactions on secrets: rotate a token, and end the overlap."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from counterfoil.authority.base import Acts, resolve_account, resolve_token
from counterfoil.authority.step_up import require_step_up
from counterfoil.authority.token_request import TokenSpec, requested_expiry
from counterfoil.authority.tokens import (
    Created,
    not_suspended,
    policy_of,
    raise_first,
    reject_reused_form,
    token_entry,
)
from counterfoil.core.audit import AuditAction
from counterfoil.core.refusals import Refusal, Rule
from counterfoil.core.rotation import DAY, RETRY_SECONDS, SecretRecord, derived_secret
from counterfoil.core.secret import make_secret
from counterfoil.core.token import Kind

if TYPE_CHECKING:
    from counterfoil.core.audit import Facts
    from counterfoil.core.caller import Caller
    from counterfoil.core.ports import Snapshot, Transaction
    from counterfoil.core.secret import Secret
    from counterfoil.core.token import Stub

_ROTATE, _REQUEST = "rotate", "idempotency"


@dataclass(frozen=True, slots=True)
class Rotation:
    """Parameters of a rotation: overlap, expiry, and a key for retries.

    ``overlap`` is in seconds. None means a day, or 0 if a leak report has disabled the token: a
    leaked secret stays valid only on request. ``request``: the idempotency key; a retry with the
    same key returns the same secret. ``form``: the id of a form; a form makes one secret, which is
    never returned again.
    """

    overlap: int | None = None
    end: TokenSpec = field(default_factory=TokenSpec)
    request: str = ""
    form: str = ""


class RotationActs(Acts):
    """Transactions on a token's secrets."""

    def rotate_token(
        self, caller: Caller, user: str | None, name: str, wanted: Rotation,
        *, kind: Kind = Kind.WHM,
    ) -> Created:  # fmt: skip
        """Create a new secret for a token; the old one stays valid during the overlap.

        If the idempotency key was used for a rotation less than ten minutes ago, the secret of that
        rotation is returned again and nothing changes. Raises ``TOKEN_UNKNOWN``,
        ``TOKEN_OUT_OF_LINE``, ``TOKEN_OF_SESSION``, ``SECRET_REPLACED``, ``ACCOUNT_SUSPENDED``,
        ``IDEMPOTENCY_KEY_USED``, ``IDEMPOTENCY_KEY_REPLACED``, ``FORM_USED``, what ``step_up``
        returns, and what ``update_token`` raises.
        """
        with self._act(caller) as (tx, actor):
            account = not_suspended(resolve_account(tx, actor, user))
            old = resolve_token(tx, actor, account, name, kind)
            _refuse_out_of_line(actor, old)
            _refuse_own_in_session(actor, old)
            # This applies to retries as well, because they return the secret again.
            require_step_up(tx, actor, old.privileges)
            requests = self._traces(old, wanted.request)
            made = tx.secrets.by_request(old.id, requests) if requests else None
            if made is not None:
                return Created(old, self._again(tx, old, made, wanted.request))
            _refuse_replaced(actor)
            formed = reject_reused_form(tx, self.keys, wanted.form)
            secret = self._new_secret(tx, old, wanted.request)
            key_id = self.keys.newest_id
            ends = old.expires_at
            if wanted.end.names_end:
                ends = requested_expiry(actor, wanted.end, tx.now)
                raise_first(policy_of(tx, account).end_fault(ends, tx.now, tx.settings.load().zone))
            new = replace(
                old,
                old_secret_ends_at=tx.now + _overlap(old, wanted),
                expires_at=ends,
                idle_since=tx.now,
            )
            tx.tokens.save(new)
            number = tx.secrets.add(
                new, self.keys.digest(secret, key_id), key_id, requests[0] if requests else formed
            )
            before: Facts = {"secret": number - 1}
            after: Facts = {"secret": number, "old_secret_ends_at": new.old_secret_ends_at}
            if new.expires_at != old.expires_at:
                before["expires_at"], after["expires_at"] = old.expires_at, new.expires_at
            tx.audit.append(
                token_entry(actor, AuditAction.TOKEN_ROTATED, new, before=before, after=after)
            )
            return Created(new, secret)

    def end_overlap(
        self, caller: Caller, user: str | None, name: str, *, kind: Kind = Kind.WHM
    ) -> None:
        """Refuse a token's old secrets from now on; raises ``OVERLAP_NONE`` if none is valid."""
        with self._act(caller, even_suspended=True) as (tx, actor):
            old = resolve_token(tx, actor, resolve_account(tx, actor, user), name, kind)
            _refuse_out_of_line(actor, old)
            _refuse_replaced(actor)
            ends = old.old_secret_ends_at
            if ends is None or ends <= tx.now:
                raise Refusal(Rule.OVERLAP_NONE, name=old.name)
            new = replace(old, old_secret_ends_at=tx.now)
            tx.tokens.save(new)
            tx.secrets.end_old(new)
            tx.audit.append(
                token_entry(actor, AuditAction.TOKEN_OVERLAP_ENDED, new,
                            before={"old_secret_ends_at": ends},
                            after={"old_secret_ends_at": tx.now})
            )  # fmt: skip

    def _traces(self, stub: Stub, request: str) -> list[bytes]:
        return self.keys.traces(_REQUEST, f"{stub.public_id} {request}") if request else []

    def _new_secret(self, tx: Transaction, stub: Stub, request: str) -> Secret:
        prefix = tx.settings.load().secret_prefix
        if not request:
            return make_secret(prefix, self._random)
        return derived_secret(self.keys.subkey(_ROTATE), prefix, stub.public_id, request)

    def _again(self, reading: Snapshot, stub: Stub, made: SecretRecord, request: str) -> Secret:
        """Return the secret of an earlier rotation again, if it is still valid.

        Raises ``IDEMPOTENCY_KEY_USED`` and ``IDEMPOTENCY_KEY_REPLACED``.
        """
        if made.is_replaced(reading.now):
            raise Refusal(Rule.IDEMPOTENCY_KEY_REPLACED)
        if reading.now < made.created_at + RETRY_SECONDS:
            prefix = reading.settings.load().secret_prefix
            for key in self.keys.subkeys(_ROTATE):
                secret = derived_secret(key, prefix, stub.public_id, request)
                if self.keys.digest(secret, made.key_id) == made.digest:
                    return secret
        raise Refusal(Rule.IDEMPOTENCY_KEY_USED)


def usual_overlap(stub: Stub) -> int:
    """Return the default overlap of a token in seconds."""
    return 0 if stub.is_leaked else DAY


def _overlap(stub: Stub, wanted: Rotation) -> int:
    return usual_overlap(stub) if wanted.overlap is None else wanted.overlap


def _refuse_out_of_line(actor: Caller, stub: Stub) -> None:
    """Raise ``TOKEN_OUT_OF_LINE`` if the calling token may not rotate the token.

    A token may rotate itself and its descendants. A token marked ``lasting`` may also rotate other
    tokens within its bounds, which ``resolve_token`` has checked: the mark permits that the new
    secret outlasts the calling token. No token may rotate a different token that has a mark. The
    holder of the new secret would gain the mark, but only a person can give marks.
    """
    through = actor.stub
    if through is None or stub.id == through.id:
        return
    is_open = through.lasting or stub.is_from(through)
    if not is_open or stub.lasting or stub.sessions_anywhere:
        raise Refusal(Rule.TOKEN_OUT_OF_LINE)


def _refuse_own_in_session(actor: Caller, stub: Stub) -> None:
    """Raise ``TOKEN_OF_SESSION`` if the caller's session was opened through the token.

    The session ends within hours, and has the token's marks only until then. A new secret would
    have the marks for good.
    """
    if actor.session is not None and actor.stub is not None and stub.id == actor.stub.id:
        raise Refusal(Rule.TOKEN_OF_SESSION, name=stub.name)


def _refuse_replaced(actor: Caller) -> None:
    if actor.stub is not None and actor.stub.secret_ends_at is not None:
        raise Refusal(Rule.SECRET_REPLACED)
