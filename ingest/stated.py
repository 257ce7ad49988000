"""Metadata that whoever keeps the file states: a Markdown front matter, a sidecar `<name>.meta.json`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any

import yaml
from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from ingest.document import Metadata
from ingest.errors import MissingMetadataError, UnsupportedDocumentError
from policy.article import Tier
from policy.language import Language
from policy.late_regex import late_regex

_LANGUAGES: dict[str, Language] = {
    "fr": "fr", "french": "fr", "français": "fr", "francais": "fr",
    "en": "en", "english": "en", "anglais": "en",
    "vi": "vi", "vietnamese": "vi", "vietnamien": "vi", "tiếng việt": "vi", "vn": "vi",
}  # fmt: skip
_EXPECTED = {
    "language": "fr, en or vi",
    "published": "a date such as 2025-07-17 or 17/07/2025",
    "tier": ", ".join(Tier),
    "url": "an address",
    "title": "a text",
    "publisher": "a text",
}
_DAY_FIRST = late_regex(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\Z")
_FENCE = late_regex(r"\A\s*---[ \t]*\n")
_CLOSING_FENCE = late_regex(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = late_regex(r"[\w-]+\s*:")


def read_date(value: object) -> object:
    """A date as people and programs write it (ISO, day/month/year) as a `date`; anything else comes back as it was."""
    if isinstance(value, datetime):
        return value.date()
    if not isinstance(value, str):
        return value
    text = value.strip()
    if day_first := _DAY_FIRST.match(text):
        day, month, year = (int(part) for part in day_first.groups())
        try:
            return date(year, month, day)
        except ValueError:
            return value
    return text[:10] if re.match(r"\d{4}-\d\d-\d\d(?:[T ]|\Z)", text) else value


def read_language(value: object) -> object:
    """`fr`, `en` or `vi` for "fr-FR", "English", "tiếng Việt" and the like; anything else comes back as it was."""
    if not isinstance(value, str):
        return value
    name = value.strip().lower()
    return _LANGUAGES.get(name) or _LANGUAGES.get(re.split(r"[-_]", name)[0], value)


class _Stated(BaseModel):
    """Keys under the names people use; keys of other programs are left alone."""

    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)

    url: str | None = Field(
        None, validation_alias=AliasChoices("url", "link", "canonical", "canonical_url", "source_url")
    )
    title: str | None = None
    publisher: str | None = Field(None, validation_alias=AliasChoices("publisher", "site_name", "sitename", "site"))
    language: Annotated[Language | None, BeforeValidator(read_language)] = Field(
        None, validation_alias=AliasChoices("language", "lang", "langue")
    )
    published: Annotated[date | None, BeforeValidator(read_date)] = Field(
        None, validation_alias=AliasChoices("published", "date", "publication_date", "date_published", "datepublished")
    )
    tier: Tier | None = None


def metadata_from(values: Mapping[Any, object], where: str) -> Metadata:
    """The metadata among `values`; `where` names their place for the message, e.g. "the front matter".

    Raises:
        MissingMetadataError: a value cannot be read, such as a tier that does not exist.
    """
    named = {str(key).lower(): value for key, value in values.items() if value not in (None, "")}
    source = named.pop("source", None)
    if isinstance(source, str):
        named.setdefault("url" if re.match(r"\w+://", source) else "publisher", source)
    try:
        stated = _Stated.model_validate(named)
    except ValidationError as error:
        problem = error.errors()[0]
        key, value = str(problem["loc"][0]), str(problem["input"])[:60]
        expected = next((text for field, text in _EXPECTED.items() if key in _aliases(field)), "a text")
        raise MissingMetadataError(f"in {where}, '{key}' cannot be {value!r}: write {expected}.") from error
    return Metadata(**dict(stated))


def split_front_matter(text: str) -> tuple[Metadata, str]:
    """What the front matter of `text` states, and the text below it; a text without one comes back whole.

    Raises:
        UnsupportedDocumentError: it is not closed, or not YAML.
        MissingMetadataError: one of its values cannot be read.
    """
    opening = _FENCE.match(text)
    if not opening:
        return Metadata(), text
    below = text[opening.end() :]
    closing = _CLOSING_FENCE.search(below)
    if closing is None:
        if not _KEY.match(below.lstrip()):
            return Metadata(), text  # a rule across the page, not a front matter
        raise UnsupportedDocumentError("its front matter is broken: the closing line '---' is missing. Add it.")
    values = _yaml(below[: closing.start()])
    return metadata_from(values, "the front matter"), below[closing.end() :].lstrip("\n")


def read_sidecar(content: bytes, name: str) -> Metadata:
    """What the sidecar file `name` states.

    Raises:
        MissingMetadataError: it is not a JSON object, or one of its values cannot be read.
    """
    try:
        values = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise MissingMetadataError(f"its sidecar '{name}' is not JSON ({error}). Correct or remove it.") from error
    if not isinstance(values, dict):
        raise MissingMetadataError(f'its sidecar \'{name}\' holds no JSON object. Write {{"url": "https://…"}}.')
    return metadata_from(values, f"the sidecar '{name}'")


def _yaml(text: str) -> dict[Any, object]:
    try:
        values = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = f" in line {error.problem_mark.line + 2}" if error.problem_mark else ""
        raise UnsupportedDocumentError(
            f"its front matter is broken{line}: {error.problem}. Correct that line."
        ) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UnsupportedDocumentError(f"its front matter is broken: {error}. Correct it.") from error
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise UnsupportedDocumentError("its front matter is broken: it should have lines such as 'url: https://…'.")
    return values


def _aliases(field: str) -> set[str]:
    alias = _Stated.model_fields[field].validation_alias
    return {str(choice) for choice in alias.choices} if isinstance(alias, AliasChoices) else {field}
