"""Applications behind gateways, and the privileges that their routes require."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

NAME = sa.String(40).with_variant(sa.String(40, collation="C"), "postgresql")


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "applications",
        sa.Column("name", NAME, nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("in_file", sa.Integer(), nullable=False),
        sa.CheckConstraint("in_file IN (0, 1)", name=op.f("ck_applications_in_file")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_applications")),
    )
