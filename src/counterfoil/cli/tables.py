"""Tables for people: fitted to a terminal, or one plain line a row where a program reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import click
from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_GAP = "  "
_WIDEST = 40
"""Where nothing is fitted, a longer cell does not widen its column for the other rows."""
_NARROWEST = 16
"""Text that may be folded gets at least so much room, if it has more to say."""
_WORD = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} [^ ]+|[^ ]+", re.ASCII)
"""What is never folded within: a word, or a whole moment."""
_COLORS = {
    "✗": "red", "contained": "red", "disabled": "red", "expired": "red", "failure": "red",
    "revoked": "red", "suspended": "red", "soon": "yellow", "warning": "yellow",
}  # fmt: skip


class Column(NamedTuple):
    """One column; what it holds is never cut.

    ``folds``: its text may go over several lines, between words. ``rank``: in which order
    columns are left out where there is no room, the highest first; 0: never. ``is_state``: its
    first word may have a color.
    """

    name: str
    rank: int = 0
    folds: bool = False
    is_state: bool = False


class Fit(NamedTuple):
    """The columns that have room, by number, and their widths; none: a card for each row."""

    numbers: list[int]
    widths: list[int]


def plain_lines(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Return a table as one line a row, in columns but with nothing after the last."""
    lines = [[column.name for column in columns], *([_one_line(c) for c in row] for row in rows)]
    widths = [
        max((w for w in map(cell_len, cells) if w <= _WIDEST), default=0)
        for cells in zip(*lines, strict=True)
    ]
    for line in lines:
        yield _joined(line, widths)


def fitted_lines(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], fit: Fit, width: int, *, color: bool
) -> Iterator[str]:
    """Return a table as it fits a terminal of so many characters."""
    if not fit.numbers:
        for number, row in enumerate(rows):
            if number:
                yield ""
            yield from card_lines(columns, row, width, color=color)
        return
    shown = [columns[number] for number in fit.numbers]
    yield _styled(_joined([c.name for c in shown], fit.widths), "bold", color=color)
    for row in rows:
        cells = [
            _folded(row[n], w) if columns[n].folds else row[n].split("\n")
            for n, w in zip(fit.numbers, fit.widths, strict=True)
        ]
        for at in range(max(map(len, cells))):
            line = [cell[at] if at < len(cell) else "" for cell in cells]
            yield _joined(line, fit.widths, shown if color and at == 0 else ())


def card_lines(
    columns: Sequence[Column], row: Sequence[str], width: int | None, *, color: bool
) -> Iterator[str]:
    """Return one row as names and values, a line for each value; folded to a width if given."""
    name_width = max(cell_len(column.name) for column in columns)
    for column, cell in zip(columns, row, strict=True):
        room = max(width - name_width - len(_GAP), 1) if width and column.folds else 0
        values = _folded(cell, room) if room else [_one_line(cell)]
        for at, value in enumerate(values):
            head = "" if at else column.name
            text = _colored(value, column) if color and at == 0 else value
            yield f"{_padded(head, name_width)}{_GAP}{text}".rstrip()


def fit_columns(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> Fit:
    """Choose which columns a terminal has room for: the least important are left out first."""
    numbers = list(range(len(columns)))
    cells = [[columns[n].name, *(row[n] for row in rows)] for n in numbers]
    wanted = [max(_width(cell) for cell in column) for column in cells]
    least = [_least(cells[n], wanted[n]) if columns[n].folds else wanted[n] for n in numbers]
    while _total([least[n] for n in numbers]) > width:
        optional = [n for n in numbers if columns[n].rank]
        if not optional:
            return Fit([], [])
        numbers.remove(max(optional, key=lambda n: columns[n].rank))
    widths = {n: least[n] for n in numbers}
    left = width - _total(list(widths.values()))
    # Whoever wants least gets it whole, and leaves the rest to the others.
    growing = sorted((n for n in numbers if columns[n].folds), key=lambda n: wanted[n] - least[n])
    for at, n in enumerate(growing):
        more = min(wanted[n] - least[n], left // (len(growing) - at))
        widths[n] += more
        left -= more
    return Fit(numbers, list(widths.values()))


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + len(_GAP) * (len(widths) - 1)


def _least(cells: Sequence[str], wanted: int) -> int:
    words = [word for cell in cells for part in cell.split("\n") for word in _WORD.findall(part)]
    longest_word = max(map(cell_len, words), default=0)
    return max(longest_word, cell_len(cells[0]), min(wanted, _NARROWEST))


def _width(cell: str) -> int:
    return max(map(cell_len, cell.split("\n")))


def _one_line(cell: str) -> str:
    return "; ".join(cell.split("\n"))


def _folded(cell: str, width: int) -> list[str]:
    """Return text in lines of a width; a word that is longer stands alone, and whole."""
    lines: list[str] = []
    for part in cell.split("\n"):
        line = ""
        for word in _WORD.findall(part):
            if line and cell_len(line) + 1 + cell_len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return lines


def _joined(cells: Sequence[str], widths: Sequence[int], columns: Sequence[Column] = ()) -> str:
    padded = [_padded(cell, width) for cell, width in zip(cells, widths, strict=True)]
    padded[-1] = cells[-1]
    text = (
        [_colored(cell, column) for cell, column in zip(padded, columns, strict=True)]
        if columns
        else padded
    )
    return _GAP.join(text).rstrip()


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - cell_len(cell))


def _colored(cell: str, column: Column) -> str:
    name = _COLORS.get(cell.split(" ", maxsplit=1)[0]) if column.is_state else None
    return _styled(cell, name, color=True) if name else cell


def _styled(text: str, how: str, *, color: bool) -> str:
    if not color:
        return text
    return click.style(text, bold=True) if how == "bold" else click.style(text, fg=how)
