"""What a value measures, in the sentence's own words: the noun phrase behind a count, the subject before a share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.extract.figure_words import (
    BREAK,
    ENDS_NOUN,
    GENERIC,
    INDEX_NAME,
    LEADING,
    LINKS,
    LONGEST_WORDS,
    TRAILING,
    VERBS,
    WORD,
)
from ingest.extract.read_sentences import ReadSentence
from policy.quantity import Quantity, QuantityKind

_Span = tuple[int, int]
_TELLS_FROM_WHEN = re.compile(r"\s(?:avant|apres|before|after|ahead|sooner|earlier than|of|de|d'|truoc|sau)[\s']")
_AND_A_VERB = re.compile(
    r"(?:et|and|và)\s(?:[^\W\d_]+(?:é|ée|és|ées|ed)(?![^\W_])|employs|has|ranks|is|are|have|"
    r"was|có|đã|đạt)"
)
_IN_BRACKETS = re.compile(r"\s?\([^()]{1,60}\)")
_ACRONYM = re.compile(r"[^()]{0,12}\([A-ZĐ][\w&/-]{1,9}\)")
_ONLY_AND = re.compile(r"\s?(?:,|et|and|va|,\sand)\s")
_COMPARES = re.compile(r"(?:up from|down from|against|contre|compared (?:with|to)|so voi(?: muc)?|from|tu)\s$")
_POINTS = re.compile(r"(?:points?|diem)(?:\s.*)?")
"""A score is of what stands before it: "the index rose to 41.5 points"."""
_FILLERS = frozenset(
    {"avec", "with", "total", "tong", "couvrant", "covering", "montants", "s", "voi", "rong", "entire"}
)


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured: `text` is a substring of the sentence from `start` on; `around` tells what it is."""

    text: str
    start: int
    around: str


def shares_measure(sentence: ReadSentence, index: int) -> bool:
    """Whether the value is set beside the one before it: "2,450 and 610", "up from .5 %", "contre 25 en 2020"."""
    if index == 0:
        return False
    between = sentence.folded[sentence.quantities[index - 1].end : sentence.quantities[index].start]
    return bool(_ONLY_AND.fullmatch(between) or _COMPARES.search(between))


def measure_of(sentence: ReadSentence, index: int) -> Measure | None:
    """What the sentence's quantity number `index` measures; None where its words do not say."""
    quantity = sentence.quantities[index]
    if quantity.kind is QuantityKind.COUNT:
        behind = _noun_phrase(sentence, index)
        if behind is not None and not _POINTS.fullmatch(sentence.folded, *behind):
            return _measure(sentence, behind, (behind,))
    if quantity.kind is QuantityKind.RANK:
        named = _index_name(sentence, quantity)
        if named is not None:
            return _measure(sentence, named, (named,))
    before = _before(sentence, index)
    after = None if quantity.kind is QuantityKind.COUNT else _after(sentence, index)
    if quantity.kind is QuantityKind.COUNT and not _is_stated_of(sentence, index):
        return None
    chosen = _choose(sentence, quantity, before, after)
    if chosen is None:
        return None
    if chosen == before and _is_generic(sentence, before):
        wider = _with_clause_before(sentence, before)
        return Measure(sentence.text[slice(*wider)], before[0], _joined(sentence, (wider, after)))
    return _measure(sentence, chosen, (before, after))


def _is_stated_of(sentence: ReadSentence, index: int) -> bool:
    """Whether a verb, a colon or a table's cell leads from words to the number: "số doanh nghiệp đạt 76"."""
    low, _ = _limits(sentence, index)
    lead = sentence.folded[low : sentence.quantities[index].start]
    return bool(VERBS.search(lead)) or lead.rstrip().endswith((":", "|", "="))


def _measure(sentence: ReadSentence, chosen: _Span, around: tuple[_Span | None, ...]) -> Measure:
    return Measure(sentence.text[slice(*chosen)], chosen[0], _joined(sentence, around))


def _joined(sentence: ReadSentence, spans: tuple[_Span | None, ...]) -> str:
    return " … ".join(sentence.text[slice(*span)] for span in spans if span is not None)


def _index_name(sentence: ReadSentence, quantity: Quantity) -> _Span | None:
    """The name of the index or ranking that the sentence gives, nearest to the rank."""
    spans = [match.span() for match in INDEX_NAME[sentence.language].finditer(sentence.text)]
    trimmed = [_until_a_stop(sentence, *span) for span in spans]
    return min(trimmed, key=lambda span: min(abs(span[0] - quantity.end), abs(quantity.start - span[1])), default=None)


def _until_a_stop(sentence: ReadSentence, begin: int, end: int) -> _Span:
    """The span cut before the first word that no noun phrase holds; its first two words always stay."""
    for count, match in enumerate(WORD.finditer(sentence.folded, begin, end)):
        if count >= 2 and _stops(match.group(), sentence):
            return begin, len(sentence.text[: match.start()].rstrip())
    return begin, end


def _choose(sentence: ReadSentence, quantity: Quantity, before: _Span | None, after: _Span | None) -> _Span | None:
    if before is None or after is None:
        return before or after
    if quantity.kind is QuantityKind.DURATION and _TELLS_FROM_WHEN.match(sentence.folded, quantity.end):
        return after
    return after if _is_generic(sentence, before) and not _is_generic(sentence, after) else before


def _is_generic(sentence: ReadSentence, span: _Span | None) -> bool:
    """Whether the words say nothing of what is measured: "elle", "for a total amount", the name of the place."""
    if span is None:
        return False
    rest = sentence.folded[slice(*span)]
    for mention in sentence.places:
        if span[0] <= mention.start and mention.end <= span[1]:
            rest = rest.replace(sentence.folded[mention.start : mention.end], " ")
    rest = rest.replace("thanh pho", "thanh-pho").replace("dia phuong", "dia-phuong").replace("so tien", "so-tien")
    words = WORD.findall(rest.replace("dien tich", "dien-tich").replace("tong so", "tong-so"))
    return all(word in GENERIC or word in LINKS or word in _FILLERS for word in words)


def _with_clause_before(sentence: ReadSentence, span: _Span) -> _Span:
    """The span with the clause before it, which says of what "a total amount" is the amount."""
    breaks = list(BREAK.finditer(sentence.text, 0, span[0]))
    if not breaks:
        return span
    begin = breaks[-2].end() if len(breaks) > 1 else 0
    lead = LEADING.match(sentence.folded[begin : span[0]])
    return begin + (lead.end() if lead else 0), span[1]


def _limits(sentence: ReadSentence, index: int) -> _Span:
    """Between which other quantities this one stands."""
    low = sentence.quantities[index - 1].end if index else 0
    high = sentence.quantities[index + 1].start if index + 1 < len(sentence.quantities) else len(sentence.text)
    return low, high


def _noun_phrase(sentence: ReadSentence, index: int) -> _Span | None:
    """The noun phrase right behind a count: up to a stop, a verb, a preposition of time or place, the next count."""
    _, high = _limits(sentence, index)
    begin = sentence.quantities[index].end
    broken = BREAK.search(sentence.text, begin, high)
    limit = broken.start() if broken else high
    end = begin
    for words, match in enumerate(WORD.finditer(sentence.text, begin, limit)):
        if words and _AND_A_VERB.match(sentence.text, match.start()):
            break
        word = sentence.folded[match.start() : match.end()]
        if words and _stops(word, sentence):
            break
        if words == 0 and (_stops(word, sentence) and word not in ("de", "d'")):
            return None
        end = match.end()
        if words + 1 >= LONGEST_WORDS:
            break
    return _trim(sentence, begin, end)


def _stops(word: str, sentence: ReadSentence) -> bool:
    return word in ENDS_NOUN[sentence.language]


def _before(sentence: ReadSentence, index: int) -> _Span | None:
    """The words of the clause before the value, without the verb that leads to it."""
    low, _ = _limits(sentence, index)
    end = sentence.quantities[index].start
    begin = low
    for match in BREAK.finditer(sentence.text, low, end):
        if sentence.text[match.start()] == ":" and not sentence.text[match.end() : end].strip():
            end = match.start()  # "Số doanh nghiệp: 76" names what it counts before the colon
            break
        if sentence.text[match.start()] == "|" and not sentence.text[match.end() : end].strip():
            end = match.start()  # a table's cell before
            break
        if match.group() in "()" and _around_an_acronym(sentence, match.start()):
            continue
        begin = match.end()
    while True:
        part = sentence.folded[begin:end]
        found = VERBS.search(part) or TRAILING.search(part)
        if found is None or found.group() == "":
            break
        end = begin + found.start()
    return _trim(sentence, begin, end)


def _after(sentence: ReadSentence, index: int) -> _Span | None:
    """The words of the clause behind the value, beyond the same value in brackets: "VND (… USD) on"."""
    _, high = _limits(sentence, index)
    begin = sentence.quantities[index].end
    restated = _IN_BRACKETS.match(sentence.text, begin)
    if restated is not None and restated.end() > high:
        begin = restated.end()
        high = sentence.quantities[index + 2].start if index + 2 < len(sentence.quantities) else len(sentence.text)
    dated = [period.start for period in sentence.dates if begin < period.start < high]
    broken = BREAK.search(sentence.text, begin, min([high, *dated]))
    limit = broken.start() if broken else min([high, *dated])
    return _trim(sentence, begin, limit)


def _trim(sentence: ReadSentence, begin: int, end: int) -> _Span | None:
    """The span without the links at both ends; None where nothing but links is left."""
    lead = LEADING.match(sentence.folded[begin:end])
    if lead is not None:
        begin += lead.end()
    while True:
        part = sentence.folded[begin:end]
        found = TRAILING.search(part)
        if found is None:
            break
        end = begin + found.start()
    while end > begin and not (sentence.text[end - 1].isalnum() or sentence.text[end - 1] in "%"):
        end -= 1
    while begin < end and not sentence.text[begin].isalnum():
        begin += 1
    words = [match.group() for match in WORD.finditer(sentence.folded, begin, end)]
    if not any(word not in LINKS and len(word) > 1 for word in words):
        return None
    return begin, end


def _around_an_acronym(sentence: ReadSentence, place: int) -> bool:
    """Whether the bracket at `place` holds an abbreviation of the words before it: "(TFP)"."""
    return bool(_ACRONYM.match(sentence.text, place if sentence.text[place] == "(" else max(0, place - 12)))
