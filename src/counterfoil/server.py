"""How is the program put together for serving, and how does it start, reload and stop?"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import ipaddress
import json
import logging
import os
import resource
import secrets
import signal
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from counterfoil import tls
from counterfoil.batches import Batches
from counterfoil.config import BadOption, Options
from counterfoil.core.decide import Attempt, Refused
from counterfoil.core.ports import Unavailable
from counterfoil.core.refusals import Reason, Refusal
from counterfoil.doors.http import LIMITS, BoundedProtocol
from counterfoil.doors.openapi import document
from counterfoil.doors.peer import TrustedProxies
from counterfoil.doors.recognising import Recogniser, TooMany
from counterfoil.doors.sign_in import SignInDoor
from counterfoil.doors.whm import NOWHERE, Services, WhmDoor
from counterfoil.gate import Gate, Use
from counterfoil.installation import Installation, create
from counterfoil.supervisor import CannotStart, Supervisor, Worker

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Iterator

    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from counterfoil.core.decide import Verdict

log = logging.getLogger(__name__)

__all__ = ["CannotStart", "serve"]

DRAIN_SECONDS = 30
UPKEEP_SECONDS = 1.0
HANDSHAKE_SECONDS = 5.0
GOODBYE_SECONDS = 2.0
"""How long a client may take to agree that a TLS connection ends."""
_ACT_THREADS = 16
MANY_PASSWORDS = 64
"""How many passwords may wait to be compared, at about 20 ms each, before more are refused."""
T = TypeVar("T")
_BACKLOG = 2048
_XID = "abcdefghijklmnopqrstuvwxyz0123456789"


@dataclass(slots=True)
class Program:
    """The program as it serves: its installation, its door, and its threads for acts."""

    installation: Installation
    door: WhmDoor
    sign_in: SignInDoor
    threads: ThreadPoolExecutor
    comparing: ThreadPoolExecutor
    asking: ThreadPoolExecutor | None
    check: Callable[[Use], Awaitable[Verdict]]
    outage: str = ""
    openapi: bytes = b""

    @classmethod
    def assemble(cls, installation: Installation, options: Options) -> Program:
        """Wire the doors to the installation."""
        store = installation.store
        gate = Gate(store, installation.keys, installation.clock, options.cache_tokens)
        threads = ThreadPoolExecutor(_ACT_THREADS, thread_name_prefix="act")
        # A database that answers in microseconds is asked in the event loop itself.
        asking = None if store.engine.is_local else ThreadPoolExecutor(1, "gate")

        # Passwords take long by intent: whoever floods us with them must hold up neither the
        # acts nor, by taking every processor, the judging of tokens.
        comparing = ThreadPoolExecutor(1, thread_name_prefix="password")

        async def run(work: Callable[[], T]) -> T:
            return await asyncio.get_running_loop().run_in_executor(threads, work)

        check = Batches(gate.judge, asking).check
        services = Services(
            recogniser=Recogniser(check, run, Bounded(comparing), installation.authority),
            run=run,
            calls=installation.calls,
            registry=installation.registry,
            seal=installation.seal,
            clock=installation.clock,
            xid=lambda: "".join(secrets.choice(_XID) for _ in range(6)),
        )
        trusted = proxies(options)
        return cls(
            installation,
            WhmDoor(services, trusted),
            SignInDoor(services, trusted),
            threads,
            comparing,
            asking,
            check,
        )

    def trust(self, trusted: TrustedProxies) -> None:
        """Take other proxies for ours, from the next request on."""
        self.door.proxies = self.sign_in.proxies = trusted

    def app(self) -> Starlette:
        """Return the web application."""
        return Starlette(
            routes=[
                Route("/health", self._health),
                Route("/ready", self._ready),
                Route("/openapi.json", self._openapi),
                Route("/{path:path}", self),
            ]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request to the door that its path belongs to."""
        door = self.sign_in if self.sign_in.takes(scope["path"]) else self.door
        await door(scope, receive, send)

    async def _health(self, _request: Request) -> Response:
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    async def _openapi(self, _request: Request) -> Response:
        # It tells what every reader of our documentation knows, and nothing of this installation.
        if not self.openapi:
            self.openapi = json.dumps(document(self.installation.registry)).encode()
        return Response(self.openapi, media_type="application/json")

    async def _ready(self, _request: Request) -> Response:
        # A use without a credential is refused as malformed, if anything can be proved at all.
        verdict = await self.check(Use(None, Attempt(NOWHERE)))
        if isinstance(verdict, Refused) and verdict.reason is Reason.STALE:
            return JSONResponse({"status": "unavailable"}, 503, {"Cache-Control": "no-store"})
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    def upkeep(self) -> None:
        """Do, once a second and on a thread, what no request should wait for."""
        try:
            self.installation.store.engine.upkeep()
            self.installation.store.keep_clock()
        except Unavailable as outage:
            # Said once, not every second: an outage can be long, and a disk full.
            if str(outage) != self.outage:
                self.outage = str(outage)
                log.warning("upkeep must wait: %s", outage)
        else:
            self.outage = ""

    def close(self) -> None:
        """Finish the acts under way and close the store."""
        self.threads.shutdown()
        self.comparing.shutdown()
        if self.asking is not None:
            self.asking.shutdown()
        self.installation.store.close()


class Bounded:
    """Does slow work on threads of its own, for a bounded number of waiters."""

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        """Take the threads."""
        self._threads = threads
        self._waiting = 0

    async def __call__(self, work: Callable[[], T]) -> T:
        """Return what the work returns; raises ``TooMany``."""
        if self._waiting >= MANY_PASSWORDS:
            raise TooMany
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._waiting -= 1


class Server(uvicorn.Server):
    """Uvicorn's server on a socket of ours, with our signals, TLS and drain."""

    def __init__(
        self,
        program: Program,
        context: ssl.SSLContext | None,
        worker: Worker,
        on_reload: Callable[[], None],
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
        self._upkeep: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Accept requests on the sockets; a TLS handshake has a bounded time."""

        def protocol() -> asyncio.Protocol:
            return BoundedProtocol(
                self.config, self.server_state, {},
                is_proxy=self._program.door.is_proxy, is_draining=lambda: self.should_exit,
            )  # fmt: skip

        loop = asyncio.get_running_loop()
        timeouts: dict[str, Any] = (
            {"ssl_handshake_timeout": HANDSHAKE_SECONDS, "ssl_shutdown_timeout": GOODBYE_SECONDS}
            if self._context
            else {}
        )
        self.servers = [
            await loop.create_server(
                protocol, sock=sock, ssl=self._context, backlog=_BACKLOG, **timeouts
            )
            for sock in sockets or []
        ]
        await self.on_tick(0)
        self._upkeep = asyncio.create_task(self._keep_up())
        self.started = True
        self._worker.is_ready()

    async def _keep_up(self) -> None:
        engine = self._program.installation.store.engine
        while True:
            await asyncio.to_thread(self._program.upkeep)
            if engine.broken and not self.should_exit:
                log.critical("this process must not go on: %s", engine.broken)
                self.should_exit = True
            await asyncio.sleep(UPKEEP_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Finish what is under way, take nothing new."""
        log.info("stopping: finishing what is under way, at most %d s", DRAIN_SECONDS)
        if self._upkeep is not None:
            self._upkeep.cancel()
        await super().shutdown(sockets)

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


def proxies(options: Options) -> TrustedProxies:
    """Return the trusted proxies; raises ``BadOption``."""
    try:
        return TrustedProxies(options.trusted_proxy)
    except Refusal as refusal:
        msg = f"--trusted-proxy: {refusal.facts.get('entry', '')!r} is no address or block"
        raise BadOption(msg) from None


def bind(host: str, port: int) -> socket.socket:
    """Return a bound socket; raises ``BadOption`` if it cannot be had."""
    try:
        infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, number, _, address = infos[0]
        sock = socket.socket(family, kind, number)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        sock.bind(address)
        sock.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        msg = (
            f"cannot listen on {host} port {port}: {error}. Choose another port with --port N "
            "(0 takes a free one; with make: make serve PORT=N)"
        )
        raise BadOption(msg) from None
    sock.settimeout(0)
    return sock


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
    on_ready: Callable[[str, tls.Files | None], None],
) -> None:
    """Serve until SIGTERM, then return.

    Raises ``BadOption``, ``CannotStart``, and what ``create`` raises. ``reload`` reads the
    options again on SIGHUP. ``on_ready`` is told the address at which requests are accepted,
    and the certificate that is shown there.
    """
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold secrets
    proxies(options)
    sock = bind(options.host, options.port)
    installation = create(data, options.database)
    files = tls_files(data, options, installation.clock.now())
    if files:
        _load(files)
    installation.store.close()
    scheme = "https" if files else "http"
    host = f"[{options.host}]" if ":" in options.host else options.host
    url = f"{scheme}://{host}:{sock.getsockname()[1]}"
    life = _Life(installation, options, reload, sock)
    # What is here before the workers part is shared by them, and never swept.
    gc.collect()
    gc.freeze()
    supervisor = Supervisor(options.workers, [sock], life.work, life.reload)
    supervisor.run(lambda: on_ready(url, files))


@dataclass(slots=True)
class _Life:
    """What each worker is started with; the supervisor keeps the options up to date."""

    installation: Installation
    options: Options
    read: Callable[[], Options]
    sock: socket.socket

    def reload(self) -> None:
        """Read the options again for workers to come; those that live do so themselves."""
        with contextlib.suppress(BadOption):
            self.options = self.read()

    def work(self, worker: Worker) -> int:
        """Be a worker: serve until told to stop, or until the supervisor is gone.

        Returns the exit status: 3 if this process must not go on, and another take its place.
        """
        installation = self.installation.again()
        files = tls_files(installation.data, self.options, installation.clock.now())
        context = _load(files) if files else None
        program = Program.assemble(installation, self.options)

        def reload_all() -> None:
            _reload(program, context, installation.data, self.read)

        server = Server(program, context, worker, reload_all)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(server.serve([self.sock]))
        broken = installation.store.engine.broken
        program.close()
        return 3 if broken else 0


def _reload(
    program: Program, context: ssl.SSLContext | None, data: Path, reload: Callable[[], Options]
) -> None:
    """Read options and certificates again; what cannot be used leaves the old ones in force."""
    try:
        options = reload()
        trusted = proxies(options)
        if context is not None:
            files = tls_files(data, options, program.installation.clock.now())
            if files is not None:
                _load(files)  # a file that cannot be used must not reach the live context
                context.load_cert_chain(files.certificate, files.key)
        program.trust(trusted)
    except (BadOption, OSError, ValueError) as error:
        log.error("not reloaded, the old settings stay in force: %s", error)  # noqa: TRY400
    else:
        log.info("reloaded settings and certificates")
