"""Resellers, named ACL lists, passwords, sessions, and the marks of tokens."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def name(length: int) -> sa.String:
    """Return the type of a name."""
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def flag(column: str) -> sa.Column[int]:
    """Return a column that is 0 in existing rows."""
    return sa.Column(column, sa.Integer(), server_default="0", nullable=False)


def upgrade() -> None:
    """Add tables and columns; accounts with privileges become resellers."""
    op.add_column("accounts", flag("reseller"))
    op.add_column("accounts", sa.Column("acl_list", name(64), nullable=True))
    op.add_column("tokens", flag("lasting"))
    op.add_column("tokens", flag("sessions_anywhere"))
    op.execute("UPDATE accounts SET reseller = 1 WHERE privileges <> '[]'")
    op.create_table(
        "passwords",
        sa.Column("account_id", ID, autoincrement=False, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_passwords_account_id")
        ),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_passwords")),
    )
    op.create_table(
        "acl_lists",
        sa.Column("name", name(64), nullable=False),
        sa.Column("privileges", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_acl_lists")),
    )
    op.create_table(
        "sessions",
        sa.Column("id", ID, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("is_link", sa.Integer(), nullable=False),
        sa.Column("account_id", ID, nullable=False),
        sa.Column("token_id", ID, nullable=True),
        sa.Column("service", sa.String(length=16), nullable=False),
        sa.Column("security_token", sa.String(length=16), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=False),
        sa.Column("idle_seconds", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_sessions_account_id")
        ),
        sa.ForeignKeyConstraint(["token_id"], ["tokens.id"], name=op.f("fk_sessions_token_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sessions")),
        sa.UniqueConstraint("digest", name=op.f("uq_sessions_digest")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_sessions_account_id"), "sessions", ["account_id"], unique=False)
    op.create_index(op.f("ix_sessions_token_id"), "sessions", ["token_id"], unique=False)
