from __future__ import annotations

import pytest

from counterfoil.core.host import parse_host, parse_origin, split_url


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("api.example.com", "api.example.com"),
        ("API.Example.COM", "api.example.com"),
        ("api.example.com.", "api.example.com"),
        ("Api.Example.Com.:8443", "api.example.com"),
        ("api.example.com:", "api.example.com"),
        ("localhost", "localhost"),
        ("My_App.internal:8000", "my_app.internal"),
        ("XN--BCHER-KVA.example", "xn--bcher-kva.example"),
        ("192.0.2.7:80", "192.0.2.7"),
        ("192.0.2.7.", "192.0.2.7"),
        ("[2001:DB8:0:0::7]", "[2001:db8::7]"),
        ("[2001:db8::7]:443", "[2001:db8::7]"),
        ("a" * 63 + ".example", "a" * 63 + ".example"),
    ],
)
def test_spellings_that_gateways_fold_are_one_host(text: str, host: str) -> None:
    assert parse_host(text) == host


@pytest.mark.parametrize(
    "text",
    [
        "", ".", "..", ".example.com", "api..example.com", "api.example.com..", "api example",
        "api.example.com:x", "api.example.com:80:80", "api.example.com:65536", "u@api.example.com",
        "api%2eexample.com", "api.example.com%2e", "api example_", "-a.example", "a-.example",
        "api.example.com, x", "api.example.com/", "bücher.example", "api。example",
        "a" * 64 + ".example", ".".join(["a" * 60] * 5), "127.1", "0x7f.0.0.1", "127.0.0.01",
        "2130706433", "api.example.0x7f", "1.2.3.4.5", "2001:db8::7", "[2001:db8::7",
        "[::ffff:1.2.3.4]",
        "[fe80::1%25eth0]", "[1.2.3.4]", "[::1].", "[]", "\tapi.example", "api.example\n",
    ],
)  # fmt: skip
def test_what_readers_may_read_in_two_ways_is_no_host(text: str) -> None:
    assert parse_host(text) is None


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://api.example.com./v1/7?x=1", ("api.example.com.", "/v1/7?x=1")),
        ("HTTP://api.example.com:80", ("api.example.com:80", "/")),
        ("wss://[::1]:1?x", ("[::1]:1", "/?x")),
        ("https://u@h/#x", ("u@h", "/#x")),
        ("/v1/7", None),
        ("ftp://h/", None),
        ("//h/v1", None),
    ],
)
def test_a_url_is_parted_as_it_is_written(url: str, parts: tuple[str, str] | None) -> None:
    assert split_url(url) == parts


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://panel.example:2087", "https://panel.example:2087"),
        ("https://panel.example:2087/", "https://panel.example:2087"),
        ("HTTPS://Panel.Example.:443", "https://panel.example"),
        ("http://panel.example:80", "http://panel.example"),
        ("http://panel.example:443", "http://panel.example:443"),
        ("https://[2001:DB8::7]:2087", "https://[2001:db8::7]:2087"),
        ("https://192.0.2.7", "https://192.0.2.7"),
        ("https://panel.example:", "https://panel.example"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
    ],
)
def test_the_address_of_a_server_has_one_spelling(url: str, origin: str) -> None:
    assert parse_origin(url) == origin
    assert parse_origin(origin) == origin


@pytest.mark.parametrize(
    "url",
    [
        "", "panel.example", "//panel.example", "ftp://panel.example", "wss://panel.example",
        "https://panel.example/x", "https://panel.example/?x", "https://panel.example#x",
        "https://u@panel.example", "https://u:p@panel.example", "https://panel.example:0",
        "https://panel.example:99999", "https://panel example", "https://", "https://:2087",
        "https://[::ffff:192.0.2.7]", "https://127.1", "https://bücher.example",
        "https://panel.example\\x", "https://panel.example\n",
    ],
)  # fmt: skip
def test_what_is_more_or_less_than_a_server_is_no_address_of_one(url: str) -> None:
    assert parse_origin(url) is None
