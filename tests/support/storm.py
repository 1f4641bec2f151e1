"""Clients that keep their connections and use tokens until they are refused."""

from __future__ import annotations

import http.client
import json
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from counterfoil.core import wording

if TYPE_CHECKING:
    from support.server import Server


class Client:
    """One kept connection that calls functions with a token."""

    def __init__(self, server: Server, secret: str, user: str = "root") -> None:
        context = ssl.create_default_context(cafile=str(server.certificate))
        host = server.url.removeprefix("https://")
        self.connection = http.client.HTTPSConnection(host, context=context, timeout=30)
        self.user, self.secret = user, secret

    def call(self, function: str, secret: str = "", **arguments: str) -> tuple[int, dict[str, Any]]:
        """Return the status and the body of an answer; another secret may be used for once."""
        query = urlencode({"api.version": "1", **arguments})
        headers = {"Authorization": f"whm {self.user}:{secret or self.secret}"}
        self.connection.request("GET", f"/json-api/{function}?{query}", headers=headers)
        answer = self.connection.getresponse()
        body: dict[str, Any] = json.loads(answer.read())
        return answer.status, body

    def patiently(
        self, function: str, secret: str = "", **arguments: str
    ) -> tuple[int, dict[str, Any]]:
        """Call again as long as the server says that it cannot just now, and did nothing."""
        deadline = time.monotonic() + 60
        while True:
            status, body = self.call(function, secret, **arguments)
            if status != 503 or time.monotonic() > deadline:
                return status, body
            assert body["metadata"]["reason"] != wording.OUTCOME_UNKNOWN
            threading.Event().wait(0.1)

    def done(self, function: str, **arguments: str) -> dict[str, Any]:
        """Return the data of a call that must have succeeded."""
        status, body = self.patiently(function, "", **arguments)
        assert status == 200, body
        assert body["metadata"]["result"] == 1, body
        data: dict[str, Any] = body.get("data") or {}
        return data

    def local_port(self) -> int:
        """Return the client's end of the connection, by which the server's process is found."""
        if self.connection.sock is None:
            self.connection.connect()
        assert self.connection.sock
        return int(self.connection.sock.getsockname()[1])

    def close(self) -> None:
        self.connection.close()


PAUSE = 0.002
"""How many seconds a verifier waits between two uses."""


class Verifier(threading.Thread):
    """Uses a token over one kept connection, again and again, until it is refused.

    On the WHM API, or as a gateway does, on the listener for gateways.
    """

    def __init__(self, server: Server, *, is_gateway: bool = False) -> None:
        super().__init__(daemon=True)
        self.connection: http.client.HTTPConnection
        self.is_gateway = is_gateway
        if is_gateway:
            host = server.verify.removeprefix("http://")
            self.connection = http.client.HTTPConnection(host, timeout=30)
            self.path = "/auth/nginx/need/list-accts"
        else:
            host = server.url.removeprefix("https://")
            context = ssl.create_default_context(cafile=str(server.certificate))
            self.connection = http.client.HTTPSConnection(host, context=context, timeout=30)
            self.path = "/json-api/version?api.version=1"
        # One that has asked nothing yet is given up after the time of a head.
        self.connection.request("GET", "/health")
        self.connection.getresponse().read()
        assert self.connection.sock
        self.local_port = int(self.connection.sock.getsockname()[1])
        self.tokens: list[str] = []
        self.go = threading.Semaphore(0)
        self.used = threading.Semaphore(0)
        self.refused = threading.Semaphore(0)
        self.last_accepted = 0.0
        self.count = 0

    def close(self) -> None:
        self.connection.close()

    def run(self) -> None:
        while True:
            self.go.acquire()
            if not self.tokens:
                return
            secret, accepted = self.tokens[-1], True
            while accepted:
                begun = time.monotonic()
                headers = {"Authorization": f"whm root:{secret}"}
                if self.is_gateway:
                    # As a gateway says it: the listener knows the head again but for these two.
                    headers["X-Original-URI"] = f"/v1/things/{self.count}"
                self.connection.request("GET", self.path, headers=headers)
                answer = self.connection.getresponse()
                answer.read()
                # A server that cannot tell just now has not refused.
                accepted = answer.status in {200, 503}
                if answer.status == 503:
                    continue
                if accepted:
                    self.last_accepted = begun
                    self.count += 1
                    self.used.release()
                    # Without a pause, the clients would take the processors from the servers.
                    time.sleep(PAUSE)
            self.refused.release()
