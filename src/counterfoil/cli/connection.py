"""Help: the options for which installation a command asks are described once, not everywhere."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from counterfoil.cli.commands import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

CONNECTION = (
    ("--data DIR", "The data directory of an installation on this machine (COUNTERFOIL_DATA)."),
    ("--database URL", "Its database, if not in that directory (COUNTERFOIL_DATABASE)."),
    ("--url URL", "Call this server instead, with a token (COUNTERFOIL_URL)."),
    ("--as U", "The account that the token belongs to [root] (COUNTERFOIL_USER)."),
    ("--token-file F", "A file with the secret, or - (COUNTERFOIL_TOKEN: the secret itself)."),
    ("--ca-file F", "Trusted certificates, as PEM (COUNTERFOIL_CA_FILE)."),
    ("--insecure", "Do not verify the server's certificate."),
)  # fmt: skip
"""Every option that says which installation to ask, and as whom."""


_WHOLE = 1000
"""How long a command's first sentence may be: nothing of it is cut."""


class ConnectionOption(click.Option):
    """An option in ``CONNECTION``; a command's help has one line for all of these options."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return one help line for all connection options if this is the first; else None."""
        options = [p for p in ctx.command.params if isinstance(p, ConnectionOption)]
        if options[0] is not self:
            return None
        names = ", ".join(option.opts[0] for option in options)
        return names, "Select the installation and account: see `counterfoil --help`."


class CommandGroup(click.Group):
    """A group that shows what each of its commands does, whole."""

    group_class = type

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands; what they do goes over several lines where it must."""
        with formatter.section("Commands"):
            formatter.write_dl(self.help_rows(ctx))

    def help_rows(self, ctx: click.Context) -> list[tuple[str, str]]:
        """Return the names of all commands, with what they do."""
        commands = [(name, self.commands[name]) for name in self.list_commands(ctx)]
        return [(name, command.get_short_help_str(_WHOLE)) for name, command in commands]


class CommandLine(CommandGroup):
    """The whole command line: its help describes the options that most commands share.

    A command is loaded when it is called; its name and help are known before.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        """Return the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load a command; None if there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, name, _ = COMMANDS[cmd_name]
        found: click.Command = getattr(import_module(f"counterfoil.cli.{module}"), name)
        return found

    def help_rows(self, ctx: click.Context) -> list[tuple[str, str]]:
        """Return the names of all commands, with what they do."""
        return [(name, COMMANDS[name][2]) for name in self.list_commands(ctx)]

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands and options that begin with a text."""
        found = [
            CompletionItem(name, help=text)
            for name, text in self.help_rows(ctx)
            if name.startswith(incomplete)
        ]
        return found + click.Command.shell_complete(self, ctx, incomplete)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then those of ``CONNECTION``."""
        super().format_options(ctx, formatter)
        rows: Sequence[tuple[str, str]] = CONNECTION
        with formatter.section("Connection options of commands"):
            formatter.write_dl(rows)
