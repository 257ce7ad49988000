"""One entry of the register of supports, from its clause: what, for whom, on what basis and conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.extract.figure_places import places_for, places_of
from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_beneficiary import beneficiary_of, receiver_of
from ingest.extract.support_condition_words import SIZE_NAMES
from ingest.extract.support_conditions import for_applicant
from ingest.extract.support_criteria import criterion, size_named
from ingest.extract.support_grants import Grant
from ingest.extract.support_own_conditions import own_conditions, unique
from ingest.extract.support_purpose import purpose_of
from ingest.extract.support_sentences import Setting
from ingest.extract.support_status import proposal_before
from ingest.extract.support_words import APPLICANTS
from policy.folding import fold
from policy.late_regex import late_regex
from policy.legal_reference import InstrumentType, LegalReference
from policy.quantity import Quantity
from policy.registers import Criterion, CriterionKind, Support, SupportStatus
from policy.terms import broader, find_concepts

_AROUND = 400
"""Characters around a grant in which its sentence names who gets it."""
_FEW_WORDS = late_regex(
    r"\s*((?!(?:đạt|kèm|cùng|thêm|with|avec|plus|de|d|of|to|for|pour|à|at|et|and)\b)"
    r"[^\W\d_]+(?:[ '-][^\W\d_]+){0,3})\s*[:,]?\s*"
)
_WHERE = late_regex(
    r"(?:o |tai |au |in |en |a )?(?:l'etranger|abroad|overseas|vietnam|viet nam|trong nuoc|ngoai nuoc|"
    r"nuoc ngoai|quoc te|domestic\w*|foreign|nationale?|internationale?)"
)


def entry_of(setting: Setting, grant: Grant, conditions: Sequence[Criterion], number: int) -> Support:
    """The entry for `grant`, the `number`th (from 0) of its sentence, under the `conditions` told around it."""
    sentence, value, status = setting.sentence, grant.value, grant.status
    begin, end = grant.begin, grant.end
    first = begin if value is not None and number else 0
    if value is not None:
        # Who gets it stands in its own clause: not before the semicolon.
        first = max(first, sentence.text.rfind("; ", 0, value.start) + 1)
    own = own_conditions(sentence, first, grant.until, value.start if value else None)
    conditions = unique([*own, *conditions])
    named = receiver_of(sentence, first, value.start if value else end, status)
    if named is None:
        told_from = _behind_proposal(sentence, begin, end, status) if value is not None else begin
        named = beneficiary_of(sentence, told_from, end, value.start if value else None)
    if named is None and value is not None and number:
        named = _words_before(sentence, begin, min(one.start for one in (grant.amount, grant.rate) if one is not None))
    if named is None and value is not None and status is not SupportStatus.ANNOUNCED:
        named = beneficiary_of(sentence, max(0, begin - _AROUND), min(len(sentence.text), end + _AROUND), value.start)
    criteria = list(conditions)
    if named is not None:
        criteria = for_applicant(criteria, named[0], sentence.language)
    said_in = sentence
    if named is None and setting.title_sentence is not None and value is not None:
        said_in = setting.title_sentence
        named = beneficiary_of(said_in, 0, len(said_in.text), None)
    if named is not None and not any(known.kind is CriterionKind.APPLICANT for known in criteria):
        applicant = criterion(said_in, named[1], named[1] + len(named[0]), only=CriterionKind.APPLICANT)
        if applicant is None and value is not None:
            applicant = criterion(said_in, named[1], named[1] + len(named[0]), as_kind=CriterionKind.APPLICANT)
        if applicant is not None:
            criteria.insert(0, applicant)
    if named is not None and not any(known.kind is CriterionKind.SIZE for known in criteria):
        criteria += size_named(said_in, named[1], named[1] + len(named[0]))
    index = next((at for at, read in enumerate(sentence.quantities) if value and read.start == value.start), None)
    # "12 million in the country, 50 million abroad": where it is done, not whose aid it is.
    places = (places_for(sentence, index) if index is not None else ()) or places_of(sentence) or sentence.scope.about
    return Support(
        id=f"{sentence.article_id}:{sentence.start}:{number}",
        beneficiary=named[0] if named else _title_beneficiary(setting),
        benefit=_benefit(sentence, begin, end),
        amount=sentence.quantity_in_article(grant.amount) if grant.amount else None,
        is_ceiling=grant.is_ceiling,
        criteria=tuple(criteria),
        legal_basis=_basis(setting, begin, end, value),
        status=status,
        places=places,
        evidence=sentence.evidence,
        rate=sentence.quantity_in_article(grant.rate) if grant.rate else None,
        purpose=purpose_of(setting, begin),
    )


def _words_before(sentence: ReadSentence, begin: int, end: int) -> tuple[str, int] | None:
    """The few words right before a further sum: the doctors of "professors up to 2 and doctors up to 1 billion"."""
    words = _FEW_WORDS.fullmatch(sentence.text, begin, end)
    # "abroad up to 60 million" says where, not who.
    if words is None or _WHERE.fullmatch(fold(words[1])):
        return None
    named = {one.concept_id for one in find_concepts(words[1], sentence.language)}
    is_somebody = named & APPLICANTS or any("qualification" in broader(one) for one in named)
    # "Small firms get 40%; medium ones, 20%": a size alone names whom the second is for.
    return (words[1], words.start(1)) if is_somebody or SIZE_NAMES.search(fold(words[1])) else None


def _behind_proposal(sentence: ReadSentence, begin: int, end: int, status: SupportStatus) -> int:
    """Where the proposed thing begins: who proposes it does not get it."""
    return proposal_before(sentence, begin, end) if status is SupportStatus.ANNOUNCED else begin


def _title_beneficiary(setting: Setting) -> str | None:
    """Whom the section's heading names: "Điều 5. Hỗ trợ doanh nghiệp nhỏ và vừa"."""
    # The title of a whole article names those of one of its measures.
    if setting.section_title is None or not (setting.is_legal or setting.section > 1):
        return None
    for mention in find_concepts(setting.section_title, setting.sentence.language):
        if mention.concept_id in APPLICANTS:
            return mention.text
    return None


def _benefit(sentence: ReadSentence, begin: int, end: int) -> str:
    """The clause without its list mark: what one gets, as stated."""
    mark = re.match(r"\s*(?:[-•*+]|[a-zđ]\)|[0-9]{1,2}[.)]|\([a-z0-9]{1,2}\))\s*", sentence.text[begin:end])
    begin += mark.end() if mark else 0
    dateline = re.match(r"[A-ZÀ-ÝĐ][A-ZÀ-ÝĐ ,.]+ [—–-] (?=\w)", sentence.text[begin:end])
    begin += dateline.end() if dateline else 0
    link = re.match(
        r"(?:au titre de (?:laquelle|ce texte|cette \w+)|en vertu de laquelle|aux termes de laquelle|under which"
        r"|whereby|theo đó|au|aux|à la|à l['’]|avec|with|the|le|la|les|l['’]|của|việc)\s?(?=\w)(?!étranger)",
        sentence.text[begin:end],
    )
    begin += link.end() if link and link.group()[-1] in " '’" else 0
    return sentence.text[begin:end].strip(" ,;.")


def _basis(setting: Setting, begin: int, end: int, value: Quantity | None) -> tuple[LegalReference, ...]:
    """The instrument named last before the value, else the one in the clause, else the one spoken of."""
    offset = setting.sentence.start
    own = [reference for reference in setting.basis if offset <= reference.start < offset + len(setting.sentence.text)]
    instruments = [reference for reference in own if reference.type is not InstrumentType.OTHER] or own
    if instruments and not (setting.basis and setting.basis[0].pinpoint and setting.basis[0].pinpoint.article):
        if value is not None:
            before = [reference for reference in instruments if reference.end <= value.start + offset]
            return (before[-1],) if before else (instruments[0],)
        inside = [reference for reference in instruments if begin <= reference.end - offset <= end]
        before = [reference for reference in instruments if reference.end - offset <= begin + 1]
        return (before[-1],) if before else tuple(inside[:1]) or (instruments[0],)
    return setting.basis[:1]
