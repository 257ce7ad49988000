"""Supports of which a sentence says that they exist, and on what basis or for whom, but not how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_beneficiary import beneficiary_of
from ingest.extract.support_entry import entry_of
from ingest.extract.support_grants import Grant
from ingest.extract.support_sentences import Setting
from ingest.extract.support_status import status_of
from ingest.extract.support_words import EXEMPTS
from policy.late_regex import late_regex
from policy.legal_reference import LegalReference
from policy.registers import Criterion, Support, SupportStatus

_SUBJECT = late_regex(
    r"[\s,]*(?:\([^)]{0,60}\)|(?:du|dated|of|ngay|issued on)\s[^;]{4,30}?(?:19|20)[0-9]{2}|of the [^,;]{0,60}|"
    r"cua [^,;]{0,60}|"
    r"du [^,;]{0,60}|de la [^,;]{0,60})?[\s,]*(?P<word>relative?s?|portant|concernant|sur|visant|pour|concerning|on|"
    r"regarding|"
    r"ve(?: viec)?|quy dinh)\s"
)
_NAMES_SUPPORT = late_regex(
    r"(?<![a-z])(?:soutien|soutenir|aides?|appui|appuyer|support|supports|supporting|encourag\w+|incentives?|"
    r"subsid\w+|grants?|"
    r"ho tro|khuyen khich|uu dai|attraction|attirer|attracting|attract|thu hut)(?![a-z])"
)
_LEADS_TO_SUPPORTS = late_regex(
    r"(?<![a-z])(?:politiques? (?:de soutien|d'appui|d'aide)|mesures? (?:de soutien|d'appui|d'aide)|"
    r"support (?:policies|policy|measures)|"
    r"chinh sach ho tro|co che ho tro)(?![a-z])"
)
_POLICY = late_regex(
    r"(?<![a-z])(?:politiques?|mecanismes?|programmes?|mesures|policies|policy|schemes?|programs?|mechanisms?|"
    r"chinh sach|"
    r"chuong trinh|co che|fonds|fund|quy)(?![a-z])[^.;]{0,80}(?<![a-z])(?:soutenir|soutien|appui|aides?|octroyer|"
    r"support|subsidi[sz]e|grants?|lend|ho tro|tai tro|cho vay|garantir un financement|financement|financing)(?![a-z])"
)
_DENIES = late_regex(
    r"(?<![a-z])(?:(?:khong|chua) (?:co|danh|bao gom|quy dinh|du kien) (?:\w+ ){0,3}?(?:khoan|muc|chinh sach"
    r"|ho tro|kinh phi)|aucune? (?:\w+ )?(?:aide|soutien|subvention|mesure|credit)"
    r"|ne (?:prevoit|donne|contient|comporte) (?:aucun|pas)"
    r"|(?:no|not any|nor any|without any) (?:\w+ )?(?:support|grant|aid|subsid\w+|money|funding)"
    r"|(?:does|do|did) not (?:provide|give|pay|offer|contain|grant))(?![a-z])"
)
"""That there is no support in it."""
_DATED_AT_MOST = 48
"""Characters between two instruments that share one subject: a date and an "and"."""
_FUND = late_regex(r"(?<![a-z])(?:fonds|fund|quy)(?![a-z])")
_CREATED = late_regex(
    r"(?<![a-z])(?:cree|mis en place|mise en place|institue|instaure|established|set up|created|launched|thanh lap|"
    r"ra doi)(?![a-z])"
)
_ENDS_SUBJECT = late_regex(
    r"[;:]|,\s(?=la |le |les |the |resolution|decision|and resolution|nghi quyet|quyet dinh|avec)|\.(?=\s|$)"
    r"|\s(?:reste|restent|est|sont|ont|is|are|was|were|has|have|remains?|da|dang|da duoc)\s"
)
_LOOSE_END = late_regex(r"(?:[\s,]|(?<=\s)(?:et|and|va|la|le|les|the|l')(?=\s|$))+$")


def supports_without_sum(setting: Setting, conditions: Sequence[Criterion], number: int) -> list[Support]:
    """Supports of which the sentence says that they exist, and on what basis or for whom, but not how much."""
    sentence = setting.sentence
    if _DENIES.search(sentence.folded):
        return []
    exempts = EXEMPTS.search(sentence.folded)
    whole = (0, len(sentence.text))
    names_somebody = setting.is_given or beneficiary_of(sentence, *whole, None) is not None
    if exempts is not None and names_somebody and number == 0:
        status = status_of(sentence, *whole)
        if status is not SupportStatus.EXAMPLE:
            return [entry_of(setting, _without_sum(setting, whole, status), conditions, number)]
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
        read = entry_of(setting, _without_sum(setting, span, status), conditions, number + len(found))
        found.append(replace(read, legal_basis=basis))
    return found


def _without_sum(setting: Setting, span: tuple[int, int], status: SupportStatus) -> Grant:
    return Grant(*span, len(setting.sentence.text), None, None, status, is_ceiling=False)


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
