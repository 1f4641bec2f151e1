"""Secrets of ours are found wherever they lie, and nothing else is taken for one."""

from __future__ import annotations

import base64
import io
import os
import random
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.cli.scanner import (
    CHUNK,
    OVERLAP,
    Finder,
    Repository,
    ScanMatch,
    Unreadable,
    files,
    in_file,
    objects,
)
from counterfoil.core.secret import ALPHABET, make_secret
from support.amount import examples

if TYPE_CHECKING:
    from pathlib import Path

FINDER = Finder("FOIL")


def secret() -> str:
    return make_secret("FOIL", os.urandom).reveal()


def found(data: bytes) -> list[tuple[int, int, str]]:
    return [(hit.line, hit.column, hit.form) for hit in FINDER.hits(io.BytesIO(data))]


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_a_secret_is_found_between_any_bytes(before: bytes, after: bytes) -> None:
    text = secret().encode()
    line = 1 + before.count(b"\n")
    column = len(before) - (before.rfind(b"\n") + 1) + 1
    assert (line, column, "plain") in found(before + text + after)


@settings(max_examples=examples(30), deadline=None)
@given(st.integers(-OVERLAP - 64, 64), st.integers(0, 3))
def test_a_secret_is_found_once_wherever_chunks_end(shift: int, lines: int) -> None:
    at = CHUNK + shift
    data = b"\n" * lines + b"x" * (at - lines) + secret().encode() + b"x" * CHUNK
    assert found(data) == [(1 + lines, at - lines + 1, "plain")]


def test_one_wrong_character_is_no_secret() -> None:
    text = secret()
    for at in range(len(text)):
        for by in "A0":
            other = text[:at] + by + text[at + 1 :]
            assert bool(found(other.encode())) == (other == text)


def test_two_that_overlap_are_both_looked_at() -> None:
    text = secret()
    assert [column for _, column, _ in found(("FOILFOIL" + text).encode())] == [9]


def test_basic_credentials_are_looked_into() -> None:
    pair = base64.b64encode(f"root:{secret()}".encode()).decode()
    assert found(f"Authorization: Basic {pair}\n".encode()) == [(1, 22, "basic")]


def test_among_much_random_text_nothing_is_taken_for_a_secret() -> None:
    chance = random.Random(7)  # noqa: S311 - no secret is to come of it
    text = "".join(chance.choices(ALPHABET + "FOIL\n .", k=2_000_000))
    assert found(text.encode()) == []


def test_what_is_shown_is_not_the_secret_but_tells_the_same_from_others() -> None:
    one, other = secret(), secret()
    hits = list(FINDER.hits(io.BytesIO(f"{one} {other} {one}".encode())))
    assert [hit.fingerprint for hit in hits].count(hits[0].fingerprint) == 2
    assert one[4:-4] not in repr(hits)


def test_folders_are_walked_and_links_and_pipes_are_not_followed(tmp_path: Path) -> None:
    text = secret()
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "deep").write_text(f"x\n {text}\n")
    (tmp_path / "link").symlink_to(tmp_path / "a" / "b" / "deep")
    os.mkfifo(tmp_path / "pipe")
    hits = [f for file in files(tmp_path) if isinstance(file, os.PathLike)
            for f in in_file(file, FINDER)]  # fmt: skip
    assert [(f.where, f.hit.line, f.hit.column) for f in hits] == [
        (str(tmp_path / "a" / "b" / "deep"), 2, 2)
    ]
    with pytest.raises(Unreadable, match="gone"):
        in_file(tmp_path / "gone", FINDER)


def git(folder: Path, *command: str) -> str:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.net", "-c", "commit.gpgsign=false")
    done = subprocess.run(
        ["git", *who, "-C", str(folder), *command], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def history(folder: Path) -> list[ScanMatch]:
    repository = Repository.at(folder / ".git")
    return [one for one in objects(repository, FINDER) if one is not None]


def met(folder: Path) -> list[Repository | Unreadable]:
    """Return what a walk tells of beside files."""
    return [one for one in files(folder) if isinstance(one, (Repository, Unreadable))]


def test_what_was_removed_is_found_in_the_history_with_its_commit_and_path(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "config.py").write_text(f"TOKEN = '{secret()}'\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    first = git(tmp_path, "rev-parse", "HEAD")
    (tmp_path / "config.py").write_text("TOKEN = ''\n")
    git(tmp_path, "commit", "-qam", f"oops {secret()}")
    git(tmp_path, "gc", "-q")
    found = {(f.where.split(": ")[1], f.commit): f.hit.line for f in history(tmp_path)}
    assert ("config.py", first) in found
    assert len(found) == 2, "and the one in the message"


def test_what_no_commit_leads_to_any_more_is_found_too(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "lost").write_text(secret())
    name = git(tmp_path, "hash-object", "-w", "lost")
    assert [(f.where, f.commit) for f in history(tmp_path)] == [(f"{tmp_path}: object {name}", "")]


def test_a_folder_that_is_no_repository_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be read"):
        history(tmp_path)


def test_without_git_its_history_is_said_to_be_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unreadable, match="requires git"):
        history(tmp_path)


def test_repositories_below_a_folder_are_met_work_trees_bare_ones_and_submodules(
    tmp_path: Path,
) -> None:
    for name in ("one", "deep/er/two"):
        (tmp_path / name).mkdir(parents=True)
        git(tmp_path / name, "init", "-q")
    git(tmp_path / "one", "commit", "-qm", "x", "--allow-empty")
    git(tmp_path / "one", "worktree", "add", "-q", str(tmp_path / "linked"))
    git(tmp_path, "clone", "-q", "--bare", str(tmp_path / "one"), str(tmp_path / "bare.git"))
    (tmp_path / "symbolic").mkdir()
    (tmp_path / "symbolic" / ".git").symlink_to(tmp_path / "one" / ".git")
    one = tmp_path / "one" / ".git"
    bare, two = tmp_path / "bare.git", tmp_path / "deep" / "er" / "two"
    assert met(tmp_path) == [
        Repository(bare, bare), Repository(two, two / ".git"), Repository(tmp_path / "linked", one),
        Repository(tmp_path / "one", one), Repository(tmp_path / "symbolic", one),
    ]  # fmt: skip
    assert met(one) == [Repository(tmp_path / "one", one)]


def test_all_of_a_repository_but_its_objects_is_files(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    hook = tmp_path / ".git" / "hooks" / "pre-push"
    hook.write_text(f"curl -H 'Authorization: whm root:{secret()}'\n")
    (tmp_path / "kept").write_text("x")
    git(tmp_path, "add", ".")
    read = [one for one in files(tmp_path) if isinstance(one, os.PathLike)]
    assert hook in read
    assert not [one for one in read if "objects" in str(one)]


def test_what_looks_like_a_repository_and_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "a" / ".git").mkdir(parents=True)
    for name, text in (("b", b"gitdir: /nowhere"), ("c", b"\xff\x00"), ("d", b"")):
        (tmp_path / name).mkdir()
        (tmp_path / name / ".git").write_bytes(text)
    (tmp_path / "e").mkdir()
    os.mkfifo(tmp_path / "e" / ".git")
    assert [str(one).partition(" ")[0] for one in met(tmp_path)] == [
        str(tmp_path / name / ".git") for name in "abcde"
    ]


def test_a_repository_is_read_that_no_variable_of_git_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hooks run with such variables, and a scan may be one."""
    git(tmp_path, "init", "-q")
    (tmp_path / "lost").write_text(secret())
    git(tmp_path, "hash-object", "-w", "lost")
    for name in ("GIT_DIR", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    assert len(history(tmp_path)) == 1
