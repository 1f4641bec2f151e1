"""Peers: other software that verifies tokens, with its installation and start."""

from . import better_auth, django, fastapi, introspection, nginx, openbao
from .peer import SERVER_CPU, Answer, CannotInstall, Peer, Request, Running

__all__ = ["PEERS", "SERVER_CPU", "Answer", "CannotInstall", "Peer", "Request", "Running"]

PEERS = [
    nginx.BARE,
    nginx.LUA_REDIS,
    nginx.LUA_REDIS_GATHERED,
    django.KNOX,
    django.API_KEY,
    fastapi.FASTAPI,
    better_auth.BETTER_AUTH,
    openbao.OPENBAO,
    introspection.INTROSPECTION,
]
