"""Shell completion of commands, options and the names of privileges."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from click.shell_completion import get_completion_class

if TYPE_CHECKING:
    from counterfoil.core.privilege import Catalogue


def complete_privilege(
    context: click.Context, _param: click.Parameter, incomplete: str
) -> list[str]:
    """Return the privileges that begin so: of the installation here, else those that all have."""
    # Here, and not above: the names of commands and options need nothing of this.
    from counterfoil.core.ports import Unavailable  # noqa: PLC0415
    from counterfoil.server.installation import (  # noqa: PLC0415
        NoInstallation,
        load_catalogue,
        open_existing,
    )
    from counterfoil.system import options  # noqa: PLC0415

    try:
        folder = options.data_folder(context.params.get("data"))
        catalogue = load_catalogue(folder)
        opened = open_existing(folder, options.load(folder, {}).database)
    except (NoInstallation, Unavailable, OSError):
        return _beginning(catalogue, incomplete)
    except options.BadOption:
        return []
    try:
        from counterfoil.core.application import with_applications  # noqa: PLC0415

        with opened.store.snapshot() as reading:
            catalogue = with_applications(catalogue, reading.settings.applications())
    except Unavailable:
        pass
    finally:
        opened.store.close()
    return _beginning(catalogue, incomplete)


def _beginning(catalogue: Catalogue, incomplete: str) -> list[str]:
    return [privilege.key for privilege in catalogue if privilege.key.startswith(incomplete)]


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the shell script that completes commands, options and privileges.

    \b
    Example:
      counterfoil completion bash >~/.local/share/bash-completion/completions/counterfoil
    """
    made = get_completion_class(shell)
    if made is None:
        msg = f"there is no completion for {shell}"
        raise click.ClickException(msg)
    complete = made(context.find_root().command, {}, "counterfoil", "_COUNTERFOIL_COMPLETE")
    click.echo(complete.source())
