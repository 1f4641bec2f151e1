"""What holds of seeing, on SQLite, that something was committed: each commit, and nothing else."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.ports import Unavailable
from counterfoil.store.sqlite import wal_index as watching
from counterfoil.store.sqlite.wal_index import CommitCounter
from support.beside import Beside

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMITS = 2000
WRITERS, WRITES = 4, 100
_COMMITTER = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA synchronous=OFF").fetchall()
for number in range(int(sys.argv[2])):
    db.execute("INSERT INTO t VALUES (?)", (number,))
    if number % 50 == 49:
        db.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()
    print(number, flush=True)
    sys.stdin.readline()
"""


def connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode=WAL", "synchronous=OFF", "wal_autocheckpoint=0"):
        db.execute(f"PRAGMA {pragma}").fetchall()
    return db


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "some.db"
    db = connect(path)
    db.execute("CREATE TABLE t (x)")
    db.close()
    return path


@pytest.fixture(params=["index", "pragma"])
def watcher(
    file: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CommitCounter]:
    if request.param == "pragma":
        monkeypatch.setattr(watching, "_VERSION", 1)
    made = CommitCounter(file, lambda: connect(file))
    made.counter()
    assert (made._index is not None) == (request.param == "index")
    yield made
    made.close()


def handles() -> set[str]:
    """Return which indices this process has opened itself, beside SQLite: read-only."""
    found = set()
    for handle in Path("/proc/self/fdinfo").iterdir():
        try:
            path = str(Path(f"/proc/self/fd/{handle.name}").readlink())
            flags = int(handle.read_text().split("flags:")[1].split()[0], 8)
        except OSError:
            continue
        if "-shm" in path and flags & os.O_ACCMODE == os.O_RDONLY:
            found.add(path)
    return found


def locks(path: Path) -> int:
    """Return how many locks this process has on a file."""
    node = path.stat().st_ino
    lines = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
    return sum(
        words[4] == str(os.getpid()) and words[5].endswith(f":{node}")
        for words in lines
        if words[1] == "POSIX"
    )


def test_every_commit_of_another_process_is_seen_once_it_has_returned(
    watcher: CommitCounter, file: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _COMMITTER, str(file), str(COMMITS)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdin
        assert other.stdout
        seen = watcher.counter()
        for _ in range(COMMITS):
            assert other.stdout.readline()
            now = watcher.counter()
            assert now != seen
            # A reset of the log may be seen as a change too; what did not change may not be missed.
            seen = watcher.counter()
            other.stdin.write("\n")
            other.stdin.flush()


def test_a_commit_of_this_process_is_seen(watcher: CommitCounter, file: Path) -> None:
    db = connect(file)
    for number in range(100):
        seen = watcher.counter()
        db.execute("INSERT INTO t VALUES (?)", (number,))
        assert watcher.counter() != seen
    db.close()


def test_what_commits_nothing_is_not_seen(watcher: CommitCounter, file: Path) -> None:
    db = connect(file)
    seen = watcher.counter()
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO t VALUES (1)")
    assert watcher.counter() == seen
    db.execute("ROLLBACK")
    db.execute("SELECT * FROM t").fetchall()
    db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    assert watcher.counter() == seen
    db.close()


def test_a_database_that_cannot_be_opened_proves_nothing(tmp_path: Path) -> None:
    def connect() -> sqlite3.Connection:
        return sqlite3.connect(f"{(tmp_path / 'none.db').as_uri()}?mode=rw", uri=True)

    watcher = CommitCounter(tmp_path / "none.db", connect)
    for _ in range(2):
        with pytest.raises(Unavailable):
            watcher.counter()


def test_whoever_ends_watching_takes_no_lock_from_others_in_the_process(file: Path) -> None:
    first, second = (CommitCounter(file, lambda: connect(file)) for _ in range(2))
    first.counter()
    second.counter()
    index = file.with_name("some.db-shm")
    held = locks(index)
    assert held
    first.close()
    assert locks(index) == held
    assert second.counter() == second.counter()
    db = connect(file)
    db.execute("BEGIN IMMEDIATE")
    assert locks(index) > held
    third = CommitCounter(file, lambda: connect(file))
    third.counter()
    third.close()
    second.close()
    # SQLite's own lock of a writer is still there, though nobody watches any more.
    assert locks(index) > held
    db.execute("ROLLBACK")
    db.close()


def test_no_index_stays_open_after_its_database(file: Path) -> None:
    before = handles()
    for _ in range(20):
        watcher = CommitCounter(file, lambda: connect(file))
        watcher.counter()
        assert handles() - before == {str(file.with_name("some.db-shm"))}
        watcher.close()
    # Closed with the last connection, or, as something else has it open still, with the next.
    assert handles() <= before


def test_an_index_that_others_use_on_is_closed_when_it_is_gone(file: Path, tmp_path: Path) -> None:
    before = handles()
    other = connect(file)
    other.execute("SELECT * FROM t").fetchall()
    watcher = CommitCounter(file, lambda: connect(file))
    watcher.counter()
    watcher.close()
    kept = handles() - before
    assert len(kept) == 1
    other.close()
    elsewhere = tmp_path / "elsewhere.db"
    connect(elsewhere).close()
    last = CommitCounter(elsewhere, lambda: connect(elsewhere))
    last.counter()
    last.close()
    assert handles() <= before


class _Stuck:
    """An index that shows no commit."""

    def __init__(self, index: Any) -> None:
        self._header = bytes(index[:48])

    def __getitem__(self, part: slice) -> bytes:
        return self._header[part]


def test_an_index_that_shows_no_commits_is_not_read_any_more(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    uptime = [0.0]
    watcher = CommitCounter(file, lambda: connect(file), uptime=lambda: uptime[0])
    watcher.counter()
    real, watcher._index = watcher._index, _Stuck(watcher._index)  # type: ignore[assignment]
    db = connect(file)
    stuck = watcher.counter()
    for number in range(2):
        db.execute("INSERT INTO t VALUES (?)", (number,))
        assert watcher.counter() == stuck
    assert not caplog.records
    uptime[0] += watching.CHECK_SECONDS
    seen = watcher.counter()
    assert seen != stuck
    (record,) = caplog.records
    assert record.levelname == "CRITICAL"
    db.execute("INSERT INTO t VALUES (2)")
    assert watcher.counter() != seen
    db.close()
    watcher._index = real
    watcher.close()


def test_a_check_beside_writers_raises_no_alarm_and_waits_for_no_checkpoint(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    # Every reading is a check.
    watcher = CommitCounter(file, lambda: connect(file), uptime=count().__next__)
    watcher.counter()
    ended = threading.Event()
    finished: list[int] = []

    def write() -> None:
        db = connect(file)
        for number in range(WRITES):
            db.execute("INSERT INTO t VALUES (?)", (number,))
        db.close()
        finished.append(1)

    def checkpoint() -> None:
        while not ended.is_set():
            watcher.checkpoint()

    beside = Beside([*[write] * WRITERS, checkpoint])
    while len(finished) < WRITERS:
        beside.check()
        watcher.counter()
    ended.set()
    beside.join()
    with watcher._in_use:
        begun = time.monotonic()
        watcher.counter()
        assert time.monotonic() - begun < 1
    assert watcher._index is not None
    assert not caplog.records
    watcher.close()


def test_a_check_that_cannot_ask_sqlite_changes_nothing(file: Path) -> None:
    watcher = CommitCounter(file, lambda: connect(file), uptime=count().__next__)
    seen = watcher.counter()
    asked = watcher._connection
    assert asked
    asked.close()
    assert watcher.counter() == seen
    assert watcher._index is not None
    watcher.close()


def test_without_the_index_sqlite_is_asked(file: Path) -> None:
    watcher = CommitCounter(file, lambda: connect(file), reads_index=False)
    seen = watcher.counter()
    assert watcher._index is None
    db = connect(file)
    db.execute("INSERT INTO t VALUES (1)")
    assert watcher.counter() != seen
    db.close()
    watcher.close()
