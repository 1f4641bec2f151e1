"""Write tests/data/golden.json: what a server answers to the story of tests/support/golden.py.

Read the difference before keeping it: other software relies on these shapes.

Example: .venv/bin/python scripts/make_golden.py && git diff tests/data/golden.json
"""

import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from support.golden import told
from support.server import Server

ROOT = Path(__file__).parent.parent


def main() -> None:
    """Run the story and write it down."""
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder) / "data").start()
        try:
            answers = told(server)
        finally:
            server.stop()
    lines = ",\n".join(json.dumps(answer, ensure_ascii=False, sort_keys=True) for answer in answers)
    (ROOT / "tests/data/golden.json").write_text(f"[\n{lines}\n]\n", "utf-8")
    print(f"wrote {len(answers)} answers")


if __name__ == "__main__":
    main()
