"""Django REST framework: two packages that authenticate by stored tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .peer import APPS, TOKENS, Peer, Request, Running, launch, proved, run, with_pip

if TYPE_CHECKING:
    from pathlib import Path

MAIN = ("djangorestframework==3.18.3", "Django==5.2.19", "gunicorn==27.0.1")
"""Django's last series with long support; the one after it needs a newer Python."""

OTHERS = ("asgiref==3.13.0", "packaging==26.4", "sqlparse==0.6.1")

GUNICORN = (
    "--workers", "1", "--worker-class", "gthread", "--threads", "4", "--keep-alive", "75",
    "--no-control-socket", "--log-level", "warning",
)  # fmt: skip
"""Measured: sync and gevent cost the same for each request, and sync keeps no connection."""


def settings(data: Path) -> dict[str, str]:
    """Return the environment of the application files: where data is, no bytecode beside them."""
    return {"PEER_DATA": str(data), "PYTHONPATH": str(APPS), "PYTHONDONTWRITEBYTECODE": "1"}


def start(module: str, scheme: str, folder: Path, data: Path, port: int) -> Running:
    """Fill the database and start gunicorn."""
    python = folder / "bin" / "python"
    secret = run((python, APPS / f"{module}.py", str(TOKENS)), **settings(data)).strip()

    def request(text: str) -> Request:
        return Request("/guarded", (("Authorization", f"{scheme} {text}"),))

    process = launch(
        (python, "-m", "gunicorn", *GUNICORN, "--bind", f"127.0.0.1:{port}", module),
        data / "gunicorn.log",
        **settings(data),
    )
    wrong = (Request("/guarded"), request(f"{secret}x"), request(secret[:-1]))
    return proved(Running([process], request(secret), port), wrong)


KNOX = Peer(
    key="knox",
    name="Django REST knox",
    checks="SHA-512 of the secret, expiry, user active",
    lacks="address, privilege, receipt, last use, audit",
    install=lambda folder: with_pip(folder, ("django-rest-knox==5.1.0", *MAIN), OTHERS),
    start=lambda folder, data, port: start("django_knox", "Token", folder, data, port),
)

API_KEY = Peer(
    key="api_key",
    name="djangorestframework-api-key",
    checks="SHA-512 of the secret, expiry, revoked",
    lacks="account, address, privilege, receipt, last use, audit",
    install=lambda folder: with_pip(folder, ("djangorestframework-api-key==3.1.0", *MAIN), OTHERS),
    start=lambda folder, data, port: start("django_api_key", "Api-Key", folder, data, port),
)
