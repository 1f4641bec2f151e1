"""The structure of the source: unique names, empty packages, words that lead to the answer."""

from __future__ import annotations

import ast
import re
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "counterfoil"
FILES = [path for path in sorted(SOURCE.rglob("*.py")) if "migrations" not in path.parts]


def test_a_class_name_is_unique() -> None:
    places = defaultdict(list)
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places[node.name].append(str(path.relative_to(SOURCE)))
    assert len(places) > 200
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_the_init_of_a_package_is_empty() -> None:
    found = [path for path in FILES if path.name == "__init__.py" and path.parent != SOURCE]
    assert len(found) > 10
    assert [str(path) for path in found if path.read_text("utf-8").strip()] == []


QUESTIONS = re.findall(
    r"^\| (Where [^|]+\?) \| `([^`]+)` \| `([^`]+)` \|$",
    (SOURCE.parents[1] / "CONTRIBUTING.md").read_text("utf-8"),
    re.MULTILINE,
)


def test_there_are_ten_questions() -> None:
    assert len(QUESTIONS) == 10


@pytest.mark.parametrize(("question", "word", "file"), QUESTIONS)
def test_a_search_for_the_word_leads_to_the_answer(question: str, word: str, file: str) -> None:
    found = subprocess.run(
        ["git", "grep", "-lwi", word, "src"],
        cwd=SOURCE.parents[1], capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert f"src/counterfoil/{file}" in found, question
    assert len(found) <= 5, (question, found)
