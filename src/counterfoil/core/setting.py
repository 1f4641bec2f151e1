"""Setting: one declared value of an installation, with its default, parser and description."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, TypeVar

from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_NUMBER = re.compile(r"[0-9]{1,4}", re.ASCII)
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Setting:
    """The declaration of a setting. ``shape``: its permitted values; ``text``: its effect.

    ``read`` returns the value in a text, or raises ``ValueError``.
    """

    name: str
    default: Any
    read: Callable[[str], Any]
    shape: str
    text: str

    def parse(self, text: str) -> Any:  # noqa: ANN401 - a text, a number or a flag
        """Return the value in a text; raises ``SETTING_MALFORMED``."""
        try:
            return self.read(text)
        except ValueError:
            raise Refusal(Rule.SETTING_MALFORMED, setting=self.name, shape=self.shape) from None


def setting(default: T, read: Callable[[str], T], shape: str, text: str) -> T:
    """Declare a field of a dataclass as a setting."""
    found: T = field(default=default, metadata={"read": read, "shape": shape, "text": text})
    return found


def number(default: int, shape: str, text: str) -> int:
    """Declare a setting of up to four digits; ``shape`` follows *0 to 9999* in its description."""
    return setting(default, _read_number, f"0 to 9999{shape}", text)


def flag(text: str) -> bool:
    """Declare a flag that is off by default."""
    return setting(default=False, read=_read_flag, shape="0 or 1", text=text)


def one_of(words: tuple[str, ...], text: str) -> str:
    """Declare a setting with a few permitted words, the first by default."""

    def read(given: str) -> str:
        if given not in words:
            raise ValueError
        return given

    return setting(words[0], read, " or ".join(words), text)


def shaped(pattern: re.Pattern[str], shape: str, text: str) -> str:
    """Declare a text that is empty by default and otherwise matches a pattern."""

    def read(given: str) -> str:
        if given and (len(given) > _LONGEST or not pattern.fullmatch(given)):
            raise ValueError
        return given

    return setting("", read, f"{shape}, or nothing", text)


def settings_of(made: Any) -> dict[str, Setting]:  # noqa: ANN401 - a class with declared fields
    """Return the settings that the fields of a dataclass declare, by name."""
    return {f.name: Setting(f.name, f.default, **f.metadata) for f in fields(made)}


def _read_number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise ValueError
    return int(text)


def _read_flag(text: str) -> bool:
    if text not in {"0", "1"}:
        raise ValueError
    return text == "1"
