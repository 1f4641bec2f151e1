"""How many answers a second does a server give, and how late? Drives it with Debian's wrk."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peers import Request, Running

LOAD_CPU: int | None = 1
"""The core that the load comes from; None: any."""

PATIENCE = 10
"""Seconds after which wrk calls an answer missing."""

UNITS = {"us": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}

UNIX = """
local ffi = require("ffi")
ffi.cdef [[
struct addrinfo {
  int flags, family, socktype, protocol;
  unsigned int length;
  struct { unsigned short family; char path[14]; } *address;
};
]]
function wrk.resolve()
   local found = wrk.lookup("127.0.0.1", "1")[1]
   local info = ffi.cast("struct addrinfo *", found)
   info.family, info.protocol = 1, 0
   info.length, info.address.family = 4, 1
   ffi.copy(info.address.path, "s")
   wrk.addrs = { found }
end
"""
"""wrk knows host names only: this writes a unix socket's address over the one that it found.

There is room for 14 bytes, so the address is a link beside the script, where wrk is run.
"""


class LoadError(Exception):
    """The load met something else than good answers, so its rate means nothing."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a load found: answers per second, seconds to the median and to the 99th in a hundred."""

    rate: float
    p50: float
    p99: float
    errors: int
    non2xx: int
    requests: int


def quoted(text: str) -> str:
    """Return text as a string of Lua's, byte by byte."""
    return '"' + "".join(f"\\{byte:03d}" for byte in text.encode()) + '"'


def wire(port: int, request: Request) -> str:
    """Return a request as it is sent."""
    head = [f"{request.method} {request.path} HTTP/1.1", f"Host: 127.0.0.1:{port}"]
    head += [f"{name}: {value}" for name, value in request.headers]
    if request.body:
        head.append(f"Content-Length: {len(request.body.encode())}")
    return "\r\n".join([*head, "", request.body])


def turning(requests: Sequence[str]) -> str:
    """Return the Lua that sends these requests in turn."""
    all_of_them = ",\n".join(quoted(text) for text in requests)
    return (
        f"local all, at = {{\n{all_of_them}\n}}, 0\n"
        "function request() at = at % #all + 1; return all[at] end\n"
    )


def pausing(seconds: float) -> str:
    """Return the Lua by which connections pause before each request, for so long on average."""
    return f"function delay() return math.random(0, {round(2000 * seconds)}) end\n"


def expecting(text: str) -> str:
    """Return the Lua that ends the load at an answer without this text."""
    return (
        "function response(status, headers, body)\n"
        f"  if not body:find({quoted(text)}, 1, true) then io.stderr:write(body); os.exit(1) end\n"
        "end\n"
    )


def script(request: Request, unix: Path | None) -> str:
    """Return the Lua that wrk needs for a request, or nothing."""
    parts = []
    if request.method != "GET" or request.body:
        parts.append(f"wrk.method = {quoted(request.method)}\nwrk.body = {quoted(request.body)}\n")
    if unix is not None:
        parts.append(UNIX)
    return "".join(parts)


def seconds_of(text: str) -> float:
    """Return the seconds that a time of wrk's stands for, such as ``1.20ms``."""
    found = re.fullmatch(r"([\d.]+)(us|ms|s|m|h)", text)
    assert found, text
    return float(found[1]) * UNITS[found[2]]


def counted(pattern: str, output: str) -> int:
    """Return the sum of the numbers that a pattern finds, or 0."""
    found = re.search(pattern, output)
    return sum(int(number) for number in found.groups()) if found else 0


def parse(output: str) -> Load:
    """Read what wrk printed."""
    rate = re.search(r"^Requests/sec:\s+([\d.]+)", output, re.MULTILINE)
    p50 = re.search(r"^\s+50%\s+(\S+)", output, re.MULTILINE)
    p99 = re.search(r"^\s+99%\s+(\S+)", output, re.MULTILINE)
    if not rate or not p50 or not p99:
        raise LoadError(output)
    return Load(
        rate=float(rate[1]),
        p50=seconds_of(p50[1]),
        p99=seconds_of(p99[1]),
        errors=counted(
            r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", output
        ),
        non2xx=counted(r"Non-2xx or 3xx responses: (\d+)", output),
        requests=counted(r"(\d+) requests in ", output),
    )


def drive(
    port: int,
    request: Request,
    seconds: int,
    connections: int = 64,
    unix: Path | None = None,
    rotate: Sequence[Request] = (),
    lua: str = "",
    *,
    tls: bool = False,
) -> Load:
    """Keep connections busy for whole seconds, over loopback or a unix socket.

    ``rotate``: what is sent in turn with the request; ``lua``: how the load differs from sending
    as much as there can be.

    Raises LoadError when a connection broke, an answer was no success, or none came.
    """
    program = shutil.which("wrk")
    if program is None:
        missing = "wrk is missing: it comes with Debian's package of that name."
        raise LoadError(missing)
    command = [] if LOAD_CPU is None else ["taskset", "-c", str(LOAD_CPU)]
    command += [program, "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    command += ["--timeout", f"{PATIENCE}s"]
    for name, value in request.headers:
        command += ["-H", f"{name}: {value}"]
    with tempfile.TemporaryDirectory() as folder:
        lua += script(request, unix)
        if rotate:
            lua += turning([wire(port, one) for one in (request, *rotate)])
        if lua:
            file = Path(folder, "request.lua")
            file.write_text(lua)
            command += ["-s", str(file)]
        if unix is not None:
            Path(folder, "s").symlink_to(unix.absolute())
        done = subprocess.run(
            [*command, f"{'https' if tls else 'http'}://127.0.0.1:{port}{request.path}"],
            cwd=folder, capture_output=True, text=True, check=False,
            timeout=seconds + 3 * PATIENCE,
        )  # fmt: skip
    if done.returncode:
        raise LoadError(done.stdout + done.stderr)
    load = parse(done.stdout)
    if load.errors or load.non2xx or not load.requests:
        raise LoadError(done.stdout)
    return load


def processor_seconds(running: Running) -> float:
    """Return what all processes of a server have used, those included that have ended."""
    total = 0.0
    for leader in running.processes:
        root = psutil.Process(leader.pid)
        for process in [root, *root.children(recursive=True)]:
            used = process.cpu_times()
            total += used.user + used.system + used.children_user + used.children_system
    return total
