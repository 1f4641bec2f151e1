"""What can go wrong with a disk, and with a network to a database, at a test's command."""

from __future__ import annotations

import contextlib
import mmap
import select
import socket
import struct
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITE, SYNC = 1, 2


class Shim:
    """A library that makes a server's writing to its database fail."""

    def __init__(self, folder: Path, compiler: str) -> None:
        self.library = folder / "shim.so"
        source = Path(__file__).with_name("shim.c")
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-o", str(self.library), str(source), "-ldl"],
            check=True,
        )
        self.control = folder / "shim.control"
        self.control.write_bytes(bytes(12))

    @property
    def environment(self) -> dict[str, str]:
        return {"LD_PRELOAD": str(self.library), "SHIM_CONTROL": str(self.control)}

    def fail(self, error: int, *, at: int, operations: int = WRITE | SYNC) -> None:
        """Fail at the so many-eth operation from now (-1: at each)."""
        with self.control.open("r+b") as handle, mmap.mmap(handle.fileno(), 12) as mapped:
            mapped[4:12] = struct.pack("ii", error, operations)
            mapped[0:4] = struct.pack("i", at)

    def stop(self) -> None:
        """Fail no more."""
        self.fail(0, at=0)


@contextlib.contextmanager
def small_disk(folder: Path, size: str) -> Iterator[bool]:
    """Mount a small file system over a folder; tells whether this machine let us."""
    folder.mkdir(mode=0o700)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(folder)],
        check=False, capture_output=True,
    )  # fmt: skip
    try:
        yield done.returncode == 0
    finally:
        if done.returncode == 0:
            subprocess.run(["umount", "-l", str(folder)], check=True)


class Proxy:
    """Stands between a server and its database; ``mode`` says what it does to the traffic.

    pass: nothing. refuse: ends connections and takes none. stall: takes everything and hands
    nothing on, until the mode changes. At a COMMIT: commit-lost ends the connection instead of
    handing it on; answer-lost hands it on and ends the connection instead of handing the answer
    back; answer-lost-and-down refuses from then on, too. no-sessions: ends the connection on
    which a session, or a link to sign in by, is to be made.
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self.mode = "pass"
        self.commits = 0
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while not self._ended.is_set():
            if not select.select([self._listener], [], [], 0.05)[0]:
                continue
            client, _ = self._listener.accept()
            threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        with client:
            if self.mode == "refuse":
                return
            with socket.create_connection(("127.0.0.1", self._target)) as server:
                self._open |= {client, server}
                with contextlib.suppress(OSError):
                    self._pump(client, server)
                self._open -= {client, server}

    def _pump(self, client: socket.socket, server: socket.socket) -> None:
        answer_is_lost = writes = False
        while not self._ended.is_set():
            if self.mode == "refuse":
                return
            if self.mode == "stall":
                self._ended.wait(0.01)
                continue
            for source in select.select([client, server], [], [], 0.02)[0]:
                data = source.recv(65536)
                if source is server and answer_is_lost and self.mode == "answer-lost-and-down":
                    # The database has answered: whoever asks again finds nobody.
                    self.mode = "refuse"
                if not data or (source is server and answer_is_lost) or self._forbids(data):
                    return
                # Readers commit too, so to speak; writers are known by what they write.
                writes = writes or (source is client and b"UPDATE generation" in data)
                if source is client and writes and b"COMMIT" in data:
                    self.commits += 1
                    if self.mode == "commit-lost":
                        return
                    if self.mode.startswith("answer-lost"):
                        answer_is_lost = True
                (server if source is client else client).sendall(data)

    def _forbids(self, data: bytes) -> bool:
        return self.mode == "no-sessions" and b"INSERT INTO sessions" in data

    def half_close(self) -> None:
        """End one direction of every connection: the database's answers are never followed."""
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        self._ended.set()
        self._thread.join()
        self._listener.close()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
