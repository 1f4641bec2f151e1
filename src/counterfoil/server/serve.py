"""Serving: start, reload and stop of the server."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import resource
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import uvicorn
import uvloop

from counterfoil.crypto import certificates
from counterfoil.forward_auth.listener import SWEEP_SECONDS, VerifyEndpoint, VerifyProtocol
from counterfoil.server.installation import create
from counterfoil.server.late_modules import load_late_modules
from counterfoil.server.loaded_files import DiskWatch
from counterfoil.server.records import Record, find_fault
from counterfoil.server.reload import LoadedFiles, Reader
from counterfoil.server.runtime import ServerRuntime, key_header, proxies
from counterfoil.server.sockets import Listener, bind, bind_unix
from counterfoil.server.supervisor import (
    ABANDONED,
    BROKEN,
    DRAIN_SECONDS,
    CannotStart,
    Supervisor,
    Worker,
)
from counterfoil.system import logs
from counterfoil.system.addresses import is_loopback, without_brackets
from counterfoil.system.options import BadOption, Options
from counterfoil.system.tuning import (
    freeze_garbage,
    lower_process_priority,
    shorten_switch_interval,
)
from counterfoil.transport.connections import ConnectionBound, capacity, raise_limit
from counterfoil.transport.limits import LIMITS, BoundedProtocol
from counterfoil.transport.proxies import UNIX

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Callable, Iterator

    from counterfoil.transport.connections import Place

log = logging.getLogger(__name__)

__all__ = ["CannotStart", "serve"]

UPKEEP_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses of a server, and its certificate.

    ``url``: of the ordinary listener; ``verify``: of the listener for gateways, or "". ``public``:
    the public URL. ``fingerprint``: of the certificate, if this program made it.
    """

    url: str
    public: str
    verify: str
    files: certificates.Files | None
    fingerprint: str


class Server(uvicorn.Server):
    """Uvicorn's server, with sockets, signals, TLS and shutdown of our own."""

    def __init__(
        self,
        program: ServerRuntime,
        context: ssl.SSLContext | None,
        worker: Worker,
        on_order: Callable[[bytes], None],
        on_ready: Callable[[], None],
        *,
        is_verifier: bool,
    ) -> None:
        """Configure uvicorn to trust no proxies and to log nothing by itself.

        ``is_verifier``: the server listens on the socket for gateways.
        """
        super().__init__(
            uvicorn.Config(
                program.app(),
                http=BoundedProtocol,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=int(LIMITS.idle_seconds),
                timeout_graceful_shutdown=DRAIN_SECONDS,
            )
        )
        self._program = program
        self._context = context
        self._worker = worker
        self._on_order = on_order
        self._on_ready = on_ready
        self._is_verifier = is_verifier
        self._tasks: list[asyncio.Task[None]] = []
        self.servers: list[asyncio.Server] = []

    def use_context(self, context: ssl.SSLContext | None) -> None:
        """Use another certificate from the next connection on.

        It needs a new context: if a second pair with another type of key is loaded into a context,
        OpenSSL keeps the first pair, and continues to send it.
        """
        if self._context is None or context is None:
            return
        self._context = context
        for listener in self.servers:
            cast(Listener, listener).use_context(context)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept requests on the socket, from clients or from gateways."""
        program = self._program
        await program.check_freshness()
        (sock,) = sockets or []
        bound = ConnectionBound(capacity(), LIMITS.connections_per_address)
        self._tasks = [asyncio.create_task(self._keep_up())]
        if self._is_verifier:
            door = self._verify_door()
            self._tasks.append(asyncio.create_task(self._sweep(door)))
            listener = Listener(
                sock, lambda place: VerifyProtocol(door, place), program.is_proxy, bound
            )
        else:
            listener = Listener(sock, self._ordinary, program.is_proxy, bound, self._context)
        self.servers = cast(list[asyncio.Server], [listener])
        await self.on_tick(0)
        program.notifier.start()
        freeze_garbage()
        self.started = True
        self._on_ready()
        self._worker.is_ready()

    def _verify_door(self) -> VerifyEndpoint:
        program = self._program
        connections = cast(set[asyncio.Protocol], self.server_state.connections)
        door = VerifyEndpoint(
            program.questions,
            program.forward,
            program.batches.submit,
            connections,
            lambda: self.should_exit,
        )
        door.sweep(asyncio.get_running_loop().time())
        return door

    def _ordinary(self, place: Place) -> asyncio.Protocol:
        return BoundedProtocol(
            self.config,
            self.server_state,
            {},
            place=place,
            is_draining=lambda: self.should_exit,
        )

    async def _sweep(self, door: VerifyEndpoint) -> None:
        loop = asyncio.get_running_loop()
        while True:
            door.sweep(loop.time())
            await asyncio.sleep(SWEEP_SECONDS)

    async def _keep_up(self) -> None:
        engine = self._program.installation.store.engine
        while True:
            await asyncio.to_thread(
                self._program.maintenance.run, asyncio.get_running_loop().time()
            )
            if engine.broken and not self.should_exit:
                log.critical("this process must stop: %s", engine.broken)
                self.should_exit = True
            await asyncio.sleep(UPKEEP_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Finish requests in progress, and accept no new ones."""
        keeping_up, *others = self._tasks
        keeping_up.cancel()
        await super().shutdown(sockets)
        for task in others:
            task.cancel()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Shut down on SIGTERM and SIGINT; the process then exits with 0."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop)
        loop.add_reader(self._worker.orders, self._ordered)
        # Nothing is ever written to the lifeline: it becomes readable when the supervisor dies.
        loop.add_reader(self._worker.lifeline, self._orphaned)
        yield

    def _stop(self) -> None:
        self.should_exit = True

    def _ordered(self) -> None:
        order = self._worker.read_order()
        if order is not None:
            self._on_order(order)

    def _orphaned(self) -> None:
        for end in (self._worker.lifeline, self._worker.orders):
            asyncio.get_running_loop().remove_reader(end)
        log.error("the supervisor has ended: stopping")
        self._stop()


def bind_verify(options: Options) -> socket.socket:
    """Return the socket for gateways; raises ``BadOption``."""
    given = options.verify_listen
    if given.startswith(UNIX):
        return bind_unix(Path(given.removeprefix(UNIX)).expanduser().absolute())
    host, colon, port = given.rpartition(":")
    host = without_brackets(host)
    if not colon or not host or not port.isascii() or not port.isdigit():
        msg = f"--verify-listen must be ADDR:PORT or unix:PATH, not {given!r}"
        raise BadOption(msg)
    if not is_loopback(host) and not options.allow_plain_http:
        msg = (
            f"--verify-listen {given} would receive tokens without encryption from other machines: "
            "add --allow-plain-http if the network is private"
        )
        raise BadOption(msg)
    return bind(host, int(port[:6]), "--verify-listen")


def _addresses(
    options: Options,
    sockets: list[socket.socket],
    files: certificates.Files | None,
    loaded: LoadedFiles,
) -> Addresses:
    """Return the addresses, with the real ports."""

    def shown(host: str, sock: socket.socket) -> str:
        return f"{f'[{host}]' if ':' in host else host}:{sock.getsockname()[1]}"

    url = f"{'https' if files else 'http'}://{shown(options.host, sockets[0])}"
    verify = options.verify_listen
    if verify and not verify.startswith(UNIX):
        host = without_brackets(verify.rpartition(":")[0])
        verify = f"http://{shown(host, sockets[1])}"
    fingerprint = certificates.fingerprint(loaded.certificate) if loaded.own else ""
    return Addresses(url, loaded.url, verify, files, fingerprint)


def serve(
    data: Path,
    options: Options,
    reload: Callable[[], Options],
    on_ready: Callable[[Addresses], None],
    settings_file: str = "",
) -> None:
    """Serve until SIGTERM, then return.

    ``reload`` reads the options again on SIGHUP. ``on_ready`` receives the addresses. Raises
    ``BadOption``, ``CannotStart``, and what ``create`` raises.
    """
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # A core dump would contain secrets.
    raise_limit()
    proxies(options)
    key_header(options)
    sockets = [bind(options.host, options.port)]
    if options.verify_listen:
        sockets.append(bind_verify(options))
    installation = create(data, options.database)
    bound = options.host, sockets[0].getsockname()[1]
    reader = Reader(installation, reload, settings_file, bound)
    loaded, files = reader.read(options)
    try:
        installation.require_keys()
        installation.load_applications()
    finally:
        installation.store.close()
    addresses = _addresses(options, sockets, files, loaded)
    count = options.workers * len(sockets)
    life = _Life(reader, loaded, DiskWatch(loaded.digests), sockets, count)
    load_late_modules()
    # The workers share the objects that exist before the fork; the garbage collector skips them.
    freeze_garbage()
    supervisor = Supervisor(count, sockets, life.work, life.reload, life.refresh)
    supervisor.run(lambda: on_ready(addresses))
    if options.verify_listen.startswith(UNIX):
        Path(options.verify_listen.removeprefix(UNIX)).unlink(missing_ok=True)


@dataclass(slots=True)
class _Life:
    """What each worker starts with; the supervisor keeps it up to date."""

    reader: Reader
    loaded: LoadedFiles
    disk: DiskWatch
    sockets: list[socket.socket]
    """The socket of the ordinary listener, and the one for gateways, if any."""
    count: int
    """The number of workers."""

    def refresh(self) -> None:
        """Log files that have changed on disk."""
        self.disk.refresh()

    def reload(self) -> bytes | None:
        """Read everything again, for new and running workers; None if it is unusable."""
        loaded = self.reader.reload()
        if loaded is None:
            return None
        self.loaded, self.disk = loaded, DiskWatch(loaded.digests)
        return loaded.to_bytes()

    def _take_socket(self, number: int) -> tuple[socket.socket, bool]:
        """Return the socket of a worker, and whether it is for gateways; close the others.

        Gateways have processes of their own: whatever clients do at the ordinary listener, they
        share no descriptor, connection, thread or event loop with gateways.
        """
        at = number % len(self.sockets)
        for other in self.sockets:
            if other is not self.sockets[at]:
                other.close()
        if len(self.sockets) > 1 and not at:
            lower_process_priority()
        return self.sockets[at], at > 0

    def work(self, worker: Worker, number: int) -> int:
        """Run a worker until it is stopped, or until the supervisor has died.

        Return the exit status: ``BROKEN`` if this process must be replaced, ``ABANDONED`` if all
        other workers must end before that.
        """
        shorten_switch_interval()
        loaded = self.loaded
        fault = find_fault(self.reader.installation.data)
        if fault is not None:
            # A process that opened the files now would see another state than the running ones.
            log.critical("this process must not start: %s", fault)
            return ABANDONED
        sock, is_verifier = self._take_socket(number)
        installation = self.reader.installation.reopen(loaded.key_ring)
        context = loaded.context()
        logs.number_worker(number + 1 if self.count > 1 else None)
        program = ServerRuntime.assemble(installation, loaded.options, is_first=number == 0)
        program.show(loaded.url, loaded.own, loaded.certificate)
        # Two servers can start within a second; all processes of the machine share this clock.
        since, name = time.monotonic(), sock.getsockname()
        engine, record = installation.store.engine, Record(installation.data)

        def write_record() -> None:
            record.write({
                "open": engine.open_files(),
                "supervisor": os.getppid(),
                "keys": list(installation.keys.by_id),
                "loaded": loaded.digests,
                "url": loaded.url,
                "tls": loaded.options.tls,
                "public_url": loaded.options.public_url,
                "fingerprint": program.web.fingerprint if loaded.own else "",
                "since": since,
                "listener": "gateways" if is_verifier else "everybody",
                "listens": list(name[:2]) if isinstance(name, tuple) else [],
                "connections": capacity(),
            })  # fmt: skip

        def take(order: bytes) -> None:
            nonlocal loaded
            loaded = LoadedFiles.from_bytes(order)
            installation.go_by(loaded.key_ring)
            server.use_context(loaded.context())
            program.take(loaded.options)
            program.show(loaded.url, loaded.own, loaded.certificate)
            write_record()
            worker.has_taken()

        server = Server(program, context, worker, take, write_record, is_verifier=is_verifier)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(server.serve([sock]))
        record.withdraw()
        program.close()
        if engine.is_abandoned:
            return ABANDONED
        return BROKEN if engine.broken else 0
