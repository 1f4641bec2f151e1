"""Where nothing can listen, the cause is said, and what helps against it and no other."""

from __future__ import annotations

import errno
import re
import socket
from typing import TYPE_CHECKING

import pytest

from counterfoil import config
from counterfoil.addresses import why_not, without_brackets
from counterfoil.config import BadOption
from counterfoil.listening import bind

if TYPE_CHECKING:
    from pathlib import Path

FREE = 0


def said(host: str, port: int = FREE, option: str = "--port") -> str:
    with pytest.raises(BadOption) as fault:
        bind(host, port, option)
    return str(fault.value)


def test_each_cause_has_a_sentence_of_its_own() -> None:
    with bind("127.0.0.1", FREE) as taken:
        port = taken.getsockname()[1]
        in_use = said("127.0.0.1", port)
        assert "another program listens there. Choose another port" in in_use
    causes = {
        "in use": in_use,
        "not ours": said("192.0.2.7"),
        "not ours, IPv6": said("2001:db8::7"),
        "unknown name": said("nosuch.invalid"),
        "no name": said("\x1b[31m"),
        "too long": said("a" * 300),
        "no port": said("127.0.0.1", 65536),
        "huge port": said("127.0.0.1", 10**8, "--verify-listen"),
        "privileged": why_not("127.0.0.1", 80, "--port", PermissionError(errno.EACCES, "no")),
        "no family": why_not("127.0.0.1", 0, "--port", OSError(errno.EAFNOSUPPORT, "no")),
        "empty": said(""),
    }
    port_helps = {name for name, text in causes.items() if re.search(r"--port|--verify", text)}
    assert port_helps == {"in use", "no port", "huge port", "privileged"}
    assert "this machine does not have the address, or no IPv4 at all" in causes["not ours"]
    assert "no IPv6 at all" in causes["not ours, IPv6"]
    assert "no IPv4 at all" in causes["no family"]
    for name in ("unknown name", "no name", "too long"):
        assert "no address is known for this name" in causes[name]
    assert "CAP_NET_BIND_SERVICE" in causes["privileged"]
    assert "give an address" in causes["empty"]


@pytest.mark.parametrize("host", ["::1", "127.0.0.1", "localhost", "::", "0.0.0.0"])  # noqa: S104
def test_every_form_of_address_is_listened_on(host: str) -> None:
    with bind(host, FREE) as sock:
        assert sock.getsockname()[1]
        family = socket.AF_INET if sock.family == socket.AF_INET else socket.AF_INET6
        to = "::1" if family == socket.AF_INET6 else "127.0.0.1"
        with socket.socket(family) as client:
            client.connect((to, sock.getsockname()[1]))


def test_brackets_are_taken_where_a_url_has_them(tmp_path: Path) -> None:
    for given, host in (("[::1]", "::1"), ("[2001:db8::7]", "2001:db8::7"), ("::1", "::1"),
                        ("[x]", "[x]"), ("[::1", "[::1"), ("127.0.0.1", "127.0.0.1")):  # fmt: skip
        assert without_brackets(given) == host
        assert config.load(tmp_path, {"host": given}).host == host
