"""Regular expressions that are compiled when they are first used.

The rules hold some 1,500 of them and one question needs a third: compiling them all took half of every start.
"""

from __future__ import annotations

import re
from typing import Any, cast

_LATE: list[LateRegex] = []


class LateRegex:
    """Stands for a `re.Pattern`: it compiles when something is asked of it, and hands on what is asked."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags
        self._compiled: re.Pattern[str] | None = None
        _LATE.append(self)

    def __getattr__(self, name: str) -> Any:
        """Called the first time for each name: what is found stays on the instance."""
        self._compiled = self._compiled or re.compile(self.pattern, self.flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found


def late_regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""What `re.compile` returns, except that a mistake in `pattern` is told by its first use.

    >>> late_regex(r"(\d+) tỷ").findall("5 tỷ và 12 tỷ")
    ['5', '12']
    """
    return cast("re.Pattern[str]", LateRegex(pattern, flags))


def compile_late_regexes() -> None:
    """Compiles what no question has used yet, so that none waits for it: for a server, once it is open."""
    for late in _LATE:
        late._compiled = late._compiled or re.compile(late.pattern, late.flags)
