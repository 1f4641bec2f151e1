"""Lookup of forms by their digests, and search in the names and descriptions of tokens."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Index the idempotency keys of secrets, which few have, and fold the searched text."""
    op.add_column("tokens", sa.Column("folded", sa.Text(), server_default="", nullable=False))
    # Names are ASCII; a description with other letters is folded when it is next changed.
    op.execute(
        "UPDATE tokens SET folded = lower(name || char(10) || description)"
        if op.get_bind().dialect.name == "sqlite"
        else "UPDATE tokens SET folded = lower(name || chr(10) || description)"
    )
    given = sa.text("request IS NOT NULL")
    op.create_index(
        "ix_secrets_request",
        "secrets",
        ["request"],
        unique=False,
        sqlite_where=given,
        postgresql_where=given,
    )
