"""FastAPI: a hand-written verification with SQLAlchemy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .peer import APPS, TOKENS, Peer, Request, Running, launch, proved, run, with_pip

if TYPE_CHECKING:
    from pathlib import Path

MAIN = ("fastapi==0.165.0", "SQLAlchemy==2.1.9", "uvicorn==0.54.0")
OTHERS = (
    "annotated-doc==0.0.7", "annotated-types==0.8.0", "anyio==4.16.0", "click==8.5.1",
    "h11==0.16.0", "httptools==0.9.0", "idna==3.20", "opentelemetry-api==1.45.2",
    "pydantic==2.14.4", "pydantic_core==2.50.5", "starlette==1.10.0", "typing-inspection==0.4.5",
    "typing_extensions==4.16.0", "uvloop==0.23.0",
)  # fmt: skip
UVICORN = (
    "--workers", "1", "--loop", "uvloop", "--http", "httptools", "--ws", "none",
    "--no-access-log", "--log-level", "warning", "--no-proxy-headers", "--no-server-header",
)  # fmt: skip


def start(folder: Path, data: Path, port: int) -> Running:
    """Fill the database and start uvicorn."""
    python = folder / "bin" / "python"
    settings = {"PEER_DATA": str(data), "PYTHONPATH": str(APPS), "PYTHONDONTWRITEBYTECODE": "1"}
    secret = run((python, APPS / "fastapi_tokens.py", str(TOKENS)), **settings).strip()

    def request(text: str) -> Request:
        return Request("/guarded", (("Authorization", f"Bearer {text}"),))

    process = launch(
        (python, "-m", "uvicorn", *UVICORN, "--host", "127.0.0.1", "--port", str(port),
         "fastapi_tokens:app"),
        data / "uvicorn.log",
        **settings,
    )  # fmt: skip
    wrong = (Request("/guarded"), request(f"{secret}x"), request(secret[:-1]))
    return proved(Running([process], request(secret), port), wrong)


FASTAPI = Peer(
    key="fastapi",
    name="FastAPI + SQLAlchemy",
    checks="SHA-256 of the secret, expiry",
    lacks="account, address, privilege, receipt, last use, audit",
    install=lambda folder: with_pip(folder, MAIN, OTHERS),
    start=start,
)
