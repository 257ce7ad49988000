"""Who gets a support, in the words of its sentence."""

from __future__ import annotations

import re

from ingest.extract.read_sentences import ReadSentence
from ingest.extract.support_words import APPLICANTS
from policy.language import Language
from policy.terms import ConceptMention, find_concepts

_FOR = re.compile(
    r"(?:pour|aux|a|des|en faveur d(?:es|e|')|a destination d(?:es|e|')|destine(?:e|s|es)? aux|for|to|of|cho|"
    r"danh cho|doi voi|"
    r"cac|les|the|l'|d'|beneficiaires? :|ho tro|soutien aux|soutenir les|support)\s?(?:cac |les |l'|the |"
    r"mot )?(?:nouvelles |petites )?$"
)
_STOP: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"[,;:.|()]|\s(?:peu(?:t|vent)|pourront|recoivent|recoit|beneficient|qui|sont|est|ont|a|doivent|de moins|ayant|"
        r"installee?s?|implantee?s?|creee?s?|dans la limite|a hauteur|jusqu'a|d'un montant|pour|ainsi|afin|"
        r"et des projets)\s"
    ),
    "en": re.compile(
        r"[,;:.|()]|\s(?:may|can|will|with|based|having|established|receive|receives|received|that|which|who|are|is|"
        r"has|have|"
        r"must|to|shall|up to|when|in order)\s"
    ),
    "vi": re.compile(
        r"[,;:.|()/]|\s(?:duoc|se|phai|khi|voi|co the|toi da|nhan|dang|da|theo|neu|de|thanh lap|co|hoat dong|dau tu|"
        r"thuc hien|"
        r"doi moi cong nghe|chuyen giao)\s"
    ),
}
_WORDS = re.compile(
    r"(?<![a-z])(?:entreprises|pme|start-?ups|enterprises|smes|companies|firms|doanh nghiep|scientifiques|experts|"
    r"nha khoa hoc|"
    r"chuyen gia|cooperatives|hop tac xa|researchers|chercheurs)(?![a-z])"
)
_LONGEST = 120


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
    stop = _STOP[sentence.language].search(sentence.folded, begin + chosen.end, min(end, start + _LONGEST))
    finish = stop.start() if stop else min(end, start + _LONGEST)
    text = sentence.text[start:finish].strip(" ,;.")
    return (text, start) if text else None


def _plain_word(sentence: ReadSentence, begin: int, end: int) -> tuple[str, int] | None:
    """Applicants inside a longer concept: the enterprises of "soutien aux entreprises de haute technologie"."""
    match = next(
        (found for found in _WORDS.finditer(sentence.folded, begin, end) if not _is_per(sentence, found.start())), None
    )
    if match is None:
        return None
    stop = _STOP[sentence.language].search(sentence.folded, match.end(), min(end, match.start() + _LONGEST))
    finish = stop.start() if stop else min(end, match.start() + _LONGEST)
    return sentence.text[match.start() : finish].strip(" ,;."), match.start()


def _is_per(sentence: ReadSentence, start: int) -> bool:
    """Whether the word belongs to an amount: "200 triệu đồng/doanh nghiệp" does not say which enterprises."""
    return any(quantity.start <= start < quantity.end for quantity in sentence.quantities)


def _fit(sentence: ReadSentence, begin: int, mention: ConceptMention, amount_at: int | None) -> tuple[int, int]:
    start = begin + mention.start
    is_introduced = bool(_FOR.search(sentence.folded[max(0, start - 24) : start]))
    is_subject = amount_at is not None and start < amount_at and start - begin < 40
    return (2 * is_subject + is_introduced, -start)
