"""Files with one JSON object a line: read with every line that is none named, and written so that they can be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Numbered = tuple[int, dict[str, Any] | str]
"""The number of a line (from 1) with its object, or with the reason why there is none."""


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    r"""The lines that hold something, with their numbers.

    Lines end at a line feed only: a string in JSON may hold what Unicode takes for other line ends.

    >>> list(lines_of('{"a": "x\u2028y"}\n\n{}'))
    [(1, '{"a": "x\u2028y"}'), (3, '{}')]
    """
    return ((number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip())


def objects_of(text: str) -> Iterator[Numbered]:
    """The objects of JSON lines; in place of one that cannot be read, the reason.

    >>> list(objects_of('{"a": 1}\\n[]'))
    [(1, {'a': 1}), (2, 'a JSON object is expected, one on each line')]
    """
    for number, line in lines_of(text):
        try:
            value = json.loads(line)
        except json.JSONDecodeError as error:
            yield number, f"this is not JSON ({error.msg} at character {error.pos + 1})"
            continue
        yield number, value if isinstance(value, dict) else "a JSON object is expected, one on each line"
