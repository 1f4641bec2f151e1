"""Where do our secrets lie about? Found offline, by their prefix and check characters.

In files, in whatever is piped in, and in every object of a git repository, reachable or not.
"""

from __future__ import annotations

import base64
import os
import re
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple, Protocol

from counterfoil.core.secret import CHECK_LENGTH, LENGTH, PREFIX_LENGTH, check_characters

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 1 << 20
OVERLAP = 1024
"""What is read again with the next chunk: a secret, or Basic credentials, may begin in it."""
_SAID = 500
_DOT_GIT = ".git"
_BASIC = re.compile(rb"[Bb]asic[ \t\"']+([A-Za-z0-9+/]{24,900}={0,2})")
# A repository may be somebody else's: nothing that it configures may run, nor fetch anything.
_GIT = ("git", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false",
        "-c", "protocol.allow=never", "-c", "core.hooksPath=/dev/null")  # fmt: skip
_NO_FETCH = {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}


class Unreadable(Exception):  # noqa: N818 - said to a person
    """Something could not be looked into; the text says what and why."""


class Hit(NamedTuple):
    """A secret in a stream of bytes: where it begins, and how it is shown and told from others.

    ``line`` and ``column`` count from 1; ``shown`` holds neither the secret nor most of it;
    ``fingerprint`` is the same wherever the same secret lies.
    """

    line: int
    column: int
    shown: str
    fingerprint: str
    form: str


@dataclass(frozen=True, slots=True)
class Found:
    """A hit and where it is: a file, or an object of a repository with a commit and path."""

    where: str
    hit: Hit
    commit: str = ""


class Repository(NamedTuple):
    """A git repository: its top as people know it, and the folder that its objects are in."""

    top: Path
    store: Path

    @classmethod
    def at(cls, store: Path) -> Repository:
        """Return the one that has its objects in a folder: bare, or ``.git``."""
        return cls(store.parent if store.name == _DOT_GIT else store, store)


class Readable(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes; none at the end."""


class Finder:
    """Finds secrets with one prefix in bytes."""

    def __init__(self, prefix: str) -> None:
        """Take the 4 characters that secrets begin with."""
        rest = LENGTH - PREFIX_LENGTH
        # Looked ahead, so that one candidate does not hide another that begins within it.
        self._shape = re.compile(rf"(?=({prefix}[A-Z0-9]{{{rest}}}))".encode("ascii"))

    def hits(self, stream: Readable) -> Iterator[Hit]:
        """Go through a stream, a chunk at a time."""
        kept, line, column, done = b"", 1, 1, -1
        start = 0
        while True:
            read = stream.read(CHUNK)
            data = kept + read
            for at, secret, form in self._in(data):
                # What began in the overlap was seen in the last round, if it was whole.
                if start + at > done:
                    done = start + at
                    before = data[:at]
                    lines = before.count(b"\n")
                    place = at - before.rfind(b"\n") if lines else column + at
                    yield Hit(line + lines, place, *_shown(secret), form)
            if not read:
                return
            gone = data[:-OVERLAP] if len(data) > OVERLAP else b""
            kept = data[len(gone) :]
            start += len(gone)
            line += gone.count(b"\n")
            column = len(gone) - gone.rfind(b"\n") if b"\n" in gone else column + len(gone)

    def _in(self, data: bytes) -> list[tuple[int, str, str]]:
        found = [(at, secret, "plain") for at, secret in self._plain(data)]
        for basic in _BASIC.finditer(data):
            text = basic[1].rstrip(b"=")
            decoded = base64.b64decode(text + b"=" * (-len(text) % 4))
            found += [(basic.start(1), secret, "basic") for _, secret in self._plain(decoded)]
        return sorted(found)

    def _plain(self, data: bytes) -> Iterator[tuple[int, str]]:
        for candidate in self._shape.finditer(data):
            secret = candidate[1].decode("ascii")
            if check_characters(secret[:-CHECK_LENGTH]) == secret[-CHECK_LENGTH:]:
                yield candidate.start(1), secret


def _shown(secret: str) -> tuple[str, str]:
    digest = sha256(b"counterfoil scan " + secret.encode("ascii")).hexdigest()
    return f"{secret[:PREFIX_LENGTH]}…{secret[-CHECK_LENGTH:]}", digest[:12]


def files(path: Path) -> Iterator[Path | Repository | Unreadable]:
    """Go through the regular files at and below a path; links are not followed.

    Each git repository on the way is told of. Its objects are left out: ``objects`` has what is in
    them; all else of it is files as others are.
    """
    if not path.is_dir():
        yield path
        return
    problems: list[OSError] = []
    for name, names, leaves in os.walk(path, onerror=problems.append):
        folder = Path(name)
        met = _met(folder, names, leaves)
        if met is not None:
            yield met
        if met == Repository.at(folder):
            names.remove("objects")
        names.sort()
        for leaf in sorted(leaves):
            yield folder / leaf
        while problems:
            yield _problem(problems.pop())


def _met(folder: Path, names: list[str], leaves: list[str]) -> Repository | Unreadable | None:
    """Return the repository that a folder is (bare, or ``.git``), or that it points to."""
    if _is_store(folder):
        return Repository.at(folder)
    if folder.name == _DOT_GIT:
        return Unreadable(f"{folder} is no whole git repository")
    git = folder / _DOT_GIT
    if _DOT_GIT in leaves or (_DOT_GIT in names and git.is_symlink()):
        store = _pointed_to(git)
        return Repository(folder, store) if store else Unreadable(f"{git} leads to no repository")
    return None


def _pointed_to(git: Path) -> Path | None:
    """Return where the objects of a linked work tree, or of a submodule, are."""
    store = git
    try:
        if git.is_file():
            with git.open("rb") as stream:
                text = os.fsdecode(stream.read(_SAID))
            store = git.parent / text.removeprefix("gitdir:").strip()
            common = store / "commondir"
            if common.is_file():
                store /= common.read_text("utf-8").strip()
    except (OSError, ValueError):
        return None
    return store.resolve() if _is_store(store) else None


def _is_store(folder: Path) -> bool:
    return (
        (folder / "HEAD").is_file() and (folder / "objects").is_dir() and (folder / "refs").is_dir()
    )


def in_file(path: Path, finder: Finder) -> list[Found]:
    """Return what is found in a regular file; raises ``Unreadable``."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return []
        with path.open("rb") as stream:
            return [Found(str(path), hit) for hit in finder.hits(stream)]
    except OSError as error:
        raise _problem(error) from None


def _problem(error: OSError) -> Unreadable:
    return Unreadable(f"{error.filename}: {error.strerror or error}")


def objects(repository: Repository, finder: Finder) -> Iterator[Found | None]:
    """Go through every object of a repository: what is found, and None for an object without.

    Raises ``Unreadable``.
    """
    command = _git(repository, "cat-file", "--batch-all-objects", "--batch", "--unordered")
    # Into a file: a pipe that nobody reads meanwhile would stop a git that complains much.
    with tempfile.TemporaryFile() as complaints:
        yield from _objects(repository, finder, command, complaints)


def _git(repository: Repository, *command: str) -> list[str]:
    # Named, not looked for: git searches the folders above too, and hooks run with another named.
    return [*_GIT, f"--git-dir={repository.store.absolute()}", *command]


def _environment() -> dict[str, str]:
    plain = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    return plain | _NO_FETCH


def _objects(
    repository: Repository, finder: Finder, command: list[str], complaints: IO[bytes]
) -> Iterator[Found | None]:
    path = repository.top
    try:
        process = subprocess.Popen(  # noqa: S603 - a list, no shell
            command, stdout=subprocess.PIPE, stderr=complaints, env=_environment()
        )
    except OSError as error:
        msg = f"the history of {path} needs the program git: {error.strerror}"
        raise Unreadable(msg) from None
    with process:
        while process.stdout and (head := process.stdout.readline()):
            name, kind, *size = head.split()
            if not size:
                msg = f"the history of {path} lacks the object {name.decode('ascii')}"
                raise Unreadable(msg)
            body = _Part(process.stdout, int(size[0]))
            hits = [] if kind == b"tree" else list(finder.hits(body))
            body.skip()
            process.stdout.read(1)
            if hits:
                where, commit = _place(repository, kind, name.decode("ascii"))
                yield from (Found(where, hit, commit) for hit in hits)
            yield None
    complaints.seek(0)
    said = complaints.read(_SAID).decode("utf-8", "replace").strip()
    if process.returncode:
        msg = f"the history of {path} cannot be read: {said}"
        raise Unreadable(msg)


class _Part:
    """So many bytes of a stream, as a stream."""

    def __init__(self, stream: IO[bytes], size: int) -> None:
        self._stream, self._left = stream, size

    def read(self, size: int) -> bytes:
        wanted = min(size, self._left)
        data = self._stream.read(wanted) if wanted else b""
        self._left = self._left - len(data) if len(data) == wanted else 0
        return data

    def skip(self) -> None:
        while self.read(CHUNK):
            pass


def _place(repository: Repository, kind: bytes, name: str) -> tuple[str, str]:
    """Say under which path and by which commit an object came in, if any leads to it."""
    path = repository.top
    if kind == b"commit":
        return f"{path}: message", name
    done = subprocess.run(  # noqa: S603 - a list, no shell
        _git(repository, "log", "--all", "--format=commit %H", "--name-only",
             f"--find-object={name}"),
        capture_output=True, env=_environment(), check=False,
    )  # fmt: skip
    # The newest first; the one that brought it in is the last.
    brought = done.stdout.decode("utf-8", "replace").rpartition("commit ")[2].split()
    if not brought:
        return f"{path}: object {name}", ""
    return f"{path}: {' '.join(brought[1:])}", brought[0]
