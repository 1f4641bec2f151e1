"""Which commands are there? The entry point, and those that are about the whole installation."""

from __future__ import annotations

import os
import sys

import click

from counterfoil import __version__
from counterfoil.cli.accounts import account
from counterfoil.cli.applications import app
from counterfoil.cli.auditing import audit
from counterfoil.cli.completion import completion
from counterfoil.cli.connection import CommandGroup, CommandLine
from counterfoil.cli.doctor import doctor
from counterfoil.cli.explain import explain
from counterfoil.cli.local import (
    answer,
    as_pairs,
    print_facts,
    read_line,
)
from counterfoil.cli.notices import notices
from counterfoil.cli.output import fail, output_option, say
from counterfoil.cli.policies import policy
from counterfoil.cli.resellers import privileges, reseller
from counterfoil.cli.scan import scan
from counterfoil.cli.serving import serve
from counterfoil.cli.sessions import session, sign_in_link
from counterfoil.cli.target import target, target_options
from counterfoil.cli.token_find import find
from counterfoil.cli.token_lifecycle import token
from counterfoil.core.settings import SETTINGS
from counterfoil.functions.arguments import Pair
from counterfoil.system import logs, terminal

_SECRET_KEYS = {"token", "password", "pass"}


@click.group(
    cls=CommandLine,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="counterfoil")
def cli() -> None:
    """Counterfoil: issue, narrow, check and revoke API tokens.

    \b
    Example:
      counterfoil serve
      counterfoil token create billing --acl list-accts --ip 203.0.113.7 --expires 90d
    """


def main() -> None:
    """Run a command; whatever goes wrong ends as one line, not as a traceback."""
    os.umask(0o077)
    terminal.open_streams()
    logs.to_stderr()
    sys.exit(terminal.finish(_run()))


def _run() -> int:
    """Run a command and return its exit status."""
    try:
        # Without its standalone mode, click leaves what is said of faults to us.
        status = cli.main(prog_name="counterfoil", standalone_mode=False)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except click.exceptions.NoArgsIsHelpError as shown:
        say(shown.format_message())
        return shown.exit_code
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        if context is not None:
            say(context.get_usage())
            say(f"Try '{context.command_path} --help' for help.\n")
        say(f"Error: {error.format_message()}")
        if isinstance(error, click.NoSuchOption) and error.option_name == "--user":
            say("(To name the account of your token, use --as.)")
        return error.exit_code
    except click.Abort:
        say("Aborted!")
        return 1
    except OSError as error:
        if error.filename is None and error.errno in terminal.NOT_TAKEN:
            return terminal.not_written(error)
        say(f"counterfoil: {error.filename or 'the machine'}: {error.strerror or error}")
        return 1
    return status if isinstance(status, int) else 0


@cli.command()
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


@cli.group("settings", cls=CommandGroup)
def settings_group() -> None:
    """Show and set the installation's settings.

    \b
    Example:
      counterfoil settings set time_zone=Europe/Berlin
    """


policy_option = click.option("--user", metavar="U",
                             help="The policy of this account, not the settings.")  # fmt: skip


@settings_group.command("show")
@policy_option
@output_option
@target_options()
def settings_show(user: str | None, form: str | None, data: str | None) -> None:
    """Show all settings, or the policy that applies to an account.

    \b
    Example:
      counterfoil settings show
      counterfoil settings show --user ann
    """
    with target(data) as opened:
        body = opened.invoke("get_settings", as_pairs(("user", user)))
    answer(body, form, lambda found: print_facts(found["settings"]))


@settings_group.command("set")
@click.argument("changes", nargs=-1, required=True, metavar="NAME=VALUE...")
@policy_option
@output_option
@target_options()
def settings_set(
    changes: tuple[str, ...], user: str | None, form: str | None, data: str | None
) -> None:
    """Change settings, or the policy of a reseller; docs/settings.md describes them.

    \b
    Example:
      counterfoil settings set soon_days=14
      counterfoil settings set --user ann max_lifetime_days=90
    """
    pairs = []
    for change in changes:
        name, equals, value = change.partition("=")
        if not equals:
            fail(f"{change!r} is not NAME=VALUE", 2)
        pairs.append((name, value))
    with target(data) as opened:
        for name, _ in pairs:
            if name not in SETTINGS:
                fail(f"there is no setting {name!r}. Settings: {', '.join(sorted(SETTINGS))}")
        body = opened.invoke("set_settings", as_pairs(*pairs, ("user", user)))
    answer(body, form, lambda found: print_facts(found["settings"]))


token.add_command(find)
cli.add_command(serve)
cli.add_command(token)
cli.add_command(account)
cli.add_command(reseller)
cli.add_command(privileges)
cli.add_command(app)
cli.add_command(audit)
cli.add_command(notices)
cli.add_command(policy)
cli.add_command(scan)
cli.add_command(session)
cli.add_command(sign_in_link)
cli.add_command(completion)
cli.add_command(doctor)
cli.add_command(explain)
