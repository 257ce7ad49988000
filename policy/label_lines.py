"""Lines such as "Deadline: 5 May": each says one thing, though a text sets them close together like one paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from policy.late_regex import late_regex

_LABEL = late_regex(r"(?:\d{4}|[^\W\d_][^\s:.!?;|]*(?:\s[^\s:.!?;|]+){0,11})\s?:\s+\S")
"""Up to twelve words, which in Vietnamese are syllables."""
_FEWEST = 2


def opens_with_label(line: str) -> bool:
    """Whether a line begins with a few words or a year and a colon, and goes on behind it.

    >>> opens_with_label("Hạn nộp hồ sơ: 30/9/2025"), opens_with_label("He said it. She did: yes")
    (True, False)
    """
    return not line[:1].islower() and _LABEL.match(line) is not None


def goes_on_with_label(before: str, line: str) -> bool:
    """Whether `line` is the next of a list of labels, `before` what was read of the one above it."""
    return opens_with_label(line) and opens_with_label(before)


def labelled(lines: Sequence[str]) -> list[str] | None:
    """The lines of a paragraph, one for each label, what goes on below it joined; None where it is no such list."""
    if not lines or not opens_with_label(lines[0]) or sum(map(opens_with_label, lines)) < _FEWEST:
        return None
    joined: list[str] = []
    for line in lines:
        if opens_with_label(line):
            joined.append(line)
        else:
            joined[-1] = f"{joined[-1]} {line}"
    return joined
