"""``counterfoil scan`` as people run it: folders, repositories in them, standard input."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.secret import make_secret
from support.server import counterfoil, run_here

if TYPE_CHECKING:
    from pathlib import Path


def secret() -> str:
    return make_secret("FOIL", os.urandom).reveal()


def git(folder: Path, *command: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.net", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, "-C", str(folder), *command], check=True, capture_output=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of projects: in the history of one, and beside another, lies a secret."""
    project = tmp_path / "src" / "project"
    project.mkdir(parents=True)
    git(project, "init", "-q")
    (project / "deploy.sh").write_text(f"TOKEN={secret()}\n")
    git(project, "add", ".")
    git(project, "commit", "-qm", "first")
    (project / "deploy.sh").write_text("TOKEN=\n")
    git(project, "commit", "-qam", "second")
    git(tmp_path, "clone", "-q", "--bare", str(project), str(tmp_path / "src" / "mirror.git"))
    git(project, "worktree", "add", "-q", str(tmp_path / "src" / "linked"))
    return tmp_path / "src"


def scanned(*arguments: str, stdin: str = "") -> tuple[int, list[Any]]:
    done = run_here("scan", *arguments, "--output", "json", stdin=stdin)
    return done.returncode, json.loads(done.stdout)


def test_what_lies_in_the_history_of_repositories_below_a_folder_is_found(folder: Path) -> None:
    status, found = scanned(str(folder))
    assert status == 1
    # Once for each repository: the linked work tree has none of its own.
    assert sorted(one["where"].split(": ")[1] for one in found) == ["deploy.sh", "deploy.sh"]
    assert len({one["fingerprint"] for one in found}) == 1
    assert all(one["commit"] for one in found)
    assert scanned(str(folder), str(folder / "project"))[1] == found, "named twice, read once"
    assert scanned(str(folder), "--no-history") == (0, [])


def test_hooks_and_settings_of_a_repository_are_read(folder: Path) -> None:
    hook = folder / "project" / ".git" / "hooks" / "post-commit"
    hook.write_text(f"counterfoil call version --token {secret()}\n")
    status, found = scanned(str(folder), "--no-history")
    assert (status, [one["where"] for one in found]) == (1, [str(hook)])


def test_standard_input_and_the_status_tell_whether_there_is_any(tmp_path: Path) -> None:
    text = secret()
    status, found = scanned("-", stdin=f"+ token = {text}\n")
    assert (status, found[0]["where"], found[0]["line"]) == (1, "-", 1)
    assert text not in json.dumps(found)
    assert scanned("-", stdin="nothing") == (0, [])
    (tmp_path / "file").write_text("nothing")
    assert scanned(str(tmp_path)) == (0, [])


def test_what_cannot_be_read_is_said_and_is_no_success(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    done = counterfoil("scan", str(tmp_path), str(tmp_path / "gone"))
    assert done.returncode == 3
    assert "not a complete git repository" in done.stderr
    assert "gone" in done.stderr
    (tmp_path / "file").write_text(secret())
    assert counterfoil("scan", str(tmp_path), str(tmp_path / "gone")).returncode == 1
    assert counterfoil("scan", str(tmp_path), "--prefix", "x").returncode == 2
