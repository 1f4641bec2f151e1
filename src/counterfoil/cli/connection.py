"""Help: the options for which installation a command asks are described once, not everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

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
    """One of the options in ``CONNECTION``; the first of a command stands in its help for all."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return one line for all of them, from the first."""
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
        commands = [(name, self.commands[name]) for name in self.list_commands(ctx)]
        rows = [(name, command.get_short_help_str(_WHOLE)) for name, command in commands]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


class CommandLine(CommandGroup):
    """The whole command line: its help describes the options that most commands share."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then those of ``CONNECTION``."""
        super().format_options(ctx, formatter)
        rows: Sequence[tuple[str, str]] = CONNECTION
        with formatter.section("Connection options of commands"):
            formatter.write_dl(rows)
