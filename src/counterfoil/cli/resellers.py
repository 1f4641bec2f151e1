"""Which commands are about resellers?"""

from __future__ import annotations

import click

from counterfoil.cli.completion import complete_privilege
from counterfoil.cli.connection import Group
from counterfoil.cli.local import answer, as_pairs, ask, yes_option
from counterfoil.cli.output import fail, output_option, plain, say, table
from counterfoil.cli.target import target, target_options


@click.group(cls=Group)
def reseller() -> None:
    """Make resellers, and say what they hold.

    \b
    Example:
      counterfoil reseller setup alice
      counterfoil reseller grant alice --acl list-accts --acl create-acct
    """


@reseller.command()
@click.argument("user")
@click.option("--makeowner", is_flag=True, help="It shall own itself.")
@output_option
@target_options()
def setup(user: str, form: str | None, data: str | None, *, makeowner: bool) -> None:
    """Make an account a reseller with the Initial Privileges.

    \b
    Example:
      counterfoil reseller setup alice
    """
    pairs = as_pairs(("user", user), ("makeowner", "1" if makeowner else None))
    with target(data) as opened:
        body = opened.invoke("setupreseller", pairs)
    answer(body, form, lambda _: say(f"{user} is a reseller."))


@reseller.command()
@click.argument("user")
@yes_option
@output_option
@target_options()
def unset(user: str, form: str | None, data: str | None, *, yes: bool) -> None:
    """Take all privileges from a reseller; the account stays.

    \b
    Example:
      counterfoil reseller unset alice --yes
    """
    ask(f"Take all privileges from {user}? Its tokens lose them at once.", yes=yes)
    with target(data) as opened:
        body = opened.invoke("unsetupreseller", as_pairs(("user", user)))
    answer(body, form, lambda _: say(f"{user} is no reseller any more."))


@reseller.command()
@click.argument("user")
@click.option("--acl", metavar="A", multiple=True, shell_complete=complete_privilege,
              help="A privilege it shall hold; repeatable.")  # fmt: skip
@click.option("--acl-list", metavar="L", help="A named list of privileges instead.")
@output_option
@target_options()
def grant(
    user: str, acl: tuple[str, ...], acl_list: str | None, form: str | None, data: str | None
) -> None:
    """Replace what a reseller holds; what is not named is taken away.

    \b
    Example:
      counterfoil reseller grant alice --acl list-accts --acl create-acct
    """
    if bool(acl) == bool(acl_list):
        fail("name privileges with --acl, or a list with --acl-list", 2)
    pairs = as_pairs(("user", user), ("acllist", acl_list), *((f"acl-{key}", "1") for key in acl))
    with target(data) as opened:
        body = opened.invoke("setacls", pairs)
    answer(body, form, lambda found: say(f"{user} holds {plain(found['acl'])} now."))


@reseller.command("list")
@output_option
@target_options()
def list_(form: str | None, data: str | None) -> None:
    """List the resellers.

    \b
    Example:
      counterfoil reseller list
    """
    with target(data) as opened:
        body = opened.invoke("listresellers", [])
    answer(body, form, lambda found: table(("Reseller",), [(name,) for name in found["reseller"]]))
