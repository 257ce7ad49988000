"""What the readers of formats share: files that cannot be read say so, languages are stated or told from the text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.json_lines import Numbered, objects_of
from policy.language import LANGUAGES, detect_language

UNANSWERABLE = frozenset({"", "n/a", "none", "unanswerable", "no answer", "sans réponse", "không có"})
"""What tables write in place of an answer that the articles do not hold."""
_LONGEST_FORM = 12
"""In words: a longer reference is prose, which no right answer repeats; it is compared by overlap instead."""


class FormatError(ValueError):
    """A file is not in the format that was named; the message says what was expected."""

    is_misuse = True


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        FormatError: it is not there or not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError(
            f"'{path}' is not UTF-8 text. Save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\") and try again."
        ) from error
    except OSError as error:
        raise FormatError(f"'{path}' cannot be read ({error.strerror}).") from error


def read_json(path: Path) -> Any:
    """The JSON value in a file.

    Raises:
        FormatError: it is not JSON.
    """
    try:
        return json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise FormatError(f"'{path}' is not JSON: {error.msg} in line {error.lineno}.") from error


def read_lines(path: Path) -> Iterator[Numbered]:
    """The objects of a JSONL file by line number; in place of one that cannot be read, the reason.

    Raises:
        FormatError: it is not there or not UTF-8.
    """
    return objects_of(read_text(path))


def language_of(text: str, stated: object = None) -> str:
    """The stated language when it is one of ours, else the one that the text is in."""
    return str(stated) if stated in LANGUAGES else detect_language(text).language


def answer_fields(answer: str) -> dict[str, Any]:
    """What a single expected answer means: a form to be found, a reference to compare with, or that there is none.

    Several accepted forms are separated by "|".

    >>> answer_fields("76 | seventy-six")["must_contain"]
    [['76', 'seventy-six']]
    """
    answer = answer.strip()
    if answer.casefold() in UNANSWERABLE:
        return {"answerable": False, "must_contain": []}
    forms = [form.strip() for form in answer.split("|") if form.strip()]
    if all(len(form.split()) <= _LONGEST_FORM for form in forms):
        return {"must_contain": [forms]}
    return {"must_contain": [], "reference": answer}
