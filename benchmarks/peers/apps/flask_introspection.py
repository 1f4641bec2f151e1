"""How fast does Authlib answer a token introspection? As a program it fills its database."""

from __future__ import annotations

import os
import secrets
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.integrations.sqla_oauth2 import OAuth2ClientMixin, OAuth2TokenMixin
from authlib.oauth2.rfc7662 import IntrospectionEndpoint
from flask import Flask, Response
from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, scoped_session, sessionmaker

if TYPE_CHECKING:
    from sqlite3 import Connection

CLIENT = "resource-server"

engine = create_engine(f"sqlite:///{Path(os.environ['PEER_DATA'])}/tokens.db")
session = scoped_session(sessionmaker(engine))


@event.listens_for(engine, "connect")
def prepare(connection: Connection, _: object) -> None:
    """Set what is set for every connection."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")


class Base(DeclarativeBase):
    """The tables."""


class Client(Base, OAuth2ClientMixin):
    """Who may introspect."""

    __tablename__ = "clients"
    id: Mapped[int] = mapped_column(primary_key=True)


class Token(Base, OAuth2TokenMixin):
    """An access token; Authlib's mixin stores it as it is."""

    __tablename__ = "tokens"
    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str]


class Introspection(IntrospectionEndpoint):
    """The endpoint, as Authlib's documentation has it."""

    CLIENT_AUTH_METHODS = ("client_secret_basic",)

    def query_token(self, token_string: str, token_type_hint: str | None) -> Token | None:  # noqa: ARG002  # access tokens only
        """Find a token."""
        return session.scalar(select(Token).where(Token.access_token == token_string))

    def introspect_token(self, token: Token) -> dict[str, Any]:
        """Tell what is known of a token."""
        return {
            "active": True,
            "client_id": token.client_id,
            "token_type": token.token_type,
            "username": token.username,
            "scope": token.get_scope(),
            "exp": token.issued_at + token.expires_in,
            "iat": token.issued_at,
        }

    def check_permission(self, token: Token, client: Client, request: object) -> bool:  # noqa: ARG002  # Authlib's signature
        """Let the resource server ask about every token."""
        return bool(client.client_id == CLIENT)


def query_client(client_id: str) -> Client | None:
    """Find a client."""
    return session.scalar(select(Client).where(Client.client_id == client_id))


app = Flask(__name__)
server = AuthorizationServer(app, query_client=query_client)
server.register_endpoint(Introspection)


@app.post("/introspect")
def introspect() -> Response:
    """Answer whether a token is active."""
    return server.create_endpoint_response(Introspection.ENDPOINT_NAME)


@app.teardown_appcontext
def close(_: BaseException | None) -> None:
    """Hand the session back."""
    session.remove()


def fill(tokens: int) -> None:
    """Make a client and so many tokens; print the client's secret and one token."""
    Base.metadata.create_all(engine)
    now, key = int(time.time()), secrets.token_urlsafe(32)
    client = Client(client_id=CLIENT, client_secret=key, client_id_issued_at=now)
    client.set_client_metadata({"token_endpoint_auth_method": "client_secret_basic"})
    session.add(client)
    for number in range(tokens):
        secret = secrets.token_urlsafe(32)
        session.add(
            Token(
                client_id=CLIENT, username=f"user{number}", token_type="Bearer",  # noqa: S106
                access_token=secret, scope="read", issued_at=now, expires_in=86400,
            )
        )  # fmt: skip
    session.commit()
    print(key, secret)


if __name__ == "__main__":
    fill(int(sys.argv[1]))
