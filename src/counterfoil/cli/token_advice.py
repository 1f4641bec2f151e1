"""Commands that narrow a token by its recorded usage: advice and whatif."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.local import answer, as_pairs, ask, yes_option
from counterfoil.cli.moments import Days, read_ending
from counterfoil.cli.output import (
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
from counterfoil.cli.target import target, target_options
from counterfoil.cli.tokens import (
    expires_option,
    new_acl_option,
    new_ip_option,
    which_options,
)

if TYPE_CHECKING:
    from counterfoil.cli.tokens import Which

days_option = click.option("--days", type=Days(1, 90), default=30,
                           help="The number of days to look back, at most 90 [30].")  # fmt: skip


@click.command()
@click.argument("name")
@which_options
@days_option
@click.option("--apply", "is_applied", is_flag=True, help="Apply the suggested limits immediately.")
@yes_option
@output_option
@target_options()
def advice(
    name: str, which: Which, days: int, form: str | None, data: str | None,
    *, is_applied: bool, yes: bool,
) -> None:  # fmt: skip
    """Show which privileges and addresses a token did not use, and suggest limits.

    \b
    Example:
      counterfoil token advice billing --days 60
      counterfoil token advice billing --apply
    """
    pairs = as_pairs(("token_name", name), *which, ("days", str(days)))
    if is_applied:
        ask(f"Remove the privileges and addresses that {name} did not use in {days} days?", yes=yes)
        with target(data) as opened:
            body = opened.invoke("api_token_apply_advice", pairs)
        answer(body, form, lambda made: say(
            f"{made['name']}: privileges {plain(made['acls'])}; from "
            f"{addresses(made['whitelist_ips'])}."))  # fmt: skip
        return
    with target(data) as opened:
        body = opened.invoke("api_token_advice", pairs)
        zone = opened.settings().zone

    def advised(found: dict[str, Any]) -> None:
        suggested = found["suggested"] or {}
        facts(
            [
                ("requests", f"{found['uses']} since {moment(found['since'], zone)}"),
                ("unused privileges", found["unused_acls"]),
                ("unused IPs", found["unused_ips"]),
                ("suggested privileges", suggested.get("acls")),
                ("suggested IPs", addresses(suggested.get("whitelist_ips"), "-")),
            ]
        )
        if not found["certain"]:
            say("Usage is too varied for a suggestion.")
        elif suggested:
            say(f"Apply these limits: counterfoil token advice {name} --days {days} --apply")

    answer(body, form, advised)


@click.command()
@click.argument("name")
@which_options
@new_acl_option
@new_ip_option
@expires_option("unchanged")
@days_option
@output_option
@target_options()
def whatif(
    name: str, which: Which, acl: tuple[str, ...], ip: tuple[str, ...], expires: str | None,
    days: int, form: str | None, data: str | None,
) -> None:  # fmt: skip
    """Show how many recent requests a planned edit would have refused.

    \b
    Example:
      counterfoil token whatif billing --acl list-accts --ip 203.0.113.0/24
    """
    with target(data) as opened:
        pairs = as_pairs(
            ("token_name", name), *which, ("acl", acl or None), ("days", str(days)),
            ("whitelist_ip", ip or None),
            ("expires_at", read_ending(opened, expires)),
        )  # fmt: skip
        body = opened.invoke("api_token_whatif", pairs)

    def judged(found: dict[str, Any]) -> None:
        uses = counted(found["uses"], "request")
        echo(
            f"{uses} in {counted(days, 'day')}: {found['certainly_refused']} would have been "
            f"refused; for {found['perhaps_refused']} this cannot be determined."
        )
        if found["by"]:
            table(
                ("Privilege", "From", "Requests", "Refused"),
                [(b["privilege"], b["network"], str(b["uses"]), b["refused"]) for b in found["by"]],
            )

    answer(body, form, judged)
