"""Tables keep dates, names and ids whole, whatever the width; a pipe gets one line a row."""

from __future__ import annotations

import re

import pytest

from counterfoil.cli.changes import changes_in
from counterfoil.cli.tables import (
    Column,
    card_lines,
    fit_columns,
    fitted_lines,
    plain_lines,
)
from counterfoil.core.settings import Settings

COLUMNS = (
    Column("Name"), Column("State", is_state=True), Column("Expires"),
    Column("Privileges", rank=1, folds=True), Column("Created", rank=2), Column("Id"),
)  # fmt: skip
DATE = "2027-11-23 23:59:59 UTC"
ROWS = [
    ("billing", "active", DATE, "list-accts, create-acct, kill-acct", DATE, "FBVPB7WC"),
    ("nightly-invoices", "expired", DATE, "all", DATE, "Z53BQQ1A"),
]
ZONE = Settings().zone


def drawn(width: int, columns: tuple[Column, ...] = COLUMNS, *, color: bool = False) -> list[str]:
    fit = fit_columns(columns, ROWS, width)
    return list(fitted_lines(columns, ROWS, fit, width, color=color))


@pytest.mark.parametrize("width", [20, 40, 60, 80, 100, 120, 200])
def test_dates_names_and_ids_stand_whole_at_every_width(width: int) -> None:
    text = drawn(width)
    for row in ROWS:
        for whole in (row[0], row[2], row[5]):
            assert sum(whole in line for line in text) >= 1, (width, whole)
    if width >= 40:
        assert max(map(len, text)) <= width


def test_columns_go_by_their_rank_before_rows_become_cards() -> None:
    heads = {width: drawn(width)[0].split() for width in (140, 100, 75)}
    assert heads[140] == ["Name", "State", "Expires", "Privileges", "Created", "Id"]
    assert heads[100] == ["Name", "State", "Expires", "Privileges", "Id"]
    assert heads[75] == ["Name", "State", "Expires", "Id"]
    card = drawn(50)
    assert card[0] == "Name        billing"
    assert f"Created     {DATE}" in card
    assert card.count("") == 1


def test_text_is_folded_between_words_and_never_within_a_moment() -> None:
    columns = (Column("What", folds=True),)
    text = f"a long change; expires_at: {DATE} → never; privileges: all"
    fit = fit_columns(columns, [(text,)], 30)
    lines = [line.strip() for line in fitted_lines(columns, [(text,)], fit, 30, color=False)]
    assert " ".join(lines[1:]) == text
    assert any(DATE in line for line in lines)
    assert max(map(len, lines)) <= 30


def test_a_state_has_a_color_where_one_is_wanted_and_nothing_else_has() -> None:
    text = "\n".join(drawn(140, color=True))
    assert "\x1b[31mexpired\x1b[0m" in text
    assert "\x1b[31mactive" not in text
    assert "\x1b" not in "\n".join(drawn(140))
    named = [("disabled", "disabled since yesterday")]
    columns = (Column("Name"), Column("State", is_state=True))
    fit = fit_columns(columns, named, 80)
    (line,) = list(fitted_lines(columns, named, fit, 80, color=True))[1:]
    assert line.startswith("disabled  \x1b[31mdisabled since")


def test_a_pipe_gets_one_line_a_row_and_nothing_at_its_end() -> None:
    wide = "x" * 300
    rows = [*ROWS, ("c", "", DATE, wide, "one\ntwo", "ID")]
    lines = list(plain_lines(COLUMNS, rows))
    assert len(lines) == 1 + len(rows)
    assert all(line == line.rstrip() for line in lines)
    assert "one; two" in lines[3]
    # A cell that is very long makes the others' lines no longer.
    assert max(map(len, lines[:3])) < 140
    assert re.split("  +", lines[1]) == list(ROWS[0])


def test_wide_characters_take_two_places() -> None:
    lines = list(plain_lines((Column("Name"), Column("Id")), [("日本", "A"), ("abcd", "B")]))
    assert lines == ["Name  Id", "日本  A", "abcd  B"]


def test_a_card_folds_its_values_beneath_themselves() -> None:
    columns = [Column("name", folds=True), Column("privileges", folds=True)]
    lines = list(card_lines(columns, ["b", "list-accts, create-acct"], 24, color=False))
    assert lines == ["name        b", "privileges  list-accts,", "            create-acct"]
    assert len(list(card_lines(columns, ["b", "list-accts, create-acct"], None, color=False))) == 2


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({}, {"name": "t", "parent": None, "lasting": 0, "privileges": ["all"]},
         "name: t; privileges: all"),
        ({"expires_at": None}, {"expires_at": 1826927999},
         "expires_at: never → 2027-11-22 23:59:59 UTC"),
        ({"privileges": ["a", "b"]}, {"privileges": ["b", "c"]}, "privileges: +c, -a"),
        ({"locked": 1}, {"locked": 0}, "locked: 1 → 0"),
        ({"name": "t"}, {}, "name: t"),
        ({}, {}, ""),
    ],
)  # fmt: skip
def test_a_change_is_told_as_what_became_of_what(
    before: dict[str, object], after: dict[str, object], told: str
) -> None:
    assert changes_in(before, after, ZONE) == told
