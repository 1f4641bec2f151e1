"""Nonces in the feed, so that diverging histories of the database are distinguished."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the nonce; older entries have none, so processes behind them drop their whole cache."""
    op.add_column("feed", sa.Column("nonce", sa.String(length=32), nullable=True))
