"""Local installation: how a command opens it, and calls a function on it."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.connection import ConnectionOption
from counterfoil.cli.output import chosen, facts, fail, say, show
from counterfoil.system.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from counterfoil.functions.arguments import Pair
    from counterfoil.server.installation import Installation
    from counterfoil.system.options import Options
    from counterfoil.whm.envelope import Body


data_option = click.option(
    "--data", metavar="DIR", help="The data directory of the installation (COUNTERFOIL_DATA)."
)


def _without_password(_context: click.Context, _param: click.Parameter, url: str | None) -> Any:  # noqa: ANN401
    """Refuse what every user of the machine could read in the list of processes."""
    if not url:
        return url
    from counterfoil.store.database import holds_password  # noqa: PLC0415 - slow to load

    if holds_password(url):
        msg = (
            "every user of this machine can read a password in an argument: set the URL in "
            "COUNTERFOIL_DATABASE or counterfoil.toml, or the password in ~/.pgpass"
        )
        raise click.UsageError(msg)
    return url


database_option = click.option(
    "--database", metavar="URL", callback=_without_password,
    help="sqlite:///PATH or postgresql://… [counterfoil.db in the data directory].",
)  # fmt: skip


def where_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--data`` and ``--database``, which say where the installation is."""

    def remember(context: click.Context, param: click.Parameter, url: str | None) -> None:
        context.meta[_URL] = _without_password(context, param, url)

    add_database = click.option("--database", cls=ConnectionOption, metavar="URL",
                                callback=remember, expose_value=False)  # fmt: skip
    add_data = click.option("--data", cls=ConnectionOption, metavar="DIR")
    return add_data(add_database(command))


def options(folder: Path) -> Options:
    """Return the options of this process; raises ``BadOption``."""
    from counterfoil.server.options import load_options  # noqa: PLC0415 - not for --url

    return load_options(folder, {"database": click.get_current_context().meta.get(_URL)})


_URL = "counterfoil.store.database"
yes_option = click.option("--yes", is_flag=True, help="Do not ask for confirmation. Required "
                          "without a terminal.")  # fmt: skip


@contextlib.contextmanager
def installation(data: str | None) -> Iterator[Installation]:
    """Open the installation of this machine, or end with what to do."""
    # Here, and not above: commands that ask a server do without a database.
    from counterfoil.core.ports import OutcomeUnknown, Unavailable  # noqa: PLC0415
    from counterfoil.server.installation import NoInstallation, open_existing  # noqa: PLC0415
    from counterfoil.system import options as config  # noqa: PLC0415

    try:
        folder = config.data_folder(data)
        opened = open_existing(folder, options(folder).database, add_keys=True)
    except (NoInstallation, config.BadOption, Unavailable) as error:
        fail(str(error))
    except PermissionError as error:
        fail(f"{error.filename} cannot be read: run this command as the user that runs the server")
    try:
        yield opened
    except OutcomeUnknown as outage:
        from counterfoil.core import wording  # noqa: PLC0415 - only for outages

        fail(f"{wording.OUTCOME_UNKNOWN} ({outage})")
    except Unavailable as outage:
        from counterfoil.core import wording  # noqa: PLC0415 - only for outages

        fail(f"{wording.NOT_CHANGED} ({outage})")
    finally:
        opened.store.close()


def succeeded(body: Body) -> bool:
    """Tell whether an answer says that it was done."""
    return bool(body["metadata"]["result"])


def answer(body: Body, form: str | None, table: Callable[[dict[str, Any]], None]) -> None:
    """Show an answer; a refusal is said on standard error as well, and ends with 1."""
    data: dict[str, Any] = body.get("data") or {}
    form = chosen(form)
    show(body, form, lambda: table(data) if succeeded(body) else None)
    output = body["metadata"].get("output", {})
    for told in (*output.get("messages", ()), *output.get("warnings", ())):
        if form == "table":
            say(printable(told))
    if not succeeded(body):
        fail(body["metadata"]["reason"])


def ask(question: str, *, yes: bool) -> None:
    """Ask before what cannot be undone, or stops more than is named.

    Ends with 1 on no, and with 2 where there is no terminal to ask on.
    """
    if yes:
        return
    # A program started without standard input has none to ask on.
    if not sys.stdin or not sys.stdin.isatty():
        fail(
            f"nothing was changed: without a terminal, confirm with --yes ({question})",
            2,
        )
    if not click.confirm(question, err=True):
        fail("nothing was changed")


def read_line() -> str:
    """Return one line of standard input: a secret or a password."""
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin else ""


def read_file(file: str, encoding: str = "utf-8") -> str:
    """Return the text of a file, or end with why it cannot be read."""
    try:
        return Path(file).read_text(encoding)
    except OSError as error:
        fail(f"{file} cannot be read: {error.strerror or error}")
    except ValueError:
        fail(f"{file} cannot be read: it is not {'ASCII' if encoding == 'ascii' else 'UTF-8'} text")


def read_password(file: str | None) -> str:
    """Return a password from a file, or asked for on a terminal, or from standard input."""
    if file:
        return read_file(file).rstrip("\r\n")
    if sys.stdin and sys.stdin.isatty():
        return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
    return read_line()


def as_pairs(*given: tuple[str, str | Sequence[str] | None]) -> list[Pair]:
    """Return arguments as pairs; None is left out, a list is repeated."""
    from counterfoil.functions.arguments import Pair  # noqa: PLC0415 - not for help

    pairs: list[Pair] = []
    for key, value in given:
        if isinstance(value, str):
            pairs.append(Pair(key, value))
        elif value is not None:
            pairs += [Pair(key, one) for one in value]
    return pairs


def print_facts(data: dict[str, Any]) -> None:
    """Show any answer as names and values; what lies within another has its path as its name."""
    facts(list(_flattened("", data)))


def _flattened(path: str, value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any answer
    nested = [*value.items()] if isinstance(value, dict) else []
    if isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        nested = [(str(number), one) for number, one in enumerate(value)]
    for key, one in nested:
        yield from _flattened(f"{path}.{key}" if path else str(key), one)
    if not nested:
        yield path, value
