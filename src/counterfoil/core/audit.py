"""Audit log: entries of acts, the hash chain over them, and its checkpoints."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counterfoil.core.caller import Caller

CHECKPOINT = "foil1"
DRIFT_SECONDS = 300
"""How far the clocks of several servers that append to one chain may differ."""

_CHECKPOINT = re.compile(
    r"foil1\.([0-9a-f]{32})\.([0-9]{1,18})\.([0-9]{1,12})\.([0-9a-f]{64})\.([0-9a-f]{64})"
    r"\.([0-9a-f]{128})",
    re.ASCII,
)

_json = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode

Facts = dict[str, "str | int | list[str] | None"]


class AuditAction(StrEnum):
    """What an act did: its subject, a dot, and the result. The audit log is searched by action."""

    ACCOUNT_CREATED = "account.created"
    ACCOUNT_MODIFIED = "account.modified"
    ACCOUNT_PASSWORD = "account.password"
    ACCOUNT_PRIVILEGES = "account.privileges"
    ACCOUNT_REMOVED = "account.removed"
    ACCOUNT_RENAMED = "account.renamed"
    ACCOUNT_SUSPENDED = "account.suspended"
    ACCOUNT_TOKENS_REVOKED = "account.tokens_revoked"
    ACCOUNT_UNSUSPENDED = "account.unsuspended"
    ACL_LIST_SAVED = "acl_list.saved"
    ALARM_REPLACED_SECRET = "alarm.replaced_secret"
    APPLICATION_CHANGED = "application.changed"
    APPLICATION_REGISTERED = "application.registered"
    APPLICATION_REMOVED = "application.removed"
    CLOCK_ACCEPTED = "clock.accepted"
    INSTALLATION_CREATED = "installation.created"
    POLICY_CHANGED = "policy.changed"
    RESELLER_SET_UP = "reseller.set_up"
    RESELLER_UNSET = "reseller.unset"
    SESSION_ENDED = "session.ended"
    SESSION_LINK_MADE = "session.link_made"
    SESSION_OPENED = "session.opened"
    SETTINGS_CHANGED = "settings.changed"
    TOKEN_CONTAINED = "token.contained"
    TOKEN_CREATED = "token.created"
    TOKEN_DISABLED = "token.disabled"
    TOKEN_ENABLED = "token.enabled"
    TOKEN_OVERLAP_ENDED = "token.overlap_ended"
    TOKEN_RELEASED = "token.released"
    TOKEN_REVOKED = "token.revoked"
    TOKEN_ROTATED = "token.rotated"
    TOKEN_UPDATED = "token.updated"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One act as the audit log records it: who did what, with which token, from where.

    ``at`` is in epoch seconds. ``actor_token``, and the ``subject_id`` of a token, are public IDs.
    ``before`` and ``after`` hold only what the act changed, and never a secret or a digest.
    ``receipt`` is the receipt in the response to the request.
    """

    action: str
    actor_id: int | None
    actor: str
    actor_token: str | None
    address: str
    door: str
    subject: str
    subject_id: str
    owner_id: int | None
    before: Facts
    after: Facts
    receipt: str | None = None

    @classmethod
    def of(
        cls,
        caller: Caller,
        action: AuditAction,
        subject: str,
        subject_id: str | int,
        *,
        owner_id: int | None = None,
        before: Mapping[str, str | int | list[str] | None] | None = None,
        after: Mapping[str, str | int | list[str] | None] | None = None,
    ) -> AuditEntry:
        """Return the entry for an act of ``caller`` on a subject of account ``owner_id``."""
        return cls(
            action=action.value,
            actor_id=caller.account.id,
            actor=caller.account.username,
            actor_token=caller.stub.public_id if caller.stub else None,
            address=caller.address,
            door=caller.door,
            subject=subject,
            subject_id=str(subject_id),
            owner_id=owner_id,
            before=dict(before or {}),
            after=dict(after or {}),
            receipt=caller.receipt or None,
        )


@dataclass(frozen=True, slots=True)
class Recorded:
    """An audit entry at its place in the chain; positions count from 1 without gaps."""

    position: int
    at: int
    entry: AuditEntry
    previous: bytes
    hash: bytes


FIELDS = tuple(field.name for field in fields(AuditEntry))
"""The fields of an entry, in the order of their declaration."""


def genesis(installation: str) -> bytes:
    """Return the hash that the first entry commits to: a hash of the installation's ID."""
    return sha256(b"counterfoil audit " + installation.encode()).digest()


def chained(position: int, at: int, entry: AuditEntry, previous: bytes) -> Recorded:
    """Return an entry with its hash, which commits to it and to all entries before it."""
    return Recorded(position, at, entry, previous, audit_hash(position, at, entry, previous))


def audit_hash(position: int, at: int, entry: AuditEntry, previous: bytes) -> bytes:
    """Return the hash of an entry at its place in the chain.

    SHA-256 over the previous hash and the entry as JSON with sorted keys, so that a program in any
    language can recompute it.
    """
    facts = {"position": position, "at": at} | {name: getattr(entry, name) for name in FIELDS}
    if entry.receipt is None:
        # Entries from before receipts were recorded were hashed without this key.
        del facts["receipt"]
    return sha256(previous + _json(facts).encode()).digest()


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A statement that the chain of an installation had this head at time ``at``.

    ``key`` is the public key (32 bytes) that signed it. A signature proves nothing unless the
    reader trusts that key.
    """

    installation: str
    position: int
    at: int
    hash: bytes
    key: bytes
    signature: bytes

    @property
    def signed(self) -> bytes:
        """Return the bytes that are signed."""
        return ".".join(
            (CHECKPOINT, self.installation, str(self.position), str(self.at), self.hash.hex(),
             self.key.hex())
        ).encode("ascii")  # fmt: skip

    def __str__(self) -> str:
        """Return the checkpoint as one line of text, as stored, logged and sent."""
        return f"{self.signed.decode('ascii')}.{self.signature.hex()}"

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """Return the checkpoint in a line of text; raises ``CHECKPOINT_MALFORMED``.

        No signature is verified.
        """
        found = _CHECKPOINT.fullmatch(text)
        if not found:
            raise Refusal(Rule.CHECKPOINT_MALFORMED)
        return cls(
            found[1], int(found[2]), int(found[3]),
            bytes.fromhex(found[4]), bytes.fromhex(found[5]), bytes.fromhex(found[6]),
        )  # fmt: skip


class Chain:
    """Verification of a chain, entry by entry, up to its first fault."""

    def __init__(self, installation: str) -> None:
        """Start before the first entry."""
        self._installation = installation
        self._highest = 0
        self.last = 0
        self.head = genesis(installation)

    def fault_in(self, record: Recorded) -> str | None:
        """Return the fault in the next entry, or None.

        Without a fault, advance past the entry.
        """
        expected = self.last + 1
        if record.position != expected:
            return f"entry {expected} is missing: entry {record.position} stands in its place"
        if record.previous != self.head:
            return f"entry {expected} does not follow the entry before it"
        if chained(record.position, record.at, record.entry, record.previous).hash != record.hash:
            return f"entry {expected} was altered"
        if record.at < self._highest - DRIFT_SECONDS:
            return f"entry {expected} is dated before the entries before it"
        # This act accepts the machine's clock as it is, so later entries may be dated earlier.
        is_reset = record.entry.action == AuditAction.CLOCK_ACCEPTED
        self._highest = 0 if is_reset else max(self._highest, record.at)
        self.last, self.head = expected, record.hash
        return None

    def fault_at(self, checkpoint: Checkpoint) -> str | None:
        """Return the fault in a checkpoint of the last entry, or None."""
        if checkpoint.installation != self._installation:
            return f"the checkpoint at entry {checkpoint.position} is of another installation"
        if checkpoint.position != self.last or checkpoint.hash != self.head:
            return f"entry {self.last} is not what was signed as entry {checkpoint.position}"
        if checkpoint.at < self._highest - DRIFT_SECONDS:
            return f"the checkpoint at entry {checkpoint.position} is dated before it"
        return None


def first_fault(
    records: Iterable[Recorded],
    installation: str,
    last: int,
    head: bytes,
    checkpoints: Iterable[Checkpoint] = (),
) -> str | None:
    """Return the first fault in a whole chain, or None.

    ``last`` and ``head`` are the position and hash that the chain must end with. ``checkpoints``:
    the stored ones, in order, with their signatures verified.
    """
    chain = Chain(installation)
    signed = {checkpoint.position: checkpoint for checkpoint in checkpoints}
    for record in records:
        fault = chain.fault_in(record)
        checkpoint = signed.pop(record.position, None)
        if fault is None and checkpoint is not None:
            fault = chain.fault_at(checkpoint)
        if fault is not None:
            return fault
    if chain.last != last or chain.head != head:
        return f"the chain ends at entry {chain.last}, but {last} were written"
    if signed:
        return f"the chain ends at entry {last}, but entry {max(signed)} was signed"
    return None


MAKES = (".created", ".opened", ".link_made")
"""The endings of actions that create something."""


class TokenActivity(NamedTuple):
    """What was done with some tokens: creations, and other acts, newest first.

    The lists hold the last acts of each sort; ``made_count`` and ``touched_count`` count all acts
    of that sort. ``addresses``: the client addresses of all acts.
    """

    made: list[Recorded]
    touched: list[Recorded]
    made_count: int
    touched_count: int
    addresses: set[str]


@dataclass(frozen=True, slots=True)
class Filter:
    """Conditions for selecting audit entries; a condition that is None matches every entry.

    ``action``: one action, or a family (``token.``). ``owner_id``: the account that the subject
    belongs to. ``since`` (inclusive) and ``until`` (exclusive): epoch seconds. ``before``: only
    positions below this position.
    """

    actor: str | None = None
    actor_token: str | None = None
    action: str | None = None
    subject: str | None = None
    owner_id: int | None = None
    address: str | None = None
    since: int | None = None
    until: int | None = None
    before: int | None = None
