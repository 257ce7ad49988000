"""For how long, and how often, a support is paid: conditions of the kind `duration`."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_criteria import criterion
from ingest.extract.support_grants import Grant
from policy.late_regex import late_regex
from policy.quantity import Quantity, QuantityKind
from policy.registers import Criterion, CriterionKind

_FOR_AS_LONG = late_regex(
    r"(?<![a-z])(?:(?:thoi (?:gian|han) (?:ho tro|huong|cap bu|vay|tra)?|trong(?: (?:vong|thoi gian|thoi han))?|pendant"
    r"|durant|sur une (?:duree|periode) de|for(?: a (?:period|term) of)?|over|pour une duree de|duree)"
    r"(?: (?:la|de|of|up to|jusqu'a|toi da|khong qua|les|the|first|premiers|premieres|cac|nhung|cua)){0,3}) ?$"
)
_HOW_OFTEN = late_regex(
    r"(?<![a-z])(?:(?:mot|hai|ba|[0-9]{1,2}|une|deux|trois|two|three) (?:lan|fois|times)|once|twice"
    r"|(?:at most|no more than|au plus|toi da|khong qua) (?:\w+ ){1,3}?)"
    r"(?:/| )?(?:a|an|per|every|each|par|chaque|moi|trong mot|/)? ?(?:year|annum|an|annee|nam)(?![a-z])"
)
_ENDS = late_regex(r"[;.]|,\s|\s(?:and|et|và)(?:\s|$)")


def with_durations(sentence: ReadSentence, grants: Sequence[Grant]) -> list[list[Criterion]]:
    """For each of the sentence's `grants`, in order, how long and how often it is paid; what is told behind the last
    of several that share a ceiling holds for all of them."""
    found = []
    for number, grant in enumerate(grants):
        value = grant.value
        begin = value.end if value is not None else grant.begin
        stop = grants[number + 1].begin if number + 1 < len(grants) else len(sentence.text)
        clause = sentence.text.find(";", begin)
        found.append(_between(sentence, begin, min(stop, clause if clause >= 0 else stop)))
    for number in range(len(grants) - 1, 0, -1):
        if not found[number - 1] and _is_shared(sentence, grants[number - 1], grants[number]):
            found[number - 1] = found[number]
    return found


def _is_shared(sentence: ReadSentence, known: Grant, following: Grant) -> bool:
    """Whether both grants are told in one breath: "30 million at home and 90 million abroad, twice a year at most"."""
    same_rate = known.rate is not None and known.rate == following.rate
    return same_rate and ";" not in sentence.text[known.until : following.begin]


def _between(sentence: ReadSentence, begin: int, end: int) -> list[Criterion]:
    found = []
    for quantity in sentence.quantities:
        if not begin <= quantity.start < end:
            continue
        before = sentence.folded[max(begin, quantity.start - 50) : quantity.start]
        if quantity.kind is QuantityKind.DURATION and (led := _FOR_AS_LONG.search(before)):
            first = max(begin, quantity.start - 50) + led.start()
            found.append(_as_told(sentence, first, _until(sentence, quantity, end)))
        elif quantity.kind is QuantityKind.OTHER and quantity.unit == "times":
            first = _clause_start(sentence, begin, quantity.start)
            found.append(_as_told(sentence, first, _until(sentence, quantity, end)))
    if not found and (often := _HOW_OFTEN.search(sentence.folded, begin, end)):
        found.append(_as_told(sentence, often.start(), often.end()))
    return [one for one in found if one is not None]


def _as_told(sentence: ReadSentence, begin: int, end: int) -> Criterion | None:
    return criterion(sentence, begin, end, as_kind=CriterionKind.DURATION)


def _until(sentence: ReadSentence, quantity: Quantity, end: int) -> int:
    """The end of the few words on the time: "05 năm đầu", "the first five years"."""
    stop = _ENDS.search(sentence.text, quantity.end, end)
    last = stop.start() if stop else end
    return last if last - quantity.end <= 24 else quantity.end


def _clause_start(sentence: ReadSentence, begin: int, position: int) -> int:
    """Where the words between commas that hold `position` begin."""
    cut = max(sentence.text.rfind(", ", begin, position), sentence.text.rfind("; ", begin, position))
    return cut + 2 if cut >= 0 else begin
