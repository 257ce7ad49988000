"""The conditions inside the words that state one support: its relative clauses, what stands behind "provided that"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_criteria import (
    criteria_in,
    criterion,
    kind_of,
)
from ingest.extract.support_words import APPLICANTS
from policy.folding import fold
from policy.giving import GETS
from policy.late_regex import late_regex
from policy.registers import Criterion, CriterionKind
from policy.terms import find_concepts

OWN_CONDITION = late_regex(
    r"(?:,\s|\s)(?:à condition (?:de|d'|que)|sous réserve (?:de|d'|que)|provided that|on condition that|"
    r"provided they|if they|"
    r"với điều kiện|nếu)\s",
    re.IGNORECASE,
)
RELATIVE = late_regex(
    r"\s(?:de moins de|ayant moins de|employant|créée?s? depuis|installée?s? (?:à|dans|en|au)|ayant leur siège|"
    r"ayant son siège|dont le siège|en activité depuis|"
    r"existant depuis|having their|implantée?s? (?:à|"
    r"dans|en)|"
    r"with fewer than|with less than|with under|with at least|based in|established|less than|headquartered in|"
    r"có trụ sở|thành lập|hoạt động (?:dưới|ít nhất|từ)|có dưới|có từ|có tối thiểu)\s[^,;.|]+",
    re.IGNORECASE,
)
_MAIN_VERB = late_regex(
    rf"(?<=\s)(?:{GETS}|peu(?:t|vent)|pourr(?:a|ont)|may|can|will|would|pays?|duoc|se duoc|co the)(?![a-z])"
)
_AFTERRELATIVE = late_regex(r"(?:that|which|who|qui)\s$")
_PARTS_OFRELATIVE = late_regex(
    r"\s*[,;]\s+(?:and\s|et\s|và\s)?|\s+(?:and|et|và)\s+(?=(?:set up|have|has|with|based|located|employ|owned|dont|qui|"
    r"créée?s?|installée?s?|implantée?s?|ayant|existant|en activité|comptant|employant|disposant|"
    r"có |hoạt động|thành lập|đặt|sử dụng)(?![a-z]))|\s+(?:that|who|which|qui)\s+|"
    r"\s+(?=(?:có trụ sở|có từ|có dưới|có tối thiểu|có ít nhất|thành lập|hoạt động|"
    r"employant|ayant|installées?|implantées?|based in|with (?:at|fewer|less|more|no|under))\s)"
)
_IN_FIELD = late_regex(r"(?<![a-z])(?:in|of|dans|du|de|des|field|sector|secteur|domaine|linh vuc|nganh|thuoc)(?![a-z])")
_ASIDE = late_regex(r"[\s,]*(?:selon|d'après|according|under|theo|chaque|each|every|mỗi|dans|in|en)\s")


def own_conditions(sentence: ReadSentence, begin: int, end: int, value_at: int | None) -> list[Criterion]:
    """The conditions inside `sentence[begin:end]`, the words that state one support; its value begins at `value_at`."""
    found = _of_subject(sentence, begin, end if value_at is None else value_at)
    match = OWN_CONDITION.search(sentence.text, begin, end)
    limit = end
    after: list[Criterion] = []
    if match is not None:
        limit = match.start()
        stop = re.search(r"[;.](?:\s|$)", sentence.text[match.end() : end])
        after = criteria_in(sentence, match.end(), match.end() + stop.start() if stop else end)
    seen = {condition.text for condition in found}
    for relative in RELATIVE.finditer(sentence.text, begin, limit):
        start, finish = relative.start() + 1, relative.end()
        verb = _MAIN_VERB.search(sentence.folded, start, finish)
        finish = verb.start() if verb else finish
        if any(sentence.text[start:finish].strip(" ,") in text or text in sentence.text[start:finish] for text in seen):
            continue
        for part in relative_parts(sentence, start, finish):
            found.append(part)
    return unique([*found, *after])


def _of_subject(sentence: ReadSentence, begin: int, end: int) -> list[Criterion]:
    """What the words between the applicant and the verb ask: "SMEs based in Hue and set up before 2020 receive"."""
    verb = next(
        (
            found
            for found in _MAIN_VERB.finditer(sentence.folded, begin, end)
            if not _AFTERRELATIVE.search(sentence.folded[max(0, found.start() - 8) : found.start() + 1])
        ),
        None,
    )
    if verb is None:
        return []
    if any(begin <= known.start < verb.start() for known in sentence.references):
        begin = max(known.end for known in sentence.references if known.start < verb.start())
    mentions = [
        mention
        for mention in find_concepts(sentence.text[begin : verb.start()], sentence.language)
        if mention.concept_id in APPLICANTS
    ]
    if not mentions:
        return []
    parts = relative_parts(sentence, begin + mentions[0].end, verb.start())
    # "growers who use drip irrigation get …": what is done for the money is what it pays for.
    return [one for one in parts if one.kind is not CriterionKind.SECTOR or _IN_FIELD.search(fold(one.text))]


def relative_parts(sentence: ReadSentence, begin: int, end: int) -> list[Criterion]:
    """The conditions of a relative clause, one for each part that tells what kind it is."""
    found: list[Criterion] = []
    position = begin
    for start, finish in [
        *(match.span() for match in _PARTS_OFRELATIVE.finditer(sentence.text, begin, end)),
        (end, end),
    ]:
        kind = kind_of(sentence, position, start)
        is_aside = _ASIDE.match(sentence.text, position, start) is not None
        if kind is not None and kind is not CriterionKind.APPLICANT and not is_aside:
            read = criterion(sentence, position, start)
            found += [read] if read else []
        position = finish
    return found


def unique(conditions: Sequence[Criterion]) -> list[Criterion]:
    """Each condition once, in order."""
    return list({(condition.kind, condition.text): condition for condition in conditions}.values())
