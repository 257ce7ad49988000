"""The conditions of a support, one by one, each with its kind and the sentence it is read from."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_condition_words import (
    ADDRESSES,
    AGE_OF_PERSON,
    COMMITS,
    CRITERION_KINDS,
    OWES_OR_OFFENDED,
    SIZE_NAMES,
)
from ingest.extract.support_words import APPLICANTS
from policy.exclusion import SHUTS_OUT
from policy.folding import fold
from policy.late_regex import late_regex
from policy.quantity import QuantityKind
from policy.registers import Criterion, CriterionKind
from policy.terms import concept, find_concepts

_NEXT_RELATIVE = (
    r"|(?<!exister)(?<!existe)(?<!existent)(?<!existant)(?<!activité)\s+(?:(?:et|and"
    r"|và)\s+)?(?=(?:depuis (?:au moins|plus|moins)|ayant leur|ayant son|"
    r"dont (?:le|la|les|l['’])|qui|who|whose|that (?:have|has|are|is|do|employ|operate|own|owe)|"
    r"en activité depuis|installée?s?|implantée?s?|"
    r"domiciliée?s?|based in|located in|headquartered in|established (?:in|for|"
    r"less|more|at)|"
    r"có trụ sở|đóng trên|thành lập|có dưới|có từ|employant|ayant moins|ayant plus)(?:\s|$))"
)
_PARTS = late_regex(
    r"\s*;\s*|,\s+(?:and|et|và)\s+|,\s+|\s+(?:and|et|và|ainsi que|as well as|đồng thời)\s+(?=(?:be|have|has|is|are|"
    r"not|must|"
    r"avoir|être|de |d'|disposer|déposer|submit|contribute|employ|operate|provide|co-|apporter|employer|exercer|"
    r"justifier|"
    r"undertake|commit|farm|put |pay |bear |fund |own |owe |hold |show |hire |invest |register|sign |ne |n'|qui |who "
    r"|whose |dont |[a-zé]{3,}(?:er|ir|oir)\s|annual |revenue|turnover|capital |"
    r"sử dụng |có |phải|được|hoạt động|nộp|cam kết|đóng|là |không |chưa |doanh thu|vốn ))"
    r"|\s+with\s+(?=(?:no|at|fewer|less|more|under)\s)" + _NEXT_RELATIVE
)
_LEAD = late_regex(
    r"^\s*(?:(?:[-•*+]|[a-zđ]\)|[0-9]{1,2}[.)]|\([a-z0-9]{1,2}\))\s*)?"
    r"(?:đối tượng (?:áp dụng|hỗ trợ|thụ hưởng|được hỗ trợ|được hưởng)[^:]{0,30}:\s?)?"
    r"(?:(?:the )?(?:conditions?|criteria|requirements?|eligibility)\s?[:=]\s?|(?:điều kiện|yêu cầu|"
    r"tiêu chí)[^:]{0,40}:\s?|"
    r"(?:conditions?|critères)[^:]{0,40}:\s?)?",
    re.IGNORECASE,
)
_AFTER_TRIGGER = late_regex(
    r"(?:must|shall|provided that|on condition that|qualify(?:, (?:firms|applicants|enterprises))?|required to|"
    r"à condition (?:de|d'|que)|il faut|doivent|doit|sous réserve (?:de|d'|que)|phải|với điều kiện|"
    r"đáp ứng (?:các )?điều kiện)\s*:?\s*",
    re.IGNORECASE,
)
_ANYBODY = late_regex(
    r"(?:^|, ?|(?<![a-z])(?:cac|nhung|moi|les|the|each|chaque) )(?:don vi|doi tuong|ben|nguoi|to chuc,? (?:va "
    r"|hoac )?ca nhan"
    r"|applicants?|recipients?|beneficiar\w+|candidats?|demandeurs?)(?: nao)?$"
)
"""Whoever applies: no kind of applicant."""
_CONCERNED = late_regex(
    r"(?:^\s*(?:[-•*+]|[a-z]\))?|[;,])\s*(?:va |cac )?(?:(?:co quan|to chuc|don vi|ca nhan)(?:,| va)? ){1,4}(?:khac )?"
    r"(?:co )?lien quan[^;]*$"
)
"""The offices that carry a text out: they are among those it applies to, not among those it supports."""
_TO_DO = late_regex(
    r"\s*(?!etre)(?:(?:[a-z]{2,}(?:er|ir|oir))|open|share|provide|train|hire|give|have|has|be|been|win|won|mo"
    r"|chia se|dao tao|cung cap|"
    r"phoi hop)\s"
)
_BARE_AGE = late_regex(r"\s*(?:be |are |is )?(?:under|below|over|younger than|older than|no older than) [1-7][0-9]\s*$")
"""An age without its years: "be under 40"."""
_SHORTEST = 6
_ARTICLE_AT_MOST = 5
"""Characters of "les " and of "1. " before a name."""
_ASIDE = late_regex(r"[\s,]*(?:selon|d'après|according|under|theo|aux termes)\s", re.IGNORECASE)


def criteria_in(sentence: ReadSentence, begin: int = 0, end: int | None = None) -> list[Criterion]:
    """The conditions that `sentence[begin:end]` states, split at commas and "and" where each part stands for itself."""
    end = len(sentence.text) if end is None else end
    concerned = _CONCERNED.search(sentence.folded, begin, end)
    end = concerned.start() if concerned else end
    if SHUTS_OUT.search(sentence.folded, begin, end):
        clause = sentence.text.find("; ", begin, end)
        if clause >= 0:  # who may apply; who may not
            return [*criteria_in(sentence, begin, clause), *criteria_in(sentence, clause + 2, end)]
        read = criterion(sentence, begin, end, as_kind=CriterionKind.OTHER)
        return [read] if read else []
    lead = _LEAD.match(sentence.text, begin, end)
    start = lead.end() if lead else begin
    trigger = ADDRESSES.search(sentence.folded, start, end) if addresses_applicants(sentence) else None
    trigger = trigger or _AFTER_TRIGGER.search(sentence.text, start, end)
    subject = (start, trigger.start()) if trigger else None
    found: list[Criterion] = []
    if trigger is not None:
        start = trigger.end()
    position = start
    spans: list[tuple[int, int]] = []
    for match in _PARTS.finditer(sentence.text, start, end):
        spans.append((position, match.start()))
        position = match.end()
    spans.append((position, end))
    joined: list[tuple[int, int]] = []
    for span in spans:
        kind = kind_of(sentence, *span)
        is_also_applicant = kind is CriterionKind.APPLICANT and joined and kind_of(sentence, *joined[-1]) is kind
        if _ASIDE.match(sentence.text, *span) and kind is None and not joined:
            continue
        if (kind is None and joined) or is_also_applicant:
            joined[-1] = (joined[-1][0], span[1])
        elif span[1] - span[0] >= _SHORTEST:
            joined.append(span)
    if subject is not None:
        applicant = criterion(sentence, *subject, only=CriterionKind.APPLICANT)
        if applicant is not None and not _ANYBODY.search(fold(applicant.text)):
            found.append(applicant)
    for span in joined:
        read = criterion(sentence, *span)
        if read is not None:
            found.append(read)
    return found


def criterion(
    sentence: ReadSentence,
    begin: int,
    end: int,
    only: CriterionKind | None = None,
    as_kind: CriterionKind | None = None,
) -> Criterion | None:
    """The span as one condition; None when it is empty, or not of the kind `only`.

    `as_kind` is its kind where the caller knows it.
    """
    while begin < end and not (sentence.text[begin].isalnum()):
        begin += 1
    while end > begin and not (sentence.text[end - 1].isalnum() or sentence.text[end - 1] in "%)"):
        end -= 1
    if end - begin < (2 if only is CriterionKind.APPLICANT else _SHORTEST):
        return None
    text = sentence.text[begin:end]
    concepts = tuple(dict.fromkeys(mention.concept_id for mention in find_concepts(text, sentence.language)))
    if only is CriterionKind.APPLICANT:
        if not any(concept in APPLICANTS for concept in concepts):
            return None
        return Criterion(only, text, sentence.evidence, None, concepts)
    kind = as_kind or kind_of(sentence, begin, end) or CriterionKind.OTHER
    quantity = next(
        (
            read
            for read in sentence.quantities
            if begin <= read.start and read.end <= end and read.kind is not QuantityKind.RANK
        ),
        None,
    )
    inside = sentence.quantity_in_article(quantity) if quantity else None
    return Criterion(kind, text, sentence.evidence, inside, concepts)


def size_named(sentence: ReadSentence, begin: int, end: int) -> list[Criterion]:
    """The size that the applicant's own name states, such as "doanh nghiệp nhỏ", as a condition; else nothing."""
    if not SIZE_NAMES.search(sentence.folded, begin, end):
        return []
    read = criterion(sentence, begin, end, as_kind=CriterionKind.SIZE)
    return [replace(read, quantity=None)] if read else []


def kind_of(sentence: ReadSentence, begin: int, end: int) -> CriterionKind | None:
    """The kind of the condition in the span; None where nothing in it tells."""
    part = sentence.folded[begin:end]
    in_part = [read for read in sentence.quantities if begin <= read.start and read.end <= end]
    is_age = any(read.kind is QuantityKind.DURATION and read.unit in ("year", "month") for read in in_part)
    if COMMITS.search(part) or OWES_OR_OFFENDED.search(part):
        return CriterionKind.OTHER
    if (AGE_OF_PERSON.search(part) and in_part) or _BARE_AGE.match(part):
        return CriterionKind.AGE
    for kind, pattern in CRITERION_KINDS:
        if kind is CriterionKind.AGE and pattern.search(part) and not is_age:
            continue
        if pattern.search(part):
            is_somebody = kind is CriterionKind.ACTIVITY and opens_with_applicant(sentence, begin, end)
            return CriterionKind.APPLICANT if is_somebody else kind
    if is_age:
        return CriterionKind.AGE
    if any(begin <= mention.start < end for mention in sentence.places):
        return CriterionKind.PLACE
    concepts = {mention.concept_id for mention in find_concepts(sentence.text[begin:end], sentence.language)}
    if concepts & APPLICANTS:
        # "ouvrir leurs équipements aux start-ups" is something to do, not somebody to be.
        return CriterionKind.OTHER if _TO_DO.match(part) else CriterionKind.APPLICANT
    return CriterionKind.SECTOR if any(concept(known).kind == "sector" for known in concepts) else None


def opens_with_applicant(sentence: ReadSentence, begin: int, end: int) -> bool:
    """Whether the span begins with who may apply: "research institutes" are somebody, not an activity."""
    first = next(iter(find_concepts(sentence.text[begin:end], sentence.language)), None)
    return first is not None and first.start <= _ARTICLE_AT_MOST and first.concept_id in APPLICANTS


def addresses_applicants(sentence: ReadSentence) -> bool:
    """Whether the sentence says whom a text or measure is for: "the scheme is open to firms of under 50 people"."""
    addressed = ADDRESSES.search(sentence.folded)
    if addressed is None or "«" in sentence.text or "“" in sentence.text:
        return False
    named = find_concepts(sentence.text[addressed.end() :], sentence.language)
    return any(mention.concept_id in APPLICANTS for mention in named[:2])
