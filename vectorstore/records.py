"""Frozen dataclasses to JSON and back: registers, stories and pending articles are kept in SQLite this way.

Fields that equal their default are left out, and unknown fields are passed over when reading, so a class may grow a
field with a default without making older rows unreadable. A `NamedTuple` is kept as a list without the names.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Record = TypeVar("Record")
Encode = Callable[[Any], Any]
Decode = Callable[[Any], Any]


def to_json(record: object) -> str:
    """The dataclass `record` as compact JSON; `from_json` gives back an equal one."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[Record], text: str) -> Record:
    """The dataclass of type `kind` that `to_json` wrote.

    Raises:
        ValueError: the text is not such a record.
    """
    try:
        record: Record = _decoder(kind)(json.loads(text))
    except (KeyError, TypeError, ArithmeticError) as exc:
        raise ValueError(f"not a stored {kind.__name__}: {exc}") from exc
    return record


def _plain(value: object) -> object:
    kind = type(value)
    if kind in _LEAVES:
        return value
    encode = _encoders.get(kind)
    if encode is None:
        encode = _encoders[kind] = _build_encoder(kind)
    return encode(value)


_LEAVES = frozenset({str, int, float, bool, type(None)})
_encoders: dict[type, Encode] = {}
"""Built once a type, as the decoders are: an article's records are thousands of values."""


def _build_encoder(kind: type) -> Encode:
    if is_dataclass(kind):
        known = [(field.name, field.default) for field in fields(kind)]
        # MISSING is no value of any field, so a field without a default is always written.
        return lambda record: {
            name: _plain(item) for name, default in known if (item := getattr(record, name)) != default
        }
    if issubclass(kind, Enum):
        return lambda member: member.value
    if issubclass(kind, (tuple, list)):
        return lambda items: [_plain(item) for item in items]
    if issubclass(kind, date):
        return kind.isoformat
    return str if issubclass(kind, Decimal) else _same


def _decoder(kind: Any) -> Decode:
    decode = _decoders.get(kind)
    if decode is None:
        decode = _decoders[kind] = _build_decoder(kind)
    return decode


_decoders: dict[Any, Decode] = {}
"""Built once a type: reading a type's hints takes longer than decoding a record."""


def _build_decoder(kind: Any) -> Decode:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind)
    if origin is tuple:
        return _tuple(get_args(kind))
    if origin is Literal or kind in (int, float, str, bool, type(None), Any):
        return _same
    if kind in (date, datetime):
        parse: Decode = kind.fromisoformat
        return parse
    if is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, tuple):
        return _named_tuple(kind)
    if isinstance(kind, type) and issubclass(kind, (Enum, Decimal)):
        return kind
    raise TypeError(f"no rule for keeping {kind!r} as JSON")


def _same(value: Any) -> Any:
    return value


def _optional(kind: Any) -> Decode:
    inner = [_decoder(arm) for arm in get_args(kind) if arm is not type(None)]
    if len(inner) != 1:
        raise TypeError(f"no rule for telling the arms of {kind!r} apart")
    decode = inner[0]
    return decode if decode is _same else lambda value: None if value is None else decode(value)


def _tuple(arms: tuple[Any, ...]) -> Decode:
    if len(arms) == 2 and arms[1] is Ellipsis:
        every = _decoder(arms[0])
        return tuple if every is _same else lambda value: tuple(map(every, value))
    decoders = [_decoder(arm) for arm in arms]
    if all(decode is _same for decode in decoders):
        return lambda value: _of_length(tuple(value), len(arms))
    return lambda value: tuple(decode(item) for decode, item in zip(decoders, value, strict=True))


def _of_length(items: tuple[Any, ...], length: int) -> tuple[Any, ...]:
    if len(items) != length:
        raise ValueError(f"{len(items)} items instead of {length}")
    return items


def _named_tuple(kind: Any) -> Decode:
    hints = get_type_hints(kind)
    decoders = [(place, _decoder(hints[name])) for place, name in enumerate(kind._fields)]
    told = [(place, decode) for place, decode in decoders if decode is not _same]

    def decode_all(value: Any) -> Any:
        items = list(value)
        for place, decode in told:
            if place < len(items):
                items[place] = decode(items[place])
        return kind(*items)

    return decode_all


def _dataclass(kind: Any) -> Decode:
    hints = get_type_hints(kind)
    decoders = {field.name: _decoder(hints[field.name]) for field in fields(kind)}

    def decode(value: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"a {kind.__name__} is kept as an object, not as {type(value).__name__}")
        return kind(**{name: decoders[name](item) for name, item in value.items() if name in decoders})

    return decode
