"""Scanner: finds secrets offline, by their prefix and check characters.

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

from counterfoil.cli.repositories import Repository, Unreadable, find_repository, git_for, is_object
from counterfoil.core.secret import CHECK_LENGTH, LENGTH, PREFIX_LENGTH, check_characters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from counterfoil.cli.repositories import Git

__all__ = [
    "CHUNK",
    "OVERLAP",
    "Finder",
    "Hit",
    "Repository",
    "ScanMatch",
    "Unreadable",
    "files",
    "in_file",
    "objects",
]  # fmt: skip

CHUNK = 1 << 20
OVERLAP = 1024
"""What is read again with the next chunk: a secret, or Basic credentials, may begin in it."""
_SAID = 500
_COMMIT = "/commit "
"""What no path in a repository begins with."""
_BASIC = re.compile(rb"[Bb]asic[ \t\"']+([A-Za-z0-9+/]{24,900}={0,2})")


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
class ScanMatch:
    """A hit and where it is: a file, or an object of a repository with a commit and path."""

    where: str
    hit: Hit
    commit: str = ""


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
                    yield Hit(line + lines, place, *_redact(secret), form)
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


def _redact(secret: str) -> tuple[str, str]:
    digest = sha256(b"counterfoil scan " + secret.encode("ascii")).hexdigest()
    return f"{secret[:PREFIX_LENGTH]}…{secret[-CHECK_LENGTH:]}", digest[:12]


def files(path: Path, named: Sequence[Path] = ()) -> Iterator[Path | Repository | Unreadable]:
    """Go through the regular files at and below a path; only the path itself may be a link.

    Each git repository on the way is told of. Its objects are left out: ``objects`` has what is in
    them; all else of it is files as others are. ``named``: what else a person named; a repository
    elsewhere is followed only if it knows of the pointer to it.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        yield _problem(error, path)
        return
    if stat.S_ISREG(mode):
        yield path.resolve() if path.is_symlink() else path
    elif stat.S_ISDIR(mode):
        yield from _below(path, (path, *named))
    else:
        yield Unreadable(
            f"{path} is not a file or directory: pass its contents on standard input, as -"
        )


def _below(path: Path, named: Sequence[Path]) -> Iterator[Path | Repository | Unreadable]:
    problems: list[OSError] = []
    stores: list[Path] = []
    for name, names, leaves in os.walk(path, onerror=problems.append):
        folder = Path(name)
        met = find_repository(folder, names, leaves, named)
        if met is not None:
            yield met
        if met == Repository.at(folder):
            stores.append(folder)
        names.sort()
        store = next((one for one in reversed(stores) if folder.is_relative_to(one)), None)
        for leaf in sorted(leaves):
            if store is None or not is_object(store, folder / leaf):
                yield folder / leaf
    # A folder that cannot be listed is no step of the walk: the last would be lost within it.
    yield from (_problem(problem, path) for problem in problems)


def in_file(path: Path, finder: Finder) -> list[ScanMatch]:
    """Return what is found in a regular file; raises ``Unreadable``."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return []
        # What became a pipe meanwhile must not be waited for.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
        with open(handle, "rb") as stream:  # noqa: PTH123 - it is open
            return [ScanMatch(str(path), hit) for hit in finder.hits(stream)]
    except OSError as error:
        raise _problem(error, path) from None


def _problem(error: OSError | ValueError, path: Path) -> Unreadable:
    if isinstance(error, OSError):
        return Unreadable(f"{error.filename or path}: {error.strerror or error}")
    return Unreadable(f"{path}: {error}")


def objects(
    repository: Repository, finder: Finder, named: Sequence[Path] = ()
) -> Iterator[ScanMatch | None]:
    """Go through every object of a repository: what is found, and None for an object without.

    ``named``: the folders where its objects may be beside its own. Raises ``Unreadable``.
    """
    # Into a file: a pipe that nobody reads meanwhile would stop a git that complains much.
    with (
        git_for(repository, (repository.top, repository.store, *named)) as git,
        tempfile.TemporaryFile() as complaints,
    ):
        yield from _History(repository, finder, git).found(complaints)


@dataclass(slots=True)
class _History:
    """The objects of one repository."""

    repository: Repository
    finder: Finder
    git: Git

    def found(self, complaints: IO[bytes]) -> Iterator[ScanMatch | None]:
        path = self.repository.top
        command = [*self.git.words, "cat-file", "--batch-all-objects", "--batch", "--unordered"]
        process = subprocess.Popen(  # noqa: S603 - a list, no shell
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=complaints,
            env=self.git.variables, cwd=self.git.folder,
        )  # fmt: skip
        with process:
            while process.stdout and (head := process.stdout.readline()):
                name, kind, *size = head.split()
                if not size:
                    msg = f"the history of {path} lacks the object {name.decode('ascii')}"
                    raise Unreadable(msg)
                body = _Part(process.stdout, int(size[0]))
                hits = [] if kind == b"tree" else list(self.finder.hits(body))
                body.skip()
                process.stdout.read(1)
                if hits:
                    where, commit = self._place(kind, name.decode("ascii"))
                    yield from (ScanMatch(where, hit, commit) for hit in hits)
                yield None
        complaints.seek(0)
        said = complaints.read(_SAID).decode("utf-8", "replace").strip()
        if process.returncode:
            msg = f"the history of {path} cannot be read: {said}"
            raise Unreadable(msg)

    def _place(self, kind: bytes, name: str) -> tuple[str, str]:
        """Say under which path and by which commit an object came in, if any leads to it."""
        path = self.repository.top
        if kind == b"commit":
            return f"{path}: message", name
        with self._commits().open("rb") as commits:
            done = self._run(
                "log", "--stdin", "--topo-order", f"--format={_COMMIT}%H", "--name-only", "-z",
                "--no-ext-diff", "--no-textconv", f"--find-object={name}", stdin=commits,
            )  # fmt: skip
        # The newest first; the one that brought it in is the last.
        commit, names = "", list[str]()
        for part in (one.lstrip("\n") for one in done.split("\0")):
            if part.startswith(_COMMIT):
                commit, names = part.removeprefix(_COMMIT), []
            elif part:
                names.append(part)
        return (f"{path}: {', '.join(names)}", commit) if commit else (f"{path}: object {name}", "")

    def _commits(self) -> Path:
        """Return a file with the names of all commits, reachable or not; made once."""
        file = self.git.folder / "commits"
        if not file.exists():
            listed = self._run(
                "cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)"
            )
            names = [line[7:] for line in listed.splitlines() if line.startswith("commit ")]
            file.write_text("".join(f"{name}\n" for name in names), "ascii")
        return file

    def _run(self, *command: str, stdin: IO[bytes] | int = subprocess.DEVNULL) -> str:
        done = subprocess.run(  # noqa: S603 - a list, no shell
            [*self.git.words, *command], stdin=stdin, capture_output=True,
            env=self.git.variables, cwd=self.git.folder, check=False,
        )  # fmt: skip
        return os.fsdecode(done.stdout)


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
