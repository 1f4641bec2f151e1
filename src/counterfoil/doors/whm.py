"""How is a function called on the wire of WHM API 1, and how is it answered?"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from counterfoil.authority import CallerRefused
from counterfoil.core.allow_list import Address
from counterfoil.core.bounds import Bounds, Caller
from counterfoil.core.decide import Accepted, Attempt, Refused, Verdict
from counterfoil.core.ports import Unavailable
from counterfoil.core.privilege import ANY
from counterfoil.core.receipt import Receipt
from counterfoil.core.refusals import Reason, Refusal
from counterfoil.doors import wording
from counterfoil.doors.calling import Calls, outage_text
from counterfoil.doors.credential import presented
from counterfoil.doors.envelope import Body, failed, is_old, refused, unknown
from counterfoil.doors.form import pairs_of
from counterfoil.doors.xml import encoded
from counterfoil.gate import Use

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import Receive, Scope, Send

    from counterfoil.core.ports import Clock
    from counterfoil.doors.peer import TrustedProxies
    from counterfoil.functions.arguments import Pair
    from counterfoil.functions.registry import Function, Registry
    from counterfoil.seal import Seal

log = logging.getLogger(__name__)

DOOR = "whm"
RETRY_SECONDS = 2
# Doubled and final slashes, and the session prefix beside a token, come from real clients.
_PATH = re.compile(
    r"/+(?:cpsess[0-9]{10}/+)?(json|xml)-api(?:/+([A-Za-z0-9_.-]{0,64})/*)?", re.ASCII
)
NOWHERE = Address(6, 0)
_encoder = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class Services:
    """What the door needs of the program.

    ``check`` asks the gate, ``run`` leaves the event loop, ``calls`` calls functions, ``xid``
    makes the six characters by which a fault is found in the log.
    """

    check: Callable[[Use], Awaitable[Verdict]]
    run: Callable[[Callable[[], Body]], Awaitable[Body]]
    calls: Calls
    registry: Registry
    seal: Seal
    clock: Clock
    xid: Callable[[], str]


class WhmDoor:
    """``/json-api/FUNCTION``: reads the call, asks the gate, runs the function, answers."""

    def __init__(self, services: Services, proxies: TrustedProxies) -> None:
        """Take the program's services; ``proxies`` may be replaced while running."""
        self._services = services
        self.proxies = proxies

    def is_proxy(self, peer: str) -> bool:
        """Tell whether a connection's other end is a trusted proxy, as things stand now."""
        return self.proxies.trusts_peer(peer)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, whatever its path and method."""
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        path = _PATH.fullmatch(request.scope["path"])
        if path is None:
            return _plain(404, "Not found.\n")
        if request.method not in {"GET", "POST"}:
            return _plain(405, "Use GET or POST.\n", Allow="GET, POST")
        name = path[2] or ""
        function = self._services.registry.get(name)
        use = self._use(request, function)
        verdict = await self._services.check(use)
        form = _Form(self._receipt(verdict, use), (name or "result") if path[1] == "xml" else "")
        lacks_privilege = isinstance(verdict, Refused) and verdict.reason is Reason.PRIVILEGE
        if isinstance(verdict, Refused) and not lacks_privilege:
            return self._denied(verdict, name, form)
        try:
            pairs = await pairs_of(request)
        except ClientDisconnect:
            return _plain(400, "The request never ended.\n")
        except Refusal as refusal:
            return form.response(failed(name, wording.sentence(refusal)))
        old = is_old(pairs)
        if function is None or (old and function.legacy is None):
            return form.response(unknown(name, old=old))
        if isinstance(verdict, Accepted):
            return await self._run(function, _caller(verdict, use), pairs, form)
        return form.response(refused(function, wording.privilege_missing(name), old=old))

    def _use(self, request: Request, function: Function | None) -> Use:
        """Return what the request presents and wants; no secret if it cannot be read."""
        headers = request.scope["headers"]
        address = self.proxies.client(request.client.host if request.client else "", headers)
        credential = presented(headers, b"whm")
        if credential is None or address is None:
            return Use(None, Attempt(address or NOWHERE))
        need = function.needs if function else ANY
        return Use(credential.secret, Attempt(address, need, credential.user))

    async def _run(
        self, function: Function, caller: Caller, pairs: list[Pair], form: _Form
    ) -> Response:
        old = is_old(pairs)
        try:
            calls = self._services.calls
            body = await self._services.run(lambda: calls.perform(function, caller, pairs))
        except CallerRefused as late:
            receipt = self._receipt(late.verdict, Use(None, caller.attempt or Attempt(NOWHERE)))
            return self._denied(late.verdict, function.name, replace(form, receipt=receipt))
        except Unavailable as outage:
            text = outage_text(function, outage)
            return form.unavailable(refused(function, text, old=old))
        except Exception:
            xid = self._services.xid()
            log.exception("%s failed (XID %s)", function.name, xid)
            text = f"API failure: (XID {xid}) {wording.FAULT}"
            return form.response(refused(function, text, old=old), 500)
        return form.response(body)

    def _denied(self, verdict: Refused, name: str, form: _Form) -> Response:
        """Answer a refused credential: the same bytes for every reason, but for an outage."""
        if verdict.reason is Reason.STALE:
            log.warning("a use could not be judged: %s", verdict.detail)
            return form.unavailable(failed(name, wording.UNAVAILABLE))
        return Response(
            wording.DENIED_BODY,
            wording.DENIED_STATUS,
            form.headers() | {"Content-Type": wording.DENIED_TYPE},
        )

    def _receipt(self, verdict: Verdict, use: Use) -> str:
        attempt = use.attempt
        return self._services.seal.close(
            Receipt(
                at=self._services.clock.now(),
                reason=verdict.reason if isinstance(verdict, Refused) else None,
                token=verdict.stub.public_id if verdict.stub else "",
                address=None if attempt.address == NOWHERE else attempt.address,
                door=DOOR,
                need=attempt.need,
            )
        )


def _caller(verdict: Accepted, use: Use) -> Caller:
    stub = verdict.stub
    return Caller(stub.account, Bounds.of(stub), stub, use.attempt, str(use.attempt.address), DOOR)


@dataclass(frozen=True, slots=True)
class _Form:
    """In which form one request is answered, and with which receipt."""

    receipt: str
    xml_root: str = ""

    def headers(self) -> dict[str, str]:
        return {
            "X-Counterfoil-Receipt": self.receipt,
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
        }

    def response(self, body: Body, status: int = 200, **headers: str) -> Response:
        if self.xml_root:
            # Version 1 has one name for the outermost element, the old API the function's.
            root = "result" if "metadata" in body else self.xml_root
            return Response(
                encoded(body, root), status, self.headers() | headers, "text/xml; charset=utf-8"
            )
        return Response(_encoder.encode(body), status, self.headers() | headers, "application/json")

    def unavailable(self, body: Body) -> Response:
        return self.response(body, 503, **{"Retry-After": str(RETRY_SECONDS)})


def _plain(status: int, text: str, **headers: str) -> Response:
    return Response(text, status, {"Cache-Control": "no-store"} | headers, "text/plain")
