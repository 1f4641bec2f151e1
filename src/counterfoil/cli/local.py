"""How does a command call a function on the installation of this machine?"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from counterfoil import config
from counterfoil.cli.output import chosen, facts, fail, plain, say, show
from counterfoil.core.ports import OutcomeUnknown, Unavailable
from counterfoil.database import holds_password
from counterfoil.doors import wording
from counterfoil.functions.arguments import Pair
from counterfoil.installation import Installation, NoInstallation, open_existing
from counterfoil.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from counterfoil.doors.envelope import Body


data_option = click.option(
    "--data", metavar="DIR", help="The folder of the installation (COUNTERFOIL_DATA)."
)


def _without_password(_context: click.Context, _param: click.Parameter, url: str | None) -> Any:  # noqa: ANN401
    """Refuse what every user of the machine could read in the list of processes."""
    if url and holds_password(url):
        msg = (
            "a password in an argument can be read by every user of this machine: put the URL "
            "into COUNTERFOIL_DATABASE or counterfoil.toml, or the password into ~/.pgpass"
        )
        raise click.UsageError(msg)
    return url


database_option = click.option(
    "--database", metavar="URL", callback=_without_password,
    help="sqlite:///PATH or postgresql://… [counterfoil.db in the data folder].",
)  # fmt: skip


def where_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--data`` and ``--database``, which say where the installation is."""

    def remember(context: click.Context, param: click.Parameter, url: str | None) -> None:
        context.meta[_URL] = _without_password(context, param, url)

    add = click.option(
        "--database", metavar="URL", callback=remember, expose_value=False,
        help="Where the database is, if not in the data folder (COUNTERFOIL_DATABASE).",
    )  # fmt: skip
    return data_option(add(command))


def options(folder: Path) -> config.Options:
    """Return the options of this process; raises ``BadOption``."""
    return config.load(folder, {"database": click.get_current_context().meta.get(_URL)})


_URL = "counterfoil.database"
yes_option = click.option("--yes", is_flag=True, help="Do not ask.")


@contextlib.contextmanager
def installation(data: str | None) -> Iterator[Installation]:
    """Open the installation of this machine, or end with what to do."""
    try:
        folder = config.data_folder(data)
        opened = open_existing(folder, options(folder).database)
    except (NoInstallation, config.BadOption, Unavailable) as error:
        fail(str(error))
    except PermissionError as error:
        fail(f"{error.filename} cannot be read: run this as the user that the server runs as")
    try:
        yield opened
    except OutcomeUnknown as outage:
        fail(f"{wording.OUTCOME_UNKNOWN} ({outage})")
    except Unavailable as outage:
        fail(f"{wording.NOT_CHANGED} ({outage})")
    finally:
        opened.store.close()


def done(body: Body) -> bool:
    """Tell whether an answer says that it was done."""
    return bool(body["metadata"]["result"])


def answer(body: Body, form: str | None, table: Callable[[dict[str, Any]], None]) -> None:
    """Show an answer; end with 1 if it is a refusal."""
    form = chosen(form)
    if not done(body) and form == "table":
        fail(body["metadata"]["reason"])
    data: dict[str, Any] = body.get("data") or {}
    show(body, form, lambda: table(data))
    output = body["metadata"].get("output", {})
    for told in (*output.get("messages", ()), *output.get("warnings", ())):
        if form == "table":
            say(printable(told))
    if not done(body):
        raise SystemExit(1)


def ask(question: str, *, yes: bool) -> None:
    """Ask before something that cannot be undone, on a terminal; end with 1 on no."""
    # A program started without standard input has none to ask on.
    if not yes and sys.stdin and sys.stdin.isatty() and not click.confirm(question):
        fail("nothing was changed")


def read_line() -> str:
    """Return one line of standard input: a secret or a password."""
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin else ""


def read_password(file: str | None) -> str:
    """Return a password from a file, or asked for on a terminal, or from standard input."""
    if file:
        try:
            return Path(file).read_text("utf-8").rstrip("\r\n")
        except (OSError, ValueError) as error:
            fail(f"{file} cannot be read: {error}")
    if sys.stdin and sys.stdin.isatty():
        return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
    return read_line()


def as_pairs(*given: tuple[str, str | Sequence[str] | None]) -> list[Pair]:
    """Return arguments as pairs; None is left out, a list is repeated."""
    pairs: list[Pair] = []
    for key, value in given:
        if isinstance(value, str):
            pairs.append(Pair(key, value))
        elif value is not None:
            pairs += [Pair(key, one) for one in value]
    return pairs


def print_facts(data: dict[str, Any]) -> None:
    """Show any answer as names and values."""
    facts([(key, plain(value)) for key, value in data.items()])
