"""Options of a process: from argument, environment, file or default, in this order."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from counterfoil.system.addresses import without_brackets

SYSTEM_FILE = Path("/etc/counterfoil/settings.toml")
FILE = "counterfoil.toml"

_NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)


class BadOption(Exception):  # noqa: N818 - a message to the operator
    """An option cannot be used; the message names it, and what to specify instead."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option of ``serve``: its name in files, and its default."""

    name: str
    default: Any

    @property
    def variable(self) -> str:
        """Return the environment variable that sets the option."""
        return f"COUNTERFOIL_{self.name.upper()}"


@dataclass(frozen=True, slots=True)
class Options:
    """The options of one process, parsed and checked."""

    host: str = "127.0.0.1"
    port: int = 2087
    tls: str = "auto"
    allow_plain_http: bool = False
    trusted_proxy: tuple[str, ...] = ()
    database: str = ""
    cache_tokens: int = 100_000
    workers: int = 1
    verify_listen: str = ""
    key_header: str = ""
    public_url: str = ""


OPTIONS = tuple(Option(f.name, f.default) for f in fields(Options))


def data_folder(given: str | None) -> Path:
    """Return the data directory: from argument, environment, system file or default."""
    if given:
        return Path(given).expanduser().absolute()
    if os.environ.get("COUNTERFOIL_DATA"):
        return Path(os.environ["COUNTERFOIL_DATA"]).expanduser().absolute()
    named = _read(SYSTEM_FILE).get("data")
    if isinstance(named, str) and named:
        return Path(named)
    import platformdirs  # noqa: PLC0415 - only here

    return Path(platformdirs.user_data_dir("counterfoil", appauthor=False))


def load(data: Path, arguments: dict[str, Any], settings_file: str | None = None) -> Options:
    """Return the options; values that are None in ``arguments`` come from other sources.

    Raises ``BadOption`` for an unreadable file, an unknown name or a value of the wrong type.
    """
    path = Path(settings_file) if settings_file else data / FILE
    if settings_file and not path.is_file():
        msg = f"--settings: there is no file {path}"
        raise BadOption(msg)
    from_file = _read(path)
    known = {option.name for option in OPTIONS}
    for name in from_file.keys() - known:
        msg = f"{path}: there is no option {name!r}. Options: {', '.join(sorted(known))}"
        raise BadOption(msg)
    values: dict[str, Any] = {}
    for option in OPTIONS:
        value = arguments.get(option.name)
        where = "--" + option.name.replace("_", "-")
        if value in (None, ()) and option.variable in os.environ:
            value, where = os.environ[option.variable], option.variable
        if value in (None, ()) and option.name in from_file:
            value, where = from_file[option.name], f"{path}: {option.name}"
        values[option.name] = (
            option.default if value in (None, ()) else _convert(value, option.default, where)
        )
    values["host"] = without_brackets(values["host"])
    values["tls"] = _absolute(values["tls"])
    return Options(**{f.name: values[f.name] for f in fields(Options)})


def _absolute(files: str) -> str:
    """Return CERT:KEY with absolute paths; any other value unchanged."""
    certificate, colon, key = files.partition(":")
    if not certificate or not colon or not key:
        return files
    return ":".join(str(Path(one).expanduser().absolute()) for one in (certificate, key))


def _convert(value: Any, default: Any, where: str) -> Any:  # noqa: ANN401 - whatever was written
    """Convert a value to the type of the option's default."""
    try:
        if isinstance(default, bool):
            return value if isinstance(value, bool) else {"1": True, "0": False}[value]
        if isinstance(default, int):
            return _number(str(value))
        if isinstance(default, tuple):
            return tuple(str(v) for v in (value.split(",") if isinstance(value, str) else value))
    except (ValueError, KeyError, TypeError):
        kind = {bool: "0 or 1", int: "a number", tuple: "a list"}[type(default)]
        msg = f"{where}: {value!r} is not {kind}"
        raise BadOption(msg) from None
    return str(value)


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise ValueError
    return int(text)


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text("utf-8")
        import tomllib  # noqa: PLC0415 - most commands find no file

        return tomllib.loads(text)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        msg = f"{path} cannot be read: {error}"
        raise BadOption(msg) from error
