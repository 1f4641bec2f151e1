"""The environment's proxies are taken by the rules of curl."""

from __future__ import annotations

import pytest

from counterfoil.cli.proxy import HttpProxy, find_proxy

HTTPS = "https://panel.example:2087"


def found(url: str = HTTPS, **environment: str) -> str | None:
    proxy = find_proxy(url, environment)
    return proxy.url if proxy else None


def test_the_variable_is_chosen_by_scheme_and_case() -> None:
    one, other = "http://one:1", "http://other:2"
    assert found(https_proxy=one, HTTPS_PROXY=other, ALL_PROXY=other) == one
    assert found(HTTPS_PROXY=one, all_proxy=other) == one
    assert found(https_proxy="", HTTPS_PROXY=one) == one
    assert found(http_proxy=one) is None
    assert found(ALL_PROXY=one) == one
    plain = "http://panel.example"
    assert found(plain, HTTP_PROXY=one) is None, "a CGI program's caller can set it"
    assert found(plain, http_proxy=one, https_proxy=other) == one
    assert found(plain, HTTPS_PROXY=other, ALL_PROXY=one) == one
    assert found() is None


@pytest.mark.parametrize(
    ("url", "excepted", "is_direct"),
    [
        (HTTPS, "panel.example", True), (HTTPS, "example", True), (HTTPS, ".example", True),
        (HTTPS, "*", True), (HTTPS, "a.b, PANEL.Example.", True),
        (HTTPS, "a b panel.example", True),
        (HTTPS, "anel.example", False), (HTTPS, "*.example", False), (HTTPS, "", False),
        (HTTPS, "panel.example.org", False), ("https://panel.example.", "panel.example", True),
        ("https://192.0.2.7", "192.0.2.0/24", True), ("https://192.0.2.7", "192.0.3.0/24", False),
        ("https://[2001:db8::7]", "[2001:db8::7]", True),
        ("https://[2001:db8::7]", "2001:db8::/32", True), ("https://192.0.2.7", "2.7", True),
    ],
)  # fmt: skip
def test_exceptions_are_hosts_domains_and_blocks(
    url: str, excepted: str, *, is_direct: bool
) -> None:
    proxy = "http://proxy:1"
    assert (found(url, https_proxy=proxy, no_proxy=excepted) is None) == is_direct
    assert (found(url, https_proxy=proxy, NO_PROXY=excepted) is None) == is_direct


@pytest.mark.parametrize("host", ["127.0.0.1:1", "[::1]", "localhost", "127.9.9.9", "localhost."])
def test_this_machine_is_never_asked_through_a_proxy(host: str) -> None:
    for scheme in ("http", "https"):
        assert (
            found(f"{scheme}://{host}", http_proxy="http://p:1", https_proxy="http://p:1") is None
        )


def test_user_and_password_are_decoded_as_utf_8_or_refused() -> None:
    for text, proxy in (
        ("http://j%C3%BC%40x:p%3A%25@p:8", HttpProxy("http://p:8", ("jü@x", "p:%"))),
        ("p.example", HttpProxy("http://p.example:1080")),
        ("u@p.example:3128", HttpProxy("http://p.example:3128", ("u", ""))),
        ("https://[::1]", HttpProxy("https://[::1]:443")),
    ):
        assert find_proxy(HTTPS, {"https_proxy": text}) == proxy
    for text in ("http://geheim%ff@p", "http://u:geheim%zz@p", "socks5://u:geheim@p", "http://",
                 "http://[geheim", "http://p:geheim"):  # fmt: skip
        with pytest.raises(ValueError, match="https_proxy is not http://HOST:PORT") as fault:
            find_proxy(HTTPS, {"https_proxy": text})
        assert "geheim" not in str(fault.value)
