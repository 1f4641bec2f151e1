"""Commands about sessions."""

from __future__ import annotations

import sys

import click

from counterfoil.cli.address import find_address
from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import (
    answer,
    as_pairs,
    ask,
    installation,
    options,
    where_options,
    yes_option,
)
from counterfoil.cli.output import (
    Column,
    counted,
    echo,
    fail,
    moment,
    output_option,
    plain,
    say,
    table,
)
from counterfoil.cli.serving import list_hints
from counterfoil.cli.target import Local, target, target_options


@click.group(cls=CommandGroup)
def session() -> None:
    """List and end the sessions of an account.

    \b
    Example:
      counterfoil session list --user bob
    """


@session.command("list")
@click.option("--user", metavar="U", help="The account [your own].")
@output_option
@target_options()
def list_(user: str | None, form: str | None, data: str | None) -> None:
    """List the sessions of an account, and its unused sign-in links.

    \b
    Example:
      counterfoil session list --user bob
    """
    with target(data) as opened:
        body = opened.invoke("session_list", as_pairs(("user", user)))
        zone = opened.settings().zone
    answer(
        body, form,
        lambda found: table(
            (
                "Session", "Kind", "Service", "Opened by", Column("Token", rank=4),
                Column("From", rank=1), Column("Browser", rank=2), Column("Last used", rank=3),
                "Expires",
            ),
            [
                (str(s["session"]), "link" if s["link"] else "session", s["service"],
                 plain(s["opened_by"]), plain(s["token"]), plain(s["ip"]), plain(s["browser"]),
                 moment(s["last_used_at"], zone), moment(s["expires_at"], zone))
                for s in found["sessions"]
            ],
        ),
    )  # fmt: skip


@session.command()
@click.argument("sessions", nargs=-1, type=click.IntRange(0), metavar="[SESSION]...")
@click.option("--user", metavar="U", help="The account [your own].")
@click.option("--all", "everything", is_flag=True, help="All sessions of the account.")
@yes_option
@output_option
@target_options()
def end(
    sessions: tuple[int, ...], user: str | None, form: str | None, data: str | None, *,
    everything: bool, yes: bool,
) -> None:  # fmt: skip
    """End sessions by number, or all sessions of an account.

    \b
    Example:
      counterfoil session end --user bob --all --yes
    """
    if bool(sessions) == everything:
        fail("name sessions by number, or use --all", 2)
    which = "all sessions" if everything else "session " + ", ".join(map(str, sessions))
    ask(f"End {which} of {user or 'your own account'}?", yes=yes)
    pairs = as_pairs(("user", user), ("session", [str(number) for number in sessions]))
    with target(data) as opened:
        body = opened.invoke("session_end", pairs)
    answer(body, form, lambda found: say(f"{counted(found['ended'], 'session')} ended."))


@click.command("sign-in-link")
@click.option("--user", metavar="U", default="root", help="The account [root].")
@output_option
@where_options
def sign_in_link(user: str, form: str | None, data: str | None) -> None:
    """Create a link that signs in once, within 15 minutes, as the account.

    \b
    Example:
      counterfoil sign-in-link --user bob
    """
    with installation(data) as opened:
        pairs = as_pairs(("user", user), ("service", "whostmgrd"))
        server = find_address(opened.data, options(opened.data))
        local = Local(opened, server.url)
        body = local.invoke("create_user_session", pairs)
        zone = local.settings().zone
    answer(body, form or "table", lambda made: echo(made["url"]))
    if form is None:
        ends = moment(body["data"]["expires"], zone)
        say(f"Valid once, until {ends}. Anyone who has the link can use it.")
        if sys.stderr is not None and sys.stderr.isatty():
            for hint in list_hints(server.url, server.fingerprint):
                say(hint)
    if not server.is_running:
        say(f"No server is running on {opened.data}. Start one that is reachable at {server.url}.")
    for other in server.others:
        say(f"Another server is running on the same directory: {other}")
