"""Whether a sentence says the opposite of a word of its source: fell where it rose, after where it was before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence import Sentence
from assistant.meaning.clauses import nearest_clause
from policy.language import Language
from policy.late_regex import late_regex


def _words(forms: str) -> re.Pattern[str]:
    return late_regex(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)


_PAIRS = (
    (
        "rise|rises|rose|risen|rising|increas\\w+|grew|grow\\w*|climb\\w*|doubl\\w+|tripl\\w+|"
        "augment\\w+|hausse|croît|croissance|progress(?:e|é|er|ion)|accr\\w+|doublé?\\w*|tăng(?: lên)?|tăng trưởng",
        "fall|falls|fell|fallen|falling|decreas\\w+|declin\\w+|drop(?:s|ped)?|reduc\\w+|shr[aiu]nk\\w*|lower(?:s|ed)|"
        "baiss\\w+|diminu\\w+|recul\\w*|chut\\w+|rédui\\w+|décroi\\w+|giảm(?: xuống)?|sụt giảm",
    ),
    (
        "before|earlier than|prior to|until|avant|jusqu['’](?:à|au|en)|trước",
        "after|later than|since|(?<!d['’])après|depuis|à partir d\\w+|à compter d\\w+|sau",
    ),
    (
        "highest|largest|biggest|most|top|leading|best|maximum|max|plus (?:haut|grand|élevé|fort)\\w*|"
        "premi(?:er|ère)s?|"
        "meilleure?s?|maximum|maximale?|cao nhất|lớn nhất|nhiều nhất|dẫn đầu|đứng đầu|tốt nhất|tối đa",
        "lowest|smallest|least|bottom|last(?! (?:year|month|week|quarter))|worst|minimum|min|plus (?:bas|"
        "petit|faible)\\w*|(?<!an )(?<!année )derni(?:er|ère)s?|"
        "pires?|minimale?|thấp nhất|nhỏ nhất|ít nhất|cuối cùng|tối thiểu",
    ),
    (
        "public|state|state-owned|publics?|publiques?|étatiques?|công lập|nhà nước",
        "private|privés?|privées?|tư nhân|ngoài công lập|tư thục",
    ),
    (
        "mandatory|compulsory|required|must|obliged|obligatoires?|doit|doivent|tenue?s? de|bắt buộc|(?<!không )phải",
        "optional|voluntary|(?-i:may)|facultati(?:f|ve)s?|volontaires?|peut|peuvent|tùy chọn|tự nguyện|có thể",
    ),
    ("exports?|exported|export\\w*|xuất khẩu", "imports?|imported|import(?:ations?|er|e|ent|é\\w*)|nhập khẩu"),
    ("urban|urbaine?s?|đô thị|thành thị", "rural|rurale?s?|ruraux|nông thôn"),
    (
        "adopt(?:s|ed)?|approv(?:es|ed)|pass(?:es|ed)|adopté\\w*|approuv\\w+|votée?|thông qua|phê duyệt",
        "reject(?:s|ed)?|repeal(?:s|ed)?|abolish\\w*|rejet\\w+|abrog\\w+|bác bỏ|bãi bỏ|hủy bỏ",
    ),
)
_OPPOSITES = tuple((_words(one), _words(other)) for one, other in _PAIRS)


def opposites_said(plain: str, language: Language, proving: Sequence[Sentence]) -> tuple[str, ...]:
    """The words of `plain` whose opposite, and not themselves, stands where the sources say it."""
    clauses = [nearest_clause(plain, language, one.text, one.article.language) for one in proving]
    for one, other in _OPPOSITES:
        for said, opposite in ((one, other), (other, one)):
            found = said.findall(plain)
            if not found or opposite.search(plain):
                continue
            if any(said.search(sentence.text) for sentence in proving):
                continue
            if clauses and all(opposite.search(clause) for clause in clauses):
                return tuple(found)
    return ()
