"""Which commands are about accounts?"""

from __future__ import annotations

import click

from counterfoil.cli.local import (
    answer,
    as_pairs,
    ask,
    installation,
    invoke,
    where_options,
    yes_option,
)
from counterfoil.cli.output import output_option, say


@click.group()
def account() -> None:
    """Create, rename, suspend, unsuspend and remove accounts.

    \b
    Example:
      counterfoil account create bob --domain bob.example
    """


def _run(
    function: str, data: str | None, form: str | None, said: str, *pairs: tuple[str, str | None]
) -> None:
    with installation(data) as opened:
        body = invoke(opened, function, as_pairs(*pairs))
    answer(body, form, lambda _: say(said))


@account.command()
@click.argument("user")
@click.option("--domain", metavar="D", help="Its domain.")
@click.option("--email", metavar="E", help="Where to write to its owner.")
@click.option("--owner", metavar="O", help="The account that owns it; default: root.")
@click.option("--reseller", is_flag=True, help="Give it the Initial Privileges.")
@output_option
@where_options
def create(
    user: str, domain: str | None, email: str | None, owner: str | None,
    form: str | None, data: str | None, *, reseller: bool,
) -> None:  # fmt: skip
    """Create an account.

    \b
    Example:
      counterfoil account create bob --domain bob.example --reseller
    """
    _run(
        "createacct", data, form, f"{user.lower()} was created.",
        ("username", user), ("domain", domain), ("contactemail", email), ("owner", owner),
        ("reseller", "1" if reseller else None),
    )  # fmt: skip


@account.command()
@click.argument("old")
@click.argument("new")
@output_option
@where_options
def rename(old: str, new: str, form: str | None, data: str | None) -> None:
    """Rename an account; its tokens go on under the new name alone.

    \b
    Example:
      counterfoil account rename bob robert
    """
    _run("modifyacct", data, form, f"{old} is {new} now.", ("user", old), ("newuser", new))


@account.command()
@click.argument("user")
@click.option("--reason", metavar="TEXT", help="Why, in one line.")
@click.option("--locked", is_flag=True, help="Only root may unsuspend it.")
@output_option
@where_options
def suspend(
    user: str, reason: str | None, form: str | None, data: str | None, *, locked: bool
) -> None:
    """Suspend an account: its tokens are refused at once.

    \b
    Example:
      counterfoil account suspend bob --reason unpaid
    """
    _run(
        "suspendacct", data, form, f"{user} is suspended; its tokens are refused.",
        ("user", user), ("reason", reason), ("disallowun", "1" if locked else None),
    )  # fmt: skip


@account.command()
@click.argument("user")
@output_option
@where_options
def unsuspend(user: str, form: str | None, data: str | None) -> None:
    """Unsuspend an account: its tokens work again.

    \b
    Example:
      counterfoil account unsuspend bob
    """
    _run("unsuspendacct", data, form, f"{user} is no longer suspended.", ("user", user))


@account.command()
@click.argument("user")
@yes_option
@output_option
@where_options
def remove(user: str, form: str | None, data: str | None, *, yes: bool) -> None:
    """Remove an account and revoke all its tokens, for good.

    \b
    Example:
      counterfoil account remove bob --yes
    """
    ask(f"Remove {user} and revoke all its tokens? There is no undo.", yes=yes)
    _run("removeacct", data, form, f"{user} was removed; its tokens are revoked.", ("user", user))
