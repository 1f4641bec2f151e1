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
    """The initial values of an account; ``created_at``: epoch seconds."""

    username: str
    owner_id: int | None
    privileges: Privileges
    created_at: int
    domain: str | None = None
    contact_email: str = ""
    reseller: bool = False


@dataclass(frozen=True, slots=True)
class NewToken:
    """The initial values of a stub, and the digest of its secret under key ``key_id``."""

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
    """The initial values of a session or a link.

    ``digest`` is the digest of the value that the browser holds.
    """

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
    """Accounts, which own tokens."""

    def get(self, account_id: int) -> Account | None:
        """Return an account by id, even if it is removed."""

    def find(self, username: str) -> Account | None:
        """Return the account that has this username now."""

    def search(self, owner_id: int | None = None, part: str = "") -> list[Account]:
        """Return the accounts, of one owner or all, sorted by name, without removed accounts.

        ``part``: a part of the current username.
        """

    def count_up_to(self, most: int) -> int:
        """Return at least how many rows ``search`` reads, or ``most`` if there are more.

        These are the accounts that are not removed, and all former names.
        """

    def password_hash(self, account_id: int) -> str | None:
        """Return the hash of an account's password, or None if it has none."""


class AccountWriter(AccountReader, Protocol):
    """Writer of accounts: each change writes the feed entry that evicts it from caches."""

    def add(self, new: NewAccount) -> Account:
        """Insert an account; raises ``USERNAME_TAKEN`` and ``DOMAIN_TAKEN``."""

    def save(self, account: Account) -> None:
        """Update an account, including its former names; raises the same as ``add``."""

    def remove(self, account: Account) -> None:
        """Mark an account as removed; the accounts that it owned pass to its own owner."""

    def save_password(self, account: Account, hashed: str) -> None:
        """Store the hash of an account's password."""


class TokenReader(Protocol):
    """Tokens, as stubs."""

    def get(self, token_id: int) -> Stub | None:
        """Return a token by id, even if it is revoked."""

    def find(self, digests: Sequence[bytes]) -> Stub | None:
        """Return the token that has one of the digests, even if it is revoked."""

    def get_by_secret(self, token_id: int, secret: int) -> Stub | None:
        """Return a token as if it was found by its secret of this number; 0: by no secret."""

    def by_public_id(self, public_id: str) -> Stub | None:
        """Return the token with this public ID, even if it is revoked."""

    def by_name(self, account_id: int, kind: Kind, name: str) -> Stub | None:
        """Return an account's token by name; revoked tokens have no name anymore."""

    def by_request(self, requests: Sequence[bytes]) -> Stub | None:
        """Return the token whose secret one of the idempotency keys created, even if revoked."""

    def of_account(self, account_id: int, kind: Kind) -> list[Stub]:
        """Return an account's tokens that are not revoked, sorted by name."""

    def count_up_to(self, account_id: int, kind: Kind, most: int) -> int:
        """Return how many tokens ``of_account`` would return, or ``most`` if there are more."""

    def query(self, account_id: int | None, wanted: TokenQuery) -> TokenResults:
        """Return one page of the WHM tokens of an account, or of all accounts."""

    def count(self, account_id: int) -> int:
        """Return how many tokens of both kinds an account has; revoked tokens do not count."""

    def expiring(self, after: int, until: int) -> list[Stub]:
        """Return the tokens that expire after ``after`` and by ``until``; no revoked tokens."""

    def idle_since(self, before: int) -> list[tuple[Stub, int]]:
        """Return the tokens not used since a moment, each with the start of its idle time."""

    def descendants(self, stub: Stub, *, even_revoked: bool = False) -> list[Stub]:
        """Return a token and its descendants, oldest first; revoked tokens only on request."""

    def living_descendants(self, token_ids: Sequence[int]) -> list[int]:
        """Return the ids of tokens and their descendants that are not revoked, oldest first."""

    def living_of_account(self, account_id: int) -> list[int]:
        """Return the ids of an account's tokens and their descendants that are not revoked."""

    def public_ids(self, account_id: int) -> dict[int, str]:
        """Return the public ID of each token of an account that is not revoked, by id."""


class TokenWriter(TokenReader, Protocol):
    """Writer of tokens: each change writes the feed entry that evicts it from caches."""

    def add(self, new: NewToken) -> Stub:
        """Insert a stub and its digest; raises ``TOKEN_NAME_TAKEN``."""

    def save(self, stub: Stub) -> None:
        """Update a stub that is not revoked; raises ``TOKEN_NAME_TAKEN`` and ``TOKEN_UNKNOWN``."""

    def revoke(self, stubs: Sequence[Stub]) -> int:
        """Revoke tokens and their descendants, and end the sessions that were opened through them.

        Return how many tokens were not revoked before.
        """

    def revoke_many(self, account: Account, token_ids: Sequence[int]) -> int:
        """Revoke many tokens of one account as ``revoke`` does, in a few statements."""

    def revoke_all(self, account: Account) -> int:
        """Revoke all tokens of an account as ``revoke`` does."""


class SecretReader(Protocol):
    """Secrets of tokens, as digests."""

    def of_token(self, token_id: int) -> list[SecretRecord]:
        """Return the records of a token's secrets, newest first."""

    def ends(self, token_ids: Sequence[int]) -> dict[tuple[int, int], int]:
        """Return the ends of the replaced secrets of tokens, by token and number."""

    def by_request(self, token_id: int, requests: Sequence[bytes]) -> SecretRecord | None:
        """Return the secret of a token that was created with one of these idempotency keys."""


class SecretWriter(SecretReader, Protocol):
    """Writer of secrets: each change writes the feed entry that evicts the token from caches."""

    def add(self, stub: Stub, digest: bytes, key_id: str, request: bytes | None) -> int:
        """Insert a new secret of a token; return its number.

        No earlier secret is valid after the token's ``old_secret_ends_at``.
        """

    def end_old(self, stub: Stub) -> None:
        """End all old secrets of a token no later than the token's ``old_secret_ends_at``."""


class SessionReader(Protocol):
    """Sessions and sign-in links."""

    def get(self, session_id: int) -> Session | None:
        """Return a session or link by id; a session that has ended is found for a while."""

    def find(self, digests: Sequence[bytes]) -> Session | None:
        """Return the session or link that has one of the digests, even if it has ended."""

    def of_account(self, account_id: int) -> list[Session]:
        """Return an account's sessions and links that were not ended, oldest first."""

    def opened_through(self, token_ids: Sequence[int]) -> list[Session]:
        """Return the sessions and links that were opened through tokens and were not ended."""


class SessionWriter(SessionReader, Protocol):
    """Writer of sessions: each change writes the feed entry that evicts it from caches."""

    def add(self, new: NewSession) -> Session:
        """Insert a session or a link, and delete sessions and links that ended long ago."""

    def use_link(self, session: Session, digest: bytes) -> Session:
        """Turn an unused link into a session with a new digest.

        ``session`` is the new session: a copy of the link with address, browser and expiry filled
        in.
        """

    def end(self, session: Session) -> None:
        """End a session or link."""

    def end_all(self, account: Account) -> int:
        """End all sessions and links of an account; return how many."""


class SettingsReader(Protocol):
    """Settings of the installation, policies of resellers, named ACL lists, applications."""

    def load(self) -> Settings:
        """Return the installation's settings."""

    def acl_lists(self) -> dict[str, Privileges]:
        """Return the named lists of privileges."""

    def applications(self) -> list[Application]:
        """Return the applications behind gateways, sorted by name."""

    def count_applications_up_to(self, most: int) -> int:
        """Return how many applications there are, or ``most`` if there are more."""

    def policy_texts(self, account_id: int) -> dict[str, str]:
        """Return a reseller's own policy rules, as text."""

    def fewest_idle_days(self) -> int:
        """Return the fewest idle days after which a policy acts on a token; 0: no policy does."""


class SettingsWriter(SettingsReader, Protocol):
    """Writer of settings: each change writes the feed entry that evicts them from caches."""

    def save(self, settings: Settings) -> None:
        """Store the settings."""

    def save_policy(self, account: Account, texts: Mapping[str, str]) -> None:
        """Store a reseller's own policy rules."""

    def save_acl_list(self, name: str, privileges: Privileges) -> None:
        """Insert or replace a named list of privileges."""

    def save_applications(self, applications: Sequence[Application]) -> None:
        """Store all applications, in place of the previous ones."""


class AuditReader(Protocol):
    """The audit log: the chain of entries, and its checkpoints."""

    def search(self, wanted: Filter | None = None, *, limit: int) -> list[Recorded]:
        """Return the last ``limit`` audit entries that match a filter (None: all), newest first."""

    def chain(self, after: int = 0) -> Iterator[Recorded]:
        """Iterate over the audit chain in order, after a position."""

    def head(self) -> tuple[str, int, bytes]:
        """Return the installation's ID, and the last position and head hash of the chain."""

    def activity(self, public_ids: Sequence[str], limit: int) -> TokenActivity:
        """Return the activity of tokens: the last acts of each sort."""

    def checkpoints(self, after: int = 0) -> list[Checkpoint]:
        """Return the stored checkpoints after a position, in order."""

    def last_checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint of the audit chain."""


class AuditWriter(AuditReader, Protocol):
    """Writer of the audit log."""

    def append(self, entry: AuditEntry) -> None:
        """Append the transaction's entry; a transaction without one cannot commit."""


class NoticeReader(Protocol):
    """Notices, and the state of their deliveries."""

    def last(self, limit: int) -> list[NoticeDelivery]:
        """Return the last notices, newest first."""

    def last_queued(self, topic: Topic) -> int | None:
        """Return when the last notice of a topic was queued, in epoch seconds."""


class NoticeWriter(NoticeReader, Protocol):
    """Writer of notices."""

    def add(self, notice: Notice) -> bool:
        """Queue a notice with the transaction; return False if it was queued before."""


class UsageReader(Protocol):
    """Recorded uses of tokens."""

    def last_uses(self, token_id: int) -> list[LastUse]:
        """Return the last accepted and the last refused use of each secret of a token."""

    def count_up_to(self, account_id: int, kind: Kind, most: int) -> int:
        """Return how many rows ``last_uses_of_account`` reads, or ``most`` if there are more."""

    def last_uses_of_account(self, account_id: int, kind: Kind) -> dict[int, list[LastUse]]:
        """Return the last uses of an account's tokens by token, without revoked tokens."""

    def counts(self, token_id: int, since_day: int) -> list[Count]:
        """Return a token's daily counts of accepted uses, from a day on."""
