"""Of which round a day is told where a sentence counts several: "the first is open from …, the second from …"."""

from __future__ import annotations

from collections.abc import Callable

from policy.folding import fold
from policy.late_regex import late_regex
from policy.stages import stages_in

_ORDINAL = late_regex(
    r"(?<![a-z0-9])(?:(?:the |la |le |l'un, |dot |vong |lan |ky |round |tour |phase )?(?:"
    r"(?P<n1>first|premiere?|1st|1re|1er(?= (?:appel|tour))|thu nhat|dot (?:1|i|mot|dau)|round (?:1|one)|lan (?:1|"
    r"dau))|"
    r"(?P<n2>second|seconde|deuxieme|2nd|2e|thu hai|dot (?:2|ii|hai)|round (?:2|two)|lan 2)|"
    r"(?P<n3>third|troisieme|3rd|3e|thu ba|dot (?:3|iii|ba)|round (?:3|three)|lan 3)))(?![a-z0-9])"
)
_TO_COME = late_regex(
    r"(?<![a-z])(?:next|upcoming|prochaine?s?|suivante?s?|a venir|tiep theo|sap toi|ke tiep|toi)(?![a-z])"
)


def rounds_at(text: str, first_day: int = 0) -> Callable[[int], frozenset[int]]:
    """Tells of which round the day at a place of `text` is: the one counted last before it, or next behind it where
    the days, the first of which stands at `first_day`, come before their rounds; none where none is counted.

    >>> of = rounds_at("the first is open until 15 March, the second from 1 August", 27)
    >>> of(27), of(53)
    (frozenset({1}), frozenset({2}))
    """
    found = [
        (match.start(), next(int(name[1]) for name, said in match.groupdict().items() if said))
        for match in _ORDINAL.finditer(fold(text))
    ]
    behind = bool(found) and found[0][0] > first_day

    def of(start: int) -> frozenset[int]:
        kept = [number for at, number in found if (at > start) is behind]
        return frozenset((kept[:1] if behind else kept[-1:]) or ())

    return of


def rounds_asked(text: str) -> frozenset[int]:
    """The rounds that a question names by their number."""
    return stages_in(text)


def asks_for_next(text: str) -> bool:
    """Whether a text speaks of the round to come."""
    return _TO_COME.search(fold(text)) is not None
