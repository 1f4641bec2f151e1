"""Names in the house: what is called the same is the same."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

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
