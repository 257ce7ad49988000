"""What a support is for, where its own words do not say: its title, the lines above it, its sentence's first words."""

from __future__ import annotations

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_condition_words import SIZE_NAMES
from ingest.extract.support_sentences import Setting
from ingest.extract.support_title_words import SAYS_NO_MORE
from ingest.extract.support_words import APPLICANTS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind
from policy.terms import find_concepts

_MARK = late_regex(
    r"\s*(?:(?:Điều|Article)\s[0-9]{1,3}[.:)]?\s*|[-•*+–]\s*|[a-zđ]{1,2}\)\s*|\([a-z0-9]{1,3}\)\s*|[0-9]{1,2}[.)]\s+)"
)
_STANDS_FOR = late_regex(
    r"\s*(?:and |et |va |con )?(?:one|ones|those|it|celles?|celui|ceux|ce montant|cette aide|this|that|muc nay|o|tai"
    r"|abroad|in"
    r"|a l'etranger|au|pour|for|doi voi|[0-9])(?![a-z])"
)
"""How a clause begins that goes on about what the one before is for."""
_GIVEN = (QuantityKind.MONEY, QuantityKind.PERCENTAGE)
_MILLION = 10**6
"""From here on a number without unit may be a sum whose currency is left out."""
_LONGEST = 240
"""Characters of a line: a longer one is no title."""


def purpose_of(setting: Setting, begin: int) -> tuple[str, ...]:
    """What stands above the words that begin at `begin` of the sentence, and before them in it, widest first."""
    lines = [lead.text for lead in setting.leads]
    title = setting.section_title
    if setting.is_legal and setting.is_given and title is not None and not setting.is_for_all:
        lines.insert(0, title)
    found = [_without_mark(line) for line in lines]
    if head := _head(setting.sentence, begin):
        found.append(head)
    return tuple(one for one in dict.fromkeys(found) if one and not SAYS_NO_MORE.fullmatch(fold(one)))


def _without_mark(line: str) -> str:
    mark = _MARK.match(line)
    told = line[mark.end() if mark else 0 :].strip(" :;.\n")
    return told if len(told) <= _LONGEST else ""


def _head(sentence: ReadSentence, begin: int) -> str:
    """The sentence's words before its first value, where the grant at `begin` is told behind that value or a colon."""
    if sentence.text[:begin].rstrip().endswith(":"):
        return _without_mark(sentence.text[:begin])
    clause = sentence.text.rfind("; ", 0, begin + 1) + 1
    # "…; trademarks: 10 million": a clause with a subject of its own says what it is for; "…; one that" does not.
    first = clause if clause and not _goes_on(sentence, clause, begin) else 0
    values = [one for one in sentence.quantities if one.start >= first and _may_be_given(one)]
    if not values or values[0].start >= begin:
        return ""
    return _without_mark(sentence.text[first : values[0].start]).rstrip(" ,:(")


def _goes_on(sentence: ReadSentence, clause: int, begin: int) -> bool:
    """Whether the clause is about what the one before it is for: it names only where, or who else gets it."""
    if _STANDS_FOR.match(sentence.folded, clause):
        return True
    value = next((one.start for one in sentence.quantities if one.start >= begin and _may_be_given(one)), begin)
    lead = sentence.text[clause:value]
    named = find_concepts(lead, sentence.language)
    is_size = SIZE_NAMES.search(fold(lead)) is not None
    return bool(named or is_size) and all(one.concept_id in APPLICANTS for one in named)


def _may_be_given(one: Quantity) -> bool:
    return one.kind in _GIVEN or (one.kind is QuantityKind.COUNT and one.value >= _MILLION)
