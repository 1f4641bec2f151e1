"""What do the rules ask of the outside? A store, its transactions, and a clock."""

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


class Unavailable(Exception):  # noqa: N818 - an outage, named as the door answers it
    """The truth cannot be asked now, or an act could not be kept; nothing was changed."""


class OutcomeUnknown(Unavailable):
    """An act was sent to be kept, and whether it was kept could not be learned."""


class Generation(NamedTuple):
    """Which acts a state of the store holds: the number of the last one, and its nonce.

    The nonce is random: two histories that part (a restored backup, a standby that was
    promoted too early) have the same number at some time, but never the same nonce.
    """

    number: int
    nonce: str

    def may_hold(self, known: Generation) -> bool:
        """Tell whether this state may hold all acts of a known one: the same, or later."""
        return self == known or self.number > known.number


class StubLookupResult(NamedTuple):
    """A stub found by its secret, and the generation of the state that has it.

    None also for a stub that has a parent: such ones are loaded in a snapshot.
    """

    generation: Generation
    stub: Stub | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What the change feed names between two generations; ``everything``: it cannot tell.

    ``installation``: the settings or the applications.
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
        """Return the moment of this snapshot, epoch seconds, read once."""

    @property
    def generation(self) -> Generation:
        """Return which acts the snapshot holds."""

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
        """Return the uses of tokens."""


class Transaction(Snapshot, Protocol):
    """One act: what it changes, its audit entry and its feed entries commit together."""

    def accept_clock(self) -> None:
        """Take the machine's clock for the highest time seen, forward or back."""

    @property
    def accounts(self) -> AccountWriter:
        """Return the accounts, to be changed."""

    @property
    def tokens(self) -> TokenWriter:
        """Return the tokens, to be changed."""

    @property
    def secrets(self) -> SecretWriter:
        """Return the secrets of tokens, to be changed."""

    @property
    def sessions(self) -> SessionWriter:
        """Return the sessions and sign-in links, to be changed."""

    @property
    def settings(self) -> SettingsWriter:
        """Return the settings, to be changed."""

    @property
    def audit(self) -> AuditWriter:
        """Return the audit log, to be changed."""

    @property
    def notices(self) -> NoticeWriter:
        """Return the notices, to be changed."""


class LeakReports(Protocol):
    """Suspect secrets that wait to be looked up. No acts."""

    def add(self, digests: Sequence[bytes], reporter: str, address: str) -> None:
        """Keep a suspect secret as its digests."""

    def oldest(self) -> list[LeakReport]:
        """Return some of the reports that wait, the oldest first."""

    def remove(self, report: LeakReport) -> None:
        """Remove a report that was looked up."""


class Outbox(Protocol):
    """Notices, queued outside of acts."""

    def queue(self, notices: Sequence[Notice]) -> list[Notice]:
        """Queue notices; returns those that were not queued before."""


class UsageRecorder(Protocol):
    """Uses of tokens, written outside of acts."""

    def add(self, uses: Uses) -> None:
        """Write down gathered uses of tokens."""


class Store(Protocol):
    """Where everything is kept; every method may raise ``Unavailable``."""

    @property
    def leak_reports(self) -> LeakReports:
        """Return the reports of leaks that wait."""

    @property
    def outbox(self) -> Outbox:
        """Return the outbox of notices."""

    @property
    def usage(self) -> UsageRecorder:
        """Return where uses are written."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Open one act: commits on a clean exit, else rolls back."""

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """Open a consistent reading that waits for no writer."""

    def find(self, digests: Sequence[bytes]) -> StubLookupResult:
        """Return the stub that has one of these digests, unless it has a parent."""

    def add_checkpoint(self, checkpoint: Checkpoint) -> bool:
        """Keep a checkpoint and queue the notice of it; False if there is one at its position.

        No act.
        """

    def note_session(self, session: Session, at: int) -> None:
        """Write down when a session was used last; no act, and lost without harm."""

    def change_counter(self) -> Hashable:
        """Return a value that differs after any commit by another connection."""

    def changes_since(self, known: Generation | None) -> Changes:
        """Return what acts after a known state have changed; None: nothing is known."""


class PasswordHashes(Protocol):
    """How passwords are kept: slowly, so that a stolen hash is of little use."""

    def hash(self, password: Password) -> str:
        """Return the hash to keep of a password."""

    def matches(self, hashed: str | None, password: Password) -> bool:
        """Tell whether a password is the one of a hash; None takes as long, and never is."""


class Clock(Protocol):
    """The time that expiry is judged by."""

    def now(self) -> int:
        """Return epoch seconds: the later of the machine's clock and the highest time seen."""
