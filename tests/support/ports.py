"""Ports for programs that must be told which port to listen on."""

from __future__ import annotations

import random
import socket

_LISTENED = range(10_000, 32_768)
"""Systems take the ports above for outgoing connections: another program's may be given one."""
_random = random.SystemRandom()
_given: set[int] = set()


def free_port() -> int:
    """Return a port on which nobody listens; the same port is never returned twice."""
    while True:
        port = _random.choice(_LISTENED)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in _given:
            _given.add(port)
            return port
