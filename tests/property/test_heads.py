"""What holds for a head that is known again: it is read as a parser reads it, or parsed."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from counterfoil.forward_auth.known_heads import LONGEST
from counterfoil.forward_auth.requests import MANY_HEADS, AuthRequestParser
from counterfoil.transport.proxies import TrustedProxies
from support.amount import examples
from support.listener import (
    ENVOY,
    NGINX,
    OTHER,
    PROXIES,
    SECRET,
    TRAEFIK,
    Forgetful,
    Listener,
    head,
    seen,
)

odd = st.sampled_from([
    b"", b" ", b"\t", b"\r", b"\n", b"\r\n", b"\0", b"\x7f", b"\xff", b":", b",", b"/", b"#", b"a",
    b"\r\n\r\n", b"\r\nAuthorization: Bearer " + SECRET, b"\r\nX-Original-URI: /b",
    b"\r\nX-Forwarded-Uri: /b", b"\r\nContent-Length: 0", b"\r\nContent-Length: 1",
    b"\r\nConnection: close", b"\r\nCookie: a=b", b"\r\nauthorization: ", b"\r\n: ", b"\r\n a",
    b"\r\nUpgrade: h2c\r\nConnection: upgrade", b"\r\nTransfer-Encoding: chunked", head(NGINX),
    b"GET / HTTP/1.1\r\n\r\n", b"HEAD", b"whm bob:", b"x" * 3000, b"x" * (17 << 10),
])  # fmt: skip
requests = st.sampled_from([NGINX, TRAEFIK, ENVOY])


@st.composite
def changed(draw: st.DrawFn) -> bytes:
    """Return a head with its lines in any order, and anything in a few places of it."""
    first, *lines = draw(requests)
    data = head((first, *draw(st.permutations(lines))))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(odd) + data[at + draw(st.integers(0, 2)) :]
    return data


CLOSING = head((*NGINX, b"Connection: close"))
TWICE = head((*NGINX, b"X-Forwarded-For: 192.0.2.9"))


@settings(max_examples=examples(500), deadline=None)
@given(changed(), requests, st.sampled_from([0, 0, 1, 40]), st.sampled_from([SECRET, OTHER]))
@example(head(NGINX).replace(b"GET", b"HEAD"), NGINX, 0, OTHER)
@example(CLOSING, NGINX, 0, OTHER)
@example(TWICE, NGINX, 0, OTHER)
@example(head(NGINX) + head(NGINX), NGINX, 0, SECRET)
@example(head(NGINX) + b"GET / HT", NGINX, 0, SECRET)
@example(head(NGINX), NGINX, 40, OTHER)
def test_a_head_is_read_as_if_none_had_been_read_before(
    data: bytes, warm: tuple[bytes, ...], cut: int, secret: bytes
) -> None:
    # The same around another credential, and perhaps in two pieces.
    again = data.replace(SECRET, secret)
    chunks = [head(warm), again[:cut], again[cut:], head(warm), head(warm).replace(b"GET", b"PUT")]
    chunks = [chunk for chunk in chunks if chunk]
    knowing = AuthRequestParser(PROXIES)
    for _ in range(2):
        seen(knowing, head(warm), data, head(warm))
        seen(knowing, data[:cut], data[cut:], head(warm))
    assert seen(knowing, *chunks) == seen(Forgetful(PROXIES), *chunks)


@pytest.mark.parametrize("size", [LONGEST, 16 << 10, 64 << 10, 1 << 20])
def test_a_known_head_is_held_to_the_same_bounds(size: int) -> None:
    long = head(NGINX).replace(b"/a?b=c", b"/" + b"a" * size)
    read = seen(AuthRequestParser(PROXIES), head(NGINX), long)
    assert read == seen(Forgetful(PROXIES), head(NGINX), long)
    assert ("closed" in read) == (size >= 16 << 10)


def test_what_ended_another_request_begins_none() -> None:
    knowing = AuthRequestParser(PROXIES)
    ending = head(NGINX)[40:] + head(NGINX)
    seen(knowing, head(NGINX)[:40], ending, head(NGINX))
    read = seen(knowing, head(NGINX), ending)
    assert read == seen(Forgetful(PROXIES), head(NGINX), ending)
    assert "closed" in read


printable = st.binary(max_size=60)


@settings(max_examples=examples(300), deadline=None)
@given(printable, printable, requests)
@example(b"whm root:" + SECRET, b"/a b", NGINX)
@example(b"whm root:" + SECRET + b" ", b" /a", NGINX)
@example(b"Bearer " + SECRET, b"", NGINX)
@example(b"Bearer " + SECRET + b"\n", b"/\n", TRAEFIK)
def test_no_two_values_make_a_known_head_another_one(
    credential: bytes, uri: bytes, lines: tuple[bytes, ...]
) -> None:
    replaced = tuple(
        line.partition(b": ")[0] + b": " + (credential if b"thori" in line else uri)
        if line.lower().startswith((b"authorization", b"x-original-uri", b"x-forwarded-uri"))
        else line
        for line in lines
    )
    chunks = (head(lines), head(replaced), head(lines))
    assert seen(AuthRequestParser(PROXIES), *chunks) == seen(Forgetful(PROXIES), *chunks)


def kept(*heads: bytes) -> str:
    questions = AuthRequestParser(PROXIES)
    for data in heads:
        seen(questions, data)
    return repr(questions._heads)


def test_what_is_kept_of_heads_holds_no_credential_and_no_path_of_anybodys() -> None:
    held = kept(head(NGINX), head(TRAEFIK))
    assert held.count("GatewayForm(") == 2
    for secret in (SECRET, b"/a?b=c", b"/v1/"):
        assert secret.decode() not in held


def test_heads_that_may_hold_what_an_application_keeps_secret_are_not_kept() -> None:
    for line in (b"Cookie: session=1", b"X-API-Key: 1", b"Proxy-Authorization: Basic YTpi"):
        assert kept(head((*NGINX, line))) == "{}"
    assert kept(head((*NGINX, b"Accept: " + b"a" * 2048))) == "{}"
    assert kept(head(ENVOY)) == "{}"
    assert kept(head((*NGINX, b"X-Forwarded-For: 192.0.2.2"))) == "{}"  # told twice


def test_so_many_heads_are_known_and_no_more() -> None:
    questions = AuthRequestParser(PROXIES)

    async def feed() -> None:
        listener = Listener(questions)
        for number in range(MANY_HEADS + 10):
            listener.feed((head((*NGINX, b"User-Agent: %d" % number)),))
        assert len(questions._heads) == MANY_HEADS
        listener.protocol.door.sweep(1.0)

    asyncio.run(feed())
    assert questions._heads == {}


def test_other_proxies_and_headers_make_all_heads_new() -> None:
    questions = AuthRequestParser(PROXIES)
    first = seen(questions, head(NGINX), head(NGINX))
    questions.configure(TrustedProxies(), b"x-key")
    assert questions._heads == {}
    assert seen(questions, head(NGINX), head(NGINX)) != first
