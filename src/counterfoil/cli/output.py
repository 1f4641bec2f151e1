"""How are answers shown: tables for people, JSON or YAML for machines?"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, NoReturn, TextIO, TypeVar

import click

from counterfoil.core.moment import local_time
from counterfoil.terminal import printable, printable_json, printable_lines, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from zoneinfo import ZoneInfo

T = TypeVar("T")
FORMATS = ("table", "json", "yaml")
__all__ = ["say"]

output_option = click.option(
    "--output",
    "form",
    type=click.Choice(FORMATS),
    help="How to show the answer; default: table on a terminal, json elsewhere.",
)


def chosen(form: str | None) -> str:
    """Return the form to show: what was asked for, else what suits standard output."""
    return form or ("table" if sys.stdout.isatty() else "json")


def echo(text: str) -> None:
    """Print one line of an answer."""
    click.echo(printable(text))


def fail(text: str, status: int = 1) -> NoReturn:
    """End with a message that says what to do, and an exit status."""
    say(f"counterfoil: {printable(' '.join(text.splitlines()))}")
    sys.exit(status)


def standard_input() -> TextIO:
    """Return standard input, or end where it is closed."""
    if sys.stdin is None:
        fail("standard input is closed")
    return sys.stdin


def show(value: Any, form: str, table: Callable[[], None]) -> None:  # noqa: ANN401 - any answer
    """Show an answer as the wire has it, or as its table."""
    if form == "json":
        indent = 2 if sys.stdout.isatty() else None
        click.echo(printable_json(json.dumps(value, indent=indent, ensure_ascii=False)))
    elif form == "yaml":
        import yaml  # noqa: PLC0415 - asked for rarely, slow to load

        value = _data_first(value)
        text = yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
        if text != printable_lines(text):
            text = yaml.safe_dump(value, sort_keys=False)
        click.echo(text, nl=False)
    else:
        table()


def _data_first(value: Any) -> Any:  # noqa: ANN401 - any answer
    """Return an answer, and answers in it, with ``data`` before ``metadata``, as WHM prints YAML.

    Scripts take the first line that matches.
    """
    if isinstance(value, list):
        return [_data_first(one) for one in value]
    if not isinstance(value, dict):
        return value
    keys = sorted(value, key=lambda key: key != "data") if "metadata" in value else list(value)
    return {key: _data_first(value[key]) for key in keys}


def table(columns: Sequence[str], rows: Sequence[Sequence[str]], title: str = "") -> None:
    """Print a table on standard output."""
    from rich import box  # noqa: PLC0415 - for people alone, slow to load
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    drawn = Table(*columns, box=box.SIMPLE_HEAD, title=title or None, title_justify="left")
    for row in rows:
        # As Text: what users wrote must not be read as markup.
        drawn.add_row(*(Text(printable_lines(cell)) for cell in row))
    console = Console()
    if not console.is_terminal:
        console = Console(width=200)
    console.print(drawn)


def facts(pairs: Sequence[tuple[str, Any]]) -> None:
    """Print names and values, one a line."""
    width = max((len(name) for name, _ in pairs), default=0)
    for name, value in pairs:
        echo(f"{name:<{width}}  {plain(value)}")


def plain(value: Any) -> str:  # noqa: ANN401 - any value of an answer
    """Return a value of an answer in words."""
    if value is None:
        return "-"
    if isinstance(value, list):
        return ", ".join(plain(v) for v in value) or "-"
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def moment(epoch: int | None, zone: ZoneInfo, never: str = "never") -> str:
    """Return a moment in the server's zone, and the zone."""
    if epoch is None:
        return never
    return local_time(epoch, zone).strftime("%Y-%m-%d %H:%M:%S %Z")


def progress(items: Iterable[T], what: str) -> Iterator[T]:
    """Go through things, and show a person on a terminal how far that is."""
    from rich.console import Console  # noqa: PLC0415 - for people alone, slow to load
    from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as p:
        yield from p.track(items, description=what, total=None)
