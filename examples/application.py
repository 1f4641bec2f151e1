"""A small application behind a gateway: it echoes the request that it received, as JSON.

Example: python3 examples/application.py 127.0.0.1:9000
"""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Echo(BaseHTTPRequestHandler):
    """Answers every method with the request as it was received."""

    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        size = len(self.rfile.read(length)) if length else self._chunks()
        told = {
            "method": self.command,
            "path": self.path,
            "headers": self.headers.items(),
            "body_bytes": size,
        }
        body = (json.dumps(told) + "\n").encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _chunks(self) -> int:
        """Read a body of unknown length and return its size."""
        size = 0
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            while length := int(self.rfile.readline().split(b";")[0], 16):
                size += len(self.rfile.read(length))
                self.rfile.readline()
            # Possible trailers, and an empty line.
            while self.rfile.readline().strip():
                pass
        return size

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = do_OPTIONS = _answer

    def log_message(self, *_: object) -> None:
        """Log nothing: requests may contain secrets."""


def main() -> None:
    """Serve until interrupted."""
    host, _, port = sys.argv[1].rpartition(":")
    ThreadingHTTPServer.daemon_threads = True
    with ThreadingHTTPServer((host, int(port)), Echo) as server:
        server.serve_forever()


if __name__ == "__main__":
    main()
