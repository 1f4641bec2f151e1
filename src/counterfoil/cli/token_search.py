"""Listing the tokens of all accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from counterfoil.cli.local import answer, as_pairs, succeeded
from counterfoil.cli.output import addresses, fail, moment, plain, table
from counterfoil.cli.target import target

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counterfoil.cli.target import Target
    from counterfoil.whm.envelope import Body

SIZE = "1000"


def list_all(
    which: Mapping[str, str | None], search: str | None, state: str | None, form: str | None,
    data: str | None,
) -> None:  # fmt: skip
    """List the tokens of all accounts, or of an owner, page by page as one list."""
    if which.get("kind") not in {None, "whm"}:
        fail("--all lists only tokens of the WHM API", 2)
    with target(data) as opened:
        body = _all_pages(opened, ("owner", which.get("user")), ("search", search),
                          ("state", state), ("size", SIZE))  # fmt: skip
        zone = opened.settings().zone

    def rows(found: dict[str, Any]) -> None:
        table(
            ("User", "Name", "State", "Expires", "IPs", "Privileges", "Last used", "Id"),
            [
                (
                    made["user"], made["name"], made["state"], moment(made["expires_at"], zone),
                    addresses(made["whitelist_ips"], "Any"), plain(made["acls"]),
                    moment(made["last_used_at"], zone), made["id"],
                )
                for made in found["tokens"]
            ],
        )  # fmt: skip

    answer(body, form, rows)


def _all_pages(opened: Target, *given: tuple[str, str | None]) -> Body:
    """Return the answer of the last page with the tokens of all pages."""
    tokens: list[Any] = []
    after: str | None = None
    while True:
        body = opened.invoke("token_list_all", as_pairs(*given, ("after", after)))
        if not succeeded(body):
            return body
        tokens += body["data"]["tokens"]
        after = body["data"]["next"]
        if after is None:
            body["data"]["tokens"] = tokens
            return body
