"""OAuth 2.0 token introspection (RFC 7662), with Authlib on Flask."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from .django import GUNICORN, settings
from .peer import (
    APPS,
    TOKENS,
    Answer,
    Peer,
    Request,
    Running,
    is_success,
    launch,
    proved,
    run,
    with_pip,
)

if TYPE_CHECKING:
    from pathlib import Path

MAIN = ("Authlib==1.9.10", "Flask==3.1.3", "SQLAlchemy==2.1.9", "gunicorn==27.0.1")
OTHERS = (
    "blinker==1.9.0", "cffi==2.1.1", "click==8.5.1", "cryptography==50.0.2", "itsdangerous==2.2.0",
    "Jinja2==3.1.6", "joserfc==1.8.0", "MarkupSafe==3.0.4", "packaging==26.4", "pycparser==3.12",
    "typing_extensions==4.16.0", "Werkzeug==3.1.9",
)  # fmt: skip


def request(key: str, token: str) -> Request:
    """Return the introspection of a token by a client with its secret."""
    basic = base64.b64encode(f"resource-server:{key}".encode()).decode()
    form = ("Content-Type", "application/x-www-form-urlencoded")
    return Request(
        "/introspect", (("Authorization", f"Basic {basic}"), form), "POST", f"token={token}"
    )


def is_active(answer: Answer) -> bool:
    """Tell a good token: of others the endpoint says, with success, that they are not active."""
    return is_success(answer) and json.loads(answer.body)["active"] is True


def start(folder: Path, data: Path, port: int) -> Running:
    """Fill the database and start gunicorn."""
    python = folder / "bin" / "python"
    filled = run((python, APPS / "flask_introspection.py", str(TOKENS)), **settings(data))
    key, token = filled.split()
    process = launch(
        (python, "-m", "gunicorn", *GUNICORN, "--bind", f"127.0.0.1:{port}",
         "flask_introspection:app"),
        data / "gunicorn.log",
        **settings(data),
    )  # fmt: skip
    wrong = (request(key, f"{token}x"), request(key, token[:-1]), request(f"{key}x", token))
    return proved(Running([process], request(key, token), port), wrong, is_active)


INTROSPECTION = Peer(
    key="introspection",
    name="Token introspection, Authlib on Flask",
    checks="secret (stored as it is), expiry, revoked, the asking client's secret",
    lacks="address, privilege (scopes are told, not judged), receipt, last use, audit",
    install=lambda folder: with_pip(folder, MAIN, OTHERS),
    start=start,
)
