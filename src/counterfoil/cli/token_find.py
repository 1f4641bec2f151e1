"""Finding a token: from a secret that turned up somewhere to whose token it is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.local import answer, as_pairs, read_line, succeeded
from counterfoil.cli.output import echo, fail, moment, output_option, plain, say
from counterfoil.cli.target import target, target_options

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_ALIVE = {None, "ADDRESS", "PRIVILEGE"}
"""Reasons that stop no token: it is good from elsewhere, or for something else."""
_STOPPED = {"DISABLED", "CONTAINED", "SUSPENDED", "EXPIRED"}
"""Reasons that can be undone: with the same secret, unless that is recorded as leaked."""


@click.command("find")
@output_option
@target_options()
def find(form: str | None, data: str | None) -> None:
    """Find the token that a secret belongs to. The secret is read from standard input.

    The line may contain more than the secret, such as a whole header. Nothing is changed.

    \b
    Example:
      counterfoil token find <suspect
    """
    if sys.stdin is not None and sys.stdin.isatty():
        line = click.prompt("Secret", hide_input=True, err=True)
    else:
        line = read_line()
    from counterfoil.core.secret import find_secret  # noqa: PLC0415 - not for help

    secret = find_secret(line)
    if secret is None:
        fail("the input contains no token secret")
    with target(data) as opened:
        body = opened.invoke("api_token_verify", as_pairs(("token", secret.reveal())))
        zone = opened.settings().zone
    if succeeded(body) and body["data"]["name"] is None:
        fail("no token that you can see has this secret")
    answer(body, form, lambda found: _show(found, zone))


def _show(found: dict[str, Any], zone: ZoneInfo) -> None:
    name, user = found["name"], found["user"]
    echo(f"Token {name} of {user}")
    echo(f"  privileges  {plain(found['acls'])}")
    echo(f"  expires     {moment(found['expires_at'], zone)}")
    is_alive = found["reason"] in _ALIVE
    echo(f"  state       {'valid' if is_alive else 'refused: ' + found['reason']}")
    if is_alive or found["reason"] in _STOPPED:
        say(f"Disable it:      counterfoil token disable {name} --user {user} --leaked")
        say(f"New secret:      counterfoil token rotate {name} --user {user}")
        say(f"Enable it:       counterfoil token enable {name} --user {user}")
