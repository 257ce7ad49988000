"""The first, second or third of something: a phase of works, a round of applications, a school's intake."""

from __future__ import annotations

from policy.folding import fold
from policy.late_regex import late_regex

_THING = (
    r"(?:phase|stage|tranche|etape|dot|round|vong|tour|lot|course|class|workshop|cours|stage|atelier|lop|batch|cohort|cohorte|promotion|intake|edition|session|ky|khoa|"
    r"lan|appel|call|giai doan|vague|wave)"
)
_STAGE = late_regex(
    rf"(?<![a-z])(?:{_THING} (?:so |n° ?|no\.? |thu )?(1|i|mot|nhat|one|un|2|ii|hai|two|deux|3|iii|ba|three|trois|"
    rf"4|iv|bon|tu|four|quatre)|(first|premiere?|1st|1re|1er|second|deuxieme|seconde|2nd|2e|third|troisieme|3rd|3e|"
    rf"fourth|quatrieme|4th|4e) {_THING}s?)(?![a-z0-9])"
    r"|(?:\A\W*|[.;]\s)(?:an?|the|la|le|une?)?\s?(second|third|fourth|deuxieme|troisieme|quatrieme)(?=,|\s(?:is|will|begins?|"
    r"starts?|opens?|follows?|est|sera|debute\w*|commence\w*|ouvr\w+))"
)
_ORDERS = (
    "1 i mot nhat one un first premier premiere 1st 1re 1er",
    "2 ii hai two deux second seconde deuxieme 2nd 2e",
    "3 iii ba three trois third troisieme 3rd 3e",
)
"""Ways to write a first, a second and a third; all others are a fourth."""


def stages_in(text: str) -> frozenset[int]:
    """Which ones of a series `text` names.

    >>> stages_in("applications for round two"), stages_in("hồ sơ đợt 2"), stages_in("la deuxième tranche")
    (frozenset({2}), frozenset({2}), frozenset({2}))
    """
    named = (match[1] or match[2] or match[3] for match in _STAGE.finditer(fold(text)))
    return frozenset(next((at for at, ways in enumerate(_ORDERS, 1) if one in ways.split()), 4) for one in named)


def without_stages(text: str) -> str:
    """`text` with blanks in place of what counts a series: a "first call" is no leader.

    >>> without_stages("How many bids came in the first call?")
    'How many bids came in the           ?'
    """
    for match in _STAGE.finditer(fold(text)):
        text = f"{text[: match.start()]}{' ' * (match.end() - match.start())}{text[match.end() :]}"
    return text
