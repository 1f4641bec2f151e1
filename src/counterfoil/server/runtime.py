"""Runtime of a serving process: its endpoints, threads and maintenance."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from counterfoil.core.allow_list import NOWHERE
from counterfoil.core.decide import Attempt, Refused
from counterfoil.core.refusals import Reason, Refusal
from counterfoil.crypto import certificates
from counterfoil.crypto.assertions import Assertions
from counterfoil.forward_auth.requests import PREFIX, AuthRequestParser, by_name
from counterfoil.forward_auth.responses import KEYS_PATH, AuthResponse, ForwardAuth
from counterfoil.gate.batching import Batches
from counterfoil.gate.verify import CredentialCheck, Gate
from counterfoil.server.maintenance import Maintenance
from counterfoil.server.notifier import Notifier
from counterfoil.server.public_address import is_of_this_machine
from counterfoil.system.options import BadOption, Options
from counterfoil.system.tuning import lower_thread_priority
from counterfoil.transport.authentication import Authenticator, TooMany
from counterfoil.transport.connections import network_of
from counterfoil.transport.limits import BODY_TOO_LARGE, TEXTS, has_body
from counterfoil.transport.proxies import TrustedProxies
from counterfoil.transport.services import Services
from counterfoil.web.request_context import WebServices
from counterfoil.web.routes import WebEndpoint
from counterfoil.web.sign_in import SignInEndpoint
from counterfoil.whm.calls import WhmCalls
from counterfoil.whm.endpoint import WhmEndpoint
from counterfoil.whm.openapi import document

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from counterfoil.server.installation import Installation

_ACT_THREADS = 16
API = "/json-api/"
"""The beginning of an API call's path, as most clients write it."""
CERTIFICATE_PATH = "/certificate.pem"
MANY_PASSWORDS = 64
"""How many password checks (about 20 ms each) may wait before further ones are refused."""
MANY_OF_ONE_ADDRESS = 2
"""How many of them may come from one address (for IPv6, from one /64)."""
T = TypeVar("T")
_HEADER = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]{0,63})?", re.ASCII)
_NO_KEYS = {"authorization", "cookie", "host", "content-length", "transfer-encoding"}
_XID = "abcdefghijklmnopqrstuvwxyz0123456789"


@dataclass(slots=True)
class ServerRuntime:
    """The parts of a serving process: installation, endpoints, and threads for transactions."""

    installation: Installation
    door: WhmEndpoint
    sign_in: SignInEndpoint
    web: WebEndpoint
    questions: AuthRequestParser
    forward: ForwardAuth
    threads: ThreadPoolExecutor
    comparing: ThreadPoolExecutor
    asking: ThreadPoolExecutor | None
    batches: Batches
    maintenance: Maintenance
    notifier: Notifier
    openapi: bytes = b""
    public_url: str = ""
    certificate: bytes = b""

    @classmethod
    def assemble(
        cls, installation: Installation, options: Options, *, is_first: bool = True
    ) -> ServerRuntime:
        """Wire the endpoints to the installation.

        ``is_first``: this process logs what concerns the server as a whole.
        """
        store = installation.store
        known = frozenset(privilege.key for privilege in installation.catalogue)
        gate = Gate(store, installation.keys, installation.clock, options.cache_tokens, known)
        threads = ThreadPoolExecutor(_ACT_THREADS, "act", lower_thread_priority)
        # A database that answers in microseconds is queried in the event loop itself.
        asking = None if store.engine.is_local else ThreadPoolExecutor(1, "gate")

        # Password hashing takes long on purpose. A flood of sign-ins must not delay transactions,
        # and must not take every processor from the verification of tokens.
        comparing = ThreadPoolExecutor(1, "password", lower_thread_priority)

        async def run(work: Callable[[], T]) -> T:
            return await asyncio.get_running_loop().run_in_executor(threads, work)

        batches = Batches(gate.judge, asking)
        services = Services(
            authenticator=Authenticator(
                batches.check, run, BoundedExecutor(comparing), installation.authority
            ),
            run=run,
            receipt_cipher=installation.receipt_cipher,
            clock=installation.clock,
            xid=lambda: "".join(secrets.choice(_XID) for _ in range(6)),
            reads_quickly=lambda: store.reads_quickly,
        )
        dispatcher = replace(
            installation.dispatcher,
            note=lambda verdict, door, function: gate.tally.note(
                [(verdict, door, function)], installation.clock.now()
            ),
        )
        trusted = proxies(options)
        web_services = WebServices(
            installation.authority,
            installation.catalogue,
            installation.registry,
            installation.receipt_cipher,
            secrets.token_bytes,
        )
        forward = ForwardAuth(
            gate,
            installation.receipt_cipher,
            installation.clock,
            Assertions(installation.keys),
        )
        made = cls(
            installation,
            WhmEndpoint(services, WhmCalls(dispatcher), trusted),
            SignInEndpoint(services, trusted),
            WebEndpoint(services, web_services, trusted),
            AuthRequestParser(trusted, key_header(options)),
            forward,
            threads,
            comparing,
            asking,
            batches,
            Maintenance(installation, gate.tally, is_first),
            Notifier(installation),
        )
        made.take(options)
        return made

    def take(self, options: Options) -> None:
        """Use other options from the next request on; raises ``BadOption``."""
        trusted, header = proxies(options), key_header(options)
        self.door.proxies = self.sign_in.proxies = trusted
        self.web.proxies = trusted
        self.questions.configure(trusted, header)
        self.door.public_url = self.web.public_url = self.public_url = options.public_url
        self.openapi = b""

    def show(self, url: str, own: str, certificate: bytes) -> None:
        """Use a certificate and a public URL from now on, both as they were loaded.

        ``own``: the path of the certificate, if this program made it.
        """
        self.notifier.url = "" if is_of_this_machine(url) else url
        self.certificate = certificates.only_certificates(certificate) if certificate else b""
        self.web.certificate = own
        self.web.fingerprint = certificates.fingerprint(certificate) if certificate else ""

    def is_proxy(self, peer: str) -> bool:
        """Return whether the peer of a connection is a trusted proxy, by the current options."""
        return self.questions.proxies.trusts_peer(peer)

    async def check_freshness(self) -> bool:
        """Return whether the server can prove that its state is current; refresh the gate's state.

        A check without a credential is refused as malformed, unless the state is stale.
        """
        verdict = await self.batches.check(CredentialCheck(None, Attempt(NOWHERE)))
        return not (isinstance(verdict, Refused) and verdict.reason is Reason.STALE)

    def app(self) -> ASGIApp:
        """Return the web application; API calls bypass its routing."""
        routed = Starlette(
            routes=[
                Route("/health", self._health),
                Route("/ready", self._ready),
                Route("/openapi.json", self._openapi),
                Route(CERTIFICATE_PATH, self._certificate),
                Route(KEYS_PATH.decode("ascii"), self._keys),
                *self.web.routes(),
                Route("/{path:path}", self),
            ]
        )

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            # Matching the routes before API calls took a fifth of the event loop's time.
            is_call = scope["path"].startswith(API)
            await (self.door if is_call else routed)(scope, receive, send)

        return app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request to the endpoint of its path."""
        if scope["raw_path"].startswith(PREFIX):
            response = _response(await self._forward(scope))
            await response(scope, receive, send)
            return
        path = scope["path"]
        if self.sign_in.takes(path):
            await self.sign_in(scope, receive, send)
        elif not self.door.takes(path) and _is_of_browser(scope):
            await self.web.nowhere(scope, receive, send)
        else:
            await self.door(scope, receive, send)

    async def _forward(self, scope: Scope) -> AuthResponse:
        """Answer a gateway as the listener for gateways does."""
        if has_body(scope["headers"]):
            return AuthResponse(BODY_TOO_LARGE, (), TEXTS[BODY_TOO_LARGE])
        query = scope["query_string"]
        target = scope["raw_path"] + (b"?" + query if query else b"")
        peer = scope["client"][0] if scope["client"] else ""
        method, (head, again) = scope["method"].encode("ascii"), by_name(scope["headers"])
        auth_request = self.questions.parse(method, target, head, again, peer)
        if auth_request is None:
            return AuthResponse(404, (), b"Not found.\n")
        return self.forward.answer(auth_request, await self.batches.check(auth_request))

    async def _keys(self, _request: Request) -> Response:
        # Only the gate's freshness check makes the settings current.
        if not await self.check_freshness():
            return JSONResponse({"status": "unavailable"}, 503, {"Cache-Control": "no-store"})
        return _response(self.forward.keys())

    async def _health(self, _request: Request) -> Response:
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    async def _openapi(self, _request: Request) -> Response:
        # The document is public knowledge, apart from the public URL, which the operator has
        # published.
        if not self.openapi:
            made = document(self.installation.registry, self.public_url)
            self.openapi = json.dumps(made).encode()
        return Response(self.openapi, media_type="application/json")

    async def _certificate(self, _request: Request) -> Response:
        """Return the certificate, which every client sees anyway; never its key."""
        headers = {"Cache-Control": "no-store"}
        if not self.certificate:
            return Response(
                "This server has no self-signed certificate.\n", 404, headers, "text/plain"
            )
        return Response(self.certificate, 200, headers, "application/x-pem-file")

    async def _ready(self, _request: Request) -> Response:
        if not await self.check_freshness():
            return JSONResponse({"status": "unavailable"}, 503, {"Cache-Control": "no-store"})
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    def close(self) -> None:
        """Finish running transactions, write what is only in memory, and close the store."""
        self.threads.shutdown()
        self.comparing.shutdown()
        if self.asking is not None:
            self.asking.shutdown()
        self.maintenance.finish()
        self.notifier.stop()
        self.installation.store.close()


def _is_of_browser(scope: Scope) -> bool:
    """Return whether a request accepts a page, as browsers do."""
    return any(n == b"accept" and b"text/html" in v.lower() for n, v in scope["headers"])


class BoundedExecutor:
    """Executor for slow work on threads of its own, with a limit on waiting requests.

    Few of them may come from one address, so that a flood only locks out its own sender.
    """

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        """Set the threads."""
        self._threads = threads
        self._waiting: Counter[str] = Counter()

    async def __call__(self, work: Callable[[], T], address: str) -> T:
        """Return the result of the work; raises ``TooMany``."""
        network = network_of(address)
        if self._waiting[network] >= MANY_OF_ONE_ADDRESS or self._waiting.total() >= MANY_PASSWORDS:
            raise TooMany
        self._waiting[network] += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._waiting[network] -= 1
            if not self._waiting[network]:
                del self._waiting[network]


def proxies(options: Options) -> TrustedProxies:
    """Return the trusted proxies; raises ``BadOption``."""
    try:
        return TrustedProxies(options.trusted_proxy)
    except Refusal as refusal:
        msg = f"--trusted-proxy: {refusal.facts.get('entry', '')!r} is not an address or CIDR range"
        raise BadOption(msg) from None


def key_header(options: Options) -> bytes:
    """Return the header for bare secrets, in lower case; raises ``BadOption``."""
    name = options.key_header
    if not _HEADER.fullmatch(name) or name.lower() in _NO_KEYS:
        msg = f"--key-header: {name!r} cannot contain a secret; use a header such as X-API-Key"
        raise BadOption(msg)
    return name.lower().encode("ascii")


def _response(told: AuthResponse) -> Response:
    response = Response(told.body, told.status)
    response.raw_headers.extend(zip(told.headers[::2], told.headers[1::2], strict=True))
    return response
