"""The register of supports: who may get what, how much, on what conditions and legal basis, in what status."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.extract.figure_places import places_for, places_of
from ingest.extract.read_sentences import ReadSentence, read_article_sentences
from ingest.extract.support_beneficiary import beneficiary_of, receiver_of
from ingest.extract.support_conditions import conditions_for, for_applicant, own_conditions, unique
from ingest.extract.support_criteria import criterion, size_named
from ingest.extract.support_grants import Grant, grants_in
from ingest.extract.support_sentences import Setting, settings_of
from ingest.extract.support_status import proposal_before, status_of
from ingest.extract.support_tables import supports_in_tables
from ingest.extract.support_words import APPLICANTS, EXEMPTS, GRANTS, ORDERS_THE_READER, STRONG
from policy.article import Article
from policy.folding import fold
from policy.legal_reference import InstrumentType, LegalReference
from policy.passage import Passage
from policy.quantity import Quantity
from policy.registers import Criterion, CriterionKind, Support, SupportStatus
from policy.terms import find_concepts

_SUBJECT = re.compile(
    r"[\s,]*(?:\([^)]{0,60}\)|(?:du|dated|of|ngay|issued on)\s[^;]{4,30}?(?:19|20)[0-9]{2}|of the [^,;]{0,60}|"
    r"cua [^,;]{0,60}|"
    r"du [^,;]{0,60}|de la [^,;]{0,60})?[\s,]*(?P<word>relative?s?|portant|concernant|sur|visant|pour|concerning|on|"
    r"regarding|"
    r"ve(?: viec)?|quy dinh)\s"
)
_NAMES_SUPPORT = re.compile(
    r"(?<![a-z])(?:soutien|soutenir|aides?|appui|appuyer|support|supports|supporting|encourag\w+|incentives?|"
    r"subsid\w+|grants?|"
    r"ho tro|khuyen khich|uu dai|attraction|attirer|attracting|attract|thu hut)(?![a-z])"
)
_LEADS_TO_SUPPORTS = re.compile(
    r"(?<![a-z])(?:politiques? (?:de soutien|d'appui|d'aide)|mesures? (?:de soutien|d'appui|d'aide)|"
    r"support (?:policies|policy|measures)|"
    r"chinh sach ho tro|co che ho tro)(?![a-z])"
)
_POLICY = re.compile(
    r"(?<![a-z])(?:politiques?|mecanismes?|programmes?|mesures|policies|policy|schemes?|programs?|mechanisms?|"
    r"chinh sach|"
    r"chuong trinh|co che|fonds|fund|quy)(?![a-z])[^.;]{0,80}(?<![a-z])(?:soutenir|soutien|appui|aides?|octroyer|"
    r"support|subsidi[sz]e|grants?|lend|ho tro|tai tro|cho vay|garantir un financement|financement|financing)(?![a-z])"
)
_DATED_AT_MOST = 48
"""Characters between two instruments that share one subject: a date and an "and"."""
_FUND = re.compile(r"(?<![a-z])(?:fonds|fund|quy)(?![a-z])")
_CREATED = re.compile(
    r"(?<![a-z])(?:cree|mis en place|mise en place|institue|instaure|established|set up|created|launched|thanh lap|"
    r"ra doi)(?![a-z])"
)
_AROUND = 400
"""Characters around a grant in which its sentence names who gets it."""
_FEW_WORDS = re.compile(
    r"\s*((?!(?:đạt|kèm|cùng|thêm|with|avec|plus|de|d|of|to|for|pour|à|at|et|and)\b)"
    r"[^\W\d_]+(?:[ '-][^\W\d_]+){0,3})\s*:?\s*"
)
_ANNOUNCES_LIST = re.compile(
    r"(?<![a-z])(?:types?|formes?|sortes?|kinds?|forms?|sorts?|measures?|mesures?|loai|hinh thuc|muc|nhom|noi dung)"
    r" (?:de |d'|of )?(?:soutiens?|aides?|support|assistance|grants?|ho tro)(?![a-z])"
)
"""Words after which a paragraph goes on to tell its supports one by one."""
_WHERE = re.compile(
    r"(?:o |tai |au |in |en |a )?(?:l'etranger|abroad|overseas|vietnam|viet nam|trong nuoc|ngoai nuoc|"
    r"nuoc ngoai|quoc te|domestic\w*|foreign|nationale?|internationale?)"
)
_ENDS_SUBJECT = re.compile(
    r"[;:]|,\s(?=la |le |les |the |resolution|decision|and resolution|nghi quyet|quyet dinh|avec)|\.(?=\s|$)"
    r"|\s(?:reste|restent|est|sont|ont|is|are|was|were|has|have|remains?|da|dang|da duoc)\s"
)
_LOOSE_END = re.compile(r"(?:[\s,]|(?<=\s)(?:et|and|va|la|le|les|the|l')(?=\s|$))+$")


def extract_supports(article: Article, passages: Sequence[Passage]) -> tuple[Support, ...]:
    """The supports that `article` reports, in order; what it does not state stays empty."""
    return supports_of(article, read_article_sentences(article, passages))


def supports_of(article: Article, sentences: Sequence[ReadSentence]) -> tuple[Support, ...]:
    """As `extract_supports`, from sentences already read."""
    settings = settings_of(sentences)
    conditions = conditions_for(settings)
    in_tables, rows = supports_in_tables(article, settings)
    found: list[Support] = []
    gave_in = -1
    for number, setting in enumerate(settings):
        sentence = setting.sentence
        if number not in rows and number not in conditions.lines and not sentence.is_caption:
            read = _in_prose(setting, conditions.of_sentence(number), gave_in == sentence.paragraph)
            if any(support.amount or support.rate for support in read) or _ANNOUNCES_LIST.search(sentence.folded):
                gave_in = sentence.paragraph
            found += read
    every = (*found, *in_tables)
    detailed = {_identity(support) for support in every if support.amount or support.rate} - {None}
    kept = [
        support
        for support in every
        if support.amount or support.rate or _is_exemption(support) or _identity(support) not in detailed
    ]
    return tuple(sorted(kept, key=lambda support: (support.evidence.start, support.id)))


def _is_exemption(support: Support) -> bool:
    return EXEMPTS.search(fold(support.benefit)) is not None


def _identity(support: Support) -> tuple[str | None, int | None] | None:
    """The instrument a support rests on: one that only says "on support for" adds nothing to one with amounts."""
    if not support.legal_basis or support.status is SupportStatus.EXAMPLE:
        return None
    return support.legal_basis[0].number, support.legal_basis[0].year


def spans_of_supports(supports: Sequence[Support]) -> set[tuple[int, int]]:
    """The spans of the values that supports hold and that measure nothing: ceilings, rates, bounds of conditions."""
    spans: set[tuple[int, int]] = set()
    for support in supports:
        if support.status is SupportStatus.EXAMPLE:
            continue
        values = [support.amount, support.rate, *(criterion.quantity for criterion in support.criteria)]
        spans.update((value.start, value.end) for value in values if value is not None)
    return spans


def _in_prose(setting: Setting, conditions: Sequence[Criterion], follows: bool) -> list[Support]:
    sentence = setting.sentence
    if ORDERS_THE_READER.search(sentence.folded):
        return []
    found = [
        _support(
            setting,
            (grant.begin, grant.end),
            grant.amount,
            grant.rate,
            grant.status,
            conditions,
            number,
            grant,
        )
        for number, grant in enumerate(grants_in(setting, conditions, follows))
    ]
    gives = GRANTS.search(sentence.folded) or STRONG.search(sentence.folded) or EXEMPTS.search(sentence.folded)
    if gives and all(support.status is SupportStatus.EXAMPLE for support in found):
        found += _without_amount(setting, conditions, len(found))
    return found


def _without_amount(setting: Setting, conditions: Sequence[Criterion], number: int) -> list[Support]:
    """Supports of which the sentence says that they exist, and on what basis or for whom, but not how much."""
    sentence = setting.sentence
    exempts = EXEMPTS.search(sentence.folded)
    whole = (0, len(sentence.text))
    if exempts is not None and beneficiary_of(sentence, *whole, None) is not None and number == 0:
        status = status_of(sentence, *whole)
        if status is not SupportStatus.EXAMPLE:
            return [_support(setting, whole, None, None, status, conditions, number)]
    spans = _subjects_of_instruments(setting)
    if not spans:
        span = _policy_span(sentence)
        own = tuple(sentence.reference_in_article(known) for known in sentence.references if known.number or known.name)
        spans = [(span, own[:1])] if span else []
    found: list[Support] = []
    for span, basis in spans:
        status = status_of(sentence, *span)
        if status is SupportStatus.ANNOUNCED and not basis:
            continue
        read = _support(setting, span, None, None, status, conditions, number + len(found))
        found.append(replace(read, legal_basis=basis))
    return found


def _subjects_of_instruments(setting: Setting) -> list[tuple[tuple[int, int], tuple[LegalReference, ...]]]:
    """For each instrument that the sentence names as being about support: the words that say so."""
    sentence = setting.sentence
    named = [reference for reference in sentence.references if reference.number is not None]
    leads = _LEADS_TO_SUPPORTS.search(sentence.folded) is not None
    found: list[tuple[tuple[int, int], tuple[LegalReference, ...]]] = []
    waiting: list[LegalReference] = []
    for place, reference in enumerate(named):
        limit = named[place + 1].start if place + 1 < len(named) else len(sentence.text)
        subject = _SUBJECT.match(sentence.folded, reference.end, limit)
        if waiting and reference.start - waiting[-1].end > _DATED_AT_MOST:
            waiting = []
        waiting.append(reference)
        if subject is None:
            continue
        begin = subject.end()
        stop = _ENDS_SUBJECT.search(sentence.folded, begin, limit)
        end = stop.start() if stop else limit
        loose = _LOOSE_END.search(sentence.folded[begin:end])
        end = begin + loose.start() if loose else end
        if _NAMES_SUPPORT.search(sentence.folded, begin, end) or leads:
            basis = tuple(sentence.reference_in_article(known) for known in waiting)
            found.append(((begin, end), basis))
        waiting = []
    return found


def _policy_span(sentence: ReadSentence) -> tuple[int, int] | None:
    """The words that say that there is a policy or fund that supports somebody."""
    match = _POLICY.search(sentence.folded)
    if match is None:
        return None
    begin, end = match.start(), _end_of(sentence, match.end())
    is_fund = _FUND.match(sentence.folded, begin) and _CREATED.search(sentence.folded)
    if is_fund or beneficiary_of(sentence, match.start(), end, None) is not None:
        return begin, end
    return None


def _end_of(sentence: ReadSentence, position: int) -> int:
    stop = _ENDS_SUBJECT.search(sentence.folded, position)
    return stop.start() if stop else len(sentence.text)


def _support(
    setting: Setting,
    span: tuple[int, int],
    amount: Quantity | None,
    rate: Quantity | None,
    status: SupportStatus,
    conditions: Sequence[Criterion],
    number: int,
    grant: Grant | None = None,
) -> Support:
    sentence = setting.sentence
    begin, end = span
    value = amount or rate
    first = grant.begin if grant is not None and number else 0
    if value is not None:
        # Who gets it stands in its own clause: not before the semicolon.
        first = max(first, sentence.text.rfind("; ", 0, value.start) + 1)
    until = grant.until if grant is not None else len(sentence.text)
    conditions = unique([*own_conditions(sentence, first, until, value.start if value else None), *conditions])
    named = receiver_of(sentence, first, value.start if value else end, status)
    if named is None:
        told_from = _behind_proposal(sentence, begin, end, status) if value is not None else begin
        named = beneficiary_of(sentence, told_from, end, value.start if value else None)
    if named is None and value is not None and number:
        named = _words_before(sentence, begin, value.start)
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
    index = sentence.quantities.index(value) if value is not None else None
    places = places_for(sentence, index) if index is not None else places_of(sentence)
    return Support(
        id=f"{sentence.article_id}:{sentence.start}:{number}",
        beneficiary=named[0] if named else _title_beneficiary(setting),
        benefit=_benefit(sentence, begin, end),
        amount=sentence.quantity_in_article(amount) if amount else None,
        is_ceiling=grant is not None and grant.is_ceiling,
        criteria=tuple(criteria),
        legal_basis=_basis(setting, begin, end, value),
        status=status,
        places=places,
        evidence=sentence.evidence,
        rate=sentence.quantity_in_article(rate) if rate else None,
    )


def _words_before(sentence: ReadSentence, begin: int, end: int) -> tuple[str, int] | None:
    """The few words right before a further sum: the doctors of "professors up to 2 and doctors up to 1 billion"."""
    words = _FEW_WORDS.fullmatch(sentence.text, begin, end)
    # "abroad up to 60 million" says where, not who.
    return (words[1], words.start(1)) if words and not _WHERE.fullmatch(fold(words[1])) else None


def _behind_proposal(sentence: ReadSentence, begin: int, end: int, status: SupportStatus) -> int:
    """Where the proposed thing begins: who proposes it does not get it."""
    return proposal_before(sentence, begin, end) if status is SupportStatus.ANNOUNCED else begin


def _title_beneficiary(setting: Setting) -> str | None:
    """Whom the section's heading names: "Điều 5. Hỗ trợ doanh nghiệp nhỏ và vừa"."""
    if setting.section_title is None:
        return None

    for mention in find_concepts(setting.section_title, setting.sentence.language):
        if mention.concept_id in APPLICANTS:
            return mention.text
    return None


def _benefit(sentence: ReadSentence, begin: int, end: int) -> str:
    """The clause without its list mark: what one gets, as stated."""
    mark = re.match(r"\s*(?:[-•*+]|[a-zđ]\)|[0-9]{1,2}[.)]|\([a-z0-9]{1,2}\))\s*", sentence.text[begin:end])
    begin += mark.end() if mark else 0
    link = re.match(
        r"(?:au|aux|à la|à l['’]|avec|with|the|le|la|les|l['’]|của|việc)\s?(?=\w)", sentence.text[begin:end]
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
