"""Explain: the command that shows each check on a past or planned use of a token."""

from __future__ import annotations

from typing import Any

import click

from counterfoil.cli.completion import complete_privilege
from counterfoil.cli.local import answer, as_pairs, succeeded
from counterfoil.cli.moments import read_when
from counterfoil.cli.output import Column, echo, fail, moment, output_option, say, table
from counterfoil.cli.target import target, target_options
from counterfoil.cli.tokens import kind_option
from counterfoil.core.receipt import SEALED_LENGTH, find_receipt
from counterfoil.core.refusal_text import reason_text
from counterfoil.core.refusals import Reason


@click.command()
@click.argument("subject", metavar="USER|RECEIPT")
@click.option("--token-name", metavar="N", help="The token to test.")
@kind_option
@click.option("--ip", metavar="IP", help="The client's address [127.0.0.1].")
@click.option("--function", metavar="F", help="The function that the request calls.")
@click.option("--acl", metavar="A", shell_complete=complete_privilege,
              help="The privilege that the request requires.")  # fmt: skip
@click.option(
    "--request",
    nargs=2,
    metavar="METHOD URL",
    help="The request that a gateway would forward.",
)
@click.option("--application", metavar="NAME", help="The application, if the gateway names it.")
@click.option("--at", metavar="TIME", help="The time: 2027-11-23T12:00, a day (its start), in "
              "12h or 90d, or epoch seconds [now].")  # fmt: skip
@output_option
@target_options()
def explain(
    subject: str, token_name: str | None, at: str | None, form: str | None, data: str | None,
    request: tuple[str, str] | None, **wanted: str | None,
) -> None:  # fmt: skip
    """Show each check of a request: a hypothetical one, or the one that a receipt records.

    RECEIPT may be the whole header line. Exits 0 if the request would be (was) accepted, else 1.

    \b
    Example:
      counterfoil explain root --token-name billing --ip 203.0.113.7 --function listaccts
      counterfoil explain root --token-name billing --request GET https://api.example.com/v1/
    """
    if token_name is None and find_receipt(subject) is None:
        fail(f"{subject!r} is not a receipt ({SEALED_LENGTH} characters). If it is an "
             "account, name one of its tokens with --token-name", 2)  # fmt: skip
    with target(data) as opened:
        if token_name is None:
            pairs = as_pairs(("receipt", subject))
        else:
            method, url = request or (None, None)
            pairs = as_pairs(
                ("user", subject), ("token_name", token_name), *wanted.items(),
                ("at", read_when(opened, "--at", at)), ("method", method), ("url", url),
            )  # fmt: skip
        body = opened.invoke("api_token_explain", pairs)
        zone = opened.settings().zone

    def steps(data: dict[str, Any]) -> None:
        table(
            ("Check", Column("", is_state=True), Column("Compared", folds=True)),
            [(s["check"], "✓" if s["passed"] else "✗", s["compared"]) for s in data["steps"]],
        )
        if token_name is None and data["steps"]:
            say("Compared with the token as it is now. The receipt does not record the user.")
        verdict = "accepted" if data["accepted"] else f"refused: {_why(data['reason'])}"
        echo(f"{moment(data['at'], zone)}: {verdict}")
        if data.get("call_fault"):
            echo(f"Not called: {data['steps'][0]['compared']}")

    answer(body, form, steps)
    if not succeeded(body) or not body["data"]["accepted"] or body["data"].get("call_fault"):
        raise SystemExit(1)


def _why(reason: str) -> str:
    """Return a reason with its sentence; a newer server may have others than we know."""
    return f"{reason}: {reason_text(Reason(reason))}" if reason in Reason.__members__ else reason
