"""How does the database pick one page of an account's tokens?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from counterfoil.core.listing import NEVER_ENDS, Order, State, folded
from counterfoil.core.token import Kind
from counterfoil.core.use import DAY
from counterfoil.store import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Select, Subquery

    from counterfoil.core.listing import Wanted


def _above(account_id: int | None) -> Subquery:
    """Return of each token that has parents, of one account or all: earliest end, any stop."""
    tokens, parents = schema.tokens, schema.tokens.alias("parents")
    line = (
        select(tokens.c.id.label("root"), tokens.c.parent_id.label("id"))
        .where(_standing(account_id) & tokens.c.parent_id.is_not(None))
        .cte("above", recursive=True)
    )
    line = line.union_all(
        select(line.c.root, parents.c.parent_id)
        .join(parents, parents.c.id == line.c.id)
        .where(parents.c.parent_id.is_not(None))
    )
    stopped = parents.c.disabled_at.is_not(None) | parents.c.contained_at.is_not(None)
    return (
        select(
            line.c.root,
            func.min(parents.c.expires_at).label("ends_at"),
            func.max(case((stopped, 1), else_=0)).label("stopped"),
        )
        .join(parents, parents.c.id == line.c.id)
        .group_by(line.c.root)
        .subquery("lines")
    )


def _standing(account_id: int | None) -> ColumnElement[bool]:
    tokens = schema.tokens
    standing = (tokens.c.kind == str(Kind.WHM)) & tokens.c.revoked_at.is_(None)
    return standing if account_id is None else (tokens.c.account_id == account_id) & standing


def _rows(account_id: int | None, wanted: Wanted, now: int) -> Subquery:
    """Return all tokens of an account with what they are sorted and told apart by."""
    tokens, above = schema.tokens, _above(account_id)
    own = func.coalesce(tokens.c.expires_at, NEVER_ENDS)
    inherited = func.coalesce(above.c.ends_at, NEVER_ENDS)
    ends = case((own <= inherited, own), else_=inherited)
    stopped = (
        tokens.c.disabled_at.is_not(None)
        | tokens.c.contained_at.is_not(None)
        | (func.coalesce(above.c.stopped, 0) == 1)
    )
    state = case(
        (ends <= now, str(State.EXPIRED)),
        (stopped, str(State.DISABLED)),
        (ends <= now + wanted.soon_days * DAY, str(State.SOON)),
        else_=str(State.ACTIVE),
    )
    uses = schema.last_uses
    used = (
        select(func.max(uses.c.at))
        .where((uses.c.token_id == tokens.c.id) & (uses.c.accepted == 1))
        .scalar_subquery()
    )
    keys: dict[Order, Any] = {
        Order.NAME: func.lower(tokens.c.name),
        Order.CREATED: tokens.c.created_at,
        Order.EXPIRES: ends,
        Order.USED: func.coalesce(used, 0),
    }
    return (
        select(
            tokens.c.id,
            tokens.c.public_id,
            tokens.c.folded.label("text"),
            state.label("state"),
            keys[wanted.order].label("key"),
        )
        .join_from(tokens, above, above.c.root == tokens.c.id, isouter=True)
        .where(_standing(account_id))
        .subquery("rows")
    )


def _holds(rows: Subquery, text: str) -> ColumnElement[bool]:
    """Return the condition that a text is somewhere in name or description, taken literally."""
    found: ColumnElement[bool] = rows.c.text.contains(folded(text), autoescape=True)
    return found


def counts_of(
    connection: Connection, account_id: int | None, wanted: Wanted, now: int
) -> dict[State, int]:
    """Return how many tokens that hold the text are in each state."""
    rows = _rows(account_id, wanted, now)
    query = select(rows.c.state, func.count()).group_by(rows.c.state)
    if wanted.text:
        query = query.where(_holds(rows, wanted.text))
    return {State(state): count for state, count in connection.execute(query)}


def page_of(
    connection: Connection, account_id: int | None, wanted: Wanted, now: int
) -> tuple[list[int], int]:
    """Return the ids of one page in order, and how many of the wanted stand before it."""
    rows = _rows(account_id, wanted, now)
    query = select(rows.c.id)
    if wanted.text:
        query = query.where(_holds(rows, wanted.text))
    if wanted.state is not None:
        query = query.where(rows.c.state == str(wanted.state))
    mark = _mark(connection, rows, wanted)
    backwards = bool(wanted.before) and mark is not None
    descending = wanted.descending is not backwards

    wished: Select[Any] = query
    if mark is not None:
        wished = wished.where(_beyond(rows, mark, down=descending))
    if descending:
        wished = wished.order_by(rows.c.key.desc(), rows.c.id.desc())
    else:
        wished = wished.order_by(rows.c.key, rows.c.id)
    found: Sequence[int] = connection.execute(wished.limit(wanted.size)).scalars().all()
    if mark is None:
        return list(found), 0
    # What stands before the page: up to the mark, or what is left in front of its first row.
    if not backwards:
        at_mark = rows.c.id == mark.id
        before = query.where(at_mark | _beyond(rows, mark, down=not descending))
        return list(found), _count(connection, before)
    return list(found)[::-1], _count(connection, wished.order_by(None)) - len(found)


def _count(connection: Connection, query: Select[Any]) -> int:
    return connection.execute(select(func.count()).select_from(query.subquery())).scalar_one()


def _beyond(rows: Subquery, mark: Row[Any, Any], *, down: bool) -> ColumnElement[bool]:
    """Return the condition that a row stands further on than a mark, upwards or downwards."""
    further = rows.c.key < mark.key if down else rows.c.key > mark.key
    after = rows.c.id < mark.id if down else rows.c.id > mark.id
    found: ColumnElement[bool] = further | ((rows.c.key == mark.key) & after)
    return found


def _mark(connection: Connection, rows: Subquery, wanted: Wanted) -> Row[Any, Any] | None:
    """Return the place that a page stands behind or before; None if that token is gone."""
    public_id = wanted.before or wanted.after
    if not public_id:
        return None
    query = select(rows.c.id, rows.c.key).where(rows.c.public_id == public_id)
    return connection.execute(query).one_or_none()
