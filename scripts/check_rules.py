"""Check that each rule stands once: what only one file may do, no other does.

Run by `make check`; every fault is one line, and any fault ends with 1.

Example: .venv/bin/python scripts/check_rules.py src/counterfoil
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ENDS = {"expires_at", "ends_at", "secret_ends_at"}
ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
SAME_SITE = re.compile("samesite", re.IGNORECASE)


def compares_an_end(node: ast.AST) -> bool:
    """Tell whether a node orders an end against anything."""
    if not isinstance(node, ast.Compare) or not any(isinstance(op, ORDER) for op in node.ops):
        return False
    sides = [node.left, *node.comparators]
    return any(getattr(side, "attr", getattr(side, "id", "")) in ENDS for side in sides)


def find_faults(root: Path) -> Iterator[str]:
    """Yield what stands where it must not, as lines for people."""
    for path in sorted(root.rglob("*")):
        room, name = path.relative_to(root).parts[0], path.relative_to(root).as_posix()
        if path.suffix not in {".py", ".html", ".js"} or "vendor" in path.parts:
            continue
        text = path.read_text("utf-8")
        if name != "web/cookies.py":
            for number, line in enumerate(text.splitlines(), 1):
                if SAME_SITE.search(line):
                    yield f"{path}:{number}: cookies are worded in web/cookies.py alone"
        # SQL compares in the store; it has columns of these names.
        if path.suffix == ".py" and room not in {"core", "store"}:
            for node in ast.walk(ast.parse(text)):
                if compares_an_end(node):
                    where = f"{path}:{getattr(node, 'lineno', 0)}"
                    yield f"{where}: an end is compared by Stub.is_expired and has_ended alone"


def main() -> None:
    """Print the faults of the tree that is named."""
    faults = list(find_faults(Path(sys.argv[1])))
    print("\n".join(faults) or "each rule stands once")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
