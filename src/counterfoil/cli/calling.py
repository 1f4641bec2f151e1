"""Call: the command that calls any remote function."""

from __future__ import annotations

import click

from counterfoil.cli.local import answer, print_facts, read_line
from counterfoil.cli.output import fail, output_option
from counterfoil.cli.target import target, target_options
from counterfoil.functions.arguments import Pair

_SECRET_KEYS = {"token", "password", "pass"}


@click.command()
@click.argument("function")
@click.argument("arguments", nargs=-1, metavar="[KEY=VALUE]...")
@output_option
@target_options()
def call(function: str, arguments: tuple[str, ...], form: str | None, data: str | None) -> None:
    """Call any remote function, on this machine or on a server; `applist` lists them.

    Pass a secret or password as KEY=-; its value is then read from standard input.

    \b
    Example:
      counterfoil call api_token_list user=bob
      counterfoil call listaccts --url https://panel.example:2087 --as alice --token-file F
    """
    pairs = []
    for argument in arguments:
        key, equals, value = argument.partition("=")
        if not equals or not key:
            fail(f"{argument!r} is not KEY=VALUE", 2)
        if key in _SECRET_KEYS and value != "-":
            fail(
                f"other users can see arguments: use {key}=- and pass the value on standard input",
                2,
            )
        pairs.append(Pair(key, read_line() if value == "-" else value))
    with target(data) as opened:
        body = opened.invoke(function, pairs)
    answer(body, form, print_facts)
