"""Search conditions in SQL: text, token ID, address and traits of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Text, case, exists, func, literal, or_, select, true, type_coerce

from counterfoil.core.token_search import IDLE_DAYS, Trait, address_text, entries_around, folded
from counterfoil.core.usage import DAY
from counterfoil.store import schema

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, FromClause, ScalarSelect, Subquery

    from counterfoil.core.listing import TokenQuery

_NOTHING = "[]"


def above_of(standing: ColumnElement[bool], wanted: TokenQuery) -> Subquery:
    """Return the limits that tokens with parents inherit from all their ancestors.

    The limits are the earliest expiry, whether any ancestor is stopped, whether any ancestor has an
    allow list, and for each risky privilege whether all ancestors hold it.
    """
    tokens, parents = schema.tokens, schema.tokens.alias("parents")
    line = (
        select(tokens.c.id.label("root"), tokens.c.parent_id.label("id"))
        .where(standing & tokens.c.parent_id.is_not(None))
        .cte("above", recursive=True)
    )
    line = line.union_all(
        select(line.c.root, parents.c.parent_id)
        .join(parents, parents.c.id == line.c.id)
        .where(parents.c.parent_id.is_not(None))
    )
    stopped = parents.c.disabled_at.is_not(None) | parents.c.contained_at.is_not(None)
    held = [
        func.min(case((_holds(parents, key), 1), else_=0)).label(f"risk_{number}")
        for number, key in enumerate(_risky(wanted))
    ]
    return (
        select(
            line.c.root,
            func.min(parents.c.expires_at).label("ends_at"),
            func.max(case((stopped, 1), else_=0)).label("stopped"),
            func.max(case((_json(parents.c.allow_list) != _NOTHING, 1), else_=0)).label("limited"),
            *held,
        )
        .join(parents, parents.c.id == line.c.id)
        .group_by(line.c.root)
        .subquery("lines")
    )


def last_used() -> ScalarSelect[Any]:
    """Return when a token was last accepted; null: never."""
    uses = schema.last_uses
    return (
        select(func.max(uses.c.at))
        .where((uses.c.token_id == schema.tokens.c.id) & (uses.c.accepted == 1))
        .scalar_subquery()
    )


def found_by(text: str) -> ColumnElement[bool]:
    """Return the SQL condition that is true for tokens that match a search text."""
    if not text:
        return true()
    tokens, uses = schema.tokens, schema.last_uses
    ways: list[ColumnElement[bool]] = [
        tokens.c.folded.contains(folded(text), autoescape=True),
        func.lower(tokens.c.public_id).contains(folded(text), autoescape=True),
    ]
    part = address_text(text)
    if part:
        list_text = _json(tokens.c.allow_list)
        ways.append(list_text.contains(part, autoescape=True))
        ways += [
            list_text.contains(f'"{entry}"', autoescape=True) for entry in entries_around(part)
        ]
        of_it = (uses.c.token_id == tokens.c.id) & uses.c.address.contains(part, autoescape=True)
        ways.append(exists(select(literal(1)).where(of_it)))
    return or_(*ways)


def true_of(
    wanted: TokenQuery, above: Subquery, endless: ColumnElement[bool], now: int
) -> ColumnElement[bool]:
    """Return the SQL condition that is true for tokens with the requested trait (``has_trait``)."""
    tokens = schema.tokens
    match wanted.trait:
        case None:
            return true()
        case Trait.UNUSED:
            return last_used().is_(None)
        case Trait.IDLE:
            before = now - IDLE_DAYS * DAY
            return (tokens.c.created_at <= before) & (func.coalesce(last_used(), 0) <= before)
        case Trait.ANYWHERE:
            is_free = _json(tokens.c.allow_list) == _NOTHING
            return is_free & (func.coalesce(above.c.limited, 0) == 0)
        case Trait.RISKY:
            return or_(*(
                _holds(tokens, key) & (func.coalesce(above.c[f"risk_{number}"], 1) == 1)
                for number, key in enumerate(_risky(wanted))
            ))  # fmt: skip
        case _:
            return endless


def _risky(wanted: TokenQuery) -> tuple[str, ...]:
    return wanted.risky if wanted.trait is Trait.RISKY else ()


def _json(column: ColumnElement[Any]) -> ColumnElement[str]:
    """Return a column of JSON as its stored text."""
    return type_coerce(column, Text)


def _holds(tokens: FromClause, key: str) -> ColumnElement[bool]:
    keys_text = _json(tokens.c.privileges)
    return keys_text.contains(f'"{key}"', autoescape=True) | keys_text.contains(
        '"all"', autoescape=True
    )
