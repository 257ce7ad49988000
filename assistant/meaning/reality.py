"""Whether a sentence tells an aim, a plan, a proposal or a condition as if it were so."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.evidence import Sentence
from assistant.facts import facts_of
from assistant.meaning.clauses import clauses_of, nearest_clause
from policy.aims import aims_in, says_aim
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex

_NOT_YET: Mapping[Language, re.Pattern[str]] = {
    "en": late_regex(
        r"\b(?:objectives?|plan(?:s|ned|ning)? (?:for|on)|expect\w*|forecast\w*|is to|are to|could|draft\w*|"
        r"consider(?:s|ed|ing)|towards?|by (?:the end of |the year )?20\d\d|if|unless|pilot\w*|not yet)\b",
        re.IGNORECASE,
    ),
    "fr": late_regex(
        r"\b(?:cherch\w+ à|pr[ée]voi\w+|projet de|but|vers|d['’]ici|à l['’]horizon|[ée]bauche\w*|si|sous réserve|"
        r"pas encore|pilote\w*)\b",
        re.IGNORECASE,
    ),
    "vi": late_regex(
        r"(?<!\w)(?:nhằm|tham vọng|dự thảo|đề nghị|đề xuất|kiến nghị|cần|nên|có thể|(?:đến|tới|trước) năm 20\d\d|nếu|"
        r"thí điểm|chưa|kế hoạch|định hướng)(?!\w)",
        re.IGNORECASE,
    ),
}
"""Beside the words of aims, what keeps a reader from taking a sentence for a fact: generous, for it to be shown."""

_BY_THEN = late_regex(
    r"(?:\bby (?:the end of |the year )?|\bd['’]ici(?: à| fin)? |\bà l['’]horizon "
    r"|(?:đến|tới|trước) (?:hết |cuối )?năm )(?P<year>20\d\d)",
    re.IGNORECASE,
)
_SO_BY_NOW = late_regex(
    r"\b(?:has|have|had|was|were|is|are|now|currently|issued|a|ont|avait|est|sont|compte|actuellement|à ce jour)\b"
    r"|(?<!\w)(?:đã|hiện|đang)(?!\w)",
    re.IGNORECASE,
)
"""What ends the reach of an aim: "it aims at more, and has 33 firms"."""
_AT_THE_BEGINNING = 12
"""Characters: "By 2030, …" is said of all that follows."""


def made_real(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The words by which the sources only aim at, or propose, what `plain` tells as a fact."""
    if not proving or _NOT_YET[language].search(plain) or says_aim(fold(plain), language):
        return ()
    found = [_aims(plain, language, one) for one in proving]
    return found[0] if all(found) else ()


def _aims(plain: str, language: Language, sentence: Sentence) -> tuple[str, ...]:
    """The aiming words of the clause that `plain` was made from, as far as they reach what it says."""
    spoken = sentence.article.language
    clause = nearest_clause(plain, language, sentence.text, spoken)
    figures, others = _shared_places(plain, language, clause, spoken)
    shared = figures or others
    if not shared:
        # Nothing tells how far the words of a long clause reach: only its nearest part counts.
        clause = nearest_clause(plain, language, clause, spoken, fine=True)
    aims = [span for span in aims_in(fold(clause), spoken) if not shared or _reaches(clause, span[1], shared)]
    # "By 2024" in an article of 2025 tells what has come about, and "up to 2030" is the subject of many a resolution.
    written = (sentence.article.published or sentence.article.retrieved).year
    aims += [
        match.span()
        for match in _BY_THEN.finditer(clause)
        if int(match["year"]) > written
        and (match.start() < _AT_THE_BEGINNING or any(_are_together(clause, one, match.start()) for one in figures))
    ]
    return tuple(clause[start:end].strip() for start, end in aims)


def _shared_places(plain: str, language: Language, clause: str, spoken: Language) -> tuple[list[int], list[int]]:
    """Where the clause has the figures of `plain`, and where its dates and identifiers."""
    own, stated = facts_of(plain, language), facts_of(clause, spoken)
    values = {(one.value, one.unit) for one in own.quantities}
    figures = [one.start for one in stated.quantities if (one.value, one.unit) in values]
    days = {(one.first, one.last) for one in own.periods}
    numbers = {one.number for one in own.references if one.number}
    others = [one.start for one in stated.periods if (one.first, one.last) in days]
    others += [one.start for one in stated.references if one.number in numbers]
    return figures, others


def _reaches(clause: str, aim: int, places: Sequence[int]) -> bool:
    """Whether what is aimed at is one of `places`: behind the aim, with nothing between that is so by now."""
    return any(aim <= place and not _SO_BY_NOW.search(clause[aim:place]) for place in places) or any(
        _are_together(clause, place, aim) for place in places
    )


def _are_together(clause: str, one: int, other: int) -> bool:
    """Whether two places are in one fine clause: "33 firms by 2030", not "33 firms, and it aims at more"."""
    return any(start <= one < end and start <= other < end for start, end in clauses_of(clause, fine=True))
