"""Settings: the commands that show and set those of the installation."""

from __future__ import annotations

import click

from counterfoil.cli.connection import CommandGroup
from counterfoil.cli.local import answer, as_pairs, print_facts
from counterfoil.cli.output import fail, output_option
from counterfoil.cli.target import target, target_options
from counterfoil.core.settings import SETTINGS


@click.group("settings", cls=CommandGroup)
def settings_group() -> None:
    """Show and set the installation's settings.

    \b
    Example:
      counterfoil settings set time_zone=Europe/Berlin
    """


policy_option = click.option("--user", metavar="U",
                             help="The policy of this account, not the settings.")  # fmt: skip


@settings_group.command("show")
@policy_option
@output_option
@target_options()
def settings_show(user: str | None, form: str | None, data: str | None) -> None:
    """Show all settings, or the policy that applies to an account.

    \b
    Example:
      counterfoil settings show
      counterfoil settings show --user ann
    """
    with target(data) as opened:
        body = opened.invoke("get_settings", as_pairs(("user", user)))
    answer(body, form, lambda found: print_facts(found["settings"]))


@settings_group.command("set")
@click.argument("changes", nargs=-1, required=True, metavar="NAME=VALUE...")
@policy_option
@output_option
@target_options()
def settings_set(
    changes: tuple[str, ...], user: str | None, form: str | None, data: str | None
) -> None:
    """Change settings, or the policy of a reseller; docs/settings.md describes them.

    \b
    Example:
      counterfoil settings set soon_days=14
      counterfoil settings set --user ann max_lifetime_days=90
    """
    pairs = []
    for change in changes:
        name, equals, value = change.partition("=")
        if not equals:
            fail(f"{change!r} is not NAME=VALUE", 2)
        pairs.append((name, value))
    with target(data) as opened:
        for name, _ in pairs:
            if name not in SETTINGS:
                fail(f"there is no setting {name!r}. Settings: {', '.join(sorted(SETTINGS))}")
        body = opened.invoke("set_settings", as_pairs(*pairs, ("user", user)))
    answer(body, form, lambda found: print_facts(found["settings"]))
