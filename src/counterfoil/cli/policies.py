"""Commands about policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import answer, ask, yes_option
from counterfoil.cli.output import Column, counted, output_option, plain, say, table
from counterfoil.cli.target import target, target_options

if TYPE_CHECKING:
    from counterfoil.whm.envelope import Body


@click.group(cls=CommandGroup)
def policy() -> None:
    """List and disable tokens that violate the policies.

    \b
    Example:
      counterfoil settings set max_lifetime_days=365 require_expiry=1
      counterfoil settings set --user ann max_tokens=20
      counterfoil policy outside
    """


@policy.command("outside")
@output_option
@target_options()
def outside(form: str | None, data: str | None) -> None:
    """List tokens that violate the policies, and accounts with too many tokens.

    The tokens keep working.

    \b
    Example:
      counterfoil policy outside
    """
    with target(data) as opened:
        body = opened.invoke("policy_outside", [])
    _print_violations(body, form, "outside the policies")


@policy.command("enforce")
@yes_option
@output_option
@target_options()
def enforce(form: str | None, data: str | None, *, yes: bool) -> None:
    """Disable the tokens that violate the policies; only root can enable them again.

    \b
    Example:
      counterfoil policy enforce --yes
    """
    ask("Disable all tokens that `counterfoil policy outside` lists?", yes=yes)
    with target(data) as opened:
        body = opened.invoke("policy_enforce", [])
    _print_violations(body, form, "disabled")


def _print_violations(body: Body, form: str | None, what: str) -> None:
    def rows(found: dict[str, Any]) -> None:
        say(f"{counted(len(found['tokens']), 'token')} {what}.")
        if found["tokens"]:
            table(
                ("Account", "Token", "Id", Column("State", is_state=True),
                 Column("Violates", folds=True)),
                [
                    (t["user"], t["name"], t["id"], "active" if t["enabled"] else "disabled",
                     plain(t["settings"]))
                    for t in found["tokens"]
                ],
            )  # fmt: skip
        over = found.get("accounts")
        if over:
            say(f"Accounts with too many tokens: {len(over)}. This does not disable their tokens.")
            table(
                ("Account", "Tokens", "Maximum"),
                [(u, str(a["tokens"]), str(a["max_tokens"])) for u, a in over.items()],
            )

    answer(body, form, rows)
