"""The documents have no long lines, no banned phrases and no dead links; planted ones are found."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "check_documents.py"
GENERATED = "docs/privileges.md"


def check(*folders: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *map(str, folders)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def faults(folder: Path, text: str, name: str = "docs/a.md") -> list[str]:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    done = check(folder)
    assert not done.stderr
    assert done.returncode == (done.stdout != "the documents are good\n")
    return done.stdout.splitlines() if done.returncode else []


def test_the_documents_of_the_project_are_good() -> None:
    done = check()
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# T\n\nA word " + "and so on " * 10 + "\n", 3),  # 106 columns
        ("- a [link](../README.md) " + "and " * 25 + "\n", 1),
        ("It is no password.\n", 1),
        ("# T\n\nIt IS\nno password.\n", 3),
        ("A proxy is trusted\nby whoever starts it.\n", 2),
        ("```sh\nhost alone\n```\nThe host alone.\n", 4),
        ("See [it](missing.md).\n", 1),
        ("# Title\n\n[there](#elsewhere)\n", 3),
        ("# Title\n\n[there](../README.md#elsewhere)\n", 3),
    ],
)
def test_what_is_planted_is_found_at_its_line(tmp_path: Path, text: str, line: int) -> None:
    (tmp_path / "README.md").write_text("# Read me\n", "utf-8")
    found = faults(tmp_path, text)
    assert [one.split(": ")[0] for one in found] == [f"docs/a.md:{line}"]


@pytest.mark.parametrize(
    "text",
    [
        "| " + "cell " * 30 + "|\n",
        "```sh\n" + "command " * 20 + "\n```\n",
        "[" + "x" * 60 + "](https://x.example/" + "y" * 60 + ")\n",
        "It prints `this is no password` and\n\n```text\nwhoever alone\n```\n",
        "There is no password, and it is no longer valid.\n",
        "# A `code` title: of two\n\n[up](#a-code-title-of-two), [web](https://x.example/#y)\n",
    ],
)
def test_code_tables_and_ordinary_english_pass(tmp_path: Path, text: str) -> None:
    (tmp_path / "README.md").write_text("# Read me\n", "utf-8")
    assert faults(tmp_path, text) == []


def test_a_generated_page_is_checked_for_links_alone(tmp_path: Path) -> None:
    text = "It is no password. " + "and " * 40 + "\n[x](missing.md)\n"
    assert [one.split(": ")[0] for one in faults(tmp_path, text, GENERATED)] == [f"{GENERATED}:2"]


def test_descriptions_of_functions_are_checked_for_phrases(tmp_path: Path) -> None:
    text = "It is no password. " + "and " * 40 + "\n"
    name = "docs/functions.md"
    assert [one.split(": ")[0] for one in faults(tmp_path, text, name)] == [f"{name}:1"]


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("templates/a.html", "It is no password.", 1),
        ("a.py", "Each of those that end", 1),
        ("a.py", "Each token", 0),
        ("messages.py", "It is no password.", 1),
    ],
)
def test_texts_of_the_pages_are_checked_for_phrases(
    tmp_path: Path, name: str, text: str, found: int
) -> None:
    file = tmp_path / "src" / "counterfoil" / "web" / "locale" / "counterfoil.pot"
    file.parent.mkdir(parents=True)
    file.write_text(f'#: {name}\nmsgid "{text}"\nmsgstr ""\n', "utf-8")
    done = check(tmp_path)
    lines = [line for line in done.stdout.splitlines() if line.startswith(f"{name}: ")]
    assert (done.returncode, len(lines)) == (found, found)


def test_each_phrase_can_be_found_and_no_better_word_is_banned() -> None:
    script = runpy.run_path(str(SCRIPT))
    data = script["tomllib"].loads(script["PHRASES"].read_text("utf-8"))
    phrases = data["phrases"]
    for better in phrases.values():
        assert not list(script["find_phrases"](better, phrases)), better
    for name in (*data["generated"], data["catalogue"]):
        assert (ROOT / name).is_file()
    assert set(data["checked"]) <= set(data["generated"])
