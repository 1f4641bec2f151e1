"""Reach: the tokens that a destructive command would also stop, shown before it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counterfoil.cli.local import as_pairs, succeeded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from counterfoil.cli.target import Target


def foretell(
    opened: Target, *which: tuple[str, str | None], names: Sequence[str] = (), yes: bool = False
) -> str:
    """Return a sentence that begins with a blank, or "" where nothing is asked or nothing goes."""
    if yes:
        return ""
    body = opened.invoke("api_token_reach", as_pairs(("token_name", names), *which))
    if not succeeded(body) or not body["data"]["also_revoked"]:
        return ""
    found = body["data"]
    count, first = found["also_revoked"], found["names"]
    more = count - len(first)
    listed = f": {', '.join(first)}{f' and {more} more' if more else ''}" if first else ""
    through = " created with it" if len(names) == 1 else " created with them" if names else ""
    return f" {count} token{'' if count == 1 else 's'}{through} will be revoked with it{listed}."
