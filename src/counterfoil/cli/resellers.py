"""Commands about resellers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.completion import complete_privilege
from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import answer, as_pairs, ask, yes_option
from counterfoil.cli.output import facts, fail, output_option, plain, say, table
from counterfoil.cli.target import target, target_options

if TYPE_CHECKING:
    from counterfoil.functions.arguments import Pair


@click.group(cls=CommandGroup)
def reseller() -> None:
    """Create resellers and change their privileges.

    \b
    Example:
      counterfoil reseller setup alice
      counterfoil reseller grant alice --acl list-accts --acl create-acct
    """


@reseller.command()
@click.argument("user")
@click.option("--makeowner", is_flag=True, help="Make the reseller its own owner.")
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
    """Remove all privileges of a reseller; the account remains.

    \b
    Example:
      counterfoil reseller unset alice --yes
    """
    ask(f"Remove all privileges of {user}? Its tokens lose them immediately.", yes=yes)
    with target(data) as opened:
        body = opened.invoke("unsetupreseller", as_pairs(("user", user)))
    answer(body, form, lambda _: say(f"{user} is no longer a reseller."))


@reseller.command()
@click.argument("user")
@output_option
@target_options()
def show(user: str, form: str | None, data: str | None) -> None:
    """Show the privileges of a reseller, and the policy for its tokens.

    \b
    Example:
      counterfoil reseller show alice
    """
    with target(data) as opened:
        body = opened.invoke("reseller_show", as_pairs(("user", user)))

    def shown(found: dict[str, Any]) -> None:
        limits = [f"{name}={value}" for name, value in found["limits"].items() if value]
        facts(
            [
                ("reseller", found["user"]),
                ("privileges", found["privileges"]),
                ("ACL list", found["acl_list"]),
                ("policy", limits),
                ("name servers", found["nameservers"]),
            ]
        )

    answer(body, form, shown)


@reseller.command()
@click.argument("user")
@click.option("--acl", metavar="A", multiple=True, shell_complete=complete_privilege,
              help="A privilege to grant; repeatable.")  # fmt: skip
@click.option(
    "--acl-list", metavar="L", help="A named ACL list, which replaces all its privileges."
)
@click.option("--only", is_flag=True, help="Replace all its privileges with these.")
@output_option
@target_options()
def grant(
    user: str, acl: tuple[str, ...], acl_list: str | None, form: str | None, data: str | None,
    *, only: bool,
) -> None:  # fmt: skip
    """Grant privileges to a reseller, in addition to its current privileges.

    With --only or --acl-list, all other privileges are removed and listed.

    \b
    Example:
      counterfoil reseller grant alice --acl list-accts --acl create-acct
      counterfoil reseller grant alice --only --acl list-accts
    """
    if bool(acl) == bool(acl_list):
        fail("name privileges with --acl, or a list with --acl-list", 2)
    mode = None if acl_list or only else "add"
    _change(user, mode, as_pairs(("acllist", acl_list)), acl, form, data)


@reseller.command()
@click.argument("user")
@click.option("--acl", metavar="A", multiple=True, required=True,
              help="A privilege to remove; repeatable.")  # fmt: skip
@output_option
@target_options()
def revoke(user: str, acl: tuple[str, ...], form: str | None, data: str | None) -> None:
    """Remove privileges from a reseller; its tokens lose them immediately.

    \b
    Example:
      counterfoil reseller revoke alice --acl create-acct
    """
    _change(user, "remove", [], acl, form, data)


def _change(
    user: str, mode: str | None, more: list[Pair], acl: tuple[str, ...], form: str | None,
    data: str | None,
) -> None:  # fmt: skip
    pairs = as_pairs(("user", user), ("mode", mode), *((f"acl-{key}", "1") for key in acl))
    with target(data) as opened:
        body = opened.invoke("setacls", [*pairs, *more])

    def changed(found: dict[str, Any]) -> None:
        say(f"{user} holds: {plain(found['acl'])}")
        say(f"  added: {plain(found['added'])}")
        say(f"  removed: {plain(found['removed'])}")

    answer(body, form, changed)


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


@click.command()
@output_option
@target_options()
def privileges(form: str | None, data: str | None) -> None:
    """List all privileges: label, group, whether you hold them, and the functions they allow.

    \b
    Example:
      counterfoil privileges
    """
    with target(data) as opened:
        body = opened.invoke("privilege_list", [])

    def listed(found: dict[str, Any]) -> None:
        table(
            ("Privilege", "Held", "Label", "Group", "Functions"),
            [
                (one["key"], "yes" if one["held"] else "no", one["label"], one["group"],
                 plain(one["functions"]))
                for one in found["privileges"]
            ],
        )  # fmt: skip

    answer(body, form, listed)
