"""Repositories of git: where their objects are, and how git reads these and nothing else.

A repository may be somebody else's. Git is given a folder of our own as the repository, with the
objects of the other: its configuration, hooks, references and attributes are never read, so that
nothing that it configures can run, or fetch anything.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DOT_GIT = ".git"
_LONGEST_POINTER = 4096
_MOST = 1 << 20
_DEEPEST = 5
"""How many repositories git follows that borrow objects from each other."""
_OBJECT = re.compile(
    r"[0-9a-f]{2}/[0-9a-f]{38,62}|pack/[\w.-]+\.(?:pack|idx|rev|bitmap|mtimes)", re.ASCII
)
_SHA256 = re.compile(r"^\s*objectformat\s*=\s*\"?sha256\b", re.ASCII | re.IGNORECASE | re.MULTILINE)
_WORK_TREE = re.compile(r"^\s*worktree\s*=\s*\"?(.*?)\"?\s*$", re.IGNORECASE | re.MULTILINE)
_CONFIG = """[core]
\trepositoryformatversion = {version}
\tbare = true
\tfsmonitor = false
\thooksPath = /dev/null
[log]
\tmailmap = false
\tshowSignature = false
[protocol]
\tallow = never
"""
_SHA256_CONFIG = "[extensions]\n\tobjectFormat = sha256\n"


class Unreadable(Exception):  # noqa: N818 - said to a person
    """Something could not be looked into; the text says what and why."""


class Repository(NamedTuple):
    """A git repository: its top as people know it, and the folder that its objects are in."""

    top: Path
    store: Path

    @classmethod
    def at(cls, store: Path) -> Repository:
        """Return the one that has its objects in a folder: bare, or ``.git``."""
        return cls(store.parent if store.name == DOT_GIT else store, store)


@dataclass(frozen=True, slots=True)
class Git:
    """Git on the objects of a repository: the words to begin a command with, and its variables."""

    words: tuple[str, ...]
    variables: dict[str, str]
    folder: Path


def find_repository(
    folder: Path, names: Sequence[str], leaves: Sequence[str], named: Sequence[Path]
) -> Repository | Unreadable | None:
    """Return the repository that a folder is (bare, or ``.git``), or that it points to.

    ``named``: the folders that a person named. A pointer that leads out of them is followed only
    if the repository there points back, as it does to its work trees and submodules.
    """
    if _is_store(folder):
        return Repository.at(folder)
    if folder.name == DOT_GIT:
        return Unreadable(f"{folder} is not a complete git repository")
    git = folder / DOT_GIT
    if DOT_GIT not in leaves and not (DOT_GIT in names and git.is_symlink()):
        return None
    found = _pointed_to(git)
    if found is None:
        return Unreadable(f"{git} does not point to a repository")
    store, is_known = found
    if not is_known and not is_within(store, named):
        return Unreadable(f"{git} points outside the given paths, to {store}: add that path")
    return Repository(folder, store)


def is_object(store: Path, file: Path) -> bool:
    """Tell whether a file of a repository is one that holds objects, which git alone can read."""
    try:
        return _OBJECT.fullmatch(str(file.relative_to(store / "objects"))) is not None
    except ValueError:
        return False


def is_within(path: Path, named: Sequence[Path]) -> bool:
    """Tell whether a path, with all links followed, is at or below one of some folders."""
    real = path.resolve()
    return any(real.is_relative_to(one.resolve()) for one in named)


@contextmanager
def git_for(repository: Repository, named: Sequence[Path]) -> Iterator[Git]:
    """Have git read the objects of a repository, and nothing else of it; raises ``Unreadable``."""
    program = _program()
    objects = repository.store / "objects"
    try:
        _check(objects, named, _DEEPEST)
        with tempfile.TemporaryDirectory(prefix="counterfoil-scan-") as made:
            folder = Path(made)
            _write_repository(folder, repository.store)
            yield Git(
                (program, "--no-pager", f"--git-dir={folder}"),
                _variables() | {"GIT_OBJECT_DIRECTORY": str(objects.absolute())},
                folder,
            )
    except OSError as error:
        msg = f"the history of {repository.top} cannot be read: {error}"
        raise Unreadable(msg) from None


def _program() -> str:
    """Return where git is; one in the current folder is none that anybody installed."""
    program = shutil.which("git", path=_search_path())
    if program is None:
        msg = "reading the history of repositories requires git, which is not installed"
        raise Unreadable(msg)
    return program


def _search_path() -> str:
    path = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return os.pathsep.join(folder for folder in path if Path(folder).is_absolute())


def _variables() -> dict[str, str]:
    # What a hook, or anybody, set for git would name another repository, or what to run.
    plain = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    return plain | {
        "PATH": _search_path(),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_ATTR_NOSYSTEM": "1",
        "GIT_ALLOW_PROTOCOL": "none",  # goes before every configuration
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",  # a replacement would hide what it stands for
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
    }


def _write_repository(folder: Path, store: Path) -> None:
    """Write an empty repository of the same object format (SHA-1 or SHA-256)."""
    is_sha256 = bool(_SHA256.search(_read(store / "config", _MOST)))
    config = _CONFIG.format(version=int(is_sha256)) + (_SHA256_CONFIG if is_sha256 else "")
    (folder / "config").write_text(config, "utf-8")
    (folder / "HEAD").write_text("ref: refs/heads/none\n", "utf-8")
    (folder / "refs").mkdir()
    # Which commits have no parents here, though they name some.
    shallow = _read(store / "shallow", _MOST)
    if shallow:
        (folder / "shallow").write_text(shallow, "utf-8")


def _check(objects: Path, named: Sequence[Path], depth: int) -> None:
    """Refuse objects that lie elsewhere, and what would keep git waiting; raises ``Unreadable``."""
    for name, folders, leaves in os.walk(objects):
        for one in (Path(name, leaf) for leaf in (*folders, *leaves)):
            mode = one.lstat().st_mode
            if stat.S_ISLNK(mode) and not is_within(one, named):
                _refuse_outside(objects, one.resolve())
            if not (stat.S_ISREG(one.stat().st_mode) or stat.S_ISDIR(mode)):
                msg = f"the history of {objects.parent} is not read: {one} is not a file"
                raise Unreadable(msg)
    if objects.is_symlink() and not is_within(objects, named):
        _refuse_outside(objects, objects.resolve())
    for line in _read(objects / "info" / "alternates", _MOST).splitlines():
        if line and not line.startswith("#"):
            borrowed = objects / line
            if line.startswith('"') or not depth or not is_within(borrowed, named):
                _refuse_outside(objects, borrowed)
            _check(borrowed, named, depth - 1)


def _refuse_outside(objects: Path, where: Path) -> None:
    msg = (
        f"the history of {objects.parent} is not read: it has objects in {where}, outside "
        "the given paths: add that path"
    )
    raise Unreadable(msg)


def _pointed_to(git: Path) -> tuple[Path, bool] | None:
    """Return where the objects of a linked work tree, or of a submodule, are.

    With it: whether what is there knows of this pointer.
    """
    try:
        if not git.is_file():
            return (git.resolve(), False) if _is_store(git) else None
        private = git.parent / _read(git, _LONGEST_POINTER).removeprefix("gitdir:").strip()
        common = _read(private / "commondir", _LONGEST_POINTER).strip()
        store = (private / common).resolve() if common else private.resolve()
        if not _is_store(store):
            return None
        return store, _points_back(private, git, has_common=bool(common))
    except (OSError, ValueError):
        return None


def _points_back(private: Path, git: Path, *, has_common: bool) -> bool:
    if has_common:
        there = _read(private / "gitdir", _LONGEST_POINTER).strip()
        return bool(there) and (private / there).resolve() == git.resolve()
    found = _WORK_TREE.search(_read(private / "config", _MOST))
    return found is not None and (private / found[1]).resolve() == git.parent.resolve()


def _read(file: Path, most: int) -> str:
    """Return the beginning of a regular file; "" if the path is not a regular file."""
    try:
        handle = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return ""
    with open(handle, "rb") as stream:  # noqa: PTH123 - it is open
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return ""
        return os.fsdecode(stream.read(most))


def _is_store(folder: Path) -> bool:
    return (
        (folder / "HEAD").is_file() and (folder / "objects").is_dir() and (folder / "refs").is_dir()
    )
