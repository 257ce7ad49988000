"""One pattern out of several, each of which begins a word."""

from __future__ import annotations

import re

from policy.late_regex import late_regex


def any_of(*patterns: str) -> re.Pattern[str]:
    """Matches where one of `patterns` begins a word; they are written without diacritics, for folded text."""
    return late_regex("|".join(rf"(?<!\w)(?:{pattern})" for pattern in patterns))
