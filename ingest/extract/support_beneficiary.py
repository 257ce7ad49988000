"""Who gets a support, in the words of its sentence."""

from __future__ import annotations

import re

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_words import APPLICANTS, COSTS
from policy.giving import GETS
from policy.language import Language
from policy.late_regex import late_regex
from policy.registers import SupportStatus
from policy.terms import ConceptMention, concepts, find_concepts

_FOR = late_regex(
    r"(?:pour|aux|a|des|en faveur d(?:es|e|')|a destination d(?:es|e|')|destine(?:e|s|es)? aux|for|to|of|cho|"
    r"danh cho|doi voi|"
    r"cac|les|the|l'|d'|beneficiaires? :|ho tro|soutien aux|soutenir les|support)\s?(?:cac |les |l'|the |"
    r"mot )?(?:nouvelles |petites )?$"
)
_STOP: dict[Language, re.Pattern[str]] = {
    "fr": late_regex(
        r"[,;:.|()]|\s(?:comptant|ayant|regroupant|employant|disposant|exercant|obtiennent|dont|ne|peu(?:t|vent)|"
        r"pourront|recoivent|recoit|recevront|beneficient|touchent|percoivent|qui|dont|"
        r"ne|sont|est|ont|a|doivent|de moins|ayant|"
        r"doit|devr(?:a|ont)|pour|ainsi|installee?s?|implantee?s?|creee?s?|dans la limite|a hauteur|jusqu'a|"
        r"d'un montant|afin|et des projets|d(?:e |')(?:recevoir|percevoir|toucher|beneficier|obtenir|acceder"
        r"|disposer)|allant)\s"
    ),
    "en": late_regex(
        r"[,;:.|()]|\s(?=an? (?:one-off|lump|grant|sum|payment|loan|monthly|yearly|subsidy|bonus|prize|voucher))|"
        r"\s(?:may|can|will|with(?! an? (?:doctorate|phd|master|degree|diploma))|"
        r"based|having|established|set up|receive|receives|received|pays?|gets?|"
        r"suggest\w*|propos\w*|"
        r"was|were|in|at|owned|that|which|who|are|is|"
        r"has|have|"
        r"must|to|shall|up to|when|in order)\s"
    ),
    "vi": late_regex(
        r"[,;:.|()/]|\s(?:duoc|se|phai|khi|voi|co the|toi da|nhan|dang|da|theo|neu|de|thanh lap|co|hoat dong|dau tu|"
        r"thuc hien|mua|vay|thue|lap dat|lap|dang ky|ung dung|tham gia|xay dung|nhan chuyen giao|su dung|dat|ban|"
        r"xuat khau|trong|nuoi|"
        r"doi moi cong nghe|chuyen giao)\s"
    ),
}
_WORDS = late_regex(
    r"(?<![a-z])(?:entreprises|pme|start-?ups|enterprises|smes|companies|firms|doanh nghiep|scientifiques|experts|"
    r"nha khoa hoc|"
    r"chuyen gia|cooperatives|hop tac xa|households?|farmers?|growers?|menages|agriculteurs|ho nong dan|ho gia dinh|"
    r"ho kinh doanh|researchers|chercheurs)(?![a-z])"
)
_LONGEST = 120
_FEW = 9
_STANDS_FOR = late_regex(r"(?:celles?|celui|ceux|ils?|elles?|one|ones|those|it|they|ho|nguoi nay)(?![a-z])")
"""Words that stand for somebody named before: they name nobody."""
_PAID_FOR = late_regex(
    r"(?:(?:salar\w+|wages?|costs?|(?<!tuition )(?<!school )fees?|couts?|frais|honoraires|salaires?|remuneration"
    r"|chi phi|(?:tien )?luong)(?: costs?)?"
    r" (?:of|de|du|des|d'|cho|cua)(?: the| an?| les| l'| une?)?|thue|hiring|hire|recruiting|recruit|recruter|recruiter|"
    r"(?:register|set up|create|found|open|creer|fonder|immatriculer|ouvrir|thanh lap|lap|mo)"
    r" (?:an? |une? |mot |their |leur )?(?:own |new |nouvelle )?|"
    r"recrutement d(?:e |')|embaucher|embauche d(?:e |')|tai|at an|dans un|tuyen dung)\s?$"
)
_MODIFIERS = late_regex(
    r"(?<![\w-])(?:(?:(?:tres )?petites? (?:et|ou)|small (?:and|or)"
    r"|[a-z]+(?:-[a-z]+)+|small|young|local|private|household|family|rural|new|jeunes|petites|nouvelles)"
    r"\s)+$"
)
"""Words right before an applicant that say which kind is meant."""
_AUX = late_regex(r"(?<![a-z])(?:aux|au|a la|a l')\s?$")
_JOINED_BY_AUX = late_regex(r"\s(?:et|ou)\s(?:aux|au|a la|a l'|a)(?![a-z])")
_COORDINATES = late_regex(r"(?:,|,? (?:et|ou|and|or|va|hoac))\s(?:les |des |aux |l'|d'|the |cac )?")
"""What stands between two of those who get the same: "doanh nghiệp và hợp tác xã"."""
_THINGS = frozenset({"support", "act"})
"""Kinds of concepts with which the name of nobody begins: it is the registration of a trademark that "is supported"."""
_LOOSE = late_regex(r"\s(?:et|and|và|de|d'|of|jusqu'à|à|còn|cũng|sẽ|đều|also|aussi)\s*$")
_ARTICLES = late_regex(
    r"(?:\s|les |the |la |le |l'|an? |une? |moi |cac |each |every |chaque |[-•*+–]|[a-z]\)|[0-9]{1,2}[.)])*"
)
_RECEIVES = late_regex(rf"(?<![a-z])(?:{GETS}|pay only|da nhan)(?![a-z])")


def beneficiary_of(sentence: ReadSentence, begin: int, end: int, amount_at: int | None) -> tuple[str, int] | None:
    """The words that name who gets it, and where they begin; None where the span names nobody.

    The one introduced by "pour", "for", "cho" wins over others, the one before the amount over those behind it.
    """
    mentions = [
        mention
        for mention in find_concepts(sentence.text[begin:end], sentence.language)
        if mention.concept_id in APPLICANTS and not _is_per(sentence, begin + mention.start)
    ]
    if not mentions:
        return _plain_word(sentence, begin, end)
    chosen = max(mentions, key=lambda mention: _fit(sentence, begin, mention, amount_at))
    start = begin + chosen.start
    for other in reversed([one for one in mentions if one.end <= chosen.start]):
        if not _COORDINATES.fullmatch(sentence.folded, begin + other.end, start):
            break
        start = begin + other.start
    return _cut(sentence, start, begin + chosen.end, end)


def receiver_of(sentence: ReadSentence, begin: int, end: int, status: SupportStatus) -> tuple[str, int] | None:
    """The subject of "receives" or "được hỗ trợ", and where it begins; None where the words hold no such verb."""
    verb = next(iter(_RECEIVES.finditer(sentence.folded, begin, end)), None)
    if verb is None or status is SupportStatus.ANNOUNCED:
        return None
    named = beneficiary_of(sentence, begin, verb.start(), None)
    if named is not None:
        return named
    subject = re.search(r"(?:^|[,;:]\s)([^,;:]+)$", sentence.text[begin : verb.start()].rstrip())
    if subject is None or any(begin + subject.start(1) <= known.start < verb.start() for known in sentence.references):
        return None
    start = begin + subject.start(1)
    articles = _ARTICLES.match(sentence.folded, start)
    start = articles.end() if articles else start
    if _STANDS_FOR.match(sentence.folded, start) or COSTS.match(sentence.folded, start):
        return None
    first = next(iter(find_concepts(sentence.text[start : verb.start()], sentence.language)), None)
    known = concepts().get(first.concept_id) if first is not None and first.start == 0 else None
    if known is not None and known.kind in _THINGS:
        return None
    return _cut(sentence, start, start, verb.start()) if len(subject[1].split()) <= _FEW else None


def _cut(sentence: ReadSentence, start: int, known: int, end: int) -> tuple[str, int] | None:
    """The words from `start` to the first that no longer names the applicant, at the least to `known`."""
    limit = min([end, start + _LONGEST, *(read.start for read in sentence.quantities if known < read.start)])
    stop = _STOP[sentence.language].search(sentence.folded, known, max(limit, known))
    finish = stop.start() if stop else max(limit, known)
    start = _with_modifiers(sentence, start, finish)
    text = _LOOSE.sub("", sentence.text[start:finish]).strip(" ,;.")
    return (text, start) if text else None


def _with_modifiers(sentence: ReadSentence, start: int, finish: int) -> int:
    """Where the whole name begins: at "wind-power" of "wind-power firms", at "aux" of "aux experts et aux savants"."""
    before = _MODIFIERS.search(sentence.folded[:start])
    start = before.start() if before else start
    joined = _JOINED_BY_AUX.search(sentence.folded, start, finish)
    led = _AUX.search(sentence.folded[:start]) if joined else None
    return led.start() if led else start


def _plain_word(sentence: ReadSentence, begin: int, end: int) -> tuple[str, int] | None:
    """Applicants inside a longer concept: the enterprises of "soutien aux entreprises de haute technologie"."""
    match = next(
        (found for found in _WORDS.finditer(sentence.folded, begin, end) if not _is_per(sentence, found.start())), None
    )
    if match is None:
        return None
    return _cut(sentence, match.start(), match.end(), end)


def _is_per(sentence: ReadSentence, start: int) -> bool:
    """Whether the word belongs to an amount ("200 triệu đồng/doanh nghiệp"), a count or a cost ("thuê chuyên gia")."""
    if _PAID_FOR.search(sentence.folded[max(0, start - 24) : start]):
        return True
    # "with fewer than 50 employees": those counted are whose size is bounded, not who gets it.
    return any(quantity.start <= start <= quantity.end + 1 for quantity in sentence.quantities if quantity.value > 1)


def _fit(sentence: ReadSentence, begin: int, mention: ConceptMention, amount_at: int | None) -> tuple[int, int]:
    start = begin + mention.start
    is_introduced = bool(_FOR.search(sentence.folded[max(0, start - 24) : start]))
    is_subject = amount_at is not None and start < amount_at and start - begin < 40
    return (2 * is_subject + is_introduced, -start)
