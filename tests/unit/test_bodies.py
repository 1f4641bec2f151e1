"""Which bodies are read, whatever type a client's library gives them, and what the others get."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from starlette.requests import Request

from counterfoil.core.refusals import Refusal, Rule
from counterfoil.transport.arguments import MAX_FIELDS, pairs_of

if TYPE_CHECKING:
    from collections.abc import Callable

FORM = "application/x-www-form-urlencoded"
CLIENTS_OWN = [
    None, "", "application/octet-stream", "binary/octet-stream", "text/plain", "text/html",
    "text/plain;charset=UTF-8", FORM, FORM.upper(), f"{FORM}; charset=UTF-8",
    f" {FORM};Charset=iso-8859-1", "Application/X-WWW-Form-UrlEncoded;charset=utf-8",
    "application/x-form-urlencoded", "application/unknown", "*/*", "text", "application/xml",
]  # fmt: skip
JSON = [
    "application/json", "Application/JSON; charset=utf-8", "text/json", "application/x-json",
    "application/vnd.api+json", "application/json-rpc",
]  # fmt: skip


async def _here(work: Callable[[], Any], /) -> Any:
    return work()


def read(
    body: bytes, *kinds: str | None, query: bytes = b"", coding: str = "", cut: int = 7
) -> list[tuple[str, str]]:
    headers = [(b"content-length", str(len(body)).encode())]
    headers += [(b"content-type", kind.encode()) for kind in kinds if kind is not None]
    if coding:
        headers.append((b"content-encoding", coding.encode()))
    parts = [body[at : at + cut] for at in range(0, len(body), cut)] or [b""]
    messages = iter(
        {"type": "http.request", "body": part, "more_body": n < len(parts) - 1}
        for n, part in enumerate(parts)
    )

    async def receive() -> Any:
        return next(messages)

    scope = {"type": "http", "method": "POST", "headers": headers, "query_string": query}
    return [(p.key, p.value) for p in asyncio.run(pairs_of(Request(scope, receive), _here))]


def fault(body: bytes, *kinds: str | None, **more: Any) -> str:
    with pytest.raises(Refusal) as refusal:
        read(body, *kinds, **more)
    assert refusal.value.rule is Rule.ARGUMENTS_UNREADABLE
    return str(refusal.value.facts["fault"])


@pytest.mark.parametrize("kind", CLIENTS_OWN)
def test_a_body_is_a_form_unless_its_type_says_json(kind: str | None) -> None:
    body = b"api.version=1&user=alice&reason=a+b%C3%BC&acl=x&acl=y&empty="
    wanted = [("api.version", "1"), ("user", "alice"), ("reason", "a bü"), ("acl", "x"),
              ("acl", "y"), ("empty", "")]  # fmt: skip
    assert read(body, kind) == wanted
    assert read(b"\xef\xbb\xbf" + body + b"\r\n", kind) == wanted
    assert read(b"", kind) == []


@pytest.mark.parametrize("kind", JSON)
def test_a_type_that_says_json_is_json(kind: str) -> None:
    body = json.dumps({"api.version": 1, "acl": ["x", "y"], "on": True}).encode()
    wanted = [("api.version", "1"), ("acl", "x"), ("acl", "y"), ("on", "1")]
    assert read(body, kind) == wanted
    assert "type says so" in fault(b"user=alice", kind)


def multipart(*parts: tuple[str, bytes], boundary: str = "XX", end: str = "--") -> bytes:
    made = b""
    for head, value in parts:
        made += f"--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode()
        made += value + b"\r\n"
    return made + f"--{boundary}{end}\r\n".encode()


@pytest.mark.parametrize("kind", ["multipart/form-data; boundary=XX",
                                  'Multipart/Form-Data; boundary="XX"'])  # fmt: skip
def test_a_multipart_form_is_read(kind: str) -> None:
    body = multipart(
        ('name="user"', b"alice"), ('name="reason"', "Zahlung überfällig\r\nb".encode()),
        ('name="f"; filename="a.txt"\r\nContent-Type: text/plain', b"x"), ('name="e"', b""),
        ('name="ü"', b"x--XX"), (r'name="a\"b\\c"; filename=x', b"1"), ("name=bare", b"2"),
    )  # fmt: skip
    assert read(body, kind) == [
        ("user", "alice"), ("reason", "Zahlung überfällig\r\nb"), ("f", "x"), ("e", ""),
        ("ü", "x--XX"), ('a"b\\c', "1"), ("bare", "2"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", multipart(('name="a"', b"1"))),
        ("multipart/form-data; boundary=XX", multipart(('name="a"', b"1"), end="")),
        ("multipart/form-data; boundary=YY", multipart(('name="a"', b"1"))),
        ("multipart/form-data; boundary=XX", b"user=alice"),
        ("multipart/form-data; boundary=XX", multipart(("", b"1"))),
        ("multipart/form-data; boundary=XX", multipart(('name="a"', b"\xff"))),
        ("multipart/form-data; boundary=XX",
         multipart(('name="a"\r\nContent-Transfer-Encoding: base64', b"!"))),
        ("multipart/form-data; boundary=XX",
         multipart(('name="a"\r\nContent-Type: multipart/mixed; boundary=Y', b"--Y\r\n\r\n--Y--"))),
        ("multipart/form-data; boundary=XX", multipart(*[('name="a"', b"1")] * 1001)),
        ("multipart/form-data; boundary=XX", multipart(('name="a"\r\nX-A: 1\r\nX-A: 1', b"1"))),
        ("multipart/form-data; boundary=XX", multipart(('name="a"\r\nno header', b"1"))),
        ("multipart/form-data; boundary=XX", multipart(('name="a"', b"1")) + b"and more"),
        ("multipart/form-data; boundary=XX", multipart(('name="a"', b"1")).replace(b"\r", b"")),
        (f"multipart/form-data; boundary={'X' * 71}",
         multipart(('name="a"', b"1"), boundary="X" * 71)),
        ("multipart/form-data; boundary=\xfc", multipart(('name="a"', b"1"), boundary="\xfc")),
        # A head of many parameters, or folded, is no head: reading it as mail's takes minutes.
        ("multipart/form-data; boundary=XX", multipart(('name="a"; ' + "x*1*=a;" * 10000, b"1"))),
        ("multipart/form-data; boundary=XX", multipart(('name="a"' + "\r\n a=b;" * 20, b"1"))),
        ("multipart/form-data; boundary=XX" + "; a=b" * 5000, multipart(('name="a"', b"1"))),
    ],
    ids=range(18),
)  # fmt: skip
def test_a_multipart_form_that_cannot_be_read_is_named(kind: str, body: bytes) -> None:
    assert "multipart/form-data" in fault(body, kind, cut=65536)


@pytest.mark.parametrize("kind", ["", None, "text/plain", FORM, "application/octet-stream",
                                  "text/xml", "multipart/mixed; boundary=XX", "application/yaml",
                                  "application/x-protobuf", "image/png"])  # fmt: skip
def test_what_is_no_form_is_refused_by_its_types_name(kind: str | None) -> None:
    named = (kind or "no type").partition(";")[0]
    for body in (b'{"user":"alice"}', b" [1]", b"<?xml version='1.0'?><user>alice</user>"):
        said = fault(body, kind)
        assert named in said
        assert "application/json" in said
    if kind != FORM:
        for body in (b"user: alice\napi.version: 1\n", b"\x89PNG\r\n\x1a\n", b"a=\x00"):
            assert named in fault(body, kind)


def test_two_types_and_an_encoding_are_named() -> None:
    assert "two types" in fault(b"a=1", FORM, "application/json")
    assert read(b"a=1", FORM, FORM + "; charset=utf-8") == [("a", "1")]
    for coding in ("gzip", "br"):
        assert coding in fault(b"a=1", FORM, coding=coding)
    assert read(b"a=1", FORM, coding="identity") == [("a", "1")]
    assert read(b"", FORM, coding="gzip") == []


@pytest.mark.parametrize("kind", [None, FORM, "text/plain", "application/octet-stream"])
def test_raw_utf8_is_read_as_what_it_is(kind: str | None) -> None:
    text = "reason=Zahlung überfällig&note=日本&mixed=ü%C3%BC"
    wanted = [("reason", "Zahlung überfällig"), ("note", "日本"), ("mixed", "üü")]
    assert read(text.encode(), kind) == wanted
    assert read(b"", kind, query=text.encode()) == wanted


@pytest.mark.parametrize("data", [b"a=\xfc", b"a=%FC", b"a=%ED%A0%80", b"\xff=1"])
def test_other_bytes_are_said_to_be_no_utf8(data: bytes) -> None:
    assert "UTF-8" in fault(data, FORM)
    assert "the body" in fault(data, FORM)
    assert "the query" in fault(b"", FORM, query=data)
    assert "UTF-8" in fault(b'{"a":"\xfc"}', "application/json")


def test_each_cause_is_named_and_no_other() -> None:
    many = b"&".join(b"a=1" for _ in range(MAX_FIELDS + 1))
    objects = json.dumps({str(n): n for n in range(1001)}).encode()
    for said in (
        fault(many, FORM),
        fault(many[2:], None, query=b"a=1"),
        fault(b"", query=many),
        fault(objects, JSON[0]),
    ):
        assert "more than 1000" in said
    assert len(read(many[4:], FORM)) == MAX_FIELDS
    assert "too deep" in fault(b'{"a":' * 100000 + b"1" + b"}" * 100000, JSON[0], cut=1 << 20)
    assert "no JSON object" in fault(b"[1]", JSON[0])
    assert "“who”" in fault(b'{"who":null}', JSON[0])
    assert "“who”" in fault(b'{"who":[{"a":1}]}', JSON[0])
    assert "NUL" in fault(b"a=%00", FORM)
