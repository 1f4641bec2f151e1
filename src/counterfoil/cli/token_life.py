"""Which commands are about a token that is in use: show, rotate, pause, contain?"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.local import answer, as_pairs, ask, done, read_line, yes_option
from counterfoil.cli.output import echo, facts, fail, moment, output_option, plain, say, table
from counterfoil.cli.reach import foretell
from counterfoil.cli.target import target, target_options
from counterfoil.cli.tokens import (
    acl_option,
    ending,
    expires_option,
    ip_option,
    token,
    user_option,
    which_options,
)

__all__ = ["token"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from counterfoil.cli.tokens import Which

_SPAN = re.compile(r"([0-9]{1,7})([smhd]?)", re.ASCII)
_CUT = {
    "tokens": "tokens", "revoked": "revoked tokens", "sessions": "sessions",
    "created": "acts that made something", "touched": "acts that touched something",
}  # fmt: skip
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


@token.command()
@click.argument("name")
@which_options
@output_option
@target_options("--as")
def show(name: str, which: Which, form: str | None, data: str | None) -> None:
    """Show everything that is kept of a token: limits, last uses, secrets.

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
                ("from", made["whitelist_ips"] or "any address"),
                ("created", moment(made["create_time"], zone)),
                ("ends", moment(made["expires_at"], zone)),
                ("made through", made["parent"]),
                ("last used", _used(made["last_use"], zone)),
                ("last refused", _used(made["last_refusal"], zone)),
            ]
        )
        table(
            ("Secret", "Made", "Good until", "Last used", "From"),
            [
                (
                    str(secret["number"]),
                    moment(secret["created_at"], zone),
                    moment(secret["ends_at"], zone, "it is replaced"),
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
    return "enabled" if made["enabled"] else "stopped by a token that it was made through"


def _used(use: dict[str, Any] | None, zone: ZoneInfo) -> str:
    if use is None:
        return "never"
    told = f"{moment(use['at'], zone)} from {use['ip']}, {use['door']} {use['function']}".rstrip()
    return f"{told} ({use['reason']})" if "reason" in use else told


def seconds(text: str) -> str:
    """Return seconds for the wire from what a person wrote: 3600, 90m, 12h, 7d."""
    span = _SPAN.fullmatch(text)
    if not span:
        fail(f"{text!r} is no span of time such as 3600, 90m, 12h or 7d", 2)
    return str(int(span[1]) * _SECONDS[span[2]])


@token.command()
@click.argument("name")
@which_options
@click.option("--overlap", metavar="SPAN", default="1d",
              help="How long the old secret stays good: 90m, 12h; at most 30d [1d].")  # fmt: skip
@expires_option("as it is")
@click.option("--idempotency-key-file", metavar="F", help="A file with 128 random bits or more "
              "(`openssl rand -hex 16`), - for standard input: the same key within ten minutes "
              "shows the same secret again.")  # fmt: skip
@output_option
@target_options("--as")
def rotate(
    name: str, which: Which, overlap: str, expires: str | None,
    idempotency_key_file: str | None, form: str | None, data: str | None,
) -> None:  # fmt: skip
    """Give a token a new secret and print it, once; the old one stays good for the overlap.

    \b
    Example:
      counterfoil token rotate billing --overlap 7d >billing.token
    """
    with target(data) as opened:
        pairs = as_pairs(
            ("token_name", name), *which, ("overlap", seconds(overlap)),
            ("expires_at", None if expires is None else ending(opened, expires)),
            ("idempotency_key", _key(idempotency_key_file)),
        )  # fmt: skip
        body = opened.invoke("api_token_rotate", pairs)
        zone = opened.settings().zone
    if form in {"json", "yaml"} or not done(body):
        answer(body, form or "table", lambda _: None)
        return
    made = body["data"]
    echo(made["token"])
    say(f"Token {made['name']} has a new secret, shown this once.")
    say(f"  the old one is good until  {moment(made['old_secret_ends_at'], zone)}")
    say(f"  the token ends             {moment(made['expires_at'], zone)}")


def _key(file: str | None) -> str | None:
    if file is None:
        return None
    if file == "-":
        return read_line()
    try:
        return Path(file).read_text("ascii").strip()
    except (OSError, ValueError) as error:
        fail(f"{file} cannot be read: {error}")


def _on_one(function: str, said: str) -> Callable[..., None]:
    """Return what a command does that asks a function about one token and says it was done."""

    def run(name: str, which: Which, form: str | None, data: str | None) -> None:
        with target(data) as opened:
            body = opened.invoke(function, as_pairs(("token_name", name), *which))
        answer(body, form, lambda _: say(f"{name}: {said}"))

    return run


def _simple(command: str, function: str, help_text: str, said: str) -> None:
    example = f"\b\nExample:\n  counterfoil token {command} billing"
    run = _on_one(function, said)
    run.__doc__ = f"{help_text}\n\n{example}"
    for option in (target_options("--as"), output_option, which_options, click.argument("name")):
        run = option(run)
    token.command(command)(run)


_simple("disable", "api_token_disable",
        "Refuse a token, and all that was made through it, until it is enabled.",
        "disabled, and refused from now on.")  # fmt: skip
_simple("enable", "api_token_enable", "Let a disabled token go on.", "enabled.")
_simple("end-overlap", "api_token_end_overlap",
        "Refuse the old secret of a rotated token from now on.",
        "the old secret is refused from now on.")  # fmt: skip


@token.command("revoke-all")
@user_option
@click.option("--keep-caller", is_flag=True, help="Spare the token that this is asked with.")
@yes_option
@output_option
@target_options("--as")
def revoke_all(
    user: str | None, form: str | None, data: str | None, *, keep_caller: bool, yes: bool
) -> None:
    """Revoke all tokens of an account at once and for good.

    \b
    Example:
      counterfoil token revoke-all --user bob --yes
    """
    pairs = as_pairs(("user", user), ("keep_caller", "1" if keep_caller else None))
    with target(data) as opened:
        all_ = foretell(opened, ("user", user), yes=yes)
        whose = user or "root"
        ask(f"Revoke all tokens of {whose}?{all_} Programs using them stop at once.", yes=yes)
        body = opened.invoke("api_token_revoke_all", pairs)
    answer(body, form, lambda made: say(f"{made['revoked']} revoked, and stopped working."))


@token.command()
@click.argument("name")
@which_options
@yes_option
@output_option
@target_options("--as")
def contain(name: str, which: Which, form: str | None, data: str | None, *, yes: bool) -> None:
    """Stop a token, all that was made through it and their sessions; report what they did.

    `counterfoil token release` restores exactly what was before.

    \b
    Example:
      counterfoil token contain billing --yes
    """
    ask(f"Contain {name}? It and all that was made through it stop at once.", yes=yes)
    _contain_or_release("api_token_contain", name, which, form, data)


@token.command()
@click.argument("name")
@which_options
@output_option
@target_options("--as")
def release(name: str, which: Which, form: str | None, data: str | None) -> None:
    """Take a containment back: everything is as it was before.

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
        say(f"{name}: {made['contained']} tokens and {made['sessions']} sessions {word}.")
        tokens = [(t, word) for t in report["tokens"]]
        tokens += [(t, "revoked before") for t in report["revoked"]]
        table(
            ("Token", "Of", "Id", ""),
            [(t["name"], t["user"], t["id"], state) for t, state in tokens],
        )
        acts = [("made", act) for act in report["created"]]
        acts += [("touched", act) for act in report["touched"]]
        table(
            ("What they", "When", "Act", "On", "Through", "From"),
            [
                (did, moment(act["at"], zone), act["action"], act["subject"],
                 plain(act["actor_token"]), act["address"])
                for did, act in acts
            ],
        )  # fmt: skip
        echo(f"Used from: {plain(report['addresses'])}")
        for things, total in report["totals"].items():
            if total > len(report[things]):
                say(f"Not all are shown: {len(report[things])} of {total} {_CUT[things]}.")

    answer(body, form, reported)


days_option = click.option("--days", type=click.IntRange(1, 90), default=30,
                           help="How many days back, at most 90 [30].")  # fmt: skip


@token.command()
@click.argument("name")
@which_options
@days_option
@click.option("--apply", "is_applied", is_flag=True, help="Narrow the token so, at once.")
@yes_option
@output_option
@target_options("--as")
def advice(
    name: str, which: Which, days: int, form: str | None, data: str | None,
    *, is_applied: bool, yes: bool,
) -> None:  # fmt: skip
    """Tell what a token did not use, and the narrower one that would have served.

    \b
    Example:
      counterfoil token advice billing --days 60
      counterfoil token advice billing --apply
    """
    pairs = as_pairs(("token_name", name), *which, ("days", str(days)))
    if is_applied:
        ask(f"Narrow {name} to what it used in {days} days?", yes=yes)
        with target(data) as opened:
            body = opened.invoke("api_token_apply_advice", pairs)
        answer(body, form, lambda made: say(
            f"{made['name']}: privileges {plain(made['acls'])}; from "
            f"{plain(made['whitelist_ips'] or 'any address')}."))  # fmt: skip
        return
    with target(data) as opened:
        body = opened.invoke("api_token_advice", pairs)
        zone = opened.settings().zone

    def advised(found: dict[str, Any]) -> None:
        suggested = found["suggested"] or {}
        facts(
            [
                ("uses", f"{found['uses']} since {moment(found['since'], zone)}"),
                ("privileges not used", found["unused_acls"]),
                ("addresses not used", found["unused_ips"]),
                ("privileges enough", suggested.get("acls")),
                ("addresses enough", suggested.get("whitelist_ips")),
            ]
        )
        if not found["certain"]:
            say("Some uses were too various to be told apart, so nothing narrower is suggested.")
        elif suggested:
            say(f"Narrow it so: counterfoil token advice {name} --days {days} --apply")

    answer(body, form, advised)


@token.command()
@click.argument("name")
@which_options
@acl_option
@ip_option
@expires_option("as it is")
@days_option
@output_option
@target_options("--as")
def whatif(
    name: str, which: Which, acl: tuple[str, ...], ip: tuple[str, ...], expires: str | None,
    days: int, form: str | None, data: str | None,
) -> None:  # fmt: skip
    """Tell how many uses of the last days a planned edit would have refused.

    \b
    Example:
      counterfoil token whatif billing --acl list-accts --ip 203.0.113.0/24
    """
    with target(data) as opened:
        pairs = as_pairs(
            ("token_name", name), *which, ("acl", acl or None), ("days", str(days)),
            ("whitelist_ip", ip or None),
            ("expires_at", None if expires is None else ending(opened, expires)),
        )  # fmt: skip
        body = opened.invoke("api_token_whatif", pairs)

    def judged(found: dict[str, Any]) -> None:
        say(
            f"Of {found['uses']} uses in {days} days, {found['certainly_refused']} would certainly "
            f"have been refused; of {found['perhaps_refused']} the counts cannot tell."
        )
        if found["by"]:
            table(
                ("Privilege", "From", "Uses", "Refused"),
                [(b["privilege"], b["network"], str(b["uses"]), b["refused"]) for b in found["by"]],
            )

    answer(body, form, judged)
