"""Where nothing can listen, the cause is said, and what helps against it and no other."""

from __future__ import annotations

import errno
import re
import socket
from typing import TYPE_CHECKING

import pytest

from counterfoil.server.sockets import bind
from counterfoil.system import addresses, options
from counterfoil.system.addresses import (
    find_main_address,
    is_loopback,
    list_machine_addresses,
    why_not,
    without_brackets,
)
from counterfoil.system.options import BadOption

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
        assert "another program uses the port" in in_use
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
    assert "for --host, use one" in causes["not ours"]
    assert "no IPv6 at all" in causes["not ours, IPv6"]
    assert "no IPv4 at all" in causes["no family"]
    for name in ("unknown name", "no name", "too long"):
        assert "the name has no address: use an address of this machine for --host" in causes[name]
    assert "for --verify-listen" in said("nosuch.invalid", FREE, "--verify-listen")
    assert "CAP_NET_BIND_SERVICE" in causes["privileged"]
    assert "--host must be an address" in causes["empty"]


@pytest.mark.parametrize("host", ["::1", "127.0.0.1", "localhost", "::", "0.0.0.0"])  # noqa: S104
def test_every_form_of_address_is_listened_on(host: str) -> None:
    with bind(host, FREE) as sock:
        assert sock.getsockname()[1]
        family = socket.AF_INET if sock.family == socket.AF_INET else socket.AF_INET6
        to = "::1" if family == socket.AF_INET6 else "127.0.0.1"
        with socket.socket(family) as client:
            client.connect((to, sock.getsockname()[1]))


def test_the_addresses_of_this_machine_are_those_that_can_be_listened_on() -> None:
    found = list_machine_addresses()
    main = find_main_address()
    assert not main or main in found
    for address in found:
        assert not is_loopback(address)
        with bind(address, FREE) as sock:
            assert sock.getsockname()[0] == address


def test_what_the_system_tells_is_read_and_a_system_that_tells_nothing_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "4").write_text(
        "Main:\n  |-- 192.0.2.0\n     /24 link UNICAST\n  |-- 192.0.2.2\n     /32 host LOCAL\n"
        "  |-- 127.0.0.1\n     /32 host LOCAL\n  |-- 10.0.0.255\n     /32 link BROADCAST\n"
    )
    (tmp_path / "6").write_text(
        "fe8000000000000000fc00fffe000001 04 40 20 80     eth0\n"
        "20010db8000000000000000000000009 04 40 00 82     eth0\n"
        "00000000000000000000000000000001 01 80 10 80       lo\n"
    )
    monkeypatch.setattr(addresses, "find_main_address", lambda: "")
    monkeypatch.setattr(addresses, "_LOCAL_IPV4", tmp_path / "4")
    monkeypatch.setattr(addresses, "_LOCAL_IPV6", tmp_path / "6")
    assert list_machine_addresses() == ["192.0.2.2", "2001:db8::9"]
    for name in ("4", "6"):
        (tmp_path / name).unlink()
    assert list_machine_addresses() == []


def test_brackets_are_taken_where_a_url_has_them(tmp_path: Path) -> None:
    for given, host in (("[::1]", "::1"), ("[2001:db8::7]", "2001:db8::7"), ("::1", "::1"),
                        ("[x]", "[x]"), ("[::1", "[::1"), ("127.0.0.1", "127.0.0.1")):  # fmt: skip
        assert without_brackets(given) == host
        assert options.load(tmp_path, {"host": given}).host == host
