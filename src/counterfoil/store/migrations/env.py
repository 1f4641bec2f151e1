"""Alembic environment: migrations run on the connection of ``prepare``, in its transaction."""

from alembic import context

from counterfoil.store.partial_indexes import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=connection.dialect.name == "sqlite",
)
with context.begin_transaction():
    context.run_migrations()
