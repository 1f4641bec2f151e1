"""Serving: the command that runs a server, and what it tells whoever started it."""

from __future__ import annotations

import shlex
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.local import data_option, database_option
from counterfoil.cli.output import fail, say
from counterfoil.core.ports import Unavailable
from counterfoil.server.installation import NoInstallation, open_existing
from counterfoil.server.options import load_options
from counterfoil.server.public_address import host_of, is_of_this_machine, port_of
from counterfoil.store.create import WrongSchema
from counterfoil.system import options as config

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counterfoil.server.serve import Addresses


@click.command()
@data_option
@database_option
@click.option(
    "--settings", "settings_file", metavar="FILE", help="A TOML file with options for this process."
)
@click.option("--host", metavar="H", help="The address to listen on [127.0.0.1].")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="P",
    help="The port; 0 picks a free one [2087].",
)
@click.option("--tls", metavar="auto|off|CERT:KEY", help="The certificate to use [auto].")
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
    help="A proxy whose X-Forwarded-For header is trusted; repeatable [none].",
)
@click.option("--verify-listen", metavar="ADDR:PORT|unix:PATH",
              help="A separate listener for gateways [none].")  # fmt: skip
@click.option("--key-header", metavar="NAME",
              help="A header of forwarded requests that may contain a secret [none].")  # fmt: skip
@click.option("--public-url", metavar="URL",
              help="The public URL of this server [derived from the listener].")  # fmt: skip
@click.option("--cache-tokens", type=click.IntRange(1), metavar="N",
              help="The number of tokens cached in memory [100000].")  # fmt: skip
@click.option("--workers", type=click.IntRange(1, 256), metavar="N",
              help="The number of processes that handle requests [1].")  # fmt: skip
def serve(data: str | None, settings_file: str | None, **arguments: Any) -> None:  # noqa: ANN401
    """Start the server. The first start creates the database, key, root account and certificate.

    SIGTERM finishes running requests and exits with 0; SIGHUP reloads settings, certificate,
    keys and applications. Every option can also be set with a variable COUNTERFOIL_… or in
    DIR/counterfoil.toml.

    \b
    Example:
      counterfoil serve --data /var/lib/counterfoil --host 0.0.0.0 --trusted-proxy 10.0.0.0/8
    """
    # Imported here: no other command needs a server, and it takes long to load.
    from counterfoil.server.serve import CannotStart  # noqa: PLC0415
    from counterfoil.server.serve import serve as run  # noqa: PLC0415

    folder = config.data_folder(data)

    def read() -> config.Options:
        return load_options(folder, arguments, settings_file)

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
        fail(f"{error.filename or 'the data directory'}: {error.strerror or error}")


def _program() -> str:
    """Return how this program is called from any folder."""
    started = Path(sys.argv[0]).absolute()
    if started.name == "__main__.py":
        return f"{shlex.quote(sys.executable)} -m counterfoil"
    return shlex.quote(str(started))


def _first_link(folder: Path, database: str, url: str) -> str:
    """Return the address of a one-time link for root, who has no password yet."""
    opened = open_existing(folder, database)
    try:
        link = opened.authority.open_link(opened.root(), None)
    finally:
        opened.store.close()
    return f"{url}/cpsess{link.session.security_token}/login/?session={link.secret}"


def _ready(addresses: Addresses, folder: Path, where: str, database: str) -> None:
    """Print where the server is; on a terminal, also what to do next.

    Anyone who has a link can sign in with it, so none goes where it would be stored.
    """
    is_first = not (folder / "url").exists()
    with suppress(OSError):
        # By which the server is known where none runs any more.
        (folder / "url").write_text(addresses.public + "\n", "ascii")
    say(f"counterfoil: ready on {addresses.url}")
    if addresses.verify:
        say(f"counterfoil: verify ready on {addresses.verify}")
    another = f"New sign-in link: {_program()} sign-in-link {where}"
    if sys.stderr is None or not sys.stderr.isatty():
        say(another)
        return
    say("")
    say(f"Open: {addresses.public} ({_about(addresses, folder)})")
    if is_first:
        say(_sign_in(folder, database, addresses.public) or another)
        say(f"Create a token: {_first_token(addresses, where)}")
    else:
        say(another)
    say(f"Help: {addresses.public}/guide, counterfoil --help; Ctrl-C stops the server")


def _shorten(folder: Path) -> str:
    """Return a folder as seen from the one that the program was started in, if it is below."""
    with suppress(ValueError, OSError):
        return f"./{folder.relative_to(Path.cwd())}"
    return str(folder)


def _about(addresses: Addresses, folder: Path) -> str:
    """Return where the data is, and how the browser's warning is checked, as text."""
    print_ = addresses.fingerprint
    trust = f"; self-signed certificate, SHA-256 {print_}" if print_ else ""
    return f"data in {_shorten(folder)}{trust}"


def _sign_in(folder: Path, database: str, url: str) -> str:
    """Return the line with the first link, or "" where none could be created."""
    # The workers answer already: what fails here must not end them.
    try:
        link = _first_link(folder, database, url)
    except (Unavailable, NoInstallation, config.BadOption, OSError) as fault:
        say(f"No sign-in link was created: {fault}")
        return ""
    return f"Sign in as root (once, within 15 minutes): {link}"


def list_hints(url: str, fingerprint: str) -> Iterator[str]:
    """Go through what a person needs to know who is about to open a link.

    ``fingerprint``: that of the certificate, if the server made it itself.
    """
    if fingerprint:
        yield "Your browser will warn about the certificate, because it is self-signed."
        yield f"Compare its SHA-256 fingerprint: {fingerprint}"
    if is_of_this_machine(url):
        host, port = host_of(url), port_of(url)
        there = f"[{host}]" if ":" in host else host
        yield f"From another machine: ssh -L {port}:{there}:{port} MACHINE, then open the link."


def _first_token(addresses: Addresses, where: str) -> str:
    """Return a command that creates a token for requests from this machine."""
    here, public = _reachable(addresses.url), addresses.public
    # Behind a proxy that speaks TLS, requests come from where only the proxy knows.
    is_behind = here.partition(":")[0] != public.partition(":")[0]
    address = host_of(here).replace("localhost", "127.0.0.1")
    narrow = "" if is_behind else f" --ip {address}"
    return f"{_program()} token create first {where} --acl list-accts{narrow} --expires 30d"


def _reachable(url: str) -> str:
    """Return an address to call: who listens on every one is called on the loopback one."""
    return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")
