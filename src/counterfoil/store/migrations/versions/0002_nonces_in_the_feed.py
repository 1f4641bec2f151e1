"""The feed names the nonce of each generation, so that histories that part are told apart."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the nonce; what was written before has none, and so drops a cache, which is right."""
    op.add_column("feed", sa.Column("nonce", sa.String(length=32), nullable=True))
