"""Repositories: the readers and writers of the store, one for each noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from counterfoil.core.account import Account
    from counterfoil.core.allow_list import AllowList
    from counterfoil.core.application import Application
    from counterfoil.core.audit import AuditEntry, Checkpoint, Filter, Recorded, TokenActivity
    from counterfoil.core.listing import TokenQuery, TokenResults
    from counterfoil.core.notice import Notice, NoticeDelivery, Topic
    from counterfoil.core.privilege import Privileges
    from counterfoil.core.rotation import SecretRecord
    from counterfoil.core.session import Service, Session
    from counterfoil.core.settings import Settings
    from counterfoil.core.token import Kind, Stub
    from counterfoil.core.usage import Count, LastUse


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


class AccountReader(Protocol):
    """Accounts: who owns tokens."""

    def get(self, account_id: int) -> Account | None:
        """Return an account by id, removed ones included."""

    def find(self, username: str) -> Account | None:
        """Return the account that has this username now."""

    def search(self, owner_id: int | None = None, part: str = "") -> list[Account]:
        """Return the accounts that are not removed, sorted by name; of one owner, or all.

        ``part``: of the name that they have now.
        """

    def password_hash(self, account_id: int) -> str | None:
        """Return the hash of an account's password, or None if it has none."""


class AccountWriter(AccountReader, Protocol):
    """The same, to be changed: each change writes the feed entry that drops it from caches."""

    def add(self, new: NewAccount) -> Account:
        """Insert an account; refuses ``USERNAME_TAKEN`` and ``DOMAIN_TAKEN``."""

    def save(self, account: Account) -> None:
        """Write an account back, its former names included; refuses as adding does."""

    def remove(self, account: Account) -> None:
        """Mark an account as removed; what it owned passes to its own owner."""

    def save_password(self, account: Account, hashed: str) -> None:
        """Write the hash of an account's password."""


class TokenReader(Protocol):
    """Tokens, as stubs."""

    def get(self, token_id: int) -> Stub | None:
        """Return a token by id, revoked ones included."""

    def find(self, digests: Sequence[bytes]) -> Stub | None:
        """Return the token that has one of these digests, revoked ones included."""

    def get_by_secret(self, token_id: int, secret: int) -> Stub | None:
        """Return a token as its secret of this number finds it; 0: by no secret."""

    def by_public_id(self, public_id: str) -> Stub | None:
        """Return the token with this public id, revoked ones included."""

    def by_name(self, account_id: int, kind: Kind, name: str) -> Stub | None:
        """Return an account's token by name; revoked ones have no name any more."""

    def by_request(self, requests: Sequence[bytes]) -> Stub | None:
        """Return the token whose secret was made by one of these requests, revoked or not."""

    def of_account(self, account_id: int, kind: Kind) -> list[Stub]:
        """Return an account's tokens that are not revoked, sorted by name."""

    def query(self, account_id: int | None, wanted: TokenQuery) -> TokenResults:
        """Return one page of an account's tokens of the WHM API, or of those of all accounts."""

    def count(self, account_id: int) -> int:
        """Return how many tokens of an account are not revoked, of both kinds."""

    def expiring(self, after: int, until: int) -> list[Stub]:
        """Return the tokens that are not revoked and end in a span of time, the last moment in."""

    def idle_since(self, before: int) -> list[tuple[Stub, int]]:
        """Return the tokens that were not used since a moment, and since when they are idle."""

    def descendants(self, stub: Stub, *, even_revoked: bool = False) -> list[Stub]:
        """Return a token and all that was made through it and is not revoked, the oldest first."""

    def living_descendants(self, token_ids: Sequence[int]) -> list[int]:
        """Return which of these tokens, and of all made through them, are not revoked, by age."""

    def living_of_account(self, account_id: int) -> list[int]:
        """Return the tokens of an account, and all made through them, that are not revoked."""


class TokenWriter(TokenReader, Protocol):
    """The same, to be changed: each change writes the feed entry that drops it from caches."""

    def add(self, new: NewToken) -> Stub:
        """Insert a stub and its digest; refuses ``TOKEN_NAME_TAKEN``."""

    def save(self, stub: Stub) -> None:
        """Write a living stub back; refuses ``TOKEN_NAME_TAKEN`` and ``TOKEN_UNKNOWN``."""

    def revoke(self, stubs: Sequence[Stub]) -> int:
        """Revoke tokens and all their descendants, and end the sessions opened through them.

        Returns how many tokens were alive.
        """

    def revoke_many(self, account: Account, stubs: Sequence[Stub]) -> int:
        """Revoke many tokens of one account as ``revoke`` does, in a few statements."""

    def revoke_all(self, account: Account) -> int:
        """Revoke all tokens of an account as ``revoke`` does."""


class SecretReader(Protocol):
    """Secrets of tokens, as digests."""

    def of_token(self, token_id: int) -> list[SecretRecord]:
        """Return what is kept of a token's secrets, the newest first."""

    def ends(self, token_ids: Sequence[int]) -> dict[tuple[int, int], int]:
        """Return when the replaced secrets of these tokens end, by token and number."""

    def by_request(self, token_id: int, requests: Sequence[bytes]) -> SecretRecord | None:
        """Return the secret of a token that was made with one of these idempotency keys."""


class SecretWriter(SecretReader, Protocol):
    """The same, to be changed: each change writes the feed entry that drops it from caches."""

    def add(self, stub: Stub, digest: bytes, key_id: str, request: bytes | None) -> int:
        """Insert a new secret of a token; returns its number.

        All before it are good until the token's ``old_secret_ends_at`` at most.
        """

    def end_old(self, stub: Stub) -> None:
        """Let all old secrets of a token end at its ``old_secret_ends_at`` at most."""


class SessionReader(Protocol):
    """Sessions and sign-in links."""

    def get(self, session_id: int) -> Session | None:
        """Return a session or link by id, ended ones included for a while."""

    def find(self, digests: Sequence[bytes]) -> Session | None:
        """Return the session or link that has one of these digests, ended ones included."""

    def of_account(self, account_id: int) -> list[Session]:
        """Return an account's sessions and links that were not ended, the oldest first."""

    def opened_through(self, token_ids: Sequence[int]) -> list[Session]:
        """Return the sessions and links opened through these tokens that were not ended."""


class SessionWriter(SessionReader, Protocol):
    """The same, to be changed: each change writes the feed entry that drops it from caches."""

    def add(self, new: NewSession) -> Session:
        """Insert a session or a link, and forget those that are long over."""

    def use_link(self, session: Session, digest: bytes) -> Session:
        """Turn an unused link into a session, with a new digest.

        ``session`` is the link with the address, browser and end of the session.
        """

    def end(self, session: Session) -> None:
        """End a session or link."""

    def end_all(self, account: Account) -> int:
        """End all sessions and links of an account; returns how many."""


class SettingsReader(Protocol):
    """Settings: the installation's, resellers' policies, named lists, applications."""

    def load(self) -> Settings:
        """Return the installation's settings."""

    def acl_lists(self) -> dict[str, Privileges]:
        """Return the named lists of privileges."""

    def applications(self) -> list[Application]:
        """Return the applications behind gateways, sorted by name."""

    def policy_texts(self, account_id: int) -> dict[str, str]:
        """Return the rules of its own that a reseller was given, as text."""

    def fewest_idle_days(self) -> int:
        """Return after how many days without a use something happens to a token; 0: never."""


class SettingsWriter(SettingsReader, Protocol):
    """The same, to be changed: each change writes the feed entry that drops it from caches."""

    def save(self, settings: Settings) -> None:
        """Write the settings."""

    def save_policy(self, account: Account, texts: Mapping[str, str]) -> None:
        """Write the rules of its own that a reseller has."""

    def save_acl_list(self, name: str, privileges: Privileges) -> None:
        """Write a named list of privileges, new or not."""

    def save_applications(self, applications: Sequence[Application]) -> None:
        """Write all applications, in place of those that there were."""


class AuditReader(Protocol):
    """The audit log: the chain of entries, and its checkpoints."""

    def search(self, wanted: Filter | None = None, *, limit: int) -> list[Recorded]:
        """Return the last ``limit`` audit entries of those wanted (all), the newest first."""

    def chain(self, after: int = 0) -> Iterator[Recorded]:
        """Go through the audit chain in order, from after a position on."""

    def head(self) -> tuple[str, int, bytes]:
        """Return the installation's id, the last position and the head hash of the chain."""

    def activity(self, public_ids: Sequence[str], limit: int) -> TokenActivity:
        """Return what was done through these tokens: the last acts of each sort."""

    def checkpoints(self, after: int = 0) -> list[Checkpoint]:
        """Return the checkpoints of the audit chain after a position in order, as they are kept."""

    def last_checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint of the audit chain."""


class AuditWriter(AuditReader, Protocol):
    """The same, to be changed: each change writes the feed entry that drops it from caches."""

    def append(self, entry: AuditEntry) -> None:
        """Append the act's entry to the audit chain; an act without one cannot commit."""


class NoticeReader(Protocol):
    """Notices, and what became of each."""

    def last(self, limit: int) -> list[NoticeDelivery]:
        """Return the last notices, the newest first."""

    def last_queued(self, topic: Topic) -> int | None:
        """Return when the last notice of a topic was queued, in epoch seconds."""


class NoticeWriter(NoticeReader, Protocol):
    """The same, to be changed: each change writes the feed entry that drops it from caches."""

    def add(self, notice: Notice) -> bool:
        """Queue a notice with the act; False if it was queued before."""


class UsageReader(Protocol):
    """Uses of tokens."""

    def last_uses(self, token_id: int) -> list[LastUse]:
        """Return the last acceptance and the last refusal of each secret of a token."""

    def last_uses_of_account(self, account_id: int) -> dict[int, list[LastUse]]:
        """Return the last uses of all tokens of an account, by token."""

    def counts(self, token_id: int, since_day: int) -> list[Count]:
        """Return how often a token was accepted on each day from one on."""
