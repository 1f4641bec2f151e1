"""How does a shell learn to complete our commands?"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what makes a shell complete commands and options.

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
