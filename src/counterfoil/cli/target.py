"""Target of a command: the installation of this machine, or a server."""

from __future__ import annotations

import contextlib
import os
import re
import ssl
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

import click

from counterfoil import __version__
from counterfoil.cli.connection import ConnectionOption
from counterfoil.cli.local import installation, options, read_file, where_options
from counterfoil.cli.output import fail, say
from counterfoil.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import httpx

    from counterfoil.core.settings import Settings
    from counterfoil.functions.arguments import Pair
    from counterfoil.server.installation import Installation
    from counterfoil.whm.envelope import Body

URL, USER, TOKEN, CA = (
    "COUNTERFOIL_URL", "COUNTERFOIL_USER", "COUNTERFOIL_TOKEN", "COUNTERFOIL_CA_FILE",
)  # fmt: skip
_SECONDS = 60
_REMOTE = "counterfoil.remote"
_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_OTHER_HOST = {62, 64}
"""By which codes OpenSSL says that a certificate is good, and for another name or address."""
_SECRET = re.compile(r"[!-9;-~]{16,255}")
_BAD_REQUEST, _LINE = 400, 200
_NO_TLS = {"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST"}
"""What the library of TLS calls an answer in clear."""


class Target(Protocol):
    """Whom a command asks."""

    @property
    def user(self) -> str:
        """Return as whom it is asked."""

    def invoke(self, name: str, pairs: Sequence[Pair]) -> Body:
        """Call a function and return the wire's answer; a refusal is an answer too."""

    def settings(self) -> Settings:
        """Return the installation's settings."""

    def now(self) -> int:
        """Return what time it is there, in epoch seconds."""


@dataclass(frozen=True, slots=True)
class Local:
    """The installation of this machine, asked as root."""

    opened: Installation
    origin: str
    user: str = "root"

    def invoke(self, name: str, pairs: Sequence[Pair]) -> Body:
        """Call a function and return the wire's answer; a refusal is an answer too."""
        import msgspec  # noqa: PLC0415 - only here

        from counterfoil.whm.calls import VERSION_ONE  # noqa: PLC0415 - loaded with the installation
        from counterfoil.whm.envelope import as_json  # noqa: PLC0415

        function = self.opened.registry.get(name)
        if function is None:
            return _unknown(name)
        calls, root = self.opened.calls, self.opened.root()
        answer = calls.perform(function, root, [*pairs, *VERSION_ONE], lambda: self.origin)
        # Through the wire's own words, so that here it cannot be another than from a server.
        body: Body = msgspec.json.decode(as_json(answer))
        return body

    def settings(self) -> Settings:
        """Return the installation's settings."""
        with self.opened.store.snapshot() as reading:
            return reading.settings.load()

    def now(self) -> int:
        """Return what time it is there, in epoch seconds."""
        return self.opened.clock.now()


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What a server tells of itself: its time, in epoch seconds, and some settings."""

    now: int
    settings: Settings


@dataclass(slots=True)
class Remote:
    """A server, asked through a token."""

    client: httpx.Client
    user: str
    _facts: ServerFacts | None = None

    def invoke(self, name: str, pairs: Sequence[Pair]) -> Body:
        """Call a function and return the wire's answer; ends the program where there is none."""
        import httpx  # noqa: PLC0415 - needed for this alone, and slow to load

        if not re.fullmatch(r"[A-Za-z0-9_]{1,64}", name):
            return _unknown(name)
        from counterfoil.core.refusals import Refusal  # noqa: PLC0415 - as below
        from counterfoil.functions.arguments import check_text  # noqa: PLC0415 - not for help

        try:
            check_text(pairs)
        except Refusal as refusal:
            from counterfoil.core.refusal_text import sentence  # noqa: PLC0415 - only for mistakes

            return _failed(name, sentence(refusal))
        given: dict[str, list[str]] = {}
        for pair in pairs:
            given.setdefault(pair.key, []).append(pair.value)
        try:
            answer = self.client.post(f"/json-api/{name}?api.version=1", data=given)
        except httpx.HTTPError as error:
            fail(_unreachable(str(self.client.base_url), error))
        return _body(answer, name, self.user)

    def settings(self) -> Settings:
        """Return what the server tells everybody of its settings, and the usual ones beside."""
        return self._told().settings

    def now(self) -> int:
        """Return what time it is there, in epoch seconds."""
        return self._told().now

    def _told(self) -> ServerFacts:
        """Return what the server tells of itself, asked once."""
        if self._facts is None:
            self._facts = self._ask()
        return self._facts

    def _ask(self) -> ServerFacts:
        from counterfoil.core.settings import Settings  # noqa: PLC0415 - only for tables

        body = self.invoke("my_settings", ())
        if body["metadata"]["result"]:
            return ServerFacts(body["data"]["now"], Settings().changed(body["data"]["settings"]))
        say("counterfoil: this server does not report its time zone; days and times are in UTC")
        return ServerFacts(SystemClock().now(), Settings())


def _failed(name: str, reason: str) -> Body:
    from counterfoil.whm.envelope import failed  # noqa: PLC0415 - only for mistakes

    return failed(name, reason)


def _unknown(name: str) -> Body:
    from counterfoil.whm.envelope import unknown  # noqa: PLC0415 - only for mistakes

    # An argument of a command may hold bytes that are no text.
    return unknown(name.encode("utf-8", "replace").decode(), old=False)


def _body(answer: httpx.Response, name: str, user: str) -> Body:
    """Return the wire's answer; whatever is none ends the program with what to do."""
    receipt = answer.headers.get("X-Counterfoil-Receipt", "")
    if answer.status_code in {401, 403}:
        said = f". To see why, run on the server: counterfoil explain {receipt}" if receipt else ""
        fail(
            f"{answer.url.host} rejected the token (sent as {user}; --as names another account)"
            f"{said}"
        )
    try:
        body: Body = answer.json()
        if isinstance(body["metadata"], dict):
            return body
    except (ValueError, KeyError, TypeError):
        pass
    said, _, _ = answer.text.partition("\n")
    if answer.status_code == _BAD_REQUEST and 0 < len(said) <= _LINE:
        other = {"http": "https", "https": "http"}[answer.url.scheme]
        if f"{other}://" in said:
            said = f"{said} Ask {answer.url.copy_with(scheme=other, path='/', query=None)}"
        return _failed(name, f"{answer.url.host} answered {answer.status_code}: {said}")
    return _failed(
        name, f"{answer.url.host} answered {answer.status_code} with an unknown response"
    )


def _unreachable(url: str, error: Exception) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            if cause.verify_code in _OTHER_HOST:
                return (
                    f"the certificate is not valid for {url} ({cause.verify_message}): use a name "
                    f"that it includes, or start the server with --public-url {url}"
                )
            return (
                f"the certificate of {url} is not trusted ({cause.verify_message}): pass a trusted "
                "certificate with --ca-file, or use --insecure"
            )
        if isinstance(cause, ssl.SSLError) and cause.reason in _NO_TLS:
            return f"{url} does not use TLS: if that is intended, use http://"
        cause = cause.__cause__ or cause.__context__
    from counterfoil.cli.proxy import find_proxy  # noqa: PLC0415 - only for --url

    proxy = find_proxy(url, os.environ)
    through = f" through the proxy {proxy.url}" if proxy else ""
    why = error or error.__class__.__name__
    return f"{url} cannot be reached{through}: {why}{_hint(url, error)}"


def _hint(url: str, error: Exception) -> str:
    """Return what helps where a server speaks TLS and is not asked by it, or the other way."""
    import httpx  # noqa: PLC0415 - as above

    rest = url.partition("://")[2]
    if url.startswith("http:") and isinstance(error, httpx.RemoteProtocolError):
        return f". If it uses TLS, use https://{rest}"
    if "WRONG_VERSION_NUMBER" in str(error) or "RECORD_LAYER_FAILURE" in str(error):
        return f". It does not use TLS; if that is intended, use http://{rest}"
    return ""


def target_options() -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add the options that say whom to ask, and as whom: this machine's installation, or a server.

    ``--as``: whose token it is. Whom a command is about is ``--user``, an option of its own.
    """

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed((
            click.option("--url", metavar="URL", **_remote_option("url")),
            click.option("--as", "remote_user", metavar="U", **_remote_option("user")),
            click.option("--token-file", metavar="F", **_remote_option("token_file")),
            click.option("--ca-file", metavar="F", **_remote_option("ca_file")),
            click.option("--insecure", is_flag=True, **_remote_option("insecure")),
        )):  # fmt: skip
            command = option(command)
        return where_options(command)

    return decorate


def _remote_option(key: str) -> dict[str, Any]:
    """Return how an option is kept for ``target`` instead of being handed to the command."""

    def keep(context: click.Context, _param: click.Parameter, value: Any) -> None:  # noqa: ANN401
        context.meta.setdefault(_REMOTE, {})[key] = value

    return {"callback": keep, "expose_value": False, "cls": ConnectionOption}


@contextlib.contextmanager
def target(data: str | None) -> Iterator[Target]:
    """Open whom the options name, or end with what to do."""
    given = click.get_current_context().meta.get(_REMOTE, {})
    url = given.get("url") or os.environ.get(URL)
    if not url:
        for key, option in (
            ("user", "--as"),
            ("token_file", "--token-file"),
            ("ca_file", "--ca-file"),
        ):
            if given.get(key):
                fail(f"{option} requires --url", 2)
        from counterfoil.cli.address import find_address  # noqa: PLC0415 - only here

        with installation(data) as opened:
            yield Local(opened, find_address(opened.data, options(opened.data)).url)
        return
    import httpx  # noqa: PLC0415 - needed for this alone, and slow to load

    user = given.get("user") or os.environ.get(USER) or "root"
    url = _checked(url, insecure=given["insecure"])
    with httpx.Client(
        base_url=url,
        proxy=_proxy(url),
        headers={
            "Authorization": f"whm {user}:{_secret(given.get('token_file'))}",
            "User-Agent": f"Counterfoil/{__version__}",
        },
        verify=_trust(given.get("ca_file"), insecure=given["insecure"]),
        timeout=_SECONDS,
        trust_env=False,
    ) as client:
        yield Remote(client, user)


def _proxy(url: str) -> httpx.Proxy | None:
    """Return the proxy to ask through; nothing else is taken from the environment."""
    import httpx  # noqa: PLC0415 - as above

    from counterfoil.cli.proxy import find_proxy  # noqa: PLC0415 - only for --url

    try:
        found = find_proxy(url, os.environ)
    except ValueError as error:
        fail(str(error))
    return httpx.Proxy(found.url, auth=found.auth) if found else None


def _checked(url: str, *, insecure: bool) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname if parts.port != 0 else None
    except ValueError:
        host = None
    is_plain = url.isprintable() and " " not in url
    if not host or not is_plain or parts.scheme not in {"http", "https"}:
        fail("--url must be an address such as https://panel.example:2087", 2)
    if "@" in parts.netloc:
        fail("--url must not contain a user or password: use --as and --token-file", 2)
    if parts.query or parts.fragment:
        fail("--url must be an address such as https://panel.example:2087", 2)
    if parts.scheme == "http" and host not in _LOOPBACK and not insecure:
        fail("http:// would send the token without encryption: use https://, or --insecure", 2)
    return url.rstrip("/")


def _trust(ca_file: str | None, *, insecure: bool) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if insecure:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    ca_file = ca_file or os.environ.get(CA)
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            fail(f"{ca_file} cannot be read as PEM certificates: {error.strerror or error}")
    return context


def _secret(file: str | None) -> str:
    """Return the secret from a file, standard input or the environment, never an argument."""
    if file == "-":
        text = sys.stdin.readline() if sys.stdin else ""
    elif file:
        text = read_file(file, "ascii")
    else:
        text = os.environ.get(TOKEN, "")
    text = text.strip()
    if not text:
        fail(f"no token: use --token-file F or set {TOKEN}", 2)
    if not _SECRET.fullmatch(text):
        fail("this is not a token secret: 16 to 255 characters without spaces or colons")
    return text
