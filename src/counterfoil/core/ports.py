"""What do the rules ask of the outside? A store, its transactions, and a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from counterfoil.core.account import Account
    from counterfoil.core.allow_list import AllowList
    from counterfoil.core.application import Application
    from counterfoil.core.audit import AuditEntry, Checkpoint, Filter, Recorded, TokenActivity
    from counterfoil.core.leak_report import LeakReport
    from counterfoil.core.listing import TokenQuery, TokenResults
    from counterfoil.core.notice import Notice, NoticeDelivery, Topic
    from counterfoil.core.password import Password
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.rotation import SecretRecord
    from counterfoil.core.session import Service, Session
    from counterfoil.core.settings import Settings
    from counterfoil.core.token import Kind, Stub
    from counterfoil.core.usage import Count, LastUse, Uses


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


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What an account begins with; ``created_at``: epoch seconds."""

    username: str
    owner_id: int | None
    privileges: Privileges
    created_at: int
    domain: str | None = None
    contact_email: str = ""
    reseller: bool = False


@dataclass(frozen=True, slots=True)
class NewToken:
    """What a stub begins with, and the digest of its secret under key ``key_id``."""

    account: Account
    kind: Kind
    name: str
    privileges: Privileges
    allow_list: AllowList
    created_at: int
    expires_at: int | None
    parent: Stub | None
    digest: bytes
    key_id: str
    lasting: bool = False
    sessions_anywhere: bool = False
    description: str = ""
    request: bytes | None = None


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a session, or a link to one, begins with; ``digest`` is of what the browser holds."""

    account: Account
    service: Service
    security_token: str
    digest: bytes
    address: str
    created_at: int
    idle_seconds: int
    expires_at: int
    is_link: bool = False
    stub: Stub | None = None
    openers: tuple[Account, ...] = ()
    browser: str = ""


class Snapshot(Protocol):
    """One consistent snapshot of the store."""

    @property
    def now(self) -> int:
        """Return the moment of this snapshot, epoch seconds, read once."""

    @property
    def generation(self) -> Generation:
        """Return which acts the snapshot holds."""

    def settings(self) -> Settings:
        """Return the installation's settings."""

    def account(self, account_id: int) -> Account | None:
        """Return an account by id, removed ones included."""

    def account_named(self, username: str) -> Account | None:
        """Return the account that has this username now."""

    def accounts(self, owner_id: int | None = None, part: str = "") -> list[Account]:
        """Return the accounts that are not removed, sorted by name; of one owner, or all.

        ``part``: of the name that they have now.
        """

    def acl_lists(self) -> dict[str, Privileges]:
        """Return the named lists of privileges."""

    def applications(self) -> list[Application]:
        """Return the applications behind gateways, sorted by name."""

    def password(self, account_id: int) -> str | None:
        """Return the hash of an account's password, or None if it has none."""

    def session(self, session_id: int) -> Session | None:
        """Return a session or link by id, ended ones included for a while."""

    def session_of(self, digests: Sequence[bytes]) -> Session | None:
        """Return the session or link that has one of these digests, ended ones included."""

    def sessions(self, account_id: int) -> list[Session]:
        """Return an account's sessions and links that were not ended, the oldest first."""

    def stub(self, token_id: int) -> Stub | None:
        """Return a token by id, revoked ones included."""

    def stub_of(self, digests: Sequence[bytes]) -> Stub | None:
        """Return the token that has one of these digests, revoked ones included."""

    def presented(self, token_id: int, secret: int) -> Stub | None:
        """Return a token as its secret of this number finds it; 0: by no secret."""

    def secrets(self, token_id: int) -> list[SecretRecord]:
        """Return what is kept of a token's secrets, the newest first."""

    def ended_secrets(self, token_ids: Sequence[int]) -> dict[tuple[int, int], int]:
        """Return when the replaced secrets of these tokens end, by token and number."""

    def secret_of_request(self, token_id: int, requests: Sequence[bytes]) -> SecretRecord | None:
        """Return the secret of a token that was made with one of these idempotency keys."""

    def made_by(self, requests: Sequence[bytes]) -> Stub | None:
        """Return the token whose secret was made by one of these requests, revoked or not."""

    def descendants(self, stub: Stub, *, even_revoked: bool = False) -> list[Stub]:
        """Return a token and all that was made through it and is not revoked, the oldest first."""

    def ids_below(self, token_ids: Sequence[int]) -> list[int]:
        """Return which of these tokens, and of all made through them, are not revoked, by age."""

    def ids_under(self, account_id: int) -> list[int]:
        """Return the tokens of an account, and all made through them, that are not revoked."""

    def sessions_through(self, token_ids: Sequence[int]) -> list[Session]:
        """Return the sessions and links opened through these tokens that were not ended."""

    def acts_through(self, public_ids: Sequence[str], limit: int) -> TokenActivity:
        """Return what was done through these tokens: the last acts of each sort."""

    def last_uses(self, token_id: int) -> list[LastUse]:
        """Return the last acceptance and the last refusal of each secret of a token."""

    def last_uses_of(self, account_id: int) -> dict[int, list[LastUse]]:
        """Return the last uses of all tokens of an account, by token."""

    def uses(self, token_id: int, since_day: int) -> list[Count]:
        """Return how often a token was accepted on each day from one on."""

    def stub_public(self, public_id: str) -> Stub | None:
        """Return the token with this public id, revoked ones included."""

    def stub_named(self, account_id: int, kind: Kind, name: str) -> Stub | None:
        """Return an account's token by name; revoked ones have no name any more."""

    def stubs(self, account_id: int, kind: Kind) -> list[Stub]:
        """Return an account's tokens that are not revoked, sorted by name."""

    def list_tokens(self, account_id: int | None, wanted: TokenQuery) -> TokenResults:
        """Return one page of an account's tokens of the WHM API, or of those of all accounts."""

    def last_told(self, topic: Topic) -> int | None:
        """Return when the last notice of a topic was queued, in epoch seconds."""

    def policy_texts(self, account_id: int) -> dict[str, str]:
        """Return the rules of its own that a reseller was given, as text."""

    def fewest_idle_days(self) -> int:
        """Return after how many days without a use something happens to a token; 0: never."""

    def idle(self, before: int) -> list[tuple[Stub, int]]:
        """Return the tokens that were not used since a moment, and since when they are idle."""

    def token_count(self, account_id: int) -> int:
        """Return how many tokens of an account are not revoked, of both kinds."""

    def notices(self, limit: int) -> list[NoticeDelivery]:
        """Return the last notices, the newest first."""

    def ending(self, after: int, until: int) -> list[Stub]:
        """Return the tokens that are not revoked and end in a span of time, the last moment in."""

    def audit(self, wanted: Filter | None = None, *, limit: int) -> list[Recorded]:
        """Return the last ``limit`` audit entries of those wanted (all), the newest first."""

    def audit_chain(self, after: int = 0) -> Iterator[Recorded]:
        """Go through the audit chain in order, from after a position on."""

    def checkpoints(self, after: int = 0) -> list[Checkpoint]:
        """Return the checkpoints of the audit chain after a position in order, as they are kept."""

    def last_checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint of the audit chain."""

    def audit_end(self) -> tuple[str, int, bytes]:
        """Return the installation's id, the last position and the head hash of the chain."""


class Transaction(Snapshot, Protocol):
    """One act: what it changes, its audit entry and its feed entries commit together.

    Each method that changes something writes the feed entry that drops it from every cache.
    """

    def add_account(self, new: NewAccount) -> Account:
        """Insert an account; refuses ``USERNAME_TAKEN`` and ``DOMAIN_TAKEN``."""

    def save_account(self, account: Account) -> None:
        """Write an account back, its former names included; refuses as adding does."""

    def add_token(self, new: NewToken) -> Stub:
        """Insert a stub and its digest; refuses ``TOKEN_NAME_TAKEN``."""

    def save_token(self, stub: Stub) -> None:
        """Write a living stub back; refuses ``TOKEN_NAME_TAKEN`` and ``TOKEN_UNKNOWN``."""

    def revoke(self, stubs: Sequence[Stub]) -> int:
        """Revoke tokens and all their descendants, and end the sessions opened through them.

        Returns how many tokens were alive.
        """

    def revoke_of(self, account: Account, stubs: Sequence[Stub]) -> int:
        """Revoke many tokens of one account as ``revoke`` does, in a few statements."""

    def add_secret(self, stub: Stub, digest: bytes, key_id: str, request: bytes | None) -> int:
        """Insert a new secret of a token; returns its number.

        All before it are good until the token's ``old_secret_ends_at`` at most.
        """

    def end_old_secrets(self, stub: Stub) -> None:
        """Let all old secrets of a token end at its ``old_secret_ends_at`` at most."""

    def remove_account(self, account: Account) -> int:
        """Remove an account: revoke its tokens and their descendants, end all their sessions.

        Returns how many tokens were alive.
        """

    def save_acl_list(self, name: str, privileges: Privileges) -> None:
        """Write a named list of privileges, new or not."""

    def save_password(self, account: Account, hashed: str) -> None:
        """Write the hash of an account's password."""

    def add_session(self, new: NewSession) -> Session:
        """Insert a session or a link, and forget those that are long over."""

    def use_link(self, session: Session, digest: bytes) -> Session:
        """Turn an unused link into a session, with a new digest.

        ``session`` is the link with the address, browser and end of the session.
        """

    def end_session(self, session: Session) -> None:
        """End a session or link."""

    def end_sessions(self, account: Account) -> int:
        """End all sessions and links of an account; returns how many."""

    def save_applications(self, applications: Sequence[Application]) -> None:
        """Write all applications, in place of those that there were."""

    def save_policy(self, account: Account, texts: Mapping[str, str]) -> None:
        """Write the rules of its own that a reseller has."""

    def save_settings(self, settings: Settings) -> None:
        """Write the settings."""

    def accept_clock(self) -> None:
        """Take the machine's clock for the highest time seen, forward or back."""

    def notify(self, notice: Notice) -> bool:
        """Queue a notice with the act; False if it was queued before."""

    def record(self, entry: AuditEntry) -> None:
        """Append the act's entry to the audit chain; an act without one cannot commit."""


class Store(Protocol):
    """Where everything is kept; every method may raise ``Unavailable``."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Open one act: commits on a clean exit, else rolls back."""

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """Open a consistent reading that waits for no writer."""

    def find(self, digests: Sequence[bytes]) -> StubLookupResult:
        """Return the stub that has one of these digests, unless it has a parent."""

    def note_uses(self, uses: Uses) -> None:
        """Write down gathered uses of tokens; no act."""

    def queue(self, notices: Sequence[Notice]) -> list[Notice]:
        """Queue notices; returns those that were not queued before. No act."""

    def add_leak_report(self, digests: Sequence[bytes], reporter: str, address: str) -> None:
        """Keep a suspect secret as its digests. No act."""

    def leak_reports(self) -> list[LeakReport]:
        """Return some of the reports that wait, the oldest first."""

    def forget_leak_report(self, report: LeakReport) -> None:
        """Remove a report that was looked up. No act."""

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
