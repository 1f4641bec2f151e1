"""Which statements are put together once? Those that nearly every act, or every look-up, makes.

SQLAlchemy takes three times as long to put one together as to run one that is. The names of what
is bound do not end in those of columns where both stand in one statement.
"""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from counterfoil.store import schema

_generation, _tokens, _secrets = schema.generation, schema.tokens, schema.secrets
_accounts, _former = schema.accounts, schema.former_names

GENERATION = select(_generation.c.number, _generation.c.nonce)
NEXT_GENERATION = (
    update(_generation)
    .values(number=_generation.c.number + 1, nonce=bindparam("new_nonce"))
    .returning(_generation.c.number, _generation.c.audit_position, _generation.c.audit_head)
)
END_GENERATION = update(_generation).values(
    audit_position=bindparam("new_position"), audit_head=bindparam("new_head")
)
FEED = insert(schema.feed)
AUDIT = insert(schema.audit)

SETTINGS = select(schema.settings)
POLICIES = select(schema.policies.c.name, schema.policies.c.value).where(
    schema.policies.c.account_id == bindparam("account_id")
)

ACCOUNT = select(_accounts).where(_accounts.c.id == bindparam("account_id"))
FORMER_NAMES = select(_former.c.username).where(_former.c.account_id == bindparam("account_id"))

TOKEN = select(_tokens).where(_tokens.c.id == bindparam("token_id"))
TOKEN_PUBLIC = select(_tokens).where(_tokens.c.public_id == bindparam("public_id"))
TOKEN_NAMED = select(_tokens).where(
    (_tokens.c.account_id == bindparam("account_id"))
    & (_tokens.c.kind == bindparam("kind"))
    & _tokens.c.revoked_at.is_(None)
    & (_tokens.c.name == bindparam("name"))
)
NEW_TOKEN = insert(_tokens).returning(_tokens.c.id)
NEW_SECRET = insert(_secrets)
SECRET_NUMBERED = select(_secrets.c.token_id, _secrets.c.number, _secrets.c.ends_at).where(
    (_secrets.c.token_id == bindparam("token_id")) & (_secrets.c.number == bindparam("number"))
)
