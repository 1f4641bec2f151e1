"""Commands about the APIs behind gateways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import (
    answer,
    as_pairs,
    ask,
    installation,
    read_file,
    where_options,
    yes_option,
)
from counterfoil.cli.output import (
    Column,
    chosen,
    counted,
    echo,
    fail,
    output_option,
    say,
    show,
    standard_input,
    table,
)
from counterfoil.cli.target import target, target_options
from counterfoil.core.application import FILE_NAME
from counterfoil.system.options import BadOption

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.group(cls=CommandGroup)
def app() -> None:
    """Register the APIs behind gateways: their routes and the privileges that each requires.

    \b
    Example:
      counterfoil app add billing.toml
      counterfoil app try GET https://api.example.com/v1/invoices/7
    """


@app.command()
@click.argument("file", metavar="FILE|-")
@output_option
@target_options()
def add(file: str, form: str | None, data: str | None) -> None:
    """Register the applications in a file, replacing those with the same names.

    The file contains [[app]] tables; docs/gateways/README.md describes them.

    \b
    Example:
      counterfoil app add billing.toml
    """
    text = _read_input() if file == "-" else read_file(file)
    with target(data) as opened:
        body = opened.invoke("register_application", as_pairs(("definition", text)))

    def told(found: dict[str, Any]) -> None:
        _print_applications(found["applications"], "registered")
        for warning in found["warnings"]:
            say(f"Warning: {warning}.")

    answer(body, form, told)


def _read_input() -> str:
    try:
        return standard_input().read()
    except (OSError, UnicodeDecodeError) as error:
        fail(f"standard input cannot be read: {error}")


def _print_applications(applications: Sequence[dict[str, Any]], done: str) -> None:
    for one in applications:
        say(f"Application {one['name']} {done}: {counted(len(one['routes']), 'route')}.")


@app.command("list")
@output_option
@target_options()
def list_(form: str | None, data: str | None) -> None:
    """List the applications and their routes.

    \b
    Example:
      counterfoil app list
    """
    with target(data) as opened:
        body = opened.invoke("list_applications", [])

    def rows(found: dict[str, Any]) -> None:
        table(
            ("Application", Column("Host", rank=1), Column("Methods", folds=True), "URL",
             Column("Requires", folds=True), Column("Stored in", rank=2)),
            [
                (
                    one["name"], one["host"] or "by name", ", ".join(route["methods"]),
                    route["url"], _needs_text(route),
                    FILE_NAME if one["in_file"] else "database",
                )
                for one in found["applications"]
                for route in one["routes"]
            ],
        )  # fmt: skip

    answer(body, form, rows)


def _needs_text(route: dict[str, Any]) -> str:
    """Return what a route requires, as text."""
    if route["public"]:
        return "no credential"
    return ", ".join(route["acls"]) + (" (preflight: no credential)" if route["preflight"] else "")


@app.command()
@click.argument("name")
@yes_option
@output_option
@target_options()
def remove(name: str, form: str | None, data: str | None, *, yes: bool) -> None:
    """Remove an application; all requests to its routes are then refused.

    \b
    Example:
      counterfoil app remove billing --yes
    """
    ask(f"Refuse all requests to {name}?", yes=yes)
    with target(data) as opened:
        body = opened.invoke("unregister_application", as_pairs(("name", name)))
    answer(body, form, lambda _: say(f"Application {name} removed."))


@app.command()
@output_option
@where_options
def reload(form: str | None, data: str | None) -> None:
    """Reload DIR/applications.toml; if the file is invalid, nothing changes.

    \b
    Example:
      counterfoil app reload
    """
    with installation(data) as opened:
        try:
            count = opened.load_applications()
        except BadOption as error:
            fail(str(error))
        path = opened.data / FILE_NAME
    if count is None:
        fail(f"there is no file {path}: create it, or use `counterfoil app add FILE`")
    show(
        {"applications": count},
        chosen(form),
        lambda: say(f"{path}: {counted(count, 'application')}."),
    )


@app.command("try")
@click.argument("method")
@click.argument("address", metavar="URL")
@click.option("--application", metavar="NAME", help="The application, if the gateway names it.")
@output_option
@target_options()
def try_(
    method: str, address: str, application: str | None, form: str | None, data: str | None
) -> None:
    """Show which route a request matches and what it requires; exits 1 if the request is refused.

    \b
    Example:
      counterfoil app try GET https://api.example.com/v1/invoices/7
      counterfoil app try GET /v1/invoices/7 --application billing
    """
    asked = as_pairs(("method", method), ("url", address), ("application", application))
    with target(data) as opened:
        body = opened.invoke("find_route", asked)

    def told(found: dict[str, Any]) -> None:
        echo(found["detail"] if found["application"] else f"refused: {found['detail']}")

    answer(body, form, told)
    if not (body.get("data") or {}).get("application"):
        raise SystemExit(1)
