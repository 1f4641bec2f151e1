"""Whoever reads a path otherwise than we do comes to no stricter route by it."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.core.application import Application, Route
from counterfoil.core.route import OriginalRequest, RouteTable
from counterfoil.core.url_path import read_path
from support.amount import examples

Reader = Callable[[str], str]
# How applications are known to read paths, each written here in words of its own.
READERS: dict[str, Reader] = {
    "as it is": lambda path: path,
    "case folded (ASP.NET, Express)": str.lower,
    "without final slash (Express, Flask)": lambda path: re.sub(r"(?<=.)/$", "", path),
    "with final slash (Django's APPEND_SLASH)": lambda path: re.sub(r"(?<!/)$", "/", path, count=1),
    "without parameters (Tomcat, JAX-RS)": lambda path: re.sub(";[^/]*", "", path),
    "without extension (Rails, old Spring)": lambda path: re.sub(r"(?<=[^/])\.[^/.]*(/?)$", r"\1",
                                                                path),
}  # fmt: skip
LEVELS = (None, frozenset[str](), frozenset({"a"}), frozenset({"a", "b"}), frozenset({"all"}))
RANK = {level: rank for rank, level in enumerate(LEVELS)}

URLS = ["/", "/v1/", "/v1/", "/v1/admin", "/v1/admin/", "/v1/Admin/", "/v1/keys", "/v1/keys/",
        "/v1/Keys", "/v1/keys.json", "/v1/admin/x"]  # fmt: skip
urls = st.sampled_from(URLS)
routes = st.builds(
    lambda url, methods, level: Route(
        url, tuple(methods), level or frozenset(), parameters=True, is_public=level is None
    ),
    urls,
    st.sets(st.sampled_from(["GET", "PUT"]), min_size=1),
    st.sampled_from(LEVELS),
)


@st.composite
def asked(draw: st.DrawFn) -> tuple[list[Route], str]:
    """Return routes, and a path that is or is below one of them, or that a reader takes for it."""
    made = draw(st.lists(routes, min_size=2, max_size=6))
    path = draw(st.sampled_from([route.url for route in made]))
    path += draw(st.sampled_from(["", "x", "x/"]))
    changes = [
        "case",
        "case",
        "slash",
        "parameter",
        "parameter",
        "extension",
        "extension",
        "escape",
    ]
    for change in draw(st.lists(st.sampled_from(changes), max_size=3)):
        if change == "case":
            at = draw(st.sampled_from([0, 4]))
            path = path[:at] + path[at:].swapcase()
        elif change == "slash":
            path = path[:-1] if path.endswith("/") and len(path) > 1 else f"{path}/"
        elif change == "escape":
            path = path.replace("d", "%64", 1)
        else:
            at = draw(st.sampled_from([i for i, c in enumerate(f"{path}/") if c == "/" and i]))
            extra = [";", ";x=1", ";a.b"] if change == "parameter" else [".json", "."]
            path = path[:at] + draw(st.sampled_from(extra)) + path[at:]
    return made, path


def longest(table: dict[str, dict[str, Route]], path: str, fold: bool) -> str | None:
    """Return the URL of the longest route that covers a path, found by trying each."""
    key = str.lower if fold else str
    fitting = [
        url for url in table
        if key(path) == key(url) or (url.endswith("/") and key(path).startswith(key(url)))
    ]  # fmt: skip
    return max(fitting, key=len, default=None)


@settings(max_examples=examples(3000), deadline=None)
@given(
    asked(),
    st.lists(st.sampled_from(list(READERS)), min_size=1, max_size=4),
    st.sampled_from(["GET", "PUT"]),
)
def test_no_reading_of_a_path_that_is_allowed_leads_to_a_stricter_route(
    wanted: tuple[list[Route], str], readers: list[str], method: str
) -> None:
    given_routes, uri = wanted
    table: dict[str, dict[str, Route]] = {}
    for route in given_routes:
        for name in route.methods:
            table.setdefault(route.url, {}).setdefault(name, route)
    kept = [Route(url, (name,), r.needs, r.parameters, r.is_public)
            for url, methods in table.items() for name, r in methods.items()]  # fmt: skip
    app = Application("a", tuple(kept), host="h")
    match = RouteTable([app]).look_up(OriginalRequest("h", method, uri)).certain
    path = read_path(uri)
    if match is None or path is None:
        return
    # It is the longest of those that cover it as it stands,
    assert match.route.url == longest(table, path, fold=False)
    taken = RANK[match.needs]
    # and whoever reads it otherwise finds nothing stricter that is more particular.
    fold = any("case" in name for name in readers)
    for name in readers:
        path = READERS[name](path)
    read = longest(table, path, fold=fold)
    if read is None or len(read) < len(match.route.url):
        return
    other = table[read].get(method)
    assert other is not None
    assert RANK[None if other.is_public else other.needs] <= taken
