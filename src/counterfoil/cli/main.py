"""Entry point of the command line."""

from __future__ import annotations

import os
import sys

import click

from counterfoil import __version__
from counterfoil.cli.connection import CommandLine
from counterfoil.system import logs, terminal, tuning
from counterfoil.system.terminal import say


@click.group(
    cls=CommandLine,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="counterfoil")
def cli() -> None:
    """Counterfoil: issue, narrow, check and revoke API tokens.

    \b
    Example:
      counterfoil serve
      counterfoil token create billing --acl list-accts --ip 203.0.113.7 --expires 90d
    """


def main() -> None:
    """Run a command; whatever goes wrong ends as one line, not as a traceback."""
    os.umask(0o077)
    terminal.open_streams()
    logs.to_stderr()
    status = terminal.finish(_run())
    tuning.skip_last_collection()
    sys.exit(status)


def _run() -> int:
    """Run a command and return its exit status."""
    try:
        # Without its standalone mode, click leaves what is said of faults to us.
        status = cli.main(prog_name="counterfoil", standalone_mode=False)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except click.exceptions.NoArgsIsHelpError as shown:
        say(shown.format_message())
        return shown.exit_code
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        if context is not None:
            say(context.get_usage())
            say(f"Try '{context.command_path} --help' for help.\n")
        say(f"Error: {error.format_message()}")
        if isinstance(error, click.NoSuchOption) and error.option_name == "--user":
            say("(To name the account of your token, use --as.)")
        return error.exit_code
    except click.Abort:
        say("Aborted!")
        return 1
    except OSError as error:
        if error.filename is None and error.errno in terminal.NOT_TAKEN:
            return terminal.not_written(error)
        say(f"counterfoil: {error.filename or 'the machine'}: {error.strerror or error}")
        return 1
    return status if isinstance(status, int) else 0
