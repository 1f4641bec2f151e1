"""What happened, and how is it seen that nobody altered the record of it?"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from counterfoil.core.bounds import Caller

Facts = dict[str, "str | int | list[str] | None"]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One act as it is kept for people: who, through what, from where, on what, what changed.

    ``at``: epoch seconds. ``actor_token`` and a token's ``subject_id`` are public ids.
    ``before`` and ``after`` hold only what the act changed, and never a secret or a digest.
    ``receipt``: of the answer to whoever asked for it.
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
        action: str,
        subject: str,
        subject_id: str | int,
        *,
        owner_id: int | None = None,
        before: Mapping[str, str | int | list[str] | None] | None = None,
        after: Mapping[str, str | int | list[str] | None] | None = None,
    ) -> AuditEntry:
        """Describe an act of ``caller`` on a subject that belongs to account ``owner_id``."""
        return cls(
            action=action,
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
    """An audit entry with its place in the chain; positions count from 1 without a gap."""

    position: int
    at: int
    entry: AuditEntry
    previous: bytes
    hash: bytes


def genesis(installation: str) -> bytes:
    """Return what the first entry commits to: a hash of the installation's id."""
    return sha256(b"counterfoil audit " + installation.encode()).digest()


def chained(position: int, at: int, entry: AuditEntry, previous: bytes) -> Recorded:
    """Return an entry with the hash that commits to it and to all entries before it.

    SHA-256 over the previous hash and the entry as JSON with sorted keys, so that anybody
    can compute it again in any language.
    """
    told = {"position": position, "at": at, **asdict(entry)}
    if entry.receipt is None:
        del told["receipt"]  # entries from before there were any have no such key
    text = json.dumps(
        told,
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=True,
    )
    return Recorded(position, at, entry, previous, sha256(previous + text.encode()).digest())


def first_fault(
    records: Iterable[Recorded], installation: str, last: int, head: bytes
) -> str | None:
    """Return what is wrong with a whole chain, or None; ``last`` and ``head`` say where it ends."""
    expected, previous = 1, genesis(installation)
    for record in records:
        if record.position != expected:
            return f"entry {expected} is missing: entry {record.position} stands in its place"
        if record.previous != previous:
            return f"entry {expected} does not follow the entry before it"
        again = chained(record.position, record.at, record.entry, record.previous)
        if again.hash != record.hash:
            return f"entry {expected} was altered"
        expected, previous = expected + 1, record.hash
    if expected - 1 != last or previous != head:
        return f"the chain ends at entry {expected - 1}, but {last} were written"
    return None
