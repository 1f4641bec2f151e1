"""Write pages from the registry, examples into the pages about gateways, and ``acls.json``.

Tests compare them.

Example: .venv/bin/python scripts/make_documents.py
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import fields
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.core.policy import POLICY_SETTINGS
from counterfoil.core.privilege import ANY, Catalogue, Privilege
from counterfoil.core.settings import SETTINGS, text_of
from counterfoil.functions.all import registry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from counterfoil.core.setting import Setting
    from counterfoil.functions.arguments import Param
    from counterfoil.functions.registry import Function, Registry

DOCS = Path(__file__).parent.parent / "docs"
PRIVILEGES = DOCS.parent / "src" / "counterfoil" / "data" / "acls.json"
TABLES = {
    "settings": [one for name, one in SETTINGS.items() if name not in POLICY_SETTINGS],
    "policy": list(POLICY_SETTINGS.values()),
}
"""Which settings stand in a table of a page, between ``<!-- table: NAME -->`` and its end."""

HEAD = """\
# Functions

Every remote function, with the privilege that it requires, its arguments and its answer. `ANY`
means that every accepted credential may call it. Call a function as
`/json-api/FUNCTION?api.version=1` (or `/xml-api/…`) with GET or POST. Arguments go into the query,
into a form body, or into a JSON object. On the server itself,
`counterfoil call FUNCTION key=value` calls a function as root.

If an answer contains a list, it can be filtered, sorted, divided into chunks and reduced to
columns: [compatibility.md](compatibility.md#filter-sort-chunk-columns).

**Without `api.version`**, a call uses the API from before it had versions, as on WHM. Functions
that existed then answer in their old shape, without `metadata`. All others, including all token
functions, answer `{"error":"Unknown App Requested: FUNCTION"}`. Send `api.version=1`.
"""

MATRIX_HEAD = """\
# Authorization

The privilege that each function requires. `ANY` means that every accepted credential may call it,
and `all` includes every privilege. A token, all its ancestors and all their accounts must hold the
privilege. For the labels and groups of all privileges, see
[privileges.md](privileges.md). If a call was refused, see [refused.md](refused.md).
"""

PRIVILEGES_HEAD = """\
# Privileges

All privileges, by the names that WHM uses. `counterfoil privileges` lists them and shows which
ones you hold. Applications behind gateways add their own (`software-…`). A token has some of them
(`--acl`), at most the ones that its account holds. Root holds `all`. A new reseller gets the
*initial* ones. The pages warn before they grant a *dangerous* one. A privilege without functions
is not used by Counterfoil itself yet, but applications behind gateways can require it.

```sh
counterfoil reseller grant ann --acl list-accts      # add; --only replaces what ann holds
counterfoil reseller revoke ann --acl list-accts
counterfoil reseller show ann
```
"""

MATRIX_TAIL = """\
Lasting changes remain in effect after the token that made them is revoked. Through a token, they
require the mark `lasting`, which only a person can set, signed in with a password or on the server
(`--lasting`). `*` means that only some calls are lasting: those for another owner, for a reseller,
or for the password of an account that is the caller's own, that holds privileges, or that the
caller does not own.
"""

ALWAYS = {"setupreseller", "unsetupreseller", "setacls", "saveacllist", "terminatereseller",
          "set_settings", "register_application", "unregister_application"}  # fmt: skip
PARTLY = {"createacct", "modifyacct", "passwd"}


def functions_page(functions: Registry) -> str:
    """Return the page of every function."""
    return "\n".join([HEAD, *(_section(function) for function in functions)])


def _section(function: Function) -> str:
    facts = [f"Needs `{function.needs}`."]
    if function.changes:
        facts.append("Changes something, and leaves an audit entry.")
    if function.legacy is None:
        facts.append("Unknown without `api.version`.")
    if function.rows:
        facts.append(f"`{function.rows}` can be filtered, sorted, cut and reduced (`api.…`).")
    parts = [f"## `{function.name}`", function.doc, " ".join(facts)]
    if function.params:
        rows = [f"| {_names(p)} | {_kind(p)} | {p.doc} |" for p in function.params]
        parts.append("\n".join(["| argument | | |", "| --- | --- | --- |", *rows]))
    if function.answer:
        rows = [f"| `{key}` | {text} |" for key, text in function.answer.items()]
        parts.append("\n".join(["| `data` | |", "| --- | --- |", *rows]))
    example = " ".join([f"counterfoil call {function.name}", *_example(function)])
    parts.append(f"```sh\n{example}\n```")
    return "\n\n".join(parts) + "\n"


def _names(param: Param) -> str:
    also = ", ".join(f"`{alias}`" for alias in param.aliases)
    return f"`{param.name}`" + (f" (also {also})" if also else "")


def _kind(param: Param) -> str:
    if param.prefix:
        return "several"
    return ", ".join(
        text for text, holds in (("required", param.required), ("list", param.many)) if holds
    )


NEEDED = {
    "accountsummary": ("user=bob",),
    "api_token_create": ("acl=list-accts", "whitelist_ip=203.0.113.7"),
    "api_token_explain": ("token_name=billing", "function=listaccts"),
    "api_token_update": ("whitelist_ip=203.0.113.7",),
    "api_token_whatif": ("acl=list-accts",),
    "modifyacct": ("owner=alice",),
    "passwd": ("password=- <password.txt",),
    "register_application": ('"definition=$(cat billing.toml)"',),
    "saveacllist": ("acl-list-accts=1",),
    "set_settings": ("soon_days=14",),
    "setacls": ("acl-list-accts=1",),
}
"""Arguments that an example needs, though none of them is required in every call."""


def _example(function: Function) -> list[str]:
    required = [param for param in function.params if param.required]
    given = [
        f"{param.name}={param.example}" if "?" not in param.example
        else f"'{param.name}={param.example}'"
        for param in required
        if param.example
    ]  # fmt: skip
    given += NEEDED.get(function.name, ())
    # The command line reads a secret from standard input alone.
    if any(param.name == "token" for param in required):
        given.append("token=- <secret.txt")
    return given


def matrix_page(functions: Registry, catalogue: Catalogue) -> str:
    """Return the authorisation matrix, and which functions each privilege unlocks."""
    rows = [
        f"| `{f.name}` | `{f.needs}` | {'yes' if f.changes else ''} | {_lasting(f.name)} |"
        for f in functions
    ]
    unlocked = [
        f"| `{privilege.key}` | {', '.join(f'`{name}`' for name in names)} |"
        for privilege in catalogue
        if (names := [f.name for f in functions if f.needs == privilege.key])
    ]
    anybody = ", ".join(f"`{f.name}`" for f in functions if f.needs == ANY)
    return "\n".join(
        [
            MATRIX_HEAD,
            "| function | needs | changes something | lasting |",
            "| --- | --- | --- | --- |",
            *rows, "", MATRIX_TAIL,
            "## What each privilege unlocks", "",
            "| privilege | functions |",
            "| --- | --- |",
            f"| (any accepted credential) | {anybody} |",
            *unlocked, "",
        ]
    )  # fmt: skip


def privileges_page(functions: Registry, catalogue: Catalogue) -> str:
    """Return the page of every privilege, by group."""
    parts = [PRIVILEGES_HEAD]
    for section, entries in groupby(catalogue, lambda one: (one.section, one.group)):
        rows = []
        for one in entries:
            marks = [w for w, on in (("initial", one.initial), ("dangerous", one.dangerous)) if on]
            opens = ", ".join(f"`{f.name}`" for f in functions if f.needs == one.key)
            rows.append(f"| `{one.key}` | {one.label} | {', '.join(marks)} | {opens} |")
        title = section[0] if section[0] == section[1] else ": ".join(section)
        parts += [f"## {title}\n", "| privilege | label | | functions |",
                  "| --- | --- | --- | --- |", *rows, ""]  # fmt: skip
    return "\n".join(parts)


def _lasting(name: str) -> str:
    if name in ALWAYS:
        return "yes"
    return "*" if name in PARTLY else ""


def privileges_json() -> str:
    """Return what ``acls.json`` repeats of ``acls.toml``: the fields of a privilege."""
    text = files("counterfoil").joinpath("data/acls.toml").read_text("utf-8")
    names = {field.name for field in fields(Privilege)}
    kept = [{k: v for k, v in one.items() if k in names} for one in tomllib.loads(text)["acl"]]
    return json.dumps(kept, ensure_ascii=False, indent=0) + "\n"


def pages() -> dict[str, str]:
    """Return each page's name and text."""
    catalogue = Catalogue.from_json(privileges_json())
    functions = registry(catalogue)
    return {
        "functions.md": functions_page(functions),
        "authorization.md": matrix_page(functions, catalogue),
        "privileges.md": privileges_page(functions, catalogue),
    }


def settings_table(declared: Iterable[Setting]) -> str:
    """Return a table of settings."""
    rows = [f"| `{s.name}` | {_default(s.default)} | {s.text} |" for s in declared]
    return "\n".join(["| setting | default | meaning |", "| --- | --- | --- |", *rows, ""])


def _default(value: str | bool | int) -> str:
    return text_of(value) or "none"


def with_tables(page: str) -> str:
    """Return a page with the tables between its marks made anew."""
    for name, declared in TABLES.items():
        mark = re.compile(rf"(<!-- table: {name} -->\n).*?(?=<!-- end -->)", re.DOTALL)
        found = mark.search(page)
        if found:
            page = page[: found.end(1)] + settings_table(declared) + page[found.end() :]
    return page


def gateway_page(name: str, text: str) -> str:
    """Return a page about a gateway with its example's files as they are now."""
    for file in (DOCS.parent / "examples" / name).glob("*"):
        mark = re.compile(
            rf"((?:#|--) file: {re.escape(file.name)}\n).*?(?=^```$)", re.MULTILINE | re.DOTALL
        )
        found = mark.search(text)
        if found:
            text = text[: found.end(1)] + file.read_text("utf-8") + text[found.end() :]
    return text


if __name__ == "__main__":
    PRIVILEGES.write_text(privileges_json(), "utf-8")
    for page in (DOCS / "settings.md", DOCS / "policies.md"):
        page.write_text(with_tables(page.read_text("utf-8")), "utf-8")
    for page in (DOCS / "gateways").glob("*.md"):
        page.write_text(gateway_page(page.stem, page.read_text("utf-8")), "utf-8")
    for name, text in pages().items():
        (DOCS / name).write_text(text, "utf-8")
        print(f"wrote {DOCS / name}")
