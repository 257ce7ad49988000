"""What a chat model wrote, read as entries: whole JSON, JSON in a fence, or the objects of a broken text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from policy.late_regex import late_regex

_THOUGHT = late_regex(r"\A\s*<think>.*?</think>", re.DOTALL)
MOST_ENTRIES = 60
"""Of one text; a model that writes more is going round in circles."""
MOST_CHARACTERS = 200_000


class _Said(BaseModel):
    """Models leave fields out, write null or an empty text for the same, and add fields of their own."""

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)

    @field_validator("*", mode="before")
    @classmethod
    def _nothing_said(cls, value: object, info: Any) -> object:
        if value in ("", "null", "None", "none", "N/A", "…", "...") or value is None:
            return cls.model_fields[info.field_name].default
        return value


class SaidCondition(_Said):
    """One condition as the model wrote it."""

    kind: str = "other"
    text: str = ""


class SaidSupport(_Said):
    """A support as the model wrote it; nothing of it is known to be true."""

    quote: str
    benefit: str
    beneficiary: str | None = None
    amount: str | None = None
    rate: str | None = None
    status: str | None = None
    conditions: tuple[SaidCondition, ...] = ()
    legal_basis: tuple[str, ...] = ()


class SaidInstrument(_Said):
    """An instrument as the model wrote it; nothing of it is known to be true."""

    quote: str
    identifier: str
    issued: str | None = None
    body: str | None = None
    subject: str | None = None


Said = SaidSupport | SaidInstrument


@dataclass(frozen=True, slots=True)
class Reply:
    """The entries of one text, and what in it could not be read as one."""

    entries: tuple[Said, ...]
    unreadable: tuple[str, ...]
    """One line each."""


def read_reply(text: str) -> Reply:
    """The entries in `text`; what is broken is named and the rest is kept."""
    text = _THOUGHT.sub("", text)[:MOST_CHARACTERS]
    entries: list[Said] = []
    unreadable: list[str] = []
    found = list(_objects(text))
    for values in [entry for one in found for entry in _entries_in(one)][:MOST_ENTRIES]:
        model = SaidInstrument if "identifier" in values else SaidSupport
        try:
            entries.append(model.model_validate(values))
        except ValidationError as error:
            first = error.errors()[0]
            unreadable.append(f"an entry without a usable {'.'.join(map(str, first['loc']))}: {_short(str(values))}")
    if not found and text.strip():
        unreadable.append(f"no JSON object: {_short(' '.join(text.split()))}")
    return Reply(tuple(dict.fromkeys(entries)), tuple(unreadable))


def _objects(text: str) -> Iterator[Any]:
    """Every outermost JSON object of `text` that is whole; of one that is cut off, the whole ones inside it."""
    decoder, place = json.JSONDecoder(strict=False), 0
    while (place := text.find("{", place)) >= 0:
        try:
            value, place = decoder.raw_decode(text, place)
        except (json.JSONDecodeError, RecursionError):
            place += 1
            continue
        yield value


def _entries_in(value: object) -> Iterator[dict[str, Any]]:
    """The objects that quote something, wherever the model put them: in its two lists, in one list, or alone."""
    if isinstance(value, dict):
        if "quote" in value:
            yield value
            return
        for inner in value.values():
            yield from _entries_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _entries_in(inner)


def _short(text: str) -> str:
    return text if len(text) <= 100 else f"{text[:97]}…"
