"""What a value measures, in the sentence's own words: the noun phrase behind a count, the subject before a share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.extract.edge_words import edge_words, is_end
from ingest.extract.figure_words import BREAK, GENERIC, INDEX_NAME, WORD
from ingest.extract.measure_span import (
    Span,
    clauses_before,
    end_of_clause,
    limits,
    noun_phrase,
    part_behind,
    trim,
    words_after,
    words_before,
)
from ingest.extract.read_sentences import ReadSentence
from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind

_TELLS_FROM_WHEN = late_regex(r"\s(?:avant|apres|before|after|ahead|sooner|earlier than|of|de|d'|truoc|sau)[\s']")
_ONLY_AND = late_regex(r"\s?(?:,|et|and|va|,\sand)\s")
_COMPARES = late_regex(r"(?:up from|down from|against|contre|compared (?:with|to)|so voi(?: muc)?|from|tu)\s$")
_OF_THEM: dict[Language, re.Pattern[str]] = {
    "fr": late_regex(r"\s(?:des|de la|du|de l'|d'entre|de nos|de ses)(?![a-z])"),
    "en": late_regex(r"\sof\s(?:the|its|all|our|their|[a-z]+s\s)"),
    "vi": late_regex(
        r"\s(?:so|cac|can bo|nguoi|doanh nghiep|ho|xa|dan|hoc sinh|sinh vien|giao vien|co so|ho so|truong|thon|"
        r"dia phuong|san pham|lao dong)(?![a-z])"
    ),
}
"""How a share goes on that is of those counted, not of what stands before it."""
_WITH = late_regex(r"\s(?:d['’]une?|avec une?|with an?|of an?|có|covers?|couvre)\s*$")
_LONGEST_OWNER = 16
_NEAR = 80
"""Characters before a value that are looked at: a window, so that long lists of numbers take no longer each."""
_DIGIT = late_regex(r"[0-9]")
_HAS_AREA = late_regex(
    r"[,\s]+(?:(?:a|d['’]|avec|with|has|have|có|of)\s?)?(?:une |an? |tổng )?(?:total )?(?:diện tích|superficie|"
    r"surface|area)(?!\w)"
)
_COVERS = late_regex(
    r"(?<![a-z])(?:covers?|covering|couvre|couvrant|spans?|s'etend|occupe|occupies|rong|trai)(?![a-z])"
)
_CHANGED = late_regex(r"(?:^|\s)(?:up|down|tang|giam|en hausse de|en baisse de|a rise of|an increase of|a fall of)\s$")
_IS_NUMBER_OF = late_regex(
    r"\s(?:is|are|est|la)\s(?:also |aussi |cung )?(?:the number of|le nombre (?:de|des|d')|so luong)\s?"
)
_POINTS = late_regex(r"(?:points?|diem)(?:\s.*)?")
"""A score is of what stands before it: "the index rose to 41.5 points"."""
_NEXT_CELL = late_regex(r"\s?\|\s?")
_PART_OR_CHANGE = late_regex(
    r"(?<![a-z])(?:dont|of which|including|trong do|comprenant|y compris|up|down|tang|giam|en hausse|en baisse|"
    r"a rise|an increase|a fall|soit)(?![a-z])[^,;.]{0,40}$"
)
_IS_PART = late_regex(r"(?<![a-z])(?:dont|of which|including|trong do|comprenant)\s(?:[^,;.]{0,24}\s)?$")
_FILLERS = frozenset(
    {"avec", "with", "total", "tong", "couvrant", "covering", "montants", "s", "voi", "rong", "entire"}
)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured: `text` is a substring of the sentence from `start` on; `around` tells what it is."""

    text: str
    start: int
    around: str
    owner: str | None = None
    """Whose area or amount it is, when the words before say so: the zone of "the zone, with an area of"."""


def shares_measure(sentence: ReadSentence, index: int) -> bool:
    """Whether the value is set beside the one before it: "2,450 and 610", "up from .5 %", "contre 25 en 2020"."""
    if index == 0:
        return False
    between = sentence.folded[sentence.quantities[index - 1].end : sentence.quantities[index].start]
    if _NEXT_CELL.fullmatch(between):
        return True
    return bool(_ONLY_AND.fullmatch(between) or _COMPARES.search(between))


def is_part_or_change(sentence: ReadSentence, index: int) -> bool:
    """Whether the value is a part of the one before ("of which", "dont") or its change ("up 12 %", "tăng")."""
    low, _ = limits(sentence, index)
    return index > 0 and bool(_PART_OR_CHANGE.search(sentence.folded[low : sentence.quantities[index].start]))


def measure_of(sentence: ReadSentence, index: int) -> Measure | None:
    """What the sentence's quantity number `index` measures; None where its words do not say."""
    quantity = sentence.quantities[index]
    if _CHANGED.search(_near(sentence, quantity)) and index > 0 and quantity.kind is QuantityKind.PERCENTAGE:
        return None
    counted = _IS_NUMBER_OF.match(sentence.folded, quantity.end)
    if counted is not None and quantity.kind is QuantityKind.COUNT:
        named = trim(sentence, counted.end(), end_of_clause(sentence, counted.end()))
        return _measure(sentence, named, (named,)) if named else None
    if _IS_PART.search(_near(sentence, quantity)) and quantity.kind is not QuantityKind.RANK:
        part = part_behind(sentence, index)
        if part is not None:
            return _measure(sentence, part, (part,))
    if quantity.kind is QuantityKind.COUNT:
        behind = noun_phrase(sentence, index)
        if (
            behind is not None
            and not _POINTS.fullmatch(sentence.folded, *behind)
            and not any(one.start <= behind[0] < one.end for one in sentence.dates)  # "rose to 21 this year"
        ):
            return _measure(sentence, behind, (behind,))
    if quantity.kind is QuantityKind.RANK:
        named = _index_name(sentence, quantity)
        if named is not None:
            return _measure(sentence, named, (named,))
    before = words_before(sentence, index)
    after = None if quantity.kind is QuantityKind.COUNT else words_after(sentence, index)
    if quantity.kind is QuantityKind.COUNT and not _is_stated_of(sentence, index):
        return None
    chosen = _choose(sentence, quantity, before, after)
    if chosen is None and quantity.kind is QuantityKind.MONEY and not is_part_or_change(sentence, index):
        chosen = clauses_before(sentence, index)
    if chosen is None or (_is_generic(sentence, chosen) and is_part_or_change(sentence, index)):
        return None
    if chosen == before and _is_generic(sentence, before):
        wider = _with_clause_before(sentence, before)
        owner = _owner(sentence, wider[0], before[0]) if quantity.kind is QuantityKind.AREA else None
        return Measure(sentence.text[slice(*wider)], before[0], _joined(sentence, (wider, after)), owner)
    return _measure(sentence, chosen, (before, after))


def is_said_to_be_the_number(sentence: ReadSentence, quantity: Quantity) -> bool:
    """Whether the words behind the value say of what it is the number: "57 is also the number of machines"."""
    return _IS_NUMBER_OF.match(sentence.folded, quantity.end) is not None


def _near(sentence: ReadSentence, quantity: Quantity) -> str:
    return sentence.folded[max(0, quantity.start - _NEAR) : quantity.start]


def _owner(sentence: ReadSentence, begin: int, end: int) -> str | None:
    """The name before "with an area of": the clause that the measure's own words leave."""
    text = sentence.text[begin:end]
    stop = BREAK.search(text)
    named = _WITH.sub("", text[: stop.start()] if stop else text).strip(" ,'’")
    return named if 2 <= len(named.split()) <= _LONGEST_OWNER and not _DIGIT.search(named) else None


def _is_stated_of(sentence: ReadSentence, index: int) -> bool:
    """Whether a verb, a colon or a table's cell leads from words to the number: "số doanh nghiệp đạt 76"."""
    low, _ = limits(sentence, index)
    words, spelled = edge_words(sentence)
    lead = spelled[low : sentence.quantities[index].start]
    return bool(words.verbs.search(lead)) or lead.rstrip().endswith((":", "|", "="))


def owner_of_area(sentence: ReadSentence, quantity: Quantity, measure: Measure) -> str | None:
    """Whose area it is, in the measure's own words: the park of "the park covers" and of "the park has an area of"."""
    if quantity.kind is not QuantityKind.AREA or measure.start >= quantity.start:
        return None
    told = _HAS_AREA.search(measure.text)
    named = measure.text[: told.start()].strip(" ,") if told else measure.text
    if told is None and not _COVERS.search(sentence.folded[measure.start + len(measure.text) : quantity.start]):
        return None
    return named if 2 <= len(named.split()) <= _LONGEST_OWNER and not _DIGIT.search(named) else None


def _measure(sentence: ReadSentence, chosen: Span, around: tuple[Span | None, ...]) -> Measure:
    return Measure(sentence.text[slice(*chosen)], chosen[0], _joined(sentence, around))


def _joined(sentence: ReadSentence, spans: tuple[Span | None, ...]) -> str:
    return " … ".join(sentence.text[slice(*span)] for span in spans if span is not None)


def _index_name(sentence: ReadSentence, quantity: Quantity) -> Span | None:
    """The name of the index or ranking that the sentence gives, nearest to the rank."""
    spans = [match.span() for match in INDEX_NAME[sentence.language].finditer(sentence.text)]
    trimmed = [_until_a_stop(sentence, *span) for span in spans]
    return min(trimmed, key=lambda span: min(abs(span[0] - quantity.end), abs(quantity.start - span[1])), default=None)


def _until_a_stop(sentence: ReadSentence, begin: int, end: int) -> Span:
    """The span cut before the first word that no noun phrase holds; its first two words always stay."""
    for count, match in enumerate(WORD.finditer(sentence.folded, begin, end)):
        if count >= 2 and is_end(sentence, *match.span()):
            return begin, len(sentence.text[: match.start()].rstrip())
    return begin, end


def _choose(sentence: ReadSentence, quantity: Quantity, before: Span | None, after: Span | None) -> Span | None:
    if before is None or after is None:
        return before or after
    is_share_of = quantity.kind is QuantityKind.PERCENTAGE and _OF_THEM[sentence.language].match(
        sentence.folded, quantity.end
    )
    words, spelled = edge_words(sentence)
    if is_share_of and not words.verbs.search(spelled[max(0, quantity.start - _NEAR) : quantity.start]):
        return after
    if quantity.kind is QuantityKind.DURATION and _TELLS_FROM_WHEN.match(sentence.folded, quantity.end):
        return after
    return after if _is_generic(sentence, before) and not _is_generic(sentence, after) else before


def _is_generic(sentence: ReadSentence, span: Span | None) -> bool:
    """Whether the words say nothing of what is measured: "elle", "for a total amount", the name of the place."""
    if span is None:
        return False
    rest = sentence.folded[slice(*span)]
    for mention in sentence.places:
        if span[0] <= mention.start and mention.end <= span[1]:
            rest = rest.replace(sentence.folded[mention.start : mention.end], " ")
    rest = (
        rest.replace("thanh pho", "thanh-pho")
        .replace("dia phuong", "dia-phuong")
        .replace("so tien", "so-tien")
        .replace("muc tieu", "muc-tieu")
    )
    words = WORD.findall(rest.replace("dien tich", "dien-tich").replace("tong so", "tong-so"))
    links = {fold(word) for word in edge_words(sentence)[0].links}
    return all(word in GENERIC or word in links or word in _FILLERS or word.isdigit() for word in words)


def _with_clause_before(sentence: ReadSentence, span: Span) -> Span:
    """The span with the clause before it, which says of what "a total amount" is the amount."""
    breaks = list(BREAK.finditer(sentence.text, 0, span[0]))
    if not breaks:
        return span
    begin = breaks[-2].end() if len(breaks) > 1 else 0
    words, spelled = edge_words(sentence)
    lead = words.leading.match(spelled[begin : span[0]])
    return begin + (lead.end() if lead else 0), span[1]
