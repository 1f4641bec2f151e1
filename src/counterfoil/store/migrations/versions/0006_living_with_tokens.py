"""Last use, rotation, disabling, containment, policies, notices, leaks, signed checkpoints."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add columns and tables; an existing token keeps its secret, as number 1."""
    for column in (
        sa.Column("description", sa.String(200), server_default="", nullable=False),
        sa.Column("disabled_at", sa.BigInteger(), nullable=True),
        sa.Column("disabled_by", sa.BigInteger(), nullable=True),
        sa.Column("disabled_how", sa.String(8), nullable=True),
        sa.Column("contained_at", sa.BigInteger(), nullable=True),
        sa.Column("contained_by", sa.BigInteger(), nullable=True),
        sa.Column("idle_since", sa.BigInteger(), nullable=True),
        sa.Column("old_secret_ends_at", sa.BigInteger(), nullable=True),
    ):
        op.add_column("tokens", column)
    # Uses were not recorded before, so idleness is counted from now, not from the creation.
    op.execute("UPDATE tokens SET idle_since = (SELECT highest FROM clock)")
    op.create_index(op.f("ix_tokens_expires_at"), "tokens", ["expires_at"], unique=False)
    number = sa.Column("number", sa.Integer(), server_default="1", nullable=False)
    op.add_column("secrets", number)
    op.add_column("secrets", sa.Column("ends_at", sa.BigInteger(), nullable=True))
    op.add_column("secrets", sa.Column("request", sa.LargeBinary(32), nullable=True))
    of_session = sa.Column("secret", sa.Integer(), server_default="0", nullable=False)
    op.add_column("sessions", of_session)
    op.add_column("audit", sa.Column("receipt", sa.String(128), nullable=True))
    op.create_index(op.f("ix_audit_actor_token"), "audit", ["actor_token"], unique=False)
    op.create_index(op.f("ix_audit_subject_id"), "audit", ["subject_id"], unique=False)
    _uses()
    _notices()
    op.create_table(
        "policies",
        sa.Column("account_id", ID, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_policies_account_id")
        ),
        sa.PrimaryKeyConstraint("account_id", "name", name=op.f("pk_policies")),
    )
    op.create_table(
        "leak_reports",
        sa.Column("id", ID, nullable=False),
        sa.Column("digests", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reporter", sa.String(16), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leak_reports")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "checkpoints",
        sa.Column("position", ID, autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_checkpoints")),
    )


def _uses() -> None:
    op.create_table(
        "last_uses",
        sa.Column("token_id", ID, autoincrement=False, nullable=False),
        sa.Column("secret", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("accepted", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("address", sa.String(64), nullable=False),
        sa.Column("door", sa.String(16), nullable=False),
        sa.Column("function", sa.String(300), nullable=False),
        sa.Column("reason", sa.String(16), nullable=False),
        sa.ForeignKeyConstraint(["token_id"], ["tokens.id"], name=op.f("fk_last_uses_token_id")),
        sa.PrimaryKeyConstraint("token_id", "secret", "accepted", name=op.f("pk_last_uses")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "uses",
        sa.Column("token_id", ID, autoincrement=False, nullable=False),
        sa.Column("day", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("privilege", sa.String(200), nullable=False),
        sa.Column("network", sa.String(64), nullable=False),
        sa.Column("uses", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["token_id"], ["tokens.id"], name=op.f("fk_uses_token_id")),
        sa.PrimaryKeyConstraint("token_id", "day", "privilege", "network", name=op.f("pk_uses")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_uses_day"), "uses", ["day"], unique=False)


def _notices() -> None:
    op.create_table(
        "notices",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("account_id", ID, nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_notices_account_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    op.create_index(op.f("ix_notices_at"), "notices", ["at"], unique=False)
    op.create_table(
        "deliveries",
        sa.Column("notice_id", sa.String(32), nullable=False),
        sa.Column("channel", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("error", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notices.id"], name=op.f("fk_deliveries_notice_id")
        ),
        sa.PrimaryKeyConstraint("notice_id", "channel", name=op.f("pk_deliveries")),
    )
    op.create_index(op.f("ix_deliveries_due_at"), "deliveries", ["due_at"], unique=False)
