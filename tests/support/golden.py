"""One long story in which every function is called and every rule broken, and what was answered.

Steps are (function, arguments); ``old`` leaves out ``api.version``. What differs between two
runs (moments, secrets, ids) is replaced by what it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from support.server import Server

WORD = "correct horse battery"
LATE = "4000000000"
NONCE = "0123456789abcdef0123456789abcdef"
_VARY = {
    "token": "a secret", "id": "an id", "create_time": "a moment", "startdate": "a date",
    "unix_startdate": "a moment", "STARTDATE": "a moment", "MTIME": "a moment",
    "suspendtime": "a moment",
    "time": "a date", "unixtime": "a moment", "session": "a session", "url": "a link",
    "cp_security_token": "a path", "expires": "a moment",
    "at": "a moment", "hash": "a hash", "hostname": "a host", "counterfoil": "a version",
    "parent": "an id", "subject_id": "an id", "actor_token": "an id", "compared": "words",
    "startdate_unix": "a moment", "previous": "a hash", "receipt": "a receipt",
    "old_secret_ends_at": "a moment", "created_at": "a moment",
    "ends_at": "a moment",
    "since": "a moment", "checkpoint": "a line", "now": "a moment", "key": "a key",
    "position": "a number",
    "month": "a number", "year": "a number", "owner_id": "a number", "actor_id": "a number",
}  # fmt: skip


@dataclass(frozen=True)
class Step:
    """One call; ``who`` names the token it is made with, ``keep`` the one that it makes."""

    function: str
    arguments: dict[str, Any] = field(default_factory=dict)
    who: str = "owner"
    keep: str = ""
    user: str = "root"
    old: bool = False
    xml: bool = False
    json: Any = None
    query: dict[str, str] = field(default_factory=dict)


BILLING = """
[[app]]
name = "billing"
host = "api.example.com"
  [[app.privilege]]
  key = "billing-read"
  label = "Read invoices"
  [[app.route]]
  url = "/v1/"
  methods = ["GET"]
  acls = ["billing-read", "list-accts"]
"""


def _s(function: str, /, **arguments: Any) -> Step:
    return Step(function, arguments)


def _as(who: str, user: str, function: str, /, **arguments: Any) -> Step:
    return Step(function, arguments, who, user=user)


def _old(function: str, /, **arguments: Any) -> Step:
    return Step(function, arguments, old=True)


def _uapi(function: str, /, user: str = "bob", module: str = "Tokens", **more: Any) -> Step:
    keys = {"cpanel.user": user, "cpanel.module": module, "cpanel.function": function}
    return Step("uapi_cpanel", keys | more)


STORY: tuple[Step, ...] = (
    # Who am I, and what is this
    _s("version"), _old("version"), Step("version", xml=True), Step("version", xml=True, old=True),
    _s("gethostname"), _old("gethostname"), _s("no_such_function"),
    _old("no_such_function"), _old("api_token_list"),
    _s("get_settings"), _s("set_settings", soon_days="14"),
    _s("set_settings", soon_days="soon"), _s("set_settings"),
    _s("set_settings", webhook_url="https://127.0.0.1/"),
    _s("set_settings", webhook_url="http://hook.example/"),
    _s("set_settings", webhook_url="https://hook.invalid/"),
    # Accounts
    _s("createacct", username="Ann", domain="ann.example", contactemail="ann@example.net",
       password=WORD, reseller="1"),
    _old("createacct", username="bob", domain="bob.example"),
    _s("createacct"), _old("createacct", username="bob"), _s("createacct", username="1bob"),
    _s("createacct", username="cat", domain="bob.example"),
    _s("createacct", username="cat", domain="cat"),
    _s("createacct", username="cat", contactemail="nobody"),
    _s("createacct", username="cat", password="short"),
    _s("createacct", username="cat", owner="nobody"),
    _s("createacct", username="cat", pass_="x"),
    _s("listaccts"), _old("listaccts"), _s("listaccts", search="ann", searchtype="user",
                                           want="user,domain"),
    Step("listaccts", {"api.chunk.enable": 1, "api.chunk.size": 1, "api.chunk.verbose": 1,
                       "api.filter.enable": 1, "api.filter.a.field": "user", "api.filter.a.arg0":
                       "b", "api.filter.verbose": 1, "api.columns.enable": 1,
                       "api.columns.a": "user"}),
    Step("listaccts", {"want": "user", "api.sort.enable": 1, "api.sort.a.field": "user",
                       "api.sort.a.reverse": 1}, xml=True),
    _s("accountsummary", user="bob"), _old("accountsummary", user="bob"),
    _s("accountsummary", user="nobody"), _old("accountsummary", user="nobody"),
    _s("accountsummary"), _s("accountsummary", domain="no.example"),
    _s("list_users"), _s("domainuserdata", domain="bob.example"),
    _old("domainuserdata", domain="bob.example"), _old("domainuserdata", domain="no.example"),
    _s("get_domain_info"),
    _s("verify_new_username", user="cat"), _s("verify_new_username", user="bob"),
    _s("verify_new_username", user="test1"),
    _s("modifyacct", user="bob", newuser="rob", domain="rob.example"),
    _old("modifyacct", user="rob", newuser="bob"), _old("modifyacct", user="nobody"),
    _s("modifyacct", user="bob", newuser="ann"), _s("modifyacct", user="root", newuser="rot"),
    _s("modifyacct", user="bob", owner="bob"), _s("modifyacct", user="ann", owner="bob"),
    _s("passwd", user="bob", password=WORD), _old("passwd", user="bob", **{"pass": WORD}),
    _s("passwd", user="bob"), _s("passwd", user="bob", password="bob bob bob bob"),
    _old("passwd", user="nobody", password=WORD),
    _s("suspendacct", user="bob", reason="unpaid", disallowun="1"),
    _old("suspendacct", user="nobody"), _s("suspendacct", user="root"),
    _s("suspendacct", user="bob", reason="two\nlines"),
    _s("listsuspended"), _old("listsuspended"),
    _s("api_token_create", token_name="t", user="bob", acl="list-accts"),
    _s("unsuspendacct", user="bob"), _old("unsuspendacct", user="bob"),
    # Resellers and lists
    _s("setupreseller", user="bob"), _old("setupreseller", user="nobody"),
    _s("listresellers"), _old("listresellers"),
    _s("saveacllist", acllist="basic", **{"acl-list-accts": "1", "acl-manage-api-tokens": "1"}),
    _old("saveacllist", acllist="basic", **{"acl-create-user-session": "1"}),
    _s("saveacllist", acllist="a b"), _s("listacls"), _old("listacls"),
    _s("setacls", reseller="bob", acllist="basic"), _old("setacls", reseller="ann",
       **{"acl-list-accts": "1", "acl-manage-api-tokens": "1", "acl-passwd": "1"}),
    _s("setacls", reseller="bob", acllist="none"), _s("setacls", reseller="nobody"),
    _s("setacls", reseller="bob", acllist="basic", **{"acl-passwd": "1"}),
    _s("setacls", reseller="bob", **{"acl-nothing": "1"}),
    _s("modifyacct", user="bob", owner="ann"), _s("modifyacct", user="ann", owner="bob"),
    _s("modifyacct", user="bob", owner="root"),
    _s("acctcounts", user="ann"), _old("acctcounts", user="ann"), _s("acctcounts", user="nobody"),
    _s("resellerstats", user="ann"), _old("resellerstats", reseller="ann"),
    _s("reseller_show", user="bob"), _s("reseller_show", user="nobody"),
    _s("setacls", reseller="bob", mode="add", **{"acl-passwd": "1"}),
    _s("setacls", reseller="bob", mode="remove", **{"acl-passwd": "1"}),
    _s("setacls", reseller="bob", mode="add", **{"acl-all": "1"}),
    _s("setacls", reseller="bob", mode="remove", **{"acl-passwd": "1"}),
    _s("setacls", reseller="bob", acllist="basic"), _s("my_settings"), _s("privilege_list"),
    _s("listpkgs"), _old("listpkgs"), _s("changepackage", user="bob", pkg="gold"),
    _old("changepackage", user="bob", pkg="gold"),
    # Tokens
    Step("api_token_create", {"token_name": "wide", "acl": "all"}, keep="wide"),
    Step("api_token_create", {"token_name": "ann1", "user": "ann", "whitelist_ip-0": "127.0.0.1",
                              "whitelist_ip-1": "2001:db8::/32", "expires_at": LATE}, keep="ann"),
    Step("api_token_create", {"token_name": "child", "acl-0": "list-accts",
                              "acl-1": "manage-api-tokens"}, "wide", keep="child"),
    _as("child", "root", "api_token_create", token_name="x", acl="passwd"),
    _s("api_token_create", token_name="wide"), _s("api_token_create", token_name="a b"),
    _s("api_token_create", token_name="x", acl="none-such"),
    _s("api_token_create", token_name="x", acl=""),
    _s("api_token_create", token_name="x", user="cat"),
    _s("api_token_create", token_name="x", user="ann", acl="all"),
    _s("api_token_create", token_name="x", user="ann", acl="kill-acct"),
    _s("api_token_create", token_name="x", whitelist_ip="999.1.1.1"),
    _s("api_token_create", token_name="x", whitelist_ip=""),
    _s("api_token_create", token_name="x", whitelist_ip=[f"10.0.{n}.1" for n in range(101)]),
    _s("api_token_create", token_name="x", expires_at="tomorrow"),
    _s("api_token_create", token_name="x", expires_at="5"),
    _s("api_token_create", token_name="x", expire_at=LATE),
    _s("api_token_create", token_name="x", user="nobody"),
    Step("api_token_create", {"token_name": "x"}, query={"token_name": "y"}),
    _as("wide", "root", "api_token_create", token_name="x", lasting="1"),
    _as("ann", "ann", "api_token_create", token_name="x", whitelist_ip="any"),
    _as("ann", "ann", "api_token_create", token_name="x", expires_at="0"),
    _as("ann", "ann", "api_token_create", token_name="x", acl="kill-acct"),
    _s("api_token_list"), _s("api_token_list", user="ann"),
    _s("token_list_all", search="ann"), _as("ann", "ann", "token_list_all"),
    _s("token_list_all", size="1", state="soon"), _s("token_list_all", after="nothing"),
    _s("api_token_update", token_name="child", new_name="child2", acl="list-accts"),
    _s("api_token_update", token_name="none"), _s("api_token_update", token_name="wide",
                                                  new_name="owner"),
    Step("api_token_get_details", {"token": "@ann"}), _s("api_token_get_details", token="A" * 32),
    _s("api_token_get_details", token="no"),
    Step("api_token_verify", {"token": "@ann", "user": "ann", "function": "listaccts"}),
    Step("api_token_verify", {"token": "@ann", "user": "bob"}),
    Step("api_token_verify", query={"token": "@ann"}),
    _s("api_token_verify", token="x", function="none"),
    _s("api_token_explain", token_name="ann1", user="ann", acl="passwd", ip="203.0.113.9"),
    _s("api_token_explain", receipt="nonsense"), _s("api_token_explain"),
    _s("api_token_explain", token_name="ann1", user="ann", acl="passwd", function="version"),
    _s("api_token_reach", user="ann"), _s("api_token_reach", token_name="ann1", user="ann"),
    Step("version", {"api.columns.enable": 1, "api.columns.a": "version"}),
    Step("listaccts", {"api.sort.enable": 1, "api.sort.a.field": "ower"}),
    _s("api_token_revoke", token_name=["child2", "none"]), _s("api_token_revoke",
                                                              token_name="child2"),
    # Policies
    _s("set_settings", user="ann", max_lifetime_days="5", max_tokens="9"),
    _s("get_settings", user="ann"),
    _s("api_token_create", token_name="x", user="ann", acl="list-accts"),
    _s("api_token_create", token_name="x", user="ann", acl="list-accts", expires_at=LATE),
    _s("set_settings", user="ann", max_lifetime_days="", max_tokens="1", require_allow_list="1"),
    _s("api_token_create", token_name="x", user="ann", acl="list-accts"),
    _s("api_token_create", token_name="x", user="ann", acl="list-accts", whitelist_ip="10.0.0.1"),
    _s("set_settings", default_expiry_days="30"),
    _s("set_settings", user="ann", default_expiry_days="31"),
    _s("set_settings", default_expiry_days="365"),
    _s("set_settings", user="ann", max_tokens="", require_allow_list=""),
    # Living with tokens
    Step("api_token_create", {"token_name": "life", "user": "bob", "acl": "list-accts",
                              "description": "nightly invoices"}, keep="life"),
    _s("api_token_create", token_name="x", description="two\nlines"),
    _s("api_token_list", user="bob", search="NIGHTLY"), _s("api_token_show", token_name="life",
                                                           user="bob"),
    _s("api_token_rotate", token_name="life", user="bob", overlap="60", idempotency_key=NONCE),
    _s("api_token_rotate", token_name="life", user="bob", idempotency_key=NONCE),
    _s("api_token_rotate", token_name="life", user="bob", overlap="2592001"),
    _s("api_token_rotate", token_name="life", user="bob", idempotency_key="short"),
    _s("api_token_rotate", token_name="life", user="bob", overlap="0"),
    _s("api_token_rotate", token_name="life", user="bob", idempotency_key=NONCE),
    _s("api_token_rotate", token_name="life", user="bob", overlap="60"),
    _as("wide", "root", "api_token_rotate", token_name="life", user="bob"),
    _as("wide", "root", "api_token_update", token_name="life", user="bob", expires_at=LATE),
    _as("wide", "root", "api_token_update", token_name="life", user="bob", description="mine"),
    _s("api_token_end_overlap", token_name="life", user="bob"),
    _s("api_token_end_overlap", token_name="life", user="bob"),
    _as("wide", "root", "api_token_disable", token_name="life", user="bob"),
    _s("api_token_enable", token_name="life", user="bob"),
    _s("api_token_contain", token_name="life", user="bob"),
    _s("api_token_release", token_name="life", user="bob"),
    _s("api_token_release", token_name="ann1", user="ann"),
    _s("api_token_whatif", token_name="life", user="bob", whitelist_ip="203.0.113.0/24"),
    _s("api_token_whatif", token_name="life", user="bob", days="91"),
    _s("api_token_advice", token_name="life", user="bob"),
    _s("api_token_apply_advice", token_name="life", user="bob"),
    _s("api_token_revoke_all", user="bob"),
    _s("policy_outside"), _s("policy_enforce"),
    # What a token may not
    _as("ann", "ann", "myprivs"), _as("ann", "ann", "applist"), _as("ann", "ann", "setacls"),
    Step("myprivs", {}, "ann", user="ann", old=True), Step("applist", {}, "ann", user="ann",
                                                           old=True),
    Step("setacls", {}, "ann", user="ann", old=True),
    _as("ann", "ann", "passwd", user="ann", password=WORD),
    _as("wide", "root", "setupreseller", user="bob"),
    _as("wide", "root", "set_settings", soon_days="7"),
    _as("wide", "root", "createacct", username="cat", reseller="1"),
    _as("wide", "root", "saveacllist", acllist="basic"),
    # Sessions
    _s("create_user_session", user="bob", service="whostmgrd", locale="de"),
    _s("create_user_session", user="bob", service="webmaild"),
    _s("create_user_session", user="nobody", service="cpaneld"), _s("create_user_session"),
    _s("session_list", user="bob"), _s("session_end", user="bob", session="999999"),
    _s("session_end", user="bob"),
    # The account API
    _uapi("create_full_access", name="acme", expires_at=LATE), _uapi("list"),
    _uapi("create_full_access", name="acme"), _uapi("rename", name="acme", new_name="acme2"),
    _s("api_token_list", user="bob", kind="cpanel"), _s("api_token_list", kind="account"),
    _s("api_token_disable", user="bob", kind="cpanel", token_name="acme2"),
    _s("api_token_update", user="bob", kind="cpanel", token_name="acme2", acl="list-accts"),
    _as("ann", "ann", "api_token_list", kind="cpanel"),
    _uapi("revoke", name="acme2"), _uapi("nothing"), _uapi("list", user="root"),
    # Many at once, and what cannot be read
    _s("batch", command=["version", "accountsummary?user=bob", "no_such", "batch"]),
    _s("batch", command=["removeacct?user=nobody", "version"], abort_on_error="1"),
    _s("batch"), _s("batch", command=["version"] * 101),
    Step("version", json=[1]), Step("accountsummary", json={"user": "bob", "api.version": 1}),
    Step("listaccts", {"api.sort.enable": 1, "api.sort.a.field": "user",
                       "api.sort.a.method": "random"}),
    # Applications behind gateways
    _s("list_applications"), _s("register_application", definition=BILLING),
    _s("list_applications"), _s("register_application"),
    _s("register_application", definition="[[app"),
    _s("register_application", definition=BILLING.replace("list-accts", "nonsense")),
    _s("find_route", method="GET", url="https://API.example.com/v1/7?x=1"),
    _s("find_route", method="GET", url="/v1/7"), _s("find_route", method="GET", url="http://["),
    _s("api_token_explain", token_name="wide", acl="software-billing-read"),
    _s("unregister_application", name="billing"), _s("unregister_application", name="billing"),
    # The end
    _s("suspendreseller", user="ann", reason="gone"), _old("suspendreseller", user="nobody"),
    _s("unsuspendreseller", user="ann"), _old("unsuspendreseller", user="ann"),
    _s("unsetupreseller", user="bob"), _old("unsetupreseller", user="bob"),
    _s("terminatereseller", user="ann", terminatereseller="1"),
    _old("terminatereseller", reseller="nobody", terminatereseller="1"),
    _s("removeacct", username="bob", user="bob"), _old("removeacct", user="bob"),
    _s("removeacct", user="root"), _s("audit_list", limit="2"),
    _s("audit_list", action="account.", actor="root", limit="1"), _s("audit_checkpoint"),
    _s("audit_export", after="999999", until="1"),
    _s("token_leak_report", token="no secret of ours"), _s("token_leak_report"),
    Step("token_leak_report", query={"token": "x" * 20}), _s("notice_test"),
    _s("notice_list", limit="1"), _s("get_settings", user="root"),
)  # fmt: skip


def told(server: Server) -> list[dict[str, Any]]:
    """Run the story against a fresh server; return each step with what was answered."""
    secrets = {"owner": server.token("owner", "--lasting", "--expires", "never")}
    answers = []
    with server.client() as client:
        for step in STORY:
            answer = _call(client, step, secrets)
            if step.keep:
                secrets[step.keep] = answer.json()["data"]["token"]
            body = answer.text if step.xml else _masked(answer.json())
            answers.append(
                {"call": _shown(step), "status": answer.status_code, "answer": body}
            )  # fmt: skip
    return answers


def _call(client: httpx.Client, step: Step, secrets: dict[str, str]) -> httpx.Response:
    def filled(given: dict[str, Any]) -> dict[str, Any]:
        return {
            key: secrets[value[1:]] if isinstance(value, str) and value.startswith("@") else value
            for key, value in given.items()
        }

    query = filled(step.query) | ({} if step.old else {"api.version": "1"})
    door = "xml-api" if step.xml else "json-api"
    body: dict[str, Any] = {"data": filled(step.arguments)} if step.json is None else {
        "json": step.json
    }  # fmt: skip
    return client.post(
        f"/{door}/{step.function}", params=query,
        headers={"Authorization": f"whm {step.user}:{secrets[step.who]}"}, **body,
    )  # fmt: skip


def _shown(step: Step) -> str:
    given = step.json if step.json is not None else step.arguments | step.query
    shown = {k: f"{len(v)} values" if isinstance(v, list) and len(v) > 5 else v
             for k, v in given.items()} if isinstance(given, dict) else given  # fmt: skip
    form = " as xml" if step.xml else ""
    return f"{step.who}: {step.function} {shown}{' (old)' if step.old else ''}{form}"


def _masked(value: Any, key: str = "") -> Any:
    if key == "notices":
        return "(what was told so far)"
    if key.startswith("last_used") or key == "last_refused_at":
        return "(now and then written)"
    if key in _VARY and value is not None and not isinstance(value, (dict, list)):
        return f"({_VARY[key]})"
    if key == "expires_at" and value not in {None, int(LATE)}:
        return "(a moment)"
    if isinstance(value, dict):
        return {k: _masked(v, k) for k, v in sorted(value.items())}
    if isinstance(value, list):
        return [_masked(one, key) for one in value]
    return value
