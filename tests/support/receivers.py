"""Receivers of mail and of a webhook, on this machine, that can be down, slow, or say no."""

from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import json
import socketserver
import ssl
import threading
import time
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path


@dataclass
class Mailbox:
    """An SMTP server (RFC 5321, as much as a client needs) and the mails it took."""

    port: int = 0
    mails: list[EmailMessage] = field(default_factory=list)
    reply: str = "250 kept"
    delay: float = 0
    logins: list[str] = field(default_factory=list)
    welcome: str = "235 welcome"


def _speak(mailbox: Mailbox, handler: socketserver.StreamRequestHandler) -> None:
    def say(line: str) -> None:
        handler.wfile.write(line.encode() + b"\r\n")

    time.sleep(mailbox.delay)
    say("220 here")
    while line := handler.rfile.readline():
        verb = line.split(maxsplit=1)[0].upper() if line.strip() else b""
        if verb in {b"EHLO", b"HELO"}:
            say("250-here\r\n250 AUTH PLAIN")
        elif verb == b"AUTH":
            mailbox.logins.append(line.decode().strip())
            say(mailbox.welcome.format(line=line.decode().strip()))
        elif verb == b"DATA":
            say("354 go on")
            data = b""
            while (part := handler.rfile.readline()) not in {b".\r\n", b""}:
                data += part
            if mailbox.reply.startswith("250"):
                mail = message_from_bytes(data, policy=policy.default)
                mailbox.mails.append(mail)
            say(mailbox.reply)
        elif verb == b"QUIT":
            say("221 bye")
            return
        else:
            say("250 fine")


@contextlib.contextmanager
def mail_server(mailbox: Mailbox) -> Iterator[Mailbox]:
    """Run an SMTP server on a free port, or on the mailbox's own."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            with contextlib.suppress(OSError):
                _speak(mailbox, self)

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    with Server(("127.0.0.1", mailbox.port), Handler) as server:
        mailbox.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield mailbox
        finally:
            server.shutdown()
            thread.join()


@dataclass
class Hook:
    """A webhook's receiver over TLS, and what was posted to it."""

    port: int = 0
    posts: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    status: int = 204
    delay: float = 0
    path: str = ""

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body in self.posts]


@contextlib.contextmanager
def hook_server(hook: Hook, certificate: Path | None) -> Iterator[Hook]:
    """Run a receiver on a free port, or on the hook's own; over TLS with a certificate."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            time.sleep(hook.delay)
            hook.path = self.path
            hook.posts.append(({k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(hook.status)
            if 300 <= hook.status < 400:
                self.send_header("Location", "/elsewhere")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Say nothing: clients go away, and bad certificates are refused, by intent."""

    server = Server(("127.0.0.1", hook.port), Handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    hook.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield hook
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def make_certificate(path: Path, *names: str) -> Path:
    """Write a key and a certificate of its own for some names and addresses."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "receiver")])
    alternatives: list[x509.GeneralName] = []
    for name in names:
        try:
            alternatives.append(x509.IPAddress(ipaddress.ip_address(name)))
        except ValueError:
            alternatives.append(x509.DNSName(name))
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path
