"""Commands about a token in use: show, rotate, disable, contain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.local import answer, as_pairs, ask, read_file, read_line, succeeded, yes_option
from counterfoil.cli.moments import read_ending, read_seconds
from counterfoil.cli.output import (
    Column,
    addresses,
    counted,
    echo,
    facts,
    moment,
    output_option,
    plain,
    say,
    table,
)
from counterfoil.cli.reach import foretell
from counterfoil.cli.target import target, target_options
from counterfoil.cli.token_advice import advice, whatif
from counterfoil.cli.token_find import find
from counterfoil.cli.tokens import (
    expires_option,
    token,
    user_option,
    which_options,
)

__all__ = ["token"]

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from counterfoil.cli.tokens import Which

_CUT = {
    "tokens": "tokens", "revoked": "revoked tokens", "sessions": "sessions",
    "created": "changes that created something", "touched": "changes to something",
}  # fmt: skip


@token.command()
@click.argument("name")
@which_options
@output_option
@target_options()
def show(name: str, which: Which, form: str | None, data: str | None) -> None:
    """Show a token: limits, last requests, secrets.

    \b
    Example:
      counterfoil token show billing
    """
    with target(data) as opened:
        body = opened.invoke("api_token_show", as_pairs(("token_name", name), *which))
        zone = opened.settings().zone

    def shown(made: dict[str, Any]) -> None:
        facts(
            [
                ("name", made["name"]),
                ("id", made["id"]),
                ("description", made["description"] or None),
                ("state", _state(made, zone)),
                ("privileges", made["acls"]),
                ("IPs", addresses(made["whitelist_ips"])),
                ("created", moment(made["create_time"], zone)),
                ("expires", moment(made["expires_at"], zone)),
                ("parent", made["parent"]),
                ("last used", _used(made["last_use"], zone)),
                ("last refused", _used(made["last_refusal"], zone)),
            ]
        )
        echo("")
        table(
            (
                "Secret",
                "Created",
                "Valid until",
                Column("Last used", rank=1),
                Column("From", rank=2),
            ),
            [
                (
                    str(secret["number"]),
                    moment(secret["created_at"], zone),
                    moment(secret["ends_at"], zone, "replaced"),
                    moment(secret["last_used_at"], zone),
                    plain(secret["last_used_ip"]),
                )
                for secret in made["secrets"]
            ],
        )

    answer(body, form, shown)


def _state(made: dict[str, Any], zone: ZoneInfo) -> str:
    if made["contained"]:
        contained = made["contained"]
        return f"contained since {moment(contained['at'], zone)}, by {contained['by']}"
    if made["disabled"]:
        by = made["disabled"]["by"]
        how = {
            "leak": "by a leak report", "policy": "by a policy", "person": f"by {by}",
            "token": f"by {by}, through a token",
        }[made["disabled"]["how"]]  # fmt: skip
        return f"disabled since {moment(made['disabled']['at'], zone)}, {how}"
    return "enabled" if made["enabled"] else "stopped by an ancestor"


def _used(use: dict[str, Any] | None, zone: ZoneInfo) -> str:
    if use is None:
        return "never"
    told = f"{moment(use['at'], zone)} from {use['ip']}, {use['door']} {use['function']}".rstrip()
    return f"{told} ({use['reason']})" if "reason" in use else told


@token.command()
@click.argument("name")
@which_options
@click.option("--overlap", metavar="LENGTH", help="How long the old secret stays valid: 90m, "
              "12h, 7d, 2w, or seconds; at most 30d; 0: not at all [1d; 0 for a token that a leak "
              "report disabled].")  # fmt: skip
@expires_option("unchanged")
@click.option("--idempotency-key-file", metavar="F", help="A file with at least 128 random bits "
              "(`openssl rand -hex 16`), or - for standard input. The same key within ten minutes "
              "returns the same secret again.")  # fmt: skip
@yes_option
@output_option
@target_options()
def rotate(
    name: str, which: Which, overlap: str | None, expires: str | None,
    idempotency_key_file: str | None, form: str | None, data: str | None, *, yes: bool,
) -> None:  # fmt: skip
    """Create a new secret and print it, once; the old secret stays valid for the overlap.

    \b
    Example:
      counterfoil token rotate billing --overlap 7d >billing.token
      counterfoil token rotate leaked --overlap 0 --yes >leaked.token
    """
    seconds = None if overlap is None else read_seconds("--overlap", overlap)
    if seconds is not None and not int(seconds):
        ask(f"Create a new secret for {name}, and refuse the old one immediately?", yes=yes)
    with target(data) as opened:
        pairs = as_pairs(
            ("token_name", name), *which, ("overlap", seconds),
            ("expires_at", read_ending(opened, expires)),
            ("idempotency_key", _key(idempotency_key_file)),
        )  # fmt: skip
        body = opened.invoke("api_token_rotate", pairs)
        zone = opened.settings().zone
    if form in {"json", "yaml"} or not succeeded(body):
        answer(body, form or "table", lambda _: None)
        return
    made = body["data"]
    echo(made["token"])
    say(f"Token {made['name']} has a new secret. This is the only time it is shown.")
    say(f"  old secret valid until  {moment(made['old_secret_ends_at'], zone)}")
    say(f"  token expires           {moment(made['expires_at'], zone)}")


def _key(file: str | None) -> str | None:
    if file is None:
        return None
    return read_line() if file == "-" else read_file(file, "ascii").strip()


@token.command()
@click.argument("name")
@which_options
@click.option("--leaked", is_flag=True, help="Record the secret as leaked.")
@output_option
@target_options()
def disable(name: str, which: Which, form: str | None, data: str | None, *, leaked: bool) -> None:
    """Refuse a token, and all tokens created with it, until it is enabled.

    A token that was disabled as leaked must be rotated before it can be enabled.

    \b
    Example:
      counterfoil token disable billing
      counterfoil token disable billing --leaked
    """
    pairs = as_pairs(("token_name", name), *which, ("leaked", "1" if leaked else None))
    with target(data) as opened:
        body = opened.invoke("api_token_disable", pairs)
    answer(body, form, lambda _: say(f"{name}: disabled."))


@token.command("end-overlap")
@click.argument("name")
@which_options
@yes_option
@output_option
@target_options()
def end_overlap(name: str, which: Which, form: str | None, data: str | None, *, yes: bool) -> None:
    """End the overlap of a rotation: refuse the old secret from now on.

    \b
    Example:
      counterfoil token end-overlap billing --yes
    """
    ask(
        f"Refuse the old secret of {name}? Applications that use it stop working immediately.",
        yes=yes,
    )
    with target(data) as opened:
        body = opened.invoke("api_token_end_overlap", as_pairs(("token_name", name), *which))
    answer(body, form, lambda _: say(f"{name}: the old secret is refused from now on."))


@token.command()
@click.argument("name")
@which_options
@click.option("--even-leaked", is_flag=True,
              help="Even if its current secret was reported as leaked.")  # fmt: skip
@output_option
@target_options()
def enable(
    name: str, which: Which, form: str | None, data: str | None, *, even_leaked: bool
) -> None:
    """Enable a disabled token.

    A token whose secret was reported as leaked must be rotated first.

    \b
    Example:
      counterfoil token enable billing
    """
    pairs = as_pairs(("token_name", name), *which, ("even_leaked", "1" if even_leaked else None))
    with target(data) as opened:
        body = opened.invoke("api_token_enable", pairs)
    answer(body, form, lambda _: say(f"{name}: enabled."))


@token.command("revoke-all")
@user_option
@click.option("--keep-caller", is_flag=True, help="Keep the token that this command uses.")
@yes_option
@output_option
@target_options()
def revoke_all(
    user: str | None, form: str | None, data: str | None, *, keep_caller: bool, yes: bool
) -> None:
    """Revoke all tokens of an account, immediately and permanently.

    \b
    Example:
      counterfoil token revoke-all --user bob --yes
    """
    pairs = as_pairs(("user", user), ("keep_caller", "1" if keep_caller else None))
    with target(data) as opened:
        all_ = foretell(opened, ("user", user), yes=yes)
        whose = user or "your own account"
        ask(
            f"Revoke all tokens of {whose}?{all_} Applications that use them stop immediately.",
            yes=yes,
        )
        body = opened.invoke("api_token_revoke_all", pairs)
    answer(body, form, lambda made: say(f"{counted(made['revoked'], 'token')} revoked."))


@token.command()
@click.argument("name")
@which_options
@yes_option
@output_option
@target_options()
def contain(name: str, which: Which, form: str | None, data: str | None, *, yes: bool) -> None:
    """Stop a token, every token created with it, and their sessions; report what they did.

    `counterfoil token release` undoes this.

    \b
    Example:
      counterfoil token contain billing --yes
    """
    ask(f"Contain {name}? This stops it, every token created with it, and their sessions.", yes=yes)
    _contain_or_release("api_token_contain", name, which, form, data)


@token.command()
@click.argument("name")
@which_options
@output_option
@target_options()
def release(name: str, which: Which, form: str | None, data: str | None) -> None:
    """Release a contained token: everything is restored to its previous state.

    \b
    Example:
      counterfoil token release billing
    """
    _contain_or_release("api_token_release", name, which, form, data)


def _contain_or_release(
    function: str, name: str, which: Which, form: str | None, data: str | None
) -> None:
    with target(data) as opened:
        body = opened.invoke(function, as_pairs(("token_name", name), *which))
        zone = opened.settings().zone
    word = "contained" if function.endswith("contain") else "released"

    def reported(made: dict[str, Any]) -> None:
        report = made["report"]
        tokens, sessions = counted(made["contained"], "token"), counted(made["sessions"], "session")
        say(f"{name}: {tokens} and {sessions} {word}.")
        table(
            ("Token", "Account", "Id", Column("State", is_state=True)),
            [(t["name"], t["user"], t["id"], word) for t in report["tokens"]]
            + [(t["name"], t["user"], t["id"], "already revoked") for t in report["revoked"]],
        )
        names = {t["id"]: t["name"] for t in report["tokens"] + report["revoked"]}
        if report["created"] or report["touched"]:
            echo("")
            acts = sorted(report["created"] + report["touched"], key=lambda act: act["position"])
            table(
                ("Time", Column("Token", folds=True), "Action", "Object", Column("From", rank=1)),
                [
                    (moment(act["at"], zone), names.get(act["actor_token"]) or
                     plain(act["actor_token"]), act["action"], act["subject"], act["address"])
                    for act in acts
                ],
            )  # fmt: skip
        echo(f"Used from: {plain(report['addresses'])}")
        for things, total in report["totals"].items():
            if total > len(report[things]):
                say(f"Showing {len(report[things])} of {total} {_CUT[things]}.")

    answer(body, form, reported)


for command in (advice, find, whatif):
    token.add_command(command)
