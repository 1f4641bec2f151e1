"""How does the program start, reload and stop?"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import ipaddress
import logging
import os
import resource
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import uvicorn
import uvloop

from counterfoil import tls
from counterfoil.config import BadOption, Options
from counterfoil.core.ports import Unavailable
from counterfoil.doors.http import LIMITS, BoundedProtocol
from counterfoil.doors.peer import UNIX
from counterfoil.doors.verify_listener import SWEEP_SECONDS, VerifyDoor, VerifyProtocol
from counterfoil.installation import Installation, NoInstallation, create
from counterfoil.listening import Listener, bind, bind_unix
from counterfoil.program import Program, key_header, proxies
from counterfoil.running import Record, find_fault
from counterfoil.supervisor import ABANDONED, BROKEN, CannotStart, Supervisor, Worker

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Callable, Iterator

log = logging.getLogger(__name__)

__all__ = ["CannotStart", "serve"]

DRAIN_SECONDS = 30
UPKEEP_SECONDS = 1.0
SWITCH_SECONDS = 0.0005
"""How long a thread may hold the interpreter while the event loop waits for it."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where requests are accepted: by everybody, by gateways (or empty), by which certificate."""

    url: str
    verify: str
    files: tls.Files | None


class Server(uvicorn.Server):
    """Uvicorn's server on a socket of ours, with our signals, TLS and drain."""

    def __init__(
        self,
        program: Program,
        context: ssl.SSLContext | None,
        worker: Worker,
        on_reload: Callable[[], None],
        on_ready: Callable[[], None],
    ) -> None:
        """Configure uvicorn to trust and log nothing by itself."""
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
        self._on_reload = on_reload
        self._on_ready = on_ready
        self._tasks: list[asyncio.Task[None]] = []

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept requests: on the first socket from everybody, on a second from gateways."""
        program = self._program
        connections = cast(set[asyncio.Protocol], self.server_state.connections)
        door = VerifyDoor(
            program.questions,
            program.forward,
            program.batches.ask,
            connections,
            lambda: self.should_exit,
        )

        def ordinary(client: tuple[str, int] | None) -> asyncio.Protocol:
            return BoundedProtocol(
                self.config, self.server_state, {}, client=client,
                is_proxy=program.is_proxy, is_draining=lambda: self.should_exit,
            )  # fmt: skip

        await program.prove()
        first, *others = sockets or []
        listeners = [
            Listener(first, ordinary, program.is_proxy, self._context),
            *(Listener(s, lambda c: VerifyProtocol(door, c), program.is_proxy) for s in others),
        ]
        self.servers = cast(list[asyncio.Server], listeners)
        await self.on_tick(0)
        self._tasks = [
            asyncio.create_task(self._keep_up()),
            asyncio.create_task(self._sweep(door)),
        ]
        program.courier.start()
        # What stands by now lives as long as the process: looking through it for cycles must not
        # hold up a batch of requests.
        gc.collect()
        gc.freeze()
        self.started = True
        self._on_ready()
        self._worker.is_ready()

    async def _sweep(self, door: VerifyDoor) -> None:
        loop = asyncio.get_running_loop()
        while True:
            door.sweep(loop.time())
            await asyncio.sleep(SWEEP_SECONDS)

    async def _keep_up(self) -> None:
        engine = self._program.installation.store.engine
        while True:
            await asyncio.to_thread(self._program.upkeep.run, asyncio.get_running_loop().time())
            if engine.broken and not self.should_exit:
                log.critical("this process must not go on: %s", engine.broken)
                self.should_exit = True
            await asyncio.sleep(UPKEEP_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Finish what is under way, take nothing new."""
        log.info("stopping: finishing what is under way, at most %d s", DRAIN_SECONDS)
        self._tasks[0].cancel()
        await super().shutdown(sockets)
        self._tasks[1].cancel()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Drain on SIGTERM and SIGINT, reload on SIGHUP; the process then exits 0."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop)
        loop.add_signal_handler(signal.SIGHUP, self._on_reload)
        # Nothing is ever written to the lifeline: it is readable when the supervisor has died.
        loop.add_reader(self._worker.lifeline, self._orphaned)
        yield

    def _stop(self) -> None:
        self.should_exit = True

    def _orphaned(self) -> None:
        asyncio.get_running_loop().remove_reader(self._worker.lifeline)
        log.error("the supervisor is gone: stopping")
        self._stop()


def bind_verify(options: Options) -> socket.socket:
    """Return the socket for gateways; raises ``BadOption``."""
    given = options.verify_listen
    if given.startswith(UNIX):
        return bind_unix(Path(given.removeprefix(UNIX)).expanduser().absolute())
    host, colon, port = given.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not colon or not host or not port.isascii() or not port.isdigit():
        msg = f"--verify-listen takes ADDR:PORT or unix:PATH, not {given!r}"
        raise BadOption(msg)
    if not is_loopback(host) and not options.allow_plain_http:
        msg = (
            f"--verify-listen {given} would take tokens in clear from other machines: "
            "add --allow-plain-http if nobody else can listen on the way"
        )
        raise BadOption(msg)
    return bind(host, int(port[:6]), "--verify-listen")


def _addresses(
    options: Options, sockets: list[socket.socket], files: tls.Files | None
) -> Addresses:
    """Return where requests are accepted, with the real ports."""

    def shown(host: str, sock: socket.socket) -> str:
        return f"{f'[{host}]' if ':' in host else host}:{sock.getsockname()[1]}"

    url = f"{'https' if files else 'http'}://{shown(options.host, sockets[0])}"
    verify = options.verify_listen
    if verify and not verify.startswith(UNIX):
        host = verify.rpartition(":")[0].removeprefix("[").removesuffix("]")
        verify = f"http://{shown(host, sockets[1])}"
    return Addresses(url, verify, files)


def is_loopback(host: str) -> bool:
    """Tell whether an address is of this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def tls_files(data: Path, options: Options, now: int) -> tls.Files | None:
    """Return the certificate to show, or None for plain HTTP; raises ``BadOption``."""
    if options.tls == "off":
        if not is_loopback(options.host) and not options.allow_plain_http:
            msg = (
                f"--tls off on {options.host} would send tokens in clear: "
                "add --allow-plain-http if a proxy in front speaks TLS"
            )
            raise BadOption(msg)
        return None
    if options.tls == "auto":
        return tls.ensure_own(data, options.host, now)
    certificate, colon, key = options.tls.partition(":")
    if not colon or not certificate or not key:
        msg = f"--tls takes auto, off or CERT:KEY, not {options.tls!r}"
        raise BadOption(msg)
    return tls.Files(Path(certificate), Path(key))


def _own_certificate(options: Options, files: tls.Files | None) -> str:
    """Return the file that clients have to be told to trust; "" if it is none of ours."""
    return str(files.certificate.absolute()) if files and options.tls == "auto" else ""


def _load(files: tls.Files) -> ssl.SSLContext:
    try:
        return tls.context(files)
    except OSError as error:
        msg = f"the certificate {files.certificate} or its key cannot be used: {error}"
        raise BadOption(msg) from None


def serve(
    data: Path,
    options: Options,
    reload: Callable[[], Options],
    on_ready: Callable[[Addresses], None],
) -> None:
    """Serve until SIGTERM, then return.

    Raises ``BadOption``, ``CannotStart``, and what ``create`` raises. ``reload`` reads the
    options again on SIGHUP. ``on_ready`` is told where requests are accepted.
    """
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold secrets
    proxies(options)
    key_header(options)
    sockets = [bind(options.host, options.port)]
    if options.verify_listen:
        sockets.append(bind_verify(options))
    installation = create(data, options.database)
    files = tls_files(data, options, installation.clock.now())
    if files:
        _load(files)
    try:
        installation.load_applications()
    finally:
        installation.store.close()
    addresses = _addresses(options, sockets, files)
    life = _Life(installation, options, reload, sockets)
    # What is here before the workers part is shared by them, and never swept.
    gc.collect()
    gc.freeze()
    supervisor = Supervisor(options.workers, sockets, life.work, life.reload)
    supervisor.run(lambda: on_ready(addresses))
    if options.verify_listen.startswith(UNIX):
        Path(options.verify_listen.removeprefix(UNIX)).unlink(missing_ok=True)


@dataclass(slots=True)
class _Life:
    """What each worker is started with; the supervisor keeps the options up to date."""

    installation: Installation
    options: Options
    read: Callable[[], Options]
    sockets: list[socket.socket]

    def reload(self) -> None:
        """Read the options again for workers to come; those that live do so themselves."""
        with contextlib.suppress(BadOption):
            self.options = self.read()

    def work(self, worker: Worker) -> int:
        """Be a worker: serve until told to stop, or until the supervisor is gone.

        Returns the exit status: ``BROKEN`` if this process must not go on, and another take its
        place; ``ABANDONED`` if all others must end before.
        """
        # An act on a thread must not keep the event loop from the interpreter for long.
        sys.setswitchinterval(SWITCH_SECONDS)
        fault = find_fault(self.installation.data)
        if fault is not None:
            # A process that opened what lies there now would see another state than the others.
            log.critical("this process must not start: %s", fault)
            return ABANDONED
        installation = self.installation.again()
        files = tls_files(installation.data, self.options, installation.clock.now())
        context = _load(files) if files else None
        program = Program.assemble(installation, self.options)
        program.web.certificate = _own_certificate(self.options, files)

        def reload_all() -> None:
            _reload(program, context, installation.data, self.read)
            # On a thread: a database may take its time.
            program.threads.submit(_reload_applications, installation)

        engine, record = installation.store.engine, Record(installation.data)

        def write_record() -> None:
            record.write({"open": engine.open_files()})

        server = Server(program, context, worker, reload_all, write_record)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(server.serve(self.sockets))
        record.withdraw()
        program.close()
        if engine.is_abandoned:
            return ABANDONED
        return BROKEN if engine.broken else 0


def _reload(
    program: Program, context: ssl.SSLContext | None, data: Path, reload: Callable[[], Options]
) -> None:
    """Read options and certificates again; what cannot be used leaves the old ones in force."""
    try:
        options = reload()
        if context is not None:
            files = tls_files(data, options, program.installation.clock.now())
            if files is not None:
                _load(files)  # a file that cannot be used must not reach the live context
                context.load_cert_chain(files.certificate, files.key)
            program.web.certificate = _own_certificate(options, files)
        program.take(options)
    except (BadOption, OSError, ValueError) as error:
        log.error("not reloaded, the old settings stay in force: %s", error)  # noqa: TRY400
    else:
        log.info("reloaded settings and certificates")


def _reload_applications(installation: Installation) -> None:
    """Read the file of applications again; what cannot be used leaves the old ones in force."""
    try:
        count = installation.load_applications()
    except (BadOption, NoInstallation, Unavailable) as error:
        log.error("applications not reloaded, the old ones stay: %s", error)  # noqa: TRY400
    else:
        if count is not None:
            log.info("reloaded %d applications", count)
