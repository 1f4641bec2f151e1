"""Nothing from outside steers a terminal: it is written out, in every form of answer and log."""

from __future__ import annotations

import ast
import json
import logging
import sys
import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import counterfoil
from counterfoil.cli.output import facts, fail, say, show, table
from counterfoil.system.logs import Masking
from counterfoil.system.terminal import printable, printable_json, printable_lines

STEERING = {
    "escape": "\x1b[2J\x1b]0;title\x07", "backspace": "a\b\b\rb", "c1": "\x9b2J\x85\x90",
    "override": "\u202egpj.exe\u2066", "marks": "\u200e\u200f\u061c\u200b\ufeff\u00ad",
    "separators": "a\u2028b\u2029c\x0b\x0c\x1c", "delete": "\x7f", "tags": "\U000e0001\U000e0041",
    "surrogate": "\udcff", "private": "\ue000",
}  # fmt: skip


def steers(text: str) -> set[str]:
    """Return what a terminal would not show as itself, by the categories of Unicode."""
    bad = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    return {c for c in text if unicodedata.category(c) in bad and c != "\n"}


@pytest.mark.parametrize("kind", STEERING)
def test_what_steers_a_terminal_is_written_out(kind: str) -> None:
    text = STEERING[kind]
    for made in (printable(text), printable_lines(text), printable_json(json.dumps(text))):
        assert not steers(made)
    raw = json.dumps({"a": text}, ensure_ascii=False)
    assert json.loads(printable_json(raw)) == {"a": text}


@given(st.text(st.characters()))
def test_no_text_at_all_steers_a_terminal(text: str) -> None:
    assert not steers(printable(text))
    assert "\n" not in printable(text)
    assert printable(printable(text)) == printable(text)
    assert json.loads(printable_json(json.dumps([text], ensure_ascii=False))) == [text]


def test_what_people_write_stays_as_it_is() -> None:
    for text in ("Jürgen’s “Ⓐ” 日本語 العربية → ✓", "a  b", ""):
        assert printable(text) == text
    assert printable("\x1b\u202e\U000e0001\n") == r"\x1b\u202e\U000e0001\n"


@pytest.mark.parametrize("kind", STEERING)
def test_answers_and_messages_are_written_out(
    capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    text = f"x{STEERING[kind]}y"
    value = {text: [text, {"a": text}]}
    show(value, "json", lambda: None)
    assert json.loads(seen := capsys.readouterr().out) == value
    assert not steers(seen)
    show(value, "yaml", lambda: None)
    assert not steers(seen := capsys.readouterr().out)
    assert "x" in str(yaml.safe_load(seen))
    table(("A",), [(text,)])
    facts([(text, text)])
    say(text)
    with pytest.raises(SystemExit):
        fail(text)
    shown = capsys.readouterr()
    assert not steers(shown.out + shown.err)
    assert shown.out.count("x") >= 3


@pytest.mark.parametrize("kind", STEERING)
def test_a_line_of_the_log_is_one_line_and_steers_nothing(kind: str) -> None:
    forged = f"{STEERING[kind]}\n2026-01-01T00:00:00Z INFO x: all is well"
    try:
        int(forged)
    except ValueError:
        record = logging.LogRecord("x", 40, "", 0, "said %s", (forged,), sys.exc_info())
    first, *rest = Masking().format(record).split("\n")
    assert not steers(first + "".join(rest))
    assert "all is well" in first
    assert all(line.startswith("  ") for line in rest)


def test_every_command_prints_through_the_one_place() -> None:
    """Nobody else calls print, click.echo or a console of his own; progress vanishes again."""
    folder = Path(counterfoil.__file__).parent
    allowed = {"cli/output.py", "cli/completion.py", "cli/progress.py", "terminal.py"}
    found = []
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if name in {"print", "click.echo", "click.secho", "Console"}:
                found.append(str(file.relative_to(folder)))
    assert set(found) <= allowed, found
