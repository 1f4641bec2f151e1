"""How are answers shown: tables for people, JSON or YAML for machines?"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from zoneinfo import ZoneInfo

T = TypeVar("T")
FORMATS = ("table", "json", "yaml")

output_option = click.option(
    "--output",
    "form",
    type=click.Choice(FORMATS),
    help="How to show the answer; default: table on a terminal, json elsewhere.",
)


def chosen(form: str | None) -> str:
    """Return the form to show: what was asked for, else what suits standard output."""
    return form or ("table" if sys.stdout.isatty() else "json")


def say(text: str) -> None:
    """Tell a person something beside the answer, on standard error."""
    click.echo(text, err=True)


def fail(text: str, status: int = 1) -> NoReturn:
    """End with a message that says what to do, and an exit status."""
    click.echo(f"counterfoil: {text}", err=True)
    sys.exit(status)


def show(value: Any, form: str, table: Callable[[], None]) -> None:  # noqa: ANN401 - any answer
    """Show an answer as the wire has it, or as its table."""
    if form == "json":
        click.echo(json.dumps(value, indent=2 if sys.stdout.isatty() else None, ensure_ascii=False))
    elif form == "yaml":
        import yaml  # noqa: PLC0415 - asked for rarely, slow to load

        click.echo(yaml.safe_dump(value, sort_keys=False, allow_unicode=True), nl=False)
    else:
        table()


def table(columns: Sequence[str], rows: Sequence[Sequence[str]], title: str = "") -> None:
    """Print a table on standard output."""
    from rich import box  # noqa: PLC0415 - for people alone, slow to load
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    drawn = Table(*columns, box=box.SIMPLE_HEAD, title=title or None, title_justify="left")
    for row in rows:
        # As Text: what users wrote must not be read as markup.
        drawn.add_row(*(Text(cell) for cell in row))
    console = Console()
    if not console.is_terminal:
        console = Console(width=200)
    console.print(drawn)


def facts(pairs: Sequence[tuple[str, Any]]) -> None:
    """Print names and values, one a line."""
    width = max((len(name) for name, _ in pairs), default=0)
    for name, value in pairs:
        click.echo(f"{name:<{width}}  {plain(value)}")


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
    return datetime.fromtimestamp(epoch, zone).strftime("%Y-%m-%d %H:%M:%S %Z")


def progress(items: Iterable[T], what: str) -> Iterator[T]:
    """Go through things, and show a person on a terminal how far that is."""
    from rich.console import Console  # noqa: PLC0415 - for people alone, slow to load
    from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as p:
        yield from p.track(items, description=what, total=None)
