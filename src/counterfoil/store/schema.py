"""Schema: the tables of every engine; ``migrations`` creates them, and ``partial_indexes``.

Times are epoch seconds (64 bits), digests and hashes are bytes, lists of strings are JSON.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

from counterfoil.core.token import LATEST
from counterfoil.store.columns import Json, JsonList

HEAD = "0008"
"""The newest migration; a test compares it with the migrations themselves."""
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""Every schema that this program can migrate to ``HEAD``, oldest first."""


def _name(length: int) -> String:
    """Return the type of a name: compared and sorted by code point, on every engine."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


# SQLite assigns ids automatically only for INTEGER PRIMARY KEY.
Id = BigInteger().with_variant(Integer, "sqlite")
Moment = BigInteger

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# One row. Every transaction locks it first and increments the number. The feed and the audit chain
# take their positions from it under that lock, so their order is the order of commits.
generation = Table(
    "generation",
    metadata,
    Column("id", Integer, primary_key=True),
    CheckConstraint("id = 1", name="one_row"),
    Column("installation", String(32), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("nonce", String(32), nullable=False),
    Column("audit_position", BigInteger, nullable=False),
    Column("audit_head", LargeBinary(32), nullable=False),
)

# One row: the highest time seen. Not in the generation row, because saving it is not audited.
clock = Table(
    "clock",
    metadata,
    Column("id", Integer, primary_key=True),
    CheckConstraint("id = 1", name="one_row"),
    Column("highest", Moment, nullable=False),
    Column("boot", String(64), nullable=False),
    Column("uptime", BigInteger, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("username", _name(16), nullable=False),
    Column("owner_id", Id, ForeignKey("accounts.id"), index=True),
    Column("privileges", JsonList, nullable=False),
    Column("domain", _name(253)),
    Column("contact_email", String(253), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("suspended_at", Moment),
    Column("suspend_reason", String(200), nullable=False),
    Column("locked", Integer, nullable=False),
    CheckConstraint("locked IN (0, 1)", name="locked"),
    Column("removed_at", Moment),
    Column("reseller", Integer, nullable=False, server_default="0"),
    Column("acl_list", _name(64)),
    sqlite_autoincrement=True,
)

former_names = Table(
    "former_names",
    metadata,
    Column("account_id", Id, ForeignKey("accounts.id"), primary_key=True),
    Column("username", _name(16), primary_key=True),
)

# A separate table, so that no query of accounts reads password hashes.
passwords = Table(
    "passwords",
    metadata,
    Column("account_id", Id, ForeignKey("accounts.id"), primary_key=True, autoincrement=False),
    Column("hash", Text, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

# Named lists of privileges for resellers.
acl_lists = Table(
    "acl_lists",
    metadata,
    Column("name", _name(64), primary_key=True),
    Column("privileges", JsonList, nullable=False),
)

# The APIs behind gateways, with the privileges that their routes require.
applications = Table(
    "applications",
    metadata,
    Column("name", _name(40), primary_key=True),
    Column("definition", Json, nullable=False),
    Column("in_file", Integer, nullable=False),
    CheckConstraint("in_file IN (0, 1)", name="in_file"),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", Id, primary_key=True),
    Column("public_id", String(8), nullable=False, unique=True),
    Column("account_id", Id, ForeignKey("accounts.id"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("name", _name(50), nullable=False),
    CheckConstraint("length(name) BETWEEN 1 AND 50", name="name"),
    Column("privileges", JsonList, nullable=False),
    CheckConstraint("privileges <> '[]'", name="privileges"),
    Column("allow_list", JsonList, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, index=True),
    CheckConstraint(f"expires_at BETWEEN 1 AND {LATEST}", name="expires_at"),
    Column("parent_id", Id, ForeignKey("tokens.id"), index=True),
    Column("revoked_at", Moment),
    Column("lasting", Integer, nullable=False, server_default="0"),
    Column("sessions_anywhere", Integer, nullable=False, server_default="0"),
    Column("description", String(200), nullable=False, server_default=""),
    # The text that searches look into, already folded: databases only fold ASCII reliably.
    Column("folded", Text, nullable=False, server_default=""),
    Column("disabled_at", Moment),
    Column("disabled_by", BigInteger),
    Column("disabled_how", String(8)),
    Column("contained_at", Moment),
    Column("contained_by", BigInteger),
    Column("idle_since", Moment),
    Column("old_secret_ends_at", Moment),
    sqlite_autoincrement=True,
)

# During a rotation a token has two valid secrets, until the old one's end. Old secrets stay, so
# that their later use is recognized. ``request`` is the digest of the idempotency key, or of the
# form, that a secret was created with.
secrets = Table(
    "secrets",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("key_id", String(16), nullable=False),
    Column("token_id", Id, ForeignKey("tokens.id"), nullable=False, index=True),
    Column("created_at", Moment, nullable=False),
    Column("number", Integer, nullable=False, server_default="1"),
    Column("ends_at", Moment),
    Column("request", LargeBinary(32)),
    sqlite_with_rowid=False,
)

# The last accepted and the last refused use of each secret of a token. Not audited.
last_uses = Table(
    "last_uses",
    metadata,
    Column("token_id", Id, ForeignKey("tokens.id"), primary_key=True, autoincrement=False),
    Column("secret", Integer, primary_key=True, autoincrement=False),
    Column("accepted", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("address", String(64), nullable=False),
    Column("door", String(16), nullable=False),
    Column("function", String(300), nullable=False),
    Column("reason", String(16), nullable=False),
    sqlite_with_rowid=False,
)

# How often a token was accepted on a day (days since the epoch, UTC). Not audited.
uses = Table(
    "uses",
    metadata,
    Column("token_id", Id, ForeignKey("tokens.id"), primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False, index=True),
    Column("privilege", String(200), primary_key=True),
    Column("network", String(64), primary_key=True),
    Column("uses", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

# The rules of a reseller, which narrow the installation's settings.
policies = Table(
    "policies",
    metadata,
    Column("account_id", Id, ForeignKey("accounts.id"), primary_key=True, autoincrement=False),
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)

# Notices. The id is derived from the subject, so that no notice is queued twice.
notices = Table(
    "notices",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("account_id", Id, ForeignKey("accounts.id")),
    Column("facts", Json, nullable=False),
)

# The outbox. A delivery has ended when ``due_at`` is null, and succeeded if ``done_at`` is not
# null.
deliveries = Table(
    "deliveries",
    metadata,
    Column("notice_id", String(32), ForeignKey("notices.id"), primary_key=True),
    Column("channel", String(8), primary_key=True),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Moment, index=True),
    Column("done_at", Moment),
    Column("error", String(200), nullable=False),
)

# Reported secrets that wait to be looked up, as the digests that they would have.
leak_reports = Table(
    "leak_reports",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digests", Json, nullable=False),
    Column("at", Moment, nullable=False),
    Column("reporter", String(16), nullable=False),
    Column("address", String(64), nullable=False),
    sqlite_autoincrement=True,
)

# A browser's session, or a one-time link to one (``is_link``, until it is used). The digest is of
# the value that the browser holds. ``token_id`` and ``secret`` are the token and the number of the
# secret that it was opened through; it ends with that secret. ``openers`` are the ids of the
# accounts that opened it for another account.
sessions = Table(
    "sessions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("is_link", Integer, nullable=False),
    Column("account_id", Id, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("token_id", Id, ForeignKey("tokens.id"), index=True),
    Column("service", String(16), nullable=False),
    Column("security_token", String(16), nullable=False),
    Column("address", String(64), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=False),
    Column("idle_seconds", Integer, nullable=False),
    Column("expires_at", Moment, nullable=False, index=True),
    Column("ended_at", Moment),
    Column("openers", Json, nullable=False, server_default="[]"),
    Column("secret", Integer, nullable=False, server_default="0"),
    Column("browser", String(64), nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

# A check value of each key, which distinguishes keys without revealing them.
keys = Table(
    "keys",
    metadata,
    Column("key_id", String(16), primary_key=True),
    Column("check_value", LargeBinary(32), nullable=False),
)

feed = Table(
    "feed",
    metadata,
    Column("generation", BigInteger, primary_key=True),
    Column("subject", String(8), primary_key=True),
    Column("subject_id", BigInteger, primary_key=True),
    Column("nonce", String(32)),
    sqlite_with_rowid=False,
)

audit = Table(
    "audit",
    metadata,
    Column("position", Id, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("action", String(40), nullable=False),
    Column("actor_id", BigInteger),
    Column("actor", String(16), nullable=False),
    Column("actor_token", String(8), index=True),
    Column("address", String(64), nullable=False),
    Column("door", String(16), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("subject_id", String(64), nullable=False, index=True),
    Column("owner_id", BigInteger, index=True),
    Column("before", Json, nullable=False),
    Column("after", Json, nullable=False),
    Column("previous", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("receipt", String(128)),
)

# Signed statements of where the audit chain stood.
checkpoints = Table(
    "checkpoints",
    metadata,
    Column("position", Id, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
