"""Partial indexes of the schema: each covers the rows of a table that meet a condition.

Only migrations need them. SQLAlchemy loads the dialects of all engines for their conditions, so
other programs leave them out.
"""

from __future__ import annotations

from sqlalchemy import Index, text

from counterfoil.store import schema

metadata = schema.metadata
"""All tables, with all their indexes."""

LIVING = text("removed_at IS NULL")
Index(
    "uq_accounts_username",
    schema.accounts.c.username,
    unique=True,
    sqlite_where=LIVING,
    postgresql_where=LIVING,
)
Index(
    "uq_accounts_domain",
    schema.accounts.c.domain,
    unique=True,
    sqlite_where=LIVING,
    postgresql_where=LIVING,
)

STANDING = text("revoked_at IS NULL")
Index(
    "uq_tokens_name",
    schema.tokens.c.account_id,
    schema.tokens.c.kind,
    schema.tokens.c.name,
    unique=True,
    sqlite_where=STANDING,
    postgresql_where=STANDING,
)

REQUESTED = text("request IS NOT NULL")
Index(
    "ix_secrets_request",
    schema.secrets.c.request,
    sqlite_where=REQUESTED,
    postgresql_where=REQUESTED,
)
