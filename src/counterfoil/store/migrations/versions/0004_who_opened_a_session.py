"""Openers of a session, and an index of expiries, by which old sessions are found."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column and the index."""
    op.add_column("sessions", sa.Column("openers", sa.Text(), server_default="[]", nullable=False))
    op.create_index(op.f("ix_sessions_expires_at"), "sessions", ["expires_at"], unique=False)
