"""Commands about tokens."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from counterfoil.cli.completion import complete_privilege
from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import answer, as_pairs, ask, succeeded, yes_option
from counterfoil.cli.moments import default_ending, read_ending
from counterfoil.cli.output import (
    Column,
    addresses,
    echo,
    fail,
    moment,
    output_option,
    plain,
    say,
    table,
)
from counterfoil.cli.reach import foretell
from counterfoil.cli.target import target, target_options
from counterfoil.cli.token_search import list_all
from counterfoil.core.token_status import TokenStatus

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = 86400
KINDS = ("whm", "cpanel")
"""The kinds of tokens, here again: help and completion load no more. A test compares them."""
Which = tuple[tuple[str, str | None], ...]
"""Whose token a command is about, and of which API, for the wire."""
Command = TypeVar("Command", bound="Callable[..., Any]")

user_option = click.option("--user", metavar="U",
                           help="The account [your own].")  # fmt: skip
kind_option = click.option(
    "--kind", type=click.Choice(KINDS),
    help="The API that the token is for: WHM's, or the account API [whm].",
)  # fmt: skip
acl_option = click.option(
    "--acl", metavar="A", multiple=True, shell_complete=complete_privilege,
    help="A privilege of the token; repeatable.",
)  # fmt: skip
ip_option = click.option(
    "--ip", metavar="I", multiple=True,
    help="An address or CIDR range that the token may be used from; repeatable [any].",
)  # fmt: skip
new_acl_option = click.option(
    "--acl", metavar="A", multiple=True, shell_complete=complete_privilege,
    help="A privilege of the token, replacing all its current ones; repeatable.",
)  # fmt: skip
new_ip_option = click.option(
    "--ip", metavar="I", multiple=True,
    help="An address or CIDR range that the token may be used from, replacing its current ones; "
    "repeatable; `any`: any address.",
)  # fmt: skip


lasting_option = click.option(
    "--lasting/--not-lasting", default=None,
    help="Allow changes that outlast the token: passwords, privileges, owners, settings.",
)  # fmt: skip
anywhere_option = click.option(
    "--sessions-anywhere/--no-sessions-anywhere", default=None,
    help="Allow sessions opened through the token from any address.",
)  # fmt: skip


description_option = click.option("--description", metavar="T", help="A description, in one line.")


def which_options(command: Command) -> Command:
    """Add ``--user`` and ``--kind``: whose token is meant, and of which API."""

    @wraps(command)
    def run(*args: Any, user: str | None, kind: str | None, **more: Any) -> Any:  # noqa: ANN401
        return command(*args, which=(("user", user), ("kind", kind)), **more)

    return cast("Command", user_option(kind_option(run)))


def _further(more: dict[str, str | bool | None]) -> list[tuple[str, str | None]]:
    """Return the description and the marks for the wire; None is left out."""
    return [
        (name, str(int(value)) if isinstance(value, bool) else value)
        for name, value in more.items()
    ]


@click.group(cls=CommandGroup)
def token() -> None:
    """Create, list, edit, rotate, disable and revoke API tokens.

    \b
    Example:
      counterfoil token create billing --acl list-accts --ip 203.0.113.7 --expires 90d
    """


def expires_option(default: str) -> Callable[[Command], Command]:
    """Return the option for a token's expiration date."""
    return click.option(
        "--expires",
        metavar="DATE|90d|never",
        help="When the token expires: a day or 90d (23:59:59 of that day, server time), a time "
        f"(2027-11-23T12:00), 12h, epoch seconds, or never [{default}].",
    )


@token.command()
@click.argument("name")
@user_option
@acl_option
@ip_option
@expires_option("one year from today")
@description_option
@lasting_option
@anywhere_option
@output_option
@target_options()
def create(
    name: str, user: str | None, acl: tuple[str, ...], ip: tuple[str, ...], expires: str | None,
    form: str | None, data: str | None, **more: str | bool | None,
) -> None:  # fmt: skip
    """Create a token and print its secret, once.

    Only the secret is written to standard output, so you can redirect it to a file.

    \b
    Example:
      counterfoil token create billing --acl list-accts --ip 203.0.113.7 >billing.token
    """
    if not acl:
        fail("name the privileges with --acl; for all privileges, use --acl all", 2)
    with target(data) as opened:
        pairs = as_pairs(
            ("token_name", name), ("user", user), ("acl", acl), ("whitelist_ip", ip),
            ("expires_at", read_ending(opened, expires) or default_ending(opened, user)),
            *_further(more),
        )  # fmt: skip
        body = opened.invoke("api_token_create", pairs)
        zone, owner = opened.settings().zone, user or opened.user
    if form in {"json", "yaml"} or not succeeded(body):
        answer(body, form or "table", lambda _: None)
        return
    made = body["data"]
    echo(made["token"])
    say(f"Token {made['name']} of {owner}, id {made['id']}")
    say(f"  privileges  {plain(made['acls'])}")
    say(f"  IPs         {addresses(made['whitelist_ips'])}")
    say(f"  expires     {moment(made['expires_at'], zone)}")
    say("This is the only time the secret is shown; Counterfoil keeps a hash of it.")


@token.command("list")
@which_options
@click.option(
    "--search", metavar="T", help="Only tokens with this text in the name or description."
)
@click.option("--all", "everybody", is_flag=True,
              help="All accounts that you can see; with --user U: U and its accounts.")  # fmt: skip
@click.option("--state", type=click.Choice([str(state) for state in TokenStatus]),
              help="With --all: only tokens in this state.")  # fmt: skip
@output_option
@target_options()
def list_(
    which: Which, search: str | None, state: str | None, form: str | None, data: str | None,
    *, everybody: bool,
) -> None:  # fmt: skip
    """List the tokens of an account, or with --all those of all accounts.

    \b
    Example:
      counterfoil token list --user bob --search billing
      counterfoil token list --all --state expired
    """
    if everybody:
        list_all(dict(which), search, state, form, data)
        return
    if state:
        fail("--state requires --all", 2)
    with target(data) as opened:
        pairs = as_pairs(*which, ("search", search))
        body = opened.invoke("api_token_list", pairs)
        now, chosen_settings = opened.now(), opened.settings()

    def shown_state(made: dict[str, Any]) -> str:
        ends = made["expires_at"]
        if not made["enabled"]:
            return "disabled"
        if ends is None or ends - now > chosen_settings.soon_days * DAY:
            return "active"
        return "expired" if now >= ends else "soon"

    def rows(found: dict[str, Any]) -> None:
        zone = chosen_settings.zone
        table(
            _COLUMNS,
            [
                (
                    made["name"], shown_state(made), moment(made["expires_at"], zone),
                    _privileges(made["acls"]), addresses(made["whitelist_ips"], "any"),
                    moment(made["last_used_at"], zone), moment(made["create_time"], zone),
                    made["id"],
                )
                for made in found["tokens"].values()
            ],
        )  # fmt: skip

    answer(body, form, rows)


_COLUMNS = (
    Column("Name"), Column("State", is_state=True), Column("Expires"),
    Column("Privileges", rank=1, folds=True), Column("IPs", rank=2, folds=True),
    Column("Last used", rank=3), Column("Created", rank=4), Column("Id"),
)  # fmt: skip


def _privileges(acls: dict[str, int]) -> str:
    if acls["all"]:
        return "all"
    return plain([key for key, held in acls.items() if held])


@token.command()
@click.argument("name")
@which_options
@click.option("--new-name", metavar="N", help="The new name.")
@new_acl_option
@new_ip_option
@expires_option("unchanged")
@description_option
@lasting_option
@anywhere_option
@output_option
@target_options()
def edit(
    name: str, which: Which, new_name: str | None, acl: tuple[str, ...],
    ip: tuple[str, ...], expires: str | None, form: str | None,
    data: str | None, **more: str | bool | None,
) -> None:  # fmt: skip
    """Change the given properties of a token, and keep the others.

    The given privileges and addresses replace all current ones.

    \b
    Example:
      counterfoil token edit billing --ip 203.0.113.7 --expires 2027-11-23
    """
    with target(data) as opened:
        pairs = as_pairs(
            ("token_name", name), *which, ("new_name", new_name),
            ("acl", acl or None), ("whitelist_ip", ip or None),
            ("expires_at", read_ending(opened, expires)),
            *_further(more),
        )  # fmt: skip
        body = opened.invoke("api_token_update", pairs)
        zone = opened.settings().zone
    answer(
        body,
        form,
        lambda made: say(
            f"Saved. {made['name']}: expires {moment(made['expires_at'], zone)}; IPs "
            f"{addresses(made['whitelist_ips'])}; privileges {plain(made['acls'])}."
        ),
    )


@token.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@which_options
@yes_option
@output_option
@target_options()
def revoke(
    names: tuple[str, ...], which: Which, form: str | None, data: str | None, *, yes: bool
) -> None:
    """Revoke tokens immediately and permanently: all named tokens, or none.

    \b
    Example:
      counterfoil token revoke billing --yes
    """
    with target(data) as opened:
        with_it = foretell(opened, *which, names=names, yes=yes)
        listed = ", ".join(names)
        ask(
            f"Revoke {listed}?{with_it} Applications that use them stop working immediately.",
            yes=yes,
        )
        body = opened.invoke("api_token_revoke", as_pairs(("token_name", names), *which))
    answer(body, form, lambda _: say(f"{', '.join(names)}: revoked."))
