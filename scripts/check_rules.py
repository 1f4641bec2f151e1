"""Check that each rule stands once: what only one file may do, no other does.

Run by `make check`; every fault is one line, and any fault ends with 1.

Example: .venv/bin/python scripts/check_rules.py src/counterfoil
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ENDS = {"expires_at", "ends_at", "secret_ends_at"}
ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
TAG = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
QUOTED = re.compile(r"""["']([a-z][a-z0-9-]*)["']""")
SAME_SITE = re.compile("samesite", re.IGNORECASE)


def compares_an_end(node: ast.AST) -> bool:
    """Tell whether a node orders an end against anything."""
    if not isinstance(node, ast.Compare) or not any(isinstance(op, ORDER) for op in node.ops):
        return False
    sides = [node.left, *node.comparators]
    return any(getattr(side, "attr", getattr(side, "id", "")) in ENDS for side in sides)


def named_privileges(template: str, keys: set[str]) -> list[str]:
    """Return the keys of privileges that the expressions of a template name."""
    return [key for tag in TAG.findall(template) for key in QUOTED.findall(tag) if key in keys]


def find_faults(root: Path) -> Iterator[str]:
    """Yield what stands where it must not, as lines for people."""
    catalogue = tomllib.loads((root / "data" / "acls.toml").read_text("utf-8"))
    keys = {entry["key"] for entry in catalogue["acl"]}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        if path.suffix in {".py", ".html", ".js"} and "vendor" not in path.parts:
            text = path.read_text("utf-8")
            yield from (f"{path}{fault}" for fault in _faults_in(name, text, keys))


def _faults_in(name: Path, text: str, keys: set[str]) -> Iterator[str]:
    if name.as_posix() != "web/cookies.py":
        for number, line in enumerate(text.splitlines(), 1):
            if SAME_SITE.search(line):
                yield f":{number}: cookies are worded in web/cookies.py alone"
    if name.suffix == ".html":
        for key in named_privileges(text, keys):
            yield f": the privilege {key} is told from others in data/acls.toml alone"
    # SQL compares in the store; it has columns of these names.
    if name.suffix == ".py" and name.parts[0] not in {"core", "store"}:
        for node in ast.walk(ast.parse(text)):
            if compares_an_end(node):
                line_number = getattr(node, "lineno", 0)
                yield f":{line_number}: an end is compared by Stub.is_expired and has_ended alone"


def main() -> None:
    """Print the faults of the tree that is named."""
    faults = list(find_faults(Path(sys.argv[1])))
    print("\n".join(faults) or "each rule stands once")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
