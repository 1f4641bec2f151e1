"""Output of commands: text for people, or JSON or YAML."""

from __future__ import annotations

import ipaddress
import json
import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

import click

from counterfoil.cli.tables import Column, card_lines, fit_columns, fitted_lines, plain_lines
from counterfoil.core.counting import counted
from counterfoil.core.moment import format_moment
from counterfoil.system.terminal import printable, printable_json, printable_lines, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from zoneinfo import ZoneInfo

FORMATS = ("table", "json", "yaml")
__all__ = ["Column", "counted", "say"]

output_option = click.option(
    "--output",
    "form",
    type=click.Choice(FORMATS),
    help="The output format: text (table), or the API's response as JSON or YAML [table].",
)


def chosen(form: str | None) -> str:
    """Return the form to show: what was asked for, else text for people."""
    return form or "table"


def echo(text: str) -> None:
    """Print one line of an answer."""
    click.echo(printable(text))


def fail(text: str, status: int = 1) -> NoReturn:
    """End with a message that says what to do, and an exit status."""
    complain(text)
    sys.exit(status)


def complain(text: str) -> None:
    """Say on standard error, in one line, why something was not done."""
    say(f"counterfoil: {printable(' '.join(text.splitlines()))}")


def standard_input() -> TextIO:
    """Return standard input, or end where it is closed."""
    if sys.stdin is None:
        fail("standard input is closed")
    return sys.stdin


def show(value: Any, form: str, table: Callable[[], None]) -> None:  # noqa: ANN401 - any answer
    """Show an answer as the wire has it, or as text for people."""
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


def table(columns: Sequence[str | Column], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: fitted to a terminal, else one line a row."""
    named = [column if isinstance(column, Column) else Column(column) for column in columns]
    cells = [[printable_lines(cell) or "-" for cell in row] for row in rows]
    width = _terminal_width()
    if not width:
        _print(plain_lines(named, cells))
        return
    fit = fit_columns(named, cells, width)
    _print(fitted_lines(named, cells, fit, width, color=_has_color()))
    left_out = [c.name for n, c in enumerate(named) if fit.numbers and n not in fit.numbers]
    if left_out:
        say(f"(columns not shown: {', '.join(left_out)})")


def facts(pairs: Sequence[tuple[str, Any]]) -> None:
    """Print names and values, each from a line of its own on."""
    if pairs:
        names = [printable(name) for name, _ in pairs]
        columns = [Column(name, folds=True, is_state=name == "state") for name in names]
        values = [printable(plain(value)) for _, value in pairs]
        _print(card_lines(columns, values, _terminal_width(), color=_has_color()))


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _terminal_width() -> int | None:
    """Return how wide the terminal is that answers go to; None: they go elsewhere."""
    if not sys.stdout.isatty():
        return None
    import shutil  # noqa: PLC0415 - only for terminals

    return shutil.get_terminal_size().columns


def _has_color() -> bool:
    """Tell whether answers may have colors: on a terminal, unless somebody does not want any."""
    is_wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return is_wanted and sys.stdout.isatty()


def plain(value: Any) -> str:  # noqa: ANN401 - any value of an answer
    """Return a value of an answer in words."""
    if value is None or value == "":
        return "-"
    if isinstance(value, list):
        return ", ".join(plain(v) for v in value) or "-"
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def addresses(entries: list[str] | None, none: str = "any address") -> str:
    """Return the entries of an allow list in words, each as short as it can be written."""
    return ", ".join(map(_short, entries or [])) or none


def _short(entry: str) -> str:
    """Return an address or block as RFC 5952 has it; what is neither stays as it is."""
    try:
        block = ipaddress.ip_network(entry)
    except ValueError:
        return entry
    return str(block) if "/" in entry else str(block.network_address)


def moment(epoch: int | None, zone: ZoneInfo, never: str = "never") -> str:
    """Return a moment in the server's zone, and the zone."""
    return never if epoch is None else format_moment(epoch, zone)
