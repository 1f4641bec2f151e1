"""Commands about accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import answer, as_pairs, ask, read_password, yes_option
from counterfoil.cli.output import Column, facts, moment, output_option, plain, say, table
from counterfoil.cli.reach import foretell
from counterfoil.cli.target import target, target_options

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


@click.group(cls=CommandGroup)
def account() -> None:
    """Create, list, change, suspend and remove accounts.

    \b
    Example:
      counterfoil account create bob --domain bob.example
    """


def _run(
    function: str, data: str | None, form: str | None, said: str, *pairs: tuple[str, str | None]
) -> None:
    with target(data) as opened:
        body = opened.invoke(function, as_pairs(*pairs))
    answer(body, form, lambda _: say(said))


@account.command()
@click.argument("user")
@click.option("--domain", metavar="D", help="The domain of the account.")
@click.option("--email", metavar="E", help="The contact address of the account.")
@click.option("--owner", metavar="O", help="The account that owns the new account [root].")
@click.option("--reseller", is_flag=True, help="Make it a reseller with the Initial Privileges.")
@click.option("--password-file", metavar="F", help="A file that contains the password.")
@output_option
@target_options()
def create(
    user: str, domain: str | None, email: str | None, owner: str | None,
    password_file: str | None, form: str | None, data: str | None, *, reseller: bool,
) -> None:  # fmt: skip
    """Create an account.

    \b
    Example:
      counterfoil account create bob --domain bob.example --reseller
    """
    _run(
        "createacct", data, form, f"Account {user.lower()} created.",
        ("username", user), ("domain", domain), ("contactemail", email), ("owner", owner),
        ("reseller", "1" if reseller else None),
        ("password", read_password(password_file) if password_file else None),
    )  # fmt: skip


@account.command("list")
@click.option("--owner", metavar="O", help="Only accounts that this account owns.")
@output_option
@target_options()
def list_(owner: str | None, form: str | None, data: str | None) -> None:
    """List all accounts.

    \b
    Example:
      counterfoil account list --owner alice
    """
    search = (("search", owner), ("searchtype", "owner"), ("searchmethod", "exact"))
    with target(data) as opened:
        body = opened.invoke("listaccts", as_pairs(*(search if owner else ())))
        zone = opened.settings().zone
    answer(
        body, form,
        lambda found: table(
            ("User", Column("State", is_state=True), Column("Domain", rank=1), "Owner",
             Column("Created", rank=2)),
            [
                (row["user"], _state(row), plain(row["domain"]), row["owner"], _created(row, zone))
                for row in found["acct"]
            ],
        ),
    )  # fmt: skip


def _state(row: dict[str, Any]) -> str:
    return "suspended" if row["suspended"] else "active"


def _created(row: dict[str, Any], zone: ZoneInfo) -> str:
    return moment(int(row["unix_startdate"]), zone)


@account.command()
@click.argument("user")
@output_option
@target_options()
def show(user: str, form: str | None, data: str | None) -> None:
    """Show one account.

    \b
    Example:
      counterfoil account show bob
    """
    with target(data) as opened:
        body = opened.invoke("accountsummary", as_pairs(("user", user)))
        zone = opened.settings().zone

    def shown(found: dict[str, Any]) -> None:
        (row,) = found["acct"]
        facts(
            [
                ("user", row["user"]), ("domain", row["domain"]), ("email", row["email"]),
                ("owner", row["owner"]), ("created", _created(row, zone)), ("state", _state(row)),
                ("reason", row["suspendreason"]),
            ]
        )  # fmt: skip

    answer(body, form, shown)


@account.command()
@click.argument("user")
@click.option("--domain", metavar="D", help="The domain of the account.")
@click.option("--email", metavar="E", help="The contact address of the account.")
@click.option("--owner", metavar="O", help="The new owner: a reseller or root.")
@output_option
@target_options()
def modify(
    user: str, domain: str | None, email: str | None, owner: str | None,
    form: str | None, data: str | None,
) -> None:  # fmt: skip
    """Change the domain, contact address or owner of an account.

    \b
    Example:
      counterfoil account modify bob --owner alice
    """
    _run("modifyacct", data, form, f"Account {user} changed.", ("user", user), ("domain", domain),
         ("contactemail", email), ("owner", owner))  # fmt: skip


@account.command()
@click.argument("user")
@click.option("--password-file", metavar="F", help="A file that contains the password.")
@output_option
@target_options()
def passwd(user: str, password_file: str | None, form: str | None, data: str | None) -> None:
    """Change the password of an account: prompts for it, or reads standard input.

    \b
    Example:
      counterfoil account passwd bob <password.txt
    """
    _run("passwd", data, form, f"Password of {user} changed.", ("user", user),
         ("password", read_password(password_file)))  # fmt: skip


@account.command()
@click.argument("old")
@click.argument("new")
@output_option
@target_options()
def rename(old: str, new: str, form: str | None, data: str | None) -> None:
    """Rename an account; its tokens then work only with the new name.

    \b
    Example:
      counterfoil account rename bob robert
    """
    _run(
        "modifyacct",
        data,
        form,
        f"Account {old} renamed to {new}.",
        ("user", old),
        ("newuser", new),
    )


@account.command()
@click.argument("user")
@click.option("--reason", metavar="TEXT", help="The reason, in one line.")
@click.option("--locked", is_flag=True, help="Only root may unsuspend it.")
@output_option
@target_options()
def suspend(
    user: str, reason: str | None, form: str | None, data: str | None, *, locked: bool
) -> None:
    """Suspend an account; its tokens are refused immediately.

    \b
    Example:
      counterfoil account suspend bob --reason unpaid
    """
    _run(
        "suspendacct", data, form, f"Account {user} suspended; its tokens are refused.",
        ("user", user), ("reason", reason), ("disallowun", "1" if locked else None),
    )  # fmt: skip


@account.command()
@click.argument("user")
@output_option
@target_options()
def unsuspend(user: str, form: str | None, data: str | None) -> None:
    """Unsuspend an account; its tokens work again.

    \b
    Example:
      counterfoil account unsuspend bob
    """
    _run("unsuspendacct", data, form, f"Account {user} unsuspended.", ("user", user))


@account.command()
@click.argument("user")
@yes_option
@output_option
@target_options()
def remove(user: str, form: str | None, data: str | None, *, yes: bool) -> None:
    """Remove an account and revoke all its tokens permanently.

    \b
    Example:
      counterfoil account remove bob --yes
    """
    with target(data) as opened:
        with_it = foretell(opened, ("user", user), yes=yes)
        ask(f"Remove {user} and revoke all its tokens?{with_it} You cannot undo this.", yes=yes)
        body = opened.invoke("removeacct", as_pairs(("user", user)))
    answer(body, form, lambda _: say(f"Account {user} removed; its tokens are revoked."))
