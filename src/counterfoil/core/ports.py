"""Ports: the interfaces that the rules require of a store, its transactions, and a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence
    from contextlib import AbstractContextManager

    from counterfoil.core.audit import Checkpoint
    from counterfoil.core.leak_report import LeakReport
    from counterfoil.core.notice import Notice
    from counterfoil.core.password import Password
    from counterfoil.core.repositories import (
        AccountReader,
        AccountWriter,
        AuditReader,
        AuditWriter,
        NoticeReader,
        NoticeWriter,
        SecretReader,
        SecretWriter,
        SessionReader,
        SessionWriter,
        SettingsReader,
        SettingsWriter,
        TokenReader,
        TokenWriter,
        UsageReader,
    )
    from counterfoil.core.session import Session
    from counterfoil.core.token import Stub
    from counterfoil.core.usage import Uses


class Unavailable(Exception):  # noqa: N818 - an outage, not an error
    """The store cannot be read now, or a transaction could not commit; nothing was changed."""


class OutcomeUnknown(Unavailable):
    """A commit was sent, and whether it took effect could not be determined."""


class Generation(NamedTuple):
    """The state of the store: the number and the nonce of its last transaction.

    The nonce is random: two histories that diverge (a restored backup, a standby that was promoted
    too early) reach the same number at some time, but never the same nonce.
    """

    number: int
    nonce: str

    def may_hold(self, known: Generation) -> bool:
        """Return whether this state is possibly the same as a known state, or later."""
        return self == known or self.number > known.number


class StubLookupResult(NamedTuple):
    """A stub found by its secret, and the generation in which it was read.

    ``stub`` is also None if the token has a parent: tokens with a parent are loaded in a snapshot.
    """

    generation: Generation
    stub: Stub | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What the change feed lists between two generations.

    ``everything``: anything may have changed, because the feed does not reach back far enough.
    ``installation``: the settings or the applications changed.
    """

    generation: Generation
    everything: bool = False
    tokens: frozenset[int] = frozenset()
    accounts: frozenset[int] = frozenset()
    installation: bool = False


class Snapshot(Protocol):
    """One consistent snapshot of the store."""

    @property
    def now(self) -> int:
        """Return the time of this snapshot in epoch seconds; the clock is read only once."""

    @property
    def generation(self) -> Generation:
        """Return the generation of the state that this snapshot reads."""

    @property
    def accounts(self) -> AccountReader:
        """Return the accounts."""

    @property
    def tokens(self) -> TokenReader:
        """Return the tokens."""

    @property
    def secrets(self) -> SecretReader:
        """Return the secrets of tokens."""

    @property
    def sessions(self) -> SessionReader:
        """Return the sessions and sign-in links."""

    @property
    def settings(self) -> SettingsReader:
        """Return the settings."""

    @property
    def audit(self) -> AuditReader:
        """Return the audit log."""

    @property
    def notices(self) -> NoticeReader:
        """Return the notices."""

    @property
    def usage(self) -> UsageReader:
        """Return the recorded uses of tokens."""


class Transaction(Snapshot, Protocol):
    """One transaction: the change, its audit entry and its feed entries commit together."""

    def accept_clock(self) -> None:
        """Replace the highest time seen with the machine's clock, forward or back."""

    @property
    def accounts(self) -> AccountWriter:
        """Return the accounts, for changes."""

    @property
    def tokens(self) -> TokenWriter:
        """Return the tokens, for changes."""

    @property
    def secrets(self) -> SecretWriter:
        """Return the secrets of tokens, for changes."""

    @property
    def sessions(self) -> SessionWriter:
        """Return the sessions and sign-in links, for changes."""

    @property
    def settings(self) -> SettingsWriter:
        """Return the settings, for changes."""

    @property
    def audit(self) -> AuditWriter:
        """Return the audit log, for appending."""

    @property
    def notices(self) -> NoticeWriter:
        """Return the notices, for changes."""


class LeakReports(Protocol):
    """Leaked secrets that wait to be looked up; stored outside of transactions of the audit log."""

    def add(self, digests: Sequence[bytes], reporter: str, address: str) -> None:
        """Store a reported secret as its digests."""

    def oldest(self) -> list[LeakReport]:
        """Return some of the waiting reports, oldest first."""

    def remove(self, report: LeakReport) -> None:
        """Remove a report that was processed."""


class Outbox(Protocol):
    """Notices that are queued without an audited transaction."""

    def queue(self, notices: Sequence[Notice]) -> list[Notice]:
        """Queue notices; return the ones that were not queued before."""


class UsageRecorder(Protocol):
    """Uses of tokens, recorded without an audited transaction."""

    def add(self, uses: Uses) -> None:
        """Record aggregated uses of tokens."""


class Store(Protocol):
    """The store; every method may raise ``Unavailable``."""

    @property
    def leak_reports(self) -> LeakReports:
        """Return the leak reports that wait."""

    @property
    def outbox(self) -> Outbox:
        """Return the outbox of notices."""

    @property
    def usage(self) -> UsageRecorder:
        """Return the recorder of uses."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction; it commits on a clean exit, and rolls back otherwise."""

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """Open a consistent snapshot; it never waits for a writer."""

    def find(self, digests: Sequence[bytes]) -> StubLookupResult:
        """Return the stub that has one of the digests, unless the token has a parent."""

    def add_checkpoint(self, checkpoint: Checkpoint) -> bool:
        """Store a checkpoint and queue its notice; False if its position has a checkpoint already.

        Storing a checkpoint is not an audited act.
        """

    def note_session(self, session: Session, at: int) -> None:
        """Record when a session was last used; not audited, and harmless if lost."""

    def change_counter(self) -> Hashable:
        """Return a value that changes with every commit by another connection."""

    def changes_since(self, known: Generation | None) -> Changes:
        """Return what changed after ``known``; if ``known`` is None, no state is known."""


class PasswordHashes(Protocol):
    """Password hashing, slow on purpose: a stolen hash must be expensive to attack."""

    def hash(self, password: Password) -> str:
        """Return the hash of a password, for the store."""

    def matches(self, hashed: str | None, password: Password) -> bool:
        """Return whether a password matches a hash.

        None, for an account without a password, never matches, and takes as long.
        """


class Clock(Protocol):
    """The clock that expiry is compared with."""

    def now(self) -> int:
        """Return epoch seconds: the later of the machine's clock and the highest time seen."""
