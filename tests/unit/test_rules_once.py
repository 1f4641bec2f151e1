"""Each rule stands once: a second copy, planted in any room, is found by `make check`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def check(source: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / "check_rules.py"), str(source)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_the_source_keeps_the_rules() -> None:
    done = check(ROOT / "src" / "counterfoil")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("file", "planted"),
    [
        ("authority/reach.py", "def late(stub, now):\n    return stub.expires_at <= now\n"),
        ("web/token_view.py", "LATE = lambda stub, now: now > stub.ends_at\n"),
        ("gate/verify.py", "def late(expires_at, now):\n    return now >= expires_at\n"),
        ("web/routes.py", 'HEADER = "a=b; SameSite=None"\n'),
        ("transport/session_cookie.py", 'HEADER = "a=b; samesite=lax"\n'),
        ("web/templates/frame.html", '{% if visit.holds("passwd") %}{% endif %}\n'),
        ("web/templates/token.html", "{{ x if key == 'manage-api-tokens' }}\n"),
        ("web/static/app.js", 'document.cookie = "a=b; SameSite=Lax";\n'),
    ],
)
def test_a_second_copy_of_a_rule_is_found(tmp_path: Path, file: str, planted: str) -> None:
    source = tmp_path / "counterfoil"
    shutil.copytree(ROOT / "src" / "counterfoil", source, ignore=shutil.ignore_patterns("vendor"))
    with (source / file).open("a", encoding="utf-8") as file_:
        file_.write(planted)
    done = check(source)
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    assert file in line
