"""Browser of a session: what somebody who looks through their sessions tells them apart by."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column; sessions that are open already have no browser."""
    op.add_column(
        "sessions", sa.Column("browser", sa.String(64), server_default="", nullable=False)
    )
