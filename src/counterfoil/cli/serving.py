"""Serving: the command that runs a server, and what it tells whoever started it."""

from __future__ import annotations

import shlex
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from counterfoil import __version__
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
@click.option("--public-url", metavar="URL",
              help="How people and programs call this server [a guess].")  # fmt: skip
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
        fail(f"{error.filename or 'the data folder'}: {error.strerror or error}")


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
    """Say where the server is: in a log that alone, to a person what to do next, too.

    A link signs in whoever has it, so none goes where it would be kept.
    """
    is_first = not (folder / "url").exists()
    with suppress(OSError):
        # By which the server is known where none runs any more.
        (folder / "url").write_text(addresses.public + "\n", "ascii")
    say(f"counterfoil: ready on {addresses.url}")
    if addresses.verify:
        say(f"counterfoil: verify ready on {addresses.verify}")
    program = _program()
    if sys.stderr is not None and sys.stderr.isatty():
        say("")
        say(
            f"Counterfoil {__version__} is running on {addresses.public} (data in "
            f"{_shorten(folder)}, Ctrl-C stops it)"
        )
        if is_first:
            _welcome(addresses, folder, where, database)
    # The last line in every case.
    say(f"For a sign-in link: {program} sign-in-link {where}")


def _shorten(folder: Path) -> str:
    """Return a folder as seen from the one that the program was started in, if it is below."""
    with suppress(ValueError, OSError):
        return f"./{folder.relative_to(Path.cwd())}"
    return str(folder)


def _welcome(addresses: Addresses, folder: Path, where: str, database: str) -> None:
    """Tell a person at the first start how to sign in, and how to make a token and use it."""
    # The workers answer already: what fails here must not end them.
    try:
        link = _first_link(folder, database, addresses.public)
    except (Unavailable, NoInstallation, config.BadOption, OSError) as fault:
        say(f"No link to sign in by was made: {fault}")
    else:
        say(f"Sign in as root (works once, for 15 minutes): {link}")
        for hint in list_hints(addresses.public, addresses.fingerprint):
            say(f"  {hint}")
    say("First token, and its first use, in a second terminal:")
    for line in _first_lines(addresses, folder, where):
        say(f"  {line}")


def list_hints(url: str, fingerprint: str) -> Iterator[str]:
    """Go through what a person needs to know who is about to open a link.

    ``fingerprint``: that of the certificate, if the server made it itself.
    """
    if fingerprint:
        yield "Your browser will warn about the certificate: this server made it itself."
        yield f"Its SHA-256 fingerprint is {fingerprint}"
    if is_of_this_machine(url):
        host, port = host_of(url), port_of(url)
        there = f"[{host}]" if ":" in host else host
        yield f"From another machine: ssh -L {port}:{there}:{port} THIS-MACHINE, and the same link."


def _first_lines(addresses: Addresses, folder: Path, where: str) -> Iterator[str]:
    """Go through two lines to paste: they make a token, and use it."""
    file = shlex.quote(f"{folder}/first.token")
    trust = f" --cacert {shlex.quote(str(addresses.files.certificate))}" if addresses.files else ""
    here, public = _reachable(addresses.url), addresses.public
    address = host_of(here).replace("localhost", "127.0.0.1")
    narrow, through = f" --ip {address}", ""
    if public != here:
        # By the name that the certificate has, wherever that name leads.
        there = f"[{address}]" if ":" in address else address
        through = f" --connect-to ::{there}:{port_of(here)}"
        if here.partition(":")[0] != public.partition(":")[0]:
            # Through a proxy that speaks TLS: from where that is, it alone knows.
            narrow, through = "", ""
    yield (
        f"{_program()} token create first-$(date +%s) {where} --acl list-accts"
        f"{narrow} --expires 30d >{file}"
    )
    yield (
        f"sed 's/^/Authorization: whm root:/' {file} | curl -sS{trust}{through} -H @-"
        f" '{public}/json-api/listaccts?api.version=1'"
    )


def _reachable(url: str) -> str:
    """Return an address to call: who listens on every one is called on the loopback one."""
    return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")
