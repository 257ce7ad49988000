"""What a question on support asks: whether somebody may have one, or which and how much."""

from __future__ import annotations

from assistant.understand import Kind, Understanding
from policy.folding import fold
from policy.giving import tells_results
from policy.late_regex import late_regex

_MAY = late_regex(
    r"(?:puis|peut|peuvent|pouvons|pourrait|pourra)-|peut-\w+|eligib|\bcan\b|\bcould\b|\bmay\b|qualif|entitled"
    r"|du dieu kien|duoc.{0,60}khong|co the|ai-je droit|avons-nous droit"
    r"|(?:a|ont)(?:-t)?-\w+ droit|(?:a|ont) droit|concernee?s?"
)
"""That asks whether somebody may have a support."""
_WHICH = late_regex(
    r"(?<![a-z])(?:quel(?:le)?s?|a quoi|de quoi|combien|what|which|how (?:much|many))(?: [\w'’-]+){0,7}? (?:ai-je"
    r"|avons-nous"
    r"|a-t-\w+|ont-\w+|puis-je|pouvons-nous|peut-\w+|peuvent-\w+|can|may|could|am|are)(?![a-z])"
)
"""That asks what they may have."""
OF_SUPPORT = late_regex(
    r"(?<![a-z])(?:how much|combien|bao nhieu|taux|plafonds?|montants?|amounts?|ceilings?|caps?|rates?|percentage|muc"
    r"|ty le|what (?:can|do|could|may|will) (?:i|we|they|it|a \w+) (?:get|receive|have)|what (?:support|help|aid"
    r"|grant)\w*"
    r"|quel(?:le)?s? (?:aides?|soutiens?|avantages?)|a quoi|de quoi|duoc (?:ho tro |huong )?(?:gi|nhung gi|the nao)"
    r"|ho tro (?:gi|nhung gi|the nao|nhu the nao|bao nhieu)"
    r"|ho tro (?!la |theo |thi )[^,;?]{0,30}?(?:the nao|ra sao|bao nhieu|nhung gi))(?![a-z])"
)
"""Words that ask for the support itself, beside its conditions."""

_WHAT_THERE_IS = late_regex(
    r"(?<![a-z])(?:(?:what|which|any) (?:\w+ )?(?:support|help|aid|assistance|grants?|subsid\w+"
    r"|incentives?|benefits?|funding)"
    r"|what (?:can|could|may|do|does|will|would|is|are) (?:\S+ ){1,8}?(?:get|receive|have|obtain|apply for|claim"
    r"|entitled"
    r"|eligible|expect)"
    r"|quel(?:le)?s? (?:sont (?:les )?)?(?:\w+ )?(?:aides?|soutiens?|avantages?|subventions?|dispositifs?|mesures)"
    r"|a quoi (?:\S+ ){0,8}?droit|que (?:puis|peut|peuvent|pouvons)\S* (?:\S+ ){0,8}?(?:recevoir|obtenir|toucher|avoir"
    r"|demander)|(?:ho tro|uu dai|chinh sach|quyen loi) (?:\w+ )?(?:gi|nao|nhung gi)|(?:nhung|cac) (?:chinh sach|khoan"
    r"|muc) (?:ho tro|uu dai)|duoc (?:huong |nhan )?(?:gi|nhung gi))(?![a-z])"
)
"""That asks what there is, all of it, not how much of one thing."""

_HOW_MANY = late_regex(
    r"(?<![a-z])may (?:\w+ ){0,2}(?:doanh nghiep|du an|hop tac xa|ho so|mo hinh)"
    r"|(?:how many|combien (?:de |d')|bao nhieu) (?:\w+ ){0,2}(?:enterprise|entreprise|firm|compan|societe"
    r"|start-up"
    r"|project|projet|doanh nghiep|du an|hop tac xa|cooperative|dossier|ho so|model|mo hinh)"
)
"""That asks how many were helped, not what one may get."""


def asks_whether(understanding: Understanding) -> bool:
    """Whether the question is whether somebody may have a support, not which or how much of it."""
    folded = fold(understanding.text)
    if _MAY.search(folded) is None or _WHICH.search(folded):
        return False
    return understanding.asks(Kind.YES_NO) or (understanding.asks(Kind.SUPPORT) and not OF_SUPPORT.search(folded))


def asks_results(understanding: Understanding) -> bool:
    """Whether it is asked what has been given; "we were helped once: may we be again?" asks what may be had."""
    return tells_results(fold(understanding.text)) and not asks_whether(understanding)


def asks_how_many(understanding: Understanding) -> bool:
    """Whether it is asked how many firms, projects or files were helped."""
    return _HOW_MANY.search(fold(understanding.text)) is not None


def asks_what_there_is(understanding: Understanding) -> bool:
    """Whether it is asked which supports there are for somebody, not how much one of them is."""
    return _WHAT_THERE_IS.search(fold(understanding.text)) is not None
