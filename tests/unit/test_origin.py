"""Whose page made a request: one rule, in each way that browsers have had of saying it."""

from __future__ import annotations

import pytest

from counterfoil.transport.origin import Site, is_foreign, site_of

HOST = (b"host", b"panel.example:2087")
OWN = [
    [(b"sec-fetch-site", b"same-origin")], [(b"sec-fetch-site", b"none")],
    [(b"origin", b"https://panel.example:2087")], [(b"origin", b"HTTPS://Panel.Example:2087")],
    [(b"referer", b"https://panel.example:2087/tokens?q=x")],
    [(b"referer", b"https://panel.example:2087")],
    [(b"sec-fetch-site", b"same-origin"), (b"origin", b"https://panel.example:2087"),
     (b"referer", b"https://panel.example:2087/")],
    # What says less is not asked where something that says more came.
    [(b"origin", b"https://panel.example:2087"), (b"referer", b"https://evil.example/")],
]  # fmt: skip
FOREIGN = [
    [(b"sec-fetch-site", b"cross-site")], [(b"sec-fetch-site", b"same-site")],
    [(b"sec-fetch-site", b"")], [(b"sec-fetch-site", b"same-origin"),
                                 (b"sec-fetch-site", b"cross-site")],
    [(b"origin", b"https://evil.example")], [(b"origin", b"null")],
    [(b"origin", b"https://panel.example")], [(b"origin", b"https://panel.example:2087.evil.x")],
    [(b"origin", b"https://panel.example:2087@evil.x")], [(b"origin", b"https://[")],
    [(b"origin", b"https://panel.example:2087"), (b"origin", b"https://evil.example")],
    [(b"referer", b"https://evil.example/?https://panel.example:2087/")],
    [(b"referer", b"https://evil.example")], [(b"referer", b"about:blank")],
    [(b"origin", b"")], [(b"referer", b"https://panel.example:2087/"), (b"referer", b"x")],
    [(b"sec-fetch-site", b"none"), (b"origin", b"https://evil.example")],
]  # fmt: skip


@pytest.mark.parametrize("said", OWN, ids=range(len(OWN)))
def test_our_own_pages_are_ours(said: list[tuple[bytes, bytes]]) -> None:
    assert site_of([HOST, *said], secure=True) is Site.OWN
    assert not is_foreign([HOST, *said], secure=True)


@pytest.mark.parametrize("said", FOREIGN, ids=range(len(FOREIGN)))
def test_one_word_of_another_site_is_enough(said: list[tuple[bytes, bytes]]) -> None:
    for secure in (True, False):
        assert site_of([HOST, *said], secure=secure) is Site.FOREIGN


def test_whoever_says_nothing_is_no_browser() -> None:
    for said in ([], [(b"referer", b"")], [(b"cookie", b"a=b")]):
        assert site_of([HOST, *said], secure=True) is Site.UNSAID
        assert not is_foreign([HOST, *said], secure=True)


def test_a_page_in_clear_is_none_of_a_server_with_tls() -> None:
    for name in (b"origin", b"referer"):
        said = [HOST, (name, b"http://panel.example:2087")]
        assert site_of(said, secure=True) is Site.FOREIGN
        assert site_of(said, secure=False) is Site.OWN


def test_without_one_host_no_page_can_be_ours() -> None:
    said = (b"origin", b"https://panel.example:2087")
    for hosts in ([], [HOST, HOST], [HOST, (b"host", b"evil.example")]):
        assert is_foreign([*hosts, said], secure=True)
