"""Commands about notices."""

from __future__ import annotations

from typing import Any

import click

from counterfoil.cli.changes import changes_in
from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import answer, as_pairs, installation, where_options
from counterfoil.cli.output import Column, echo, moment, output_option, plain, say, table
from counterfoil.cli.target import target, target_options


@click.group(cls=CommandGroup)
def notices() -> None:
    """List notices and their delivery, and send a test notice.

    \b
    Example:
      counterfoil settings set mail_server=smtp://127.0.0.1:25 mail_from=foil@example.net
      counterfoil notices test
      counterfoil notices list
    """


@notices.command("list")
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=50, help="The number of notices [50]."
)
@output_option
@target_options()
def list_(limit: int, form: str | None, data: str | None) -> None:
    """Show the latest notices, newest first, and the delivery of each.

    \b
    Example:
      counterfoil notices list --limit 10
    """
    with target(data) as opened:
        body = opened.invoke("notice_list", as_pairs(("limit", str(limit))))
        zone = opened.settings().zone

    def state(delivery: dict[str, Any]) -> str:
        if delivery["done_at"]:
            return f"{delivery['channel']}: delivered {moment(delivery['done_at'], zone)}"
        then = (
            "given up"
            if delivery["due_at"] is None
            else f"next try {moment(delivery['due_at'], zone)}"
        )
        return f"{delivery['channel']}: {plain(delivery['error'])}; {then}"

    def rows(found: dict[str, Any]) -> None:
        table(
            ("Time", "Topic", Column("About", folds=True), Column("Delivery", folds=True)),
            [
                (
                    moment(n["at"], zone), n["topic"], changes_in({}, n["facts"], zone),
                    "\n".join(map(state, n["deliveries"])) or "no channel",
                )
                for n in found["notices"]
            ],
        )  # fmt: skip

    answer(body, form, rows)


@notices.command("test")
@output_option
@target_options()
def test(form: str | None, data: str | None) -> None:
    """Queue a test notice to your own account; the server delivers it within seconds.

    \b
    Example:
      counterfoil notices test && sleep 5 && counterfoil notices list --limit 1
    """
    with target(data) as opened:
        body = opened.invoke("notice_test", [])
    answer(body, form, lambda made: say(f"Queued as {made['id']}: see `counterfoil notices list`."))


@notices.command("webhook-key")
@where_options
def webhook_key(data: str | None) -> None:
    """Print the key (hexadecimal) with which a webhook receiver verifies signatures.

    \b
    Example:
      counterfoil notices webhook-key >webhook.key
    """
    from counterfoil.server.notifier import Notifier  # noqa: PLC0415 - rarely asked for, slow to load

    with installation(data) as opened:
        echo(Notifier(opened).webhook_key().hex())
