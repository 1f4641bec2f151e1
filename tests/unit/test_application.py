from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from counterfoil.core.application import (
    LONGEST_DEFINITION,
    check,
    from_facts,
    read_applications,
    with_applications,
)
from counterfoil.core.refusals import Refusal, Rule
from support.machine import CATALOGUE

if TYPE_CHECKING:
    from counterfoil.core.privilege import Catalogue

WHOLE = """
[[app]]
name = "billing"
host = "api.example.com"
upstream = "http://127.0.0.1:9000"
  [[app.privilege]]
  key = "billing-read"
  label = "Read invoices"
  description = "What was billed, and when."
  dangerous = true
  [[app.route]]
  url = "/v1/invoices/"
  methods = ["GET", "HEAD", "GET"]
  acls = ["billing-read", "list-accts"]
  parameters = true
  [[app.route]]
  url = "/v1/status"
  methods = ["GET"]
  public = true
  [[app.route]]
  url = "/v1/admin/"
  methods = ["M-SEARCH"]
  acls = ["all", "list-accts"]
  preflight = true
  [[app.route]]
  url = "/cors/"
  preflight = true
"""
ROUTE = '[[app.route]]\nurl = "/"\nmethods = ["GET"]\nacls = ["any"]\n'


def app(text: str = "", name: str = "x", route: str = ROUTE) -> str:
    return f'[[app]]\nname = "{name}"\n{text}\n{route}'


def test_an_application_is_read_and_comes_back_as_it_was() -> None:
    (billing,) = read_applications(WHOLE)
    assert billing.facts() == {
        "name": "billing", "host": "api.example.com", "upstream": "http://127.0.0.1:9000",
        "privileges": [{"key": "software-billing-read", "label": "Read invoices",
                        "description": "What was billed, and when.", "dangerous": 1}],
        "routes": [
            {"url": "/v1/invoices/", "methods": ["GET", "HEAD"],
             "acls": ["list-accts", "software-billing-read"], "parameters": 1, "public": 0,
             "preflight": 0},
            {"url": "/v1/status", "methods": ["GET"], "acls": ["any"], "parameters": 0,
             "public": 1, "preflight": 0},
            {"url": "/v1/admin/", "methods": ["M-SEARCH"], "acls": ["all"], "parameters": 0,
             "public": 0, "preflight": 1},
            {"url": "/cors/", "methods": ["OPTIONS"], "acls": ["any"], "parameters": 0,
             "public": 0, "preflight": 1},
        ],
    }  # fmt: skip
    assert from_facts(billing.facts(), in_file=False) == billing
    assert billing.lines()["routes"] == [
        "GET,HEAD /v1/invoices/ list-accts,software-billing-read parameters",
        "GET /v1/status any public",
        "M-SEARCH /v1/admin/ all preflight",
        "OPTIONS /cors/ any preflight",
    ]
    old = billing.facts()
    for facts in old["routes"]:
        del facts["public"], facts["preflight"]
    assert not any(r.is_public or r.is_preflight for r in from_facts(old, in_file=False).routes)
    check([billing], CATALOGUE)
    assert "software-billing-read" in with_applications(CATALOGUE, [billing])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x" * (LONGEST_DEFINITION + 1), "256 KiB"),
        ("[[app", "no TOML"),
        ("x = " + "[" * 5000, "no TOML"),
        ("[[apps]]\nname = 1", "unknown: 'apps'"),
        ("app = 1", "app is a list"),
        ("[[app]]", "name None"),
        (app(name="Billing"), "name 'Billing'"),
        (app(name="-x"), "name '-x'"),
        (app(name="x" * 41), "is not 1 to 40"),
        (app("user = 'root'"), "unknown: 'user'"),
        (app("host = 'API.example'"), "host 'API.example'"),
        (app("host = 'api.example:80'"), "without a port: write api.example"),
        (app("host = 'api.example..'"), "host"),
        (app("host = 'bücher.example'"), "host"),
        (app("host = '[2001:DB8::1]'"), "write [2001:db8::1]"),
        (app("host = '127.1'"), "host"),
        (app("host = ['a']"), "host"),
        (app("host = 1"), "host"),
        (app("upstream = 'ftp://x'"), "upstream"),
        (app("upstream = 'http://'"), "upstream"),
        (app("upstream = 'http://u:p@h'"), "upstream"),
        (app("upstream = 'http://h:99999'"), "upstream"),
        (app("upstream = 1"), "upstream"),
        (app("privilege = 1"), "privilege is a list"),
        (app("[[app.privilege]]\nlabel = 'x'"), "privilege key None"),
        (app("[[app.privilege]]\nkey = 'A'\nlabel = 'x'"), "privilege key 'A'"),
        (app("[[app.privilege]]\nkey = 'a'"), "has a label"),
        (app("[[app.privilege]]\nkey = 'a'\nlabel = 'a\\u0007'".replace("'", '"')), "has a label"),
        (app("[[app.privilege]]\nkey = 'a'\nlabel = 'x'\ndescription = 1"), "has a label"),
        (app("[[app.privilege]]\nkey = 'a'\nlabel = 'x'\ndangerous = 1"), "dangerous is true"),
        (app("[[app.privilege]]\nkey = 'a'\nlabel = 'x'\nx = 1"), "unknown: 'x'"),
        (app(route=""), "1 to 1000 tables"),
        (app(route="route = 1"), "1 to 1000 tables"),
        (app(route=ROUTE + ROUTE), "GET / stands in two routes"),
        (app(route=ROUTE.replace('"/"', "1")), "url 1"),
        (app(route=ROUTE.replace('"/"', '"v1"')), "url 'v1'"),
        (app(route=ROUTE.replace('"/"', '"/%61"')), "no plain path"),
        (app(route=ROUTE.replace('"/"', '"/a/../b"')), "no plain path"),
        (app(route=ROUTE.replace('"/"', '"/a?b"')), "no plain path"),
        (app(route=ROUTE.replace('"/"', '"/a;b"')), "no plain path"),
        (app(route=ROUTE.replace('["GET"]', '"GET"')), "methods is a list"),
        (app(route=ROUTE.replace('["GET"]', "[]")), "methods is a list"),
        (app(route=ROUTE.replace('["GET"]', '["get"]')), "methods is a list"),
        (app(route=ROUTE.replace('["any"]', '"any"')), "acls is a list"),
        (app(route=ROUTE.replace('["any"]', "[]")), "acls is a list"),
        (app(route=ROUTE.replace('["any"]', '["any", "all"]')), "stands alone"),
        (app(route=ROUTE + "parameters = 1"), "parameters is true"),
        (app(route=ROUTE + "public = 1"), "public is true"),
        (app(route=ROUTE + "preflight = 'yes'"), "preflight is true"),
        (app(route=ROUTE.replace("any", "all") + "public = true"), "public takes no acls"),
        (app(route=ROUTE.replace('acls = ["any"]', "preflight = true")), "acls is a list"),
        (app(route=ROUTE + "acl = 1"), "unknown: 'acl'"),
    ],
)
def test_a_definition_that_is_none_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_applications(text)
    assert refused.value.rule is Rule.APPLICATION_MALFORMED
    assert said in str(refused.value.facts["fault"])


def first(text: str) -> Any:
    return read_applications(text)[0]


OWN = "[[app.privilege]]\nkey = 'k'\nlabel = 'x'"


@pytest.mark.parametrize(
    ("apps", "rule", "fact"),
    [
        ([app(), app()], Rule.APPLICATION_MALFORMED, "x: it is registered twice"),
        (
            [app("host = 'h'"), app("host = 'h'", name="y")],
            Rule.APPLICATION_MALFORMED,
            "y: GET / belongs to x",
        ),
        (
            [app("host = 'a'\n" + OWN), app("host = 'b'\n" + OWN, "y")],
            Rule.APPLICATION_MALFORMED,
            "y: the privilege software-k exists already",
        ),
        ([app(route=ROUTE.replace("any", "nonsense"))], Rule.PRIVILEGE_UNKNOWN, "nonsense"),
        ([app(route=ROUTE.replace("any", "All"))], Rule.PRIVILEGE_UNKNOWN, "All"),
        (
            [app("host = 'a'\n" + OWN), app("host = 'b'", "y", ROUTE.replace("any", "software-k"))],
            Rule.PRIVILEGE_UNKNOWN,
            "software-k",
        ),
    ],
)
def test_applications_that_cannot_stand_together_are_refused(
    apps: list[str], rule: Rule, fact: str
) -> None:
    with pytest.raises(Refusal) as refused:
        check([first(text) for text in apps], CATALOGUE)
    assert refused.value.rule is rule
    assert fact in refused.value.facts.values()


def test_a_final_dot_of_a_host_is_dropped() -> None:
    assert first(app("host = 'api.example.com.'")).host == "api.example.com"


def test_applications_without_a_host_do_not_meet() -> None:
    check([first(app()), first(app(name="y")), first(app("host = 'x'", "z"))], CATALOGUE)


def test_own_privileges_do_not_take_the_place_of_others() -> None:
    known: Catalogue = CATALOGUE.extended("[[acl]]\nkey = 'software-k'\nlabel = 'x'")
    with pytest.raises(Refusal):
        check([first(app(OWN))], known)


def test_there_are_not_too_many_applications() -> None:
    one = first(app())
    with pytest.raises(Refusal):
        check([one] * 1001, CATALOGUE)


def test_the_same_urls_may_stand_on_different_hosts_and_methods() -> None:
    check(
        [
            first(app("host = 'a'")),
            first(app("host = 'b'", "y")),
            first(app("host = 'a'", "z", ROUTE.replace("GET", "PUT"))),
        ],
        CATALOGUE,
    )
