"""Arguments of functions: parameters, and binding of a request's keys and values to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from counterfoil.core.refusals import Refusal, Rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_LONGEST = 4096
_MOST_ENTRIES = 1000
_SHOWN = 50
_NUMBER = re.compile(r"-([0-9]{1,6})", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_INTEGER = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)


class Pair(NamedTuple):
    """One key and value as received; ``place`` is query, body or local."""

    key: str
    value: str
    place: str = "local"


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a function.

    ``many``: the parameter is a list, as ``p=a&p=b`` or ``p-0=a&p-1=b`` (any numbers, also mixed).
    ``guards``: prefixes in upper or lower case; an unknown key with such a prefix is an error,
    because a misspelled limit must not be silently ignored. ``in_query`` False: the parameter is
    only permitted in a body. ``prefix``: the parameter consists of all keys that begin with its
    name. The argument is then a map from the rest of each key to the key's value.
    """

    name: str
    doc: str
    parse: Callable[[str], Any]
    required: bool = False
    many: bool = False
    aliases: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    in_query: bool = True
    prefix: bool = False
    example: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Return every spelling of the key."""
        return (self.name, *self.aliases)


def text(value: str) -> str:
    """Return text of at most 4,096 characters; raises ``ValueError`` for longer text."""
    if len(value) > _LONGEST:
        raise ValueError
    return value


def flag(value: str) -> bool:
    """Return the boolean for 1 or 0; words are not booleans in this API."""
    return {"0": False, "1": True}[value]


def integer(value: str) -> int:
    """Return a whole number of at most 9 digits."""
    if not _INTEGER.fullmatch(value):
        raise ValueError
    return int(value)


def limit(value: str) -> int:
    """Return the maximum number of entries in a response: 1 to 1,000."""
    if not 1 <= integer(value) <= _MOST_ENTRIES:
        raise ValueError
    return int(value)


def filled(value: str) -> str:
    """Return text that is not empty: a script's empty variable must not select everything."""
    if not value:
        raise ValueError
    return text(value)


def word_of(*words: str, **also: str) -> Callable[[str], str]:
    """Return a parser that accepts one of some words; ``also``: further spellings of the words.

    Case, dashes and underscores are ignored, because client libraries change them in names.
    """
    known = {_folded(word): word for word in words}
    known |= {_folded(spelling): word for spelling, word in also.items()}
    return lambda value: known[_folded(value)]


def _folded(word: str) -> str:
    return word.replace("_", "").replace("-", "").lower()


def check_text(pairs: Sequence[Pair]) -> None:
    """Raise ``ARGUMENTS_UNREADABLE`` for text that can be neither stored nor returned."""
    if is_text("".join([pair.key + pair.value for pair in pairs])):
        return
    for pair in pairs:
        if not (is_text(pair.key) and is_text(pair.value)):
            fault = f"“{pair.key[:_SHOWN]}” holds NUL or half of a character (a lone surrogate)"
            raise Refusal(Rule.ARGUMENTS_UNREADABLE, fault=fault)


def is_text(value: str) -> bool:
    """Return whether a text has no lone surrogate, and no NUL, which PostgreSQL cannot store."""
    return "\0" not in value and (value.isascii() or not _SURROGATE.search(value))


def bind(params: Sequence[Param], pairs: Iterable[Pair]) -> dict[str, Any]:
    """Return the value of each given parameter; for ``many``, the value is a list.

    Unknown keys are ignored, as in WHM, except guarded keys. Raises ``ARGUMENT_MISSING``,
    ``ARGUMENT_MALFORMED``, ``ARGUMENT_UNKNOWN``, ``ARGUMENT_CONFLICT`` (one key with two values)
    and ``ARGUMENT_IN_QUERY``, and ``ARGUMENTS_UNREADABLE`` for unprintable text, even in unknown
    keys.
    """
    pairs = list(pairs)
    check_text(pairs)
    if not params:
        return {}
    given: dict[str, list[tuple[int, Pair]]] = {}
    guards = tuple(guard for param in params for guard in param.guards)
    for pair in pairs:
        known = _match(params, pair.key)
        if known is None:
            is_common = pair.key.startswith("api.")
            if pair.key.lower().startswith(guards) and not is_common:
                raise Refusal(Rule.ARGUMENT_UNKNOWN, argument=pair.key[:_SHOWN])
            continue
        param, number = known
        if pair.place == "query" and not param.in_query:
            raise Refusal(Rule.ARGUMENT_IN_QUERY, argument=param.name)
        given.setdefault(param.name, []).append((number, pair))
    return {
        param.name: value
        for param in params
        if (value := _value(param, given.get(param.name, []))) is not None
    }


def unknown_names(params: Sequence[Param], pairs: Iterable[Pair]) -> tuple[str, ...]:
    """Return the unknown keys, each once, except keys that begin with ``api.``."""
    keys = [pair.key for pair in pairs if not pair.key.startswith("api.")]
    if not keys:
        return ()
    return tuple(key for key in dict.fromkeys(keys) if _match(params, key) is None)


def bind_one(key: str, pairs: Iterable[Pair]) -> str:
    """Return the one value of a key; raises ``ARGUMENT_CONFLICT`` if the key has two values."""
    values = {pair.value for pair in pairs if pair.key == key}
    if len(values) != 1:
        raise Refusal(Rule.ARGUMENT_CONFLICT, argument=key[:_SHOWN])
    return values.pop()


def _match(params: Sequence[Param], key: str) -> tuple[Param, int] | None:
    """Return the parameter of a key, and its number (-1 without one)."""
    for param in params:
        for name in param.names:
            if key == name or (param.prefix and key.startswith(name)):
                return param, -1
            if param.many and key.startswith(name):
                number = _NUMBER.fullmatch(key[len(name) :])
                if number:
                    return param, int(number[1])
    return None


def _value(param: Param, given: list[tuple[int, Pair]]) -> Any:  # noqa: ANN401 - the parser's type
    if not given:
        if param.required:
            raise Refusal(Rule.ARGUMENT_MISSING, argument=param.name)
        return None
    if param.prefix:
        named: dict[str, set[str]] = {}
        for _, pair in given:
            named.setdefault(pair.key[len(param.name) :], set()).add(pair.value)
        if any(len(values) > 1 for values in named.values()):
            raise Refusal(Rule.ARGUMENT_CONFLICT, argument=param.name)
        return {key: _parsed(param, values.pop()) for key, values in named.items()}
    if param.many:
        return [_parsed(param, value) for value in _list_values(param, given)]
    values = {pair.value for _, pair in given}
    if len(values) > 1:
        raise Refusal(Rule.ARGUMENT_CONFLICT, argument=param.name)
    return _parsed(param, values.pop())


def _list_values(param: Param, given: list[tuple[int, Pair]]) -> list[str]:
    """Return a list's values in order; query and body may both contain the same list."""
    lists = []
    for place in dict.fromkeys(pair.place for _, pair in given):
        here = [(number, pair.value) for number, pair in given if pair.place == place]
        numbered = dict.fromkeys(here)
        numbers = [number for number, _ in numbered if number >= 0]
        if len(numbers) != len(set(numbers)):
            raise Refusal(Rule.ARGUMENT_CONFLICT, argument=param.name)
        lists.append([value for _, value in sorted(here, key=lambda item: item[0])])
    if any(other != lists[0] for other in lists):
        raise Refusal(Rule.ARGUMENT_CONFLICT, argument=param.name)
    return lists[0]


def _parsed(param: Param, value: str) -> Any:  # noqa: ANN401 - the parser's type
    try:
        return param.parse(value)
    except (ValueError, KeyError):
        raise Refusal(Rule.ARGUMENT_MALFORMED, argument=param.name, value=value[:_SHOWN]) from None
