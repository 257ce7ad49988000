"""Numbers whose noun is left out: "31 of them use it", "to date 141 have been linked", "elle en a retenu 74".

What they count was said before, in the sentence or in the one before it; the words right behind them are no noun.
"""

from __future__ import annotations

import re

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.quantity.quantity import Quantity, QuantityKind
from policy.quantity.tokens import lower_keeping_length

_ALWAYS = r"\Z|[.,;:!?)\]»”\"]|\((?!s\))|[–—-]\s"
"""What may stand right behind a number in every language and opens no noun."""
_OF_THEM = late_regex(
    r"\s?(?:of (?:them|these|those|which|whom)|d'entre (?:elles|eux)|parmi (?:elles|eux)|(?:trong )?so (?:do|nay))"
    r"(?![a-z])"
)
_ARE = late_regex(r"\s(?:(?:sont|are|were|etaient|la)\s)?(?:des |d'|cac |nhung )?")
_DO = late_regex(r"(?:use|work|train|export|su dung|ap dung|ung dung|utilis|emploi)\w*(?![a-z])")
"""Verbs that are names of things too."""
_IS_A_NAME = late_regex(r"(?<![a-z])(?:so|no\.?|n°|numero|number|dieu|khoan|article|phase|giai doan|top|mang)\s?\Z")
"""Before a number that is itself a name: "both texts bear the number 57"."""
_FRENCH = (
    r"en|au|aux|a|dans|sur(?! (?:les |ses |un total de )?[0-9])|par|pour|contre|fin|debut|d'ici|"
    r"d'entre|depuis|avant|apres|lors|grace|selon|chez|sous|vers|"
    r"l'an|l'annee|l'ont|le sont|cette annee|ce jour|est|sont|ete|etait|etaient|ont|avait|avaient|a ce|seront|sera|"
    r"auront|qui|que|dont|ou|et|mais|puis|soit|y|deja|encore|seulement|aujourd'hui|actuellement|desormais|"
    r"maintenant|hier|environ|au total|au moins|de plus|de moins|de mieux|supplementaires?|parmi|plus tot|plus tard|"
    r"car|parce|puisque|quand|lorsqu\w*|afin|tandis|alors|faute|meme si|"
    r"s'y|se|s'en|ne|n'|retenue?s|acceptee?s|approuvee?s|rejetee?s|refusee?s|validee?s|accordee?s|"
    r"[a-z]+(?<!c)ent|[a-z]+ont"
)
"""A French verb of the third person plural ends in -ent or -ont; no noun behind a number does without its -s."""
_ENGLISH = (
    r"in|on|at|by|to|from|for|as|against|with|without|within|under|over|across|among|between|than|since|after|"
    r"before|during|while|so far|so|now|today|currently|already|yet|still|only|ago|later|last|this|the|"
    r"each|every|a year|and|or|but|then|while|whereas|is|are|was|were|be|been|have|has|had|will|would|can|could|may|"
    r"might|must|should|do|did|does|which|who|that|there|more than|fewer than|less than|up|down|did so|not|in all|"
    r"altogether|because|when|where|thanks to|due to|owing to|although|if|"
    r"more(?=\s?(?:[.,;]|\Z|in|than|by|since|are|were))|too"
)
_VIETNAMESE = (
    r"ở|tại|vào|từ|đến|trong(?! (?:tổng )?số)|trên(?! (?:tổng|[0-9]))|so với|với|năm|tháng|quý|ngày|hiện|nay|đã|được|"
    r"đang|sẽ|chưa|bị|mới|vẫn|cũng|là|có|thuộc|do|và|hoặc|nhưng|mà|khi|sau|trước|thì|vượt|tăng|giảm|đạt|sử dụng|"
    r"áp dụng|ứng dụng|xuất khẩu|tham gia|hoàn thành|nhận được|vì|nhờ|nên|để|tuy|nếu|"
    r"tốt nghiệp|làm việc|bằng|theo|gần nhất|mỗi năm|một năm"
)
"""With their diacritics: "quý" is a quarter and "quỹ" a fund, "có" a verb and "cơ sở" a workshop."""
_BEHIND: dict[Language, re.Pattern[str]] = {
    "fr": late_regex(rf"\s*(?:{_ALWAYS}|(?:{_FRENCH})(?![a-z]))"),
    "en": late_regex(rf"\s*(?:{_ALWAYS}|(?:{_ENGLISH})(?![a-z-]))"),
    "vi": late_regex(rf"\s*(?:{_ALWAYS}|(?:{_VIETNAMESE})(?!\w))"),
}
_UNINFLECTED = (
    r"people|staff|personnel|men|women|children|youth|cattle|fish|sheep|aircraft|crew|faculty|media|data|criteria|"
    r"alumni|species|hectares?|ha|percent|per|points?|half|third|quarter|times?|of"
)
_ENGLISH_VERB = late_regex(
    rf"\s(?!(?:{_UNINFLECTED})(?![a-z]))[a-z]+(?<!s)(?<!ing)\s(?:in|on|at|to|by|for|from|the|a|an|their|its|with|as|"
    r"under|through|up|out|artificial)(?![a-z])"
)
"""A word without -s between a plural number and a preposition or an article is a verb: "31 export to Japan"."""
_FRENCH_EN = late_regex(
    r"(?:(?<![a-z])(?:il|elle|ils|elles|on|qui|y|lui|nous|vous|leur|pour|conseil|comite|jury|province|ville|ministere|"
    r"departement|commission|direction|entreprise|societe|fonds|universite|d|n)\s|'|\A)"
    r"en\s(?!(?:20|19)[0-9]{2})(?:[a-z'-]+\s){1,4}\Z"
)
"""The pronoun "en" before the verb takes the place of the noun: "elle en comptait 12", not "en 2024, elle comptait"."""
_AFTER_EN = late_regex(
    rf"\s*(?:{_ALWAYS}|(?:{_FRENCH}|de|d'|du|l'|la|le|les|chaque|ces|ce|mais|autres|nouve(?:aux|lles))(?![a-z]))"
)
_UNITS_OF_THEM = late_regex(
    r"\s?(?:units?|unites?|exemplaires?|pieces?|copies|chiec|cai)(?![a-z])(?!\s(?:of|de|d'|du|des)(?![a-z]))"
)
"""Says how often, not of what: "it has sold 4,700 units"."""
_IN_A_ROW = late_regex(r"\s*(?:,|;|/)?\s*(?:et|and|va|ou|or|hoac|,)\s*[0-9]")
"""The noun of numbers in a row stands behind the last: "14, 33 and 6 certificates"."""


def is_bare(text: str, quantity: Quantity, language: Language) -> bool:
    """Whether `quantity`, a number without unit, stands in `text` without the noun that it counts.

    >>> from policy.quantity import find_quantities
    >>> text = "Of 193 firms, 31 export to Japan."
    >>> [is_bare(text, one, "en") for one in find_quantities(text, "en")]
    [False, True]
    """
    if quantity.kind is not QuantityKind.COUNT or quantity.unit is not None:
        return False
    folded = fold(text)
    if _OF_THEM.match(folded, quantity.end) or _UNITS_OF_THEM.match(folded, quantity.end):
        return True
    if _IN_A_ROW.match(folded, quantity.end) or _IS_A_NAME.search(folded[: quantity.start]):
        return False
    if language == "fr" and _FRENCH_EN.search(folded[: quantity.start]):
        return bool(_AFTER_EN.match(folded, quantity.end))
    written = lower_keeping_length(text) if language == "vi" else folded
    if _BEHIND[language].match(written, quantity.end):
        return True
    return language == "en" and quantity.value > 1 and bool(_ENGLISH_VERB.match(folded, quantity.end))


def behind_of_them(text: str, quantity: Quantity) -> int | None:
    """Where the words begin behind "31 of them (are)" that may say who they are; None where the number is of nothing
    told, or a verb says what they do.

    >>> from policy.quantity import find_quantities
    >>> text = "It employs 73 people, 58 of them women."
    >>> text[behind_of_them(text, find_quantities(text, "en")[1]) :]
    'women.'
    """
    folded = fold(text)
    found = _OF_THEM.match(folded, quantity.end)
    if found is None:
        return None
    are = _ARE.match(folded, found.end())
    begin = are.end() if are is not None else found.end()
    return None if _DO.match(folded, begin) else begin


def is_of_those_told(text: str, end: int) -> bool:
    """Whether the number that ends at `end` is of those just counted: "7 of them", "trong số này"."""
    return bool(_OF_THEM.match(fold(text), end))
