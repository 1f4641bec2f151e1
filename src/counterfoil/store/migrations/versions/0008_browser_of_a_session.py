"""Browser of a session, by which users recognize their sessions."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column; it is empty in existing sessions."""
    op.add_column(
        "sessions", sa.Column("browser", sa.String(64), server_default="", nullable=False)
    )
