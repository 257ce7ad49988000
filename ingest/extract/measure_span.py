"""Which words around a value may name what it measures: where a noun phrase or a clause begins and ends."""

from __future__ import annotations

from ingest.extract.edge_words import edge_words, is_end
from ingest.extract.figure_words import BREAK, LONGEST_WORDS, WORD
from ingest.extract.read_sentences import ReadSentence
from policy.late_regex import late_regex

Span = tuple[int, int]
"""Start and end in the sentence's text."""
_AND_A_VERB = late_regex(
    r"(?:et|and|và)\s(?:[^\W\d_]+(?:é|ée|és|ées|ed)(?![^\W_])|employs|has|ranks|is|are|have|"
    r"was|có|đã|đạt)"
)
_IN_BRACKETS = late_regex(r"\s?\([^()]{1,60}\)")
_ACRONYM = late_regex(r"[^()]{0,12}\([A-ZĐ][\w&/-]{1,9}\)")
_WIDEST = 160
"""Characters before a value that are looked at for clauses: a window, so that long lists take no longer each."""
_PART_IS = late_regex(
    r"\s(?:(?:will be|would be|are|is|was|were|sera|seront|est|sont|la|avec|with|dans|in|by|par|go to|goes to|for)\s)"
)


def limits(sentence: ReadSentence, index: int) -> Span:
    """Between which other quantities this one stands."""
    low = sentence.quantities[index - 1].end if index else 0
    high = sentence.quantities[index + 1].start if index + 1 < len(sentence.quantities) else len(sentence.text)
    return low, high


def noun_phrase(sentence: ReadSentence, index: int) -> Span | None:
    """The noun phrase right behind a count: up to a stop, a verb, a preposition of time or place, the next count."""
    _, high = limits(sentence, index)
    begin = sentence.quantities[index].end
    broken = BREAK.search(sentence.text, begin, high)
    limit = broken.start() if broken else high
    end = begin
    for words, match in enumerate(WORD.finditer(sentence.text, begin, limit)):
        if words and _AND_A_VERB.match(sentence.text, match.start()):
            break
        stops = is_end(sentence, *match.span())
        if words and stops:
            break
        if stops and sentence.folded[slice(*match.span())] not in ("de", "d'"):
            return None
        end = match.end()
        if words + 1 >= LONGEST_WORDS:
            break
    return trim(sentence, begin, end)


def words_before(sentence: ReadSentence, index: int) -> Span | None:
    """The words of the clause before the value, without the verb that leads to it."""
    low, _ = limits(sentence, index)
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
    words, spelled = edge_words(sentence)
    while True:
        part = spelled[begin:end]
        found = words.verbs.search(part) or words.trailing.search(part)
        if found is None or found.group() == "":
            break
        end = begin + found.start()
    return trim(sentence, begin, end)


def words_after(sentence: ReadSentence, index: int) -> Span | None:
    """The words of the clause behind the value, beyond the same value in brackets: "VND (… USD) on"."""
    _, high = limits(sentence, index)
    begin = sentence.quantities[index].end
    restated = _IN_BRACKETS.match(sentence.text, begin)
    if restated is not None and restated.end() > high:
        begin = restated.end()
        high = sentence.quantities[index + 2].start if index + 2 < len(sentence.quantities) else len(sentence.text)
    dated = [period.start for period in sentence.dates if begin < period.start < high]
    broken = BREAK.search(sentence.text, begin, min([high, *dated]))
    limit = broken.start() if broken else min([high, *dated])
    return trim(sentence, begin, limit)


def clauses_before(sentence: ReadSentence, index: int) -> Span | None:
    """The clause before a sum, verb and all, with the one before it: "…, y consacre", "…, for a total of"."""
    low, _ = limits(sentence, index)
    end = sentence.quantities[index].start
    breaks = [match.end() for match in BREAK.finditer(sentence.text, max(low, end - _WIDEST), end)]
    begin = breaks[-2] if len(breaks) > 1 else max(low, breaks[0] if breaks and end - _WIDEST > low else low)
    return _trim_ends(sentence, begin, end)


def part_behind(sentence: ReadSentence, index: int) -> Span | None:
    """What a part consists of: the greenhouses of "of which 380 hectares will be greenhouses"."""
    _, high = limits(sentence, index)
    begin = sentence.quantities[index].end
    link = _PART_IS.match(sentence.folded, begin, high)
    if link is None:
        return None
    dated = [period.start for period in sentence.dates if begin <= period.start < high]
    broken = BREAK.search(sentence.text, link.end(), min([high, *dated]))
    return trim(sentence, link.end(), broken.start() if broken else min([high, *dated]))


def end_of_clause(sentence: ReadSentence, begin: int) -> int:
    """Where the clause that holds `begin` ends."""
    broken = BREAK.search(sentence.text, begin)
    return broken.start() if broken else len(sentence.text)


def trim(sentence: ReadSentence, begin: int, end: int) -> Span | None:
    """The span without the links at both ends; None where nothing but links is left."""
    edges, spelled = edge_words(sentence)
    lead = edges.leading.match(spelled[begin:end])
    if lead is not None:
        begin += lead.end()
    while True:
        found = edges.trailing.search(spelled[begin:end])
        if found is None:
            break
        end = begin + found.start()
    while end > begin and not (sentence.text[end - 1].isalnum() or sentence.text[end - 1] in "%"):
        end -= 1
    while begin < end and not sentence.text[begin].isalnum():
        begin += 1
    words = [match.group() for match in WORD.finditer(spelled, begin, end)]
    if not any(word not in edges.links and len(word) > 1 for word in words):
        return None
    return begin, end


def _trim_ends(sentence: ReadSentence, begin: int, end: int) -> Span | None:
    while begin < end and not sentence.text[begin].isalnum():
        begin += 1
    while end > begin and not sentence.text[end - 1].isalnum():
        end -= 1
    return (begin, end) if end - begin > 2 and " " in sentence.text[begin:end] else None


def _around_an_acronym(sentence: ReadSentence, place: int) -> bool:
    """Whether the bracket at `place` holds an abbreviation of the words before it: "(TFP)"."""
    return bool(_ACRONYM.match(sentence.text, place if sentence.text[place] == "(" else max(0, place - 12)))
