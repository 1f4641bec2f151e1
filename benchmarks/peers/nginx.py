"""nginx: by itself, and with a lookup in Redis by Lua."""

from __future__ import annotations

import contextlib
import getpass
import grp
import hashlib
import os
import secrets
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

from .peer import (
    APPS,
    READY_SECONDS,
    TOKENS,
    CannotInstall,
    Peer,
    Request,
    Running,
    debian_version,
    launch,
    program,
    proved,
)

if TYPE_CHECKING:
    import subprocess

MODULES = Path("/usr/lib/nginx/modules")
"""Where Debian's packages put what nginx loads."""


def bearer(path: str, secret: str) -> Request:
    """Return a request with a secret."""
    return Request(path, (("Authorization", f"Bearer {secret}"),))


def start_nginx(configuration: str, data: Path, port: int) -> subprocess.Popen[bytes]:
    """Start nginx from a file of ``apps``; its workers run as whoever runs this."""
    text = (APPS / configuration).read_text()
    for mark, value in {
        "@USER@": f"{getpass.getuser()} {grp.getgrgid(os.getgid()).gr_name}",
        "@PORT@": str(port),
        "@DATA@": str(data),
        "@APPS@": str(APPS),
        "@MODULES@": str(MODULES),
    }.items():
        text = text.replace(mark, value)
    file = data / "nginx.conf"
    file.write_text(text)
    nginx = program("nginx", "nginx")
    return launch((nginx, "-p", data, "-e", "stderr", "-c", file), data / "nginx.log")


def install_bare(folder: Path) -> str:  # noqa: ARG001  # Debian's own
    """Find nginx."""
    program("nginx", "nginx")
    return debian_version("nginx")


def start_bare(folder: Path, data: Path, port: int) -> Running:  # noqa: ARG001
    """Start nginx with nothing but an answer: there is no wrong request."""
    secret = secrets.token_urlsafe(32)
    return proved(
        Running([start_nginx("bare_nginx.conf", data, port)], bearer("/", secret), port), wrong=()
    )


def install_lua_redis(folder: Path) -> str:  # noqa: ARG001  # Debian's own
    """Find nginx, its Lua module and Redis."""
    program("nginx", "nginx")
    program("redis-server", "redis-server")
    if not (MODULES / "ngx_http_lua_module.so").is_file():
        missing = "nginx's Lua module is missing: it comes with Debian's libnginx-mod-http-lua."
        raise CannotInstall(missing)
    packages = ("nginx", "libnginx-mod-http-lua", "redis-server")
    return ", ".join(debian_version(package) for package in packages)


def start_redis(data: Path) -> subprocess.Popen[bytes]:
    """Start a Redis that keeps everything in memory and listens on a unix socket alone."""
    return launch(
        ("redis-server", "--port", "0", "--unixsocket", data / "redis.sock", "--save", "",
         "--appendonly", "no", "--dir", data),
        data / "redis.log",
    )  # fmt: skip


def fill_redis(file: Path) -> str:
    """Store the digests of so many secrets and return the last secret."""
    deadline = time.monotonic() + READY_SECONDS
    with socket.socket(socket.AF_UNIX) as redis:
        while True:
            with contextlib.suppress(OSError):
                redis.connect(str(file))
                break
            assert time.monotonic() < deadline, "Redis does not answer"
            time.sleep(0.05)
        for _ in range(TOKENS):
            secret = secrets.token_urlsafe(32)
            digest = hashlib.sha256(secret.encode()).digest()
            redis.sendall(b"*3\r\n$3\r\nSET\r\n$32\r\n%b\r\n$1\r\n1\r\n" % digest)
            answer = redis.recv(64)
            assert answer == b"+OK\r\n", answer
    return secret


def start_lua_redis(path: str, data: Path, port: int) -> Running:
    """Start Redis and nginx."""
    running = Running([start_redis(data)], Request(path), port)
    try:
        secret = fill_redis(data / "redis.sock")
        running.processes.append(start_nginx("lua_redis.conf", data, port))
    except BaseException:
        running.stop()
        raise
    running.request = bearer(path, secret)
    return proved(running, (Request(path), bearer(path, f"{secret}x"), bearer(path, secret[:-1])))


BARE = Peer(
    key="bare_nginx",
    name="nginx, return 204",
    checks="nothing",
    lacks="everything: the reference",
    install=install_bare,
    start=start_bare,
)

LACKS = "expiry, account, address, privilege, receipt, last use, audit"

LUA_REDIS = Peer(
    key="lua_redis",
    name="nginx + Lua + Redis",
    checks="SHA-256 of the secret, over a kept connection for each request in flight",
    lacks=LACKS,
    install=install_lua_redis,
    start=lambda _, data, port: start_lua_redis("/guarded", data, port),
)

LUA_REDIS_GATHERED = Peer(
    key="lua_redis_gathered",
    name="nginx + Lua + Redis, look-ups gathered",
    checks="SHA-256 of the secret; all that wait are asked for together over one connection",
    lacks=LACKS,
    install=install_lua_redis,
    start=lambda _, data, port: start_lua_redis("/gathered", data, port),
)
