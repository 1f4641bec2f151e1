"""Which commands are there? The entry point, and those that are about the whole installation."""

from __future__ import annotations

import os
import shlex
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from counterfoil import __version__, config, logs, terminal
from counterfoil.cli.accounts import account
from counterfoil.cli.applications import app
from counterfoil.cli.auditing import audit
from counterfoil.cli.completion import completion
from counterfoil.cli.connection import Group, Program
from counterfoil.cli.doctor import doctor
from counterfoil.cli.explaining import explain
from counterfoil.cli.local import (
    answer,
    as_pairs,
    data_option,
    database_option,
    print_facts,
    read_line,
)
from counterfoil.cli.notices import notices
from counterfoil.cli.output import fail, output_option, say
from counterfoil.cli.policies import policy
from counterfoil.cli.resellers import reseller
from counterfoil.cli.scan import scan
from counterfoil.cli.sessions import session, sign_in_link
from counterfoil.cli.target import target, target_options
from counterfoil.cli.token_life import token
from counterfoil.core.ports import Unavailable
from counterfoil.core.settings import PARSERS
from counterfoil.functions.arguments import Pair
from counterfoil.installation import NoInstallation, open_existing
from counterfoil.store.prepare import WrongSchema

if TYPE_CHECKING:
    from counterfoil.server import Addresses

_SECRET_KEYS = {"token", "password", "pass"}


@click.group(
    cls=Program,
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
            say("(--as says whose token it is: who I am.)")
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
@data_option
@database_option
@click.option(
    "--settings", "settings_file", metavar="FILE", help="Options of this process, as TOML."
)
@click.option("--host", metavar="H", help="The address to listen on [127.0.0.1].")
@click.option(
    "--port", type=click.IntRange(0, 65535), metavar="P", help="The port; 0: a free one [2087]."
)
@click.option("--tls", metavar="auto|off|CERT:KEY", help="Which certificate to show [auto].")
@click.option(
    "--allow-plain-http",
    is_flag=True,
    default=None,
    help="Allow --tls off on an address that is not loopback.",
)
@click.option(
    "--trusted-proxy",
    metavar="CIDR",
    multiple=True,
    help="A proxy whose X-Forwarded-For counts; may be repeated [none].",
)
@click.option("--verify-listen", metavar="ADDR:PORT|unix:PATH",
              help="Answer gateways on a listener of their own [none].")  # fmt: skip
@click.option("--key-header", metavar="NAME",
              help="A header of guarded requests that may carry a secret [none].")  # fmt: skip
@click.option("--cache-tokens", type=click.IntRange(1), metavar="N",
              help="How many tokens to keep in memory [100000].")  # fmt: skip
@click.option("--workers", type=click.IntRange(1, 256), metavar="N",
              help="How many processes answer requests [1].")  # fmt: skip
def serve(data: str | None, settings_file: str | None, **arguments: Any) -> None:  # noqa: ANN401
    """Start the server; the first start makes database, key, root and certificate.

    SIGTERM finishes what is under way and ends with 0; SIGHUP reloads settings,
    certificate, keys and applications. Every option has a variable COUNTERFOIL_… and a line in
    DIR/counterfoil.toml.

    \b
    Example:
      counterfoil serve --data /var/lib/counterfoil --host 0.0.0.0 --trusted-proxy 10.0.0.0/8
    """
    # Imported here: no other command needs a server, and it takes long to load.
    from counterfoil.server import CannotStart  # noqa: PLC0415
    from counterfoil.server import serve as run  # noqa: PLC0415

    folder = config.data_folder(data)

    def read() -> config.Options:
        return config.load(folder, arguments, settings_file)

    where = f"--data {shlex.quote(str(folder))}"
    if arguments["database"]:
        where += f" --database {shlex.quote(arguments['database'])}"
    try:
        options = read()
        run(
            folder,
            options,
            read,
            lambda addresses: _ready(addresses, folder, where, options.database),
            settings_file or "",
        )
    except (config.BadOption, NoInstallation, CannotStart) as error:
        fail(str(error))
    except WrongSchema as error:
        fail(f"the database cannot be used: {error}")
    except Unavailable as outage:
        fail(f"the database cannot be used now: {outage}")
    except OSError as error:
        fail(f"{error.filename or 'the data folder'}: {error.strerror or error}")


def _program() -> str:
    """Return how this program is called from any folder."""
    started = Path(sys.argv[0]).absolute()
    if started.name == "__main__.py":
        return f"{shlex.quote(sys.executable)} -m counterfoil"
    return shlex.quote(str(started))


def _reachable(url: str) -> str:
    """Return an address to call: who listens on every one is called on the loopback one."""
    return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


def _first_link(folder: Path, database: str, url: str) -> str:
    """Return the address of a one-time link for root, who has no password yet."""
    opened = open_existing(folder, database)
    try:
        link = opened.authority.open_link(opened.root(), None)
    finally:
        opened.store.close()
    return f"{url}/cpsess{link.session.security_token}/login/?session={link.secret}"


def _ready(addresses: Addresses, folder: Path, where: str, database: str) -> None:
    url, files = addresses.url, addresses.files
    is_first = not (folder / "url").exists()
    with suppress(OSError):
        # Where sign-in-link finds it; without it that command guesses.
        (folder / "url").write_text(_reachable(url) + "\n", "ascii")
    say(f"counterfoil: ready on {url}")
    if addresses.verify:
        say(f"counterfoil: verify ready on {addresses.verify}")
    program = _program()
    say("")
    if is_first:
        # The workers answer already: what fails here must not end them.
        try:
            link = _first_link(folder, database, _reachable(url))
            say(f"Sign in as root, once, within 15 minutes: {link}")
        except Unavailable as outage:
            say(f"No link to sign in by was made: {outage}")
    say(f"Another link to sign in by: {program} sign-in-link {where}")
    file = shlex.quote(f"{folder}/first.token")
    trust = f"--cacert {shlex.quote(str(files.certificate))} " if files else ""
    url = _reachable(url)
    address = str(urlsplit(url).hostname).replace("localhost", "127.0.0.1")
    say("")
    say("Paste these two lines into a second terminal: a first token, and its first use.")
    say(
        f"  {program} token create first-$(date +%s) {where} --acl manage-api-tokens"
        f" --ip {address} --expires 30d >{file}"
    )
    say(
        f"  sed 's/^/Authorization: whm root:/' {file} | curl -sS {trust}-H @-"
        f" '{url}/json-api/api_token_list?api.version=1'"
    )


@cli.command()
@click.argument("function")
@click.argument("arguments", nargs=-1, metavar="[KEY=VALUE]...")
@output_option
@target_options()
def call(function: str, arguments: tuple[str, ...], form: str | None, data: str | None) -> None:
    """Call any remote function, as root on this machine or on a server; `applist` lists them.

    A secret or password goes in as KEY=- and is read from standard input.

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
            fail(f"arguments are seen by others: say {key}=- and give it on standard input", 2)
        pairs.append(Pair(key, read_line() if value == "-" else value))
    with target(data) as opened:
        body = opened.invoke(function, pairs)
    answer(body, form, print_facts)


@cli.group("settings", cls=Group)
def settings_group() -> None:
    """Show and set what belongs to the installation.

    \b
    Example:
      counterfoil settings set time_zone=Europe/Berlin
    """


policy_option = click.option("--user", metavar="U",
                             help="The policy for this account, not the settings.")  # fmt: skip


@settings_group.command("show")
@policy_option
@output_option
@target_options()
def settings_show(user: str | None, form: str | None, data: str | None) -> None:
    """Show all settings, or the policy that holds for an account.

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
    """Set settings, or rules of a reseller's own; docs/settings.md says what they mean.

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
            if name not in PARSERS:
                fail(f"there is no setting {name!r}; there are: {', '.join(sorted(PARSERS))}")
        body = opened.invoke("set_settings", as_pairs(*pairs, ("user", user)))
    answer(body, form, lambda found: print_facts(found["settings"]))


cli.add_command(token)
cli.add_command(account)
cli.add_command(reseller)
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
