"""Statements that are compiled once: the statements of nearly every transaction or lookup.

SQLAlchemy needs three times as long to compile a statement as to run it. A parameter must not have
the name of a column in the same statement.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import bindparam, func, insert, literal_column, select, text, update

from counterfoil.core.usage import LastUse
from counterfoil.store import schema
from counterfoil.store.compiled import CompiledStatement

if TYPE_CHECKING:
    from sqlalchemy import CTE, Select

_generation, _tokens, _secrets = schema.generation, schema.tokens, schema.secrets
_accounts, _former = schema.accounts, schema.former_names


def _count_up_to(rows: Select[Any]) -> CompiledStatement:
    """Return the statement that counts rows, but at most ``most`` of them."""
    limited = rows.limit(bindparam("most")).subquery()
    return CompiledStatement(select(func.count().label("found")).select_from(limited))


GENERATION = CompiledStatement(select(_generation.c.number, _generation.c.nonce))
LOCKED_GENERATION = CompiledStatement(
    select(
        _generation.c.number,
        _generation.c.nonce,
        _generation.c.audit_position,
        _generation.c.audit_head,
    ).with_for_update()
)
NEXT_GENERATION = CompiledStatement(
    update(_generation).values(
        number=bindparam("new_number"),
        nonce=bindparam("new_nonce"),
        audit_position=bindparam("new_position"),
        audit_head=bindparam("new_head"),
    )
)
FEED = CompiledStatement(insert(schema.feed), "generation", "nonce", "subject", "subject_id")
AUDIT = CompiledStatement(insert(schema.audit), *(column.name for column in schema.audit.c))

SETTINGS = CompiledStatement(select(schema.settings))
POLICIES = CompiledStatement(
    select(schema.policies.c.name, schema.policies.c.value).where(
        schema.policies.c.account_id == bindparam("account_id")
    )
)

_names = (
    select(func.aggregate_strings(_former.c.username, cast("str", literal_column("','"))))
    .where(_former.c.account_id == _accounts.c.id)
    .scalar_subquery()
    .label("former")
)
ACCOUNT = CompiledStatement(
    select(_accounts, _names).where(_accounts.c.id == bindparam("account_id"))
)
ACCOUNT_NAMED = CompiledStatement(
    select(_accounts, _names).where(
        (_accounts.c.username == bindparam("wanted")) & _accounts.c.removed_at.is_(None)
    )
)

_living = _accounts.c.removed_at.is_(None)
ACCOUNTS = CompiledStatement(select(_accounts).where(_living).order_by(_accounts.c.username))
FORMER_NAMES = CompiledStatement(
    select(_former).join(_accounts, _accounts.c.id == _former.c.account_id).where(_living)
)
ACCOUNT_COUNT = _count_up_to(select(_accounts.c.id).where(_living))
FORMER_NAME_COUNT = _count_up_to(select(_former.c.account_id))
APPLICATION_COUNT = _count_up_to(select(schema.applications.c.name))
APPLICATIONS = CompiledStatement(select(schema.applications).order_by(schema.applications.c.name))

TOKEN = CompiledStatement(select(_tokens).where(_tokens.c.id == bindparam("token_id")))
TOKEN_PUBLIC = CompiledStatement(
    select(_tokens).where(_tokens.c.public_id == bindparam("public_id"))
)
_standing = (
    (_tokens.c.account_id == bindparam("account_id"))
    & (_tokens.c.kind == bindparam("kind"))
    & _tokens.c.revoked_at.is_(None)
)
TOKENS_OF_ACCOUNT = CompiledStatement(select(_tokens).where(_standing).order_by(_tokens.c.name))
TOKEN_COUNT = _count_up_to(select(_tokens.c.id).where(_standing))
_named = _standing & (_tokens.c.name == bindparam("name"))
TOKEN_NAMED = CompiledStatement(select(_tokens).where(_named))
ID_NAMED = CompiledStatement(select(_tokens.c.id).where(_named))
_NEW = (
    "public_id", "account_id", "kind", "name", "privileges", "allow_list", "created_at",
    "expires_at", "parent_id", "lasting", "sessions_anywhere", "description", "folded",
)  # fmt: skip
INSERT_TOKEN = CompiledStatement(
    # No row is returned if the name or the public ID exists already.
    text(
        f"INSERT INTO tokens ({', '.join(_NEW)}) VALUES (:{', :'.join(_NEW)})"  # noqa: S608 - constants only
        " ON CONFLICT DO NOTHING RETURNING id"
    )
    .bindparams(*(bindparam(name, type_=_tokens.c[name].type) for name in _NEW))
    .columns(_tokens.c.id)
)
_SAVED = (
    "name", "privileges", "allow_list", "expires_at", "lasting", "sessions_anywhere",
    "description", "folded", "disabled_at", "disabled_by", "disabled_how", "contained_at",
    "contained_by", "idle_since", "old_secret_ends_at",
)  # fmt: skip
"""The columns of a token that a transaction may change."""
SAVE_TOKEN = CompiledStatement(
    update(_tokens)
    .where((_tokens.c.id == bindparam("token_id")) & _tokens.c.revoked_at.is_(None))
    .values({name: bindparam(f"new_{name}", type_=_tokens.c[name].type) for name in _SAVED})
)


def lineage(roots: Select[tuple[int]]) -> CTE:
    """Return the ids of the queried tokens and their descendants.

    It is nested in the statement's condition: for a statement that begins with WITH, SQLite's
    driver does not report how many rows it changed.
    """
    line = roots.cte("line", recursive=True, nesting=True)
    return line.union(select(_tokens.c.id).where(_tokens.c.parent_id == line.c.id))


_line = lineage(select(_tokens.c.id).where(_tokens.c.id == bindparam("root_id")))
REVOKE = CompiledStatement(
    update(_tokens)
    .where(_tokens.c.id.in_(select(_line.c.id)) & _tokens.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("moment"))
)
END_SESSIONS_OF_TOKEN = CompiledStatement(
    update(schema.sessions)
    .where(
        schema.sessions.c.token_id.in_(select(_line.c.id)) & schema.sessions.c.ended_at.is_(None)
    )
    .values(ended_at=bindparam("moment"))
)

NEW_SECRET = CompiledStatement(
    insert(_secrets), "digest", "key_id", "token_id", "created_at", "request"
)
LAST_SECRET = CompiledStatement(
    select(func.max(_secrets.c.number)).where(_secrets.c.token_id == bindparam("wanted"))
)
NEXT_SECRET = CompiledStatement(
    insert(_secrets), "digest", "key_id", "token_id", "created_at", "number", "request"
)
END_OLD_SECRETS = CompiledStatement(
    update(_secrets)
    .where(
        (_secrets.c.token_id == bindparam("wanted")) & (_secrets.c.ends_at > bindparam("moment"))
    )
    .values(ends_at=bindparam("moment"))
)
END_SECRETS = CompiledStatement(
    update(_secrets)
    .where(
        (_secrets.c.token_id == bindparam("wanted"))
        & (_secrets.c.ends_at.is_(None) | (_secrets.c.ends_at > bindparam("moment")))
    )
    .values(ends_at=bindparam("moment"))
)
_found = select(_secrets.c.token_id, _secrets.c.number, _secrets.c.ends_at)
SECRET_NUMBERED = CompiledStatement(
    _found.where(
        (_secrets.c.token_id == bindparam("token_id")) & (_secrets.c.number == bindparam("number"))
    )
)
SECRET = CompiledStatement(_found.where(_secrets.c.digest == bindparam("wanted")))

_sessions = schema.sessions
SESSION = CompiledStatement(select(_sessions).where(_sessions.c.id == bindparam("session_id")))
SESSION_FOUND = CompiledStatement(
    select(_sessions).where(_sessions.c.digest == bindparam("wanted"))
)

_uses = schema.last_uses
LAST_USE = [_uses.c[field.name] for field in fields(LastUse)]
LAST_USES = CompiledStatement(select(*LAST_USE).where(_uses.c.token_id == bindparam("wanted")))
_of_account = _uses.c.token_id.in_(select(_tokens.c.id).where(_standing))
# Revoked tokens are left out, because only the index of the others leads to an account's.
LAST_USES_OF_ACCOUNT = CompiledStatement(select(*LAST_USE).where(_of_account))
LAST_USE_COUNT = _count_up_to(select(_uses.c.token_id).where(_of_account))
