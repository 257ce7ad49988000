"""What was planned and did not come about as planned: "was to open in 2024; the opening has been put back to 2026".

Such a date or figure answers only who asks what was planned at first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence import Sentence
from policy.changes import NOW_VI
from policy.folding import fold
from policy.late_regex import late_regex

_AT_FIRST = late_regex(
    r"(?<![a-z])(?:devai(?:t|ent)|aurai(?:t|ent) du|etai(?:t|ent) (?:\w+ )?(?:prevu|attendu|annonce|promis)\w*|"
    r"avai(?:t|ent) (?:\w+ )?ete (?:prevu|annonce|promis|fixe)\w*|initial\w*|au depart|a l'origine|d'abord|"
    r"(?:was|were) to(?: have)?|(?:was|were|had been) (?:\w+ )?(?:due|expected|scheduled|planned|supposed|meant|set)|"
    r"should have|original\w*|at first|first (?:promised|planned|announced|set)|"
    r"ban dau|le ra|dang le|luc dau|theo (?:tien do|ke hoach|du kien) (?:cu|ban dau)|tung (?:du kien|hen|cam ket))"
    r"(?![a-z])"
)
_THEN = late_regex(
    r"(?<![a-z])(?:put (?:back|off)|push\w* back|postpon\w*|delay\w*|now|new (?:date|deadline|target)|instead|slipp?ed|"
    r"revised|moved (?:back )?to|in the end|has not|have not|not yet|still|only|so far|"
    r"repouss\w*|report(?:e|ee|es|ees)|desormais|finalement|nouve(?:au|lle) (?:date|echeance|delai|calendrier)|"
    r"retard\w*|decal\w*|toujours pas|pas encore|seul(?:s|e|es|ement)?|a ce jour|au jour de|"
    rf"nay|{NOW_VI}|lui|hoan|gia han|cham|doi sang|chuyen sang|moi (?:chi )?(?:co|duoc)|chua|den nay)(?![a-z])"
)
"""What tells that things went otherwise."""
_MOVED_FROM = late_regex(
    r"(?<![a-z])(?:(?:put|pushed|moved) back|postponed|moved|delayed|shifted|repouss\w+|report\w+|decal\w+|doi|lui|"
    r"hoan|chuyen)"
    r"(?: lai)?(?: \w+){0,2}? (?:from|de|du|tu)(?: nam| thang| ngay| quy)?\s\Z"
)
"""Before the first of two days: "moved from 2023 to 2026"."""
_SENTENCES = 2
"""After the plan, in which it is told what came of it."""


def asks_what_was_planned(question: str) -> bool:
    """Whether a question is after the first plan."""
    return _AT_FIRST.search(fold(question)) is not None


def is_overtaken(sentence: Sentence, start: int, around: Sequence[Sentence]) -> bool:
    """Whether the value at `start` of `sentence` is a plan's that the same sentence, or one soon after, takes back."""
    before = re.split(r"[;:]\s|,?\s(?:but|mais|nhung|however|cependant|tuy nhien)\s", sentence.folded[:start])[-1]
    if _MOVED_FROM.search(sentence.folded[:start]):
        return True
    planned = _AT_FIRST.search(before)
    if planned is None or _THEN.search(before, planned.end()):
        return False
    told = (sentence.folded[start:], *(one.folded for one in sentences_after(sentence, around)))
    return any(_THEN.search(one) for one in told)


def sentences_after(sentence: Sentence, around: Sequence[Sentence]) -> list[Sentence]:
    """The sentences of its paragraph in which it is told what came of a plan."""
    return sorted((one for one in around if one.start > sentence.start), key=lambda one: one.start)[:_SENTENCES]
