"""The words around a value by which it is told where what it measures begins and ends.

Vietnamese words are compared with their marks where the sentence has them: without them "hồ sơ" (files) ends before
"so" (compared with), "dự án" (projects) loses the English "an", and "đề tài" (research projects) is no noun at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.extract.read_sentences import ReadSentence
from policy.folding import fold
from policy.language import Language, is_vietnamese_without_diacritics
from policy.late_regex import late_regex
from policy.quantity.tokens import lower_keeping_length, word_set


@dataclass(frozen=True, slots=True)
class EdgeWords:
    """What stands at the edges of a phrase in one way of spelling."""

    ends: dict[Language, frozenset[str]]
    """Words over which no phrase behind a count goes on, by the sentence's language."""
    links: frozenset[str]
    """Words that alone name nothing."""
    verbs: re.Pattern[str]
    """A verb, with its helpers, that leads to the value behind it."""
    trailing: re.Pattern[str]
    leading: re.Pattern[str]


_ENDS_MARKED = word_set(
    """
    là đã được sẽ đang trong năm với trên vào từ đến kể so như nhằm để cho khi theo hiện chiếm đạt gồm có thuộc
    phải tại
    """
)
_ENDS: dict[Language, frozenset[str]] = {
    "fr": word_set(
        """
        est sont etait etaient sera seront a ont avait avaient qui que dont ou en au dans sur par parmi pour afin tandis
        alors contre soit avec lors grace selon depuis pendant apres avant actuellement ainsi y doivent peuvent
        doit peut ici d'ici
        """
    ),
    "en": word_set(
        """
        is are was were will has have had that which who whom where in on at by for to from with while as since during
        under among compared across per nationwide currently after before over ranked representing accounting including
        must may can should received
        """
    ),
    "vi": frozenset(fold(word) for word in _ENDS_MARKED),
}
_FOLDED = EdgeWords(
    ends=_ENDS,
    links=word_set(
        """
        et ou de du des d' l' la le les un une a au aux en pour par sur dans soit dont d l and or of the a an in on
        at by to for with from than as va hoac cua cac cho voi tai trong la den tu o
        """
    ),
    verbs=late_regex(
        r"(?:\s|^)(?:(?:a|ont|avait|est|sont|etait|s'est|se sont|s'|se|has|have|had|is|are|was|were|been|will|da|dang|"
        r"se|duoc|moi|hien|hien nay|actuellement|currently|now|deja|also|egalement|en moyenne|on average|binh quan|"
        r"trung binh|notamment|respectivement|desormais|only|chi|uoc|environ|soit)\s)*"
        r"(?:atteint|atteignait|equal|equals|equivalent|equivaut|tuong duong|correspond|atteignant|represente|"
        r"representait|representent|representant|eleve a|elevait a|etablit a|"
        r"etablissait a|compte|comptait|comptant|comptent|place|classe|classee|classait|consacre|depasse|alloue|"
        r"mobilise|contribue|augmente|progresse|recule|passe|situe a|situee?|totalise|comprend|comprenant|fournit|"
        r"couvre|couvrant|dispose|recense|emploie|passee|ramene|reduit|tombe|"
        r"stood|standing|stands|reached|reaching|reaches|accounted|accounts|accounting|hit|totalled|totaled|amounted|"
        r"amounts|spent|spends|allocated|covers|covering|covered|counts|counted|rose|grew|fell|increased|ranked|ranks|"
        r"came|placed|went|dropped|cut|shortened|reduced|"
        r"made up|makes up|make up|contributed|averaged|exceeded|provides|employs|hosts|number|numbered|"
        r"dat|chiem|la|tang|giam|rut|nang|len|bang|"
        r"o muc|uoc dat|xep|dung|gom|co|dong gop|chi|danh|dau tu|thu hut|len toi|vuot|"
        r"est|sont|etait|a|ont|avait|is|are|was|were|has|have|had)"
        r"(?:\s(?:a|de|of|for|at|to|by|in|up|from|tu|lan luot|muc|khoang|over|with|the|vi tri|thu|place|en|only|just|"
        r"up to|than))*\s*$"
    ),
    trailing=late_regex(
        r"(?:\s|^|')(?:de|d'|d|du|des|a|au|of|at|for|with|the|by|to|in|from|la|le|les|voi|o muc|muc|khoang|tong|"
        r"avec|dont|et|and|va|soit|en moyenne|or|hoac|comprenant|covering|couvrant|y compris|including|reaching|worth|"
        r"pour|un total|only|just|chi|seulement|actuellement|currently|hien|an|un|une)\s*$"
    ),
    leading=late_regex(
        r"^(?:\s|(?:et|and|va|mais|but|ainsi|soit|en outre|however|in addition|de plus|notamment|ngoai ra|trong do|"
        r"dont|or|l'|d'|le|la|les|the|a|an|un|une|des|du|de|of|that|que|qu'|so that|on|for|in|with|avec|pour|to|cho|"
        r"vao|aux?|a|sur|couvrant|covering|cac|cua)(?=[\s']|(?<='))\s*)+"
    ),
)
_MARKED = EdgeWords(
    ends={"vi": _ENDS_MARKED},
    links=word_set("và hoặc của các cho với tại trong là đến từ ở"),
    verbs=late_regex(
        r"(?<!địa)(?:\s|^)(?:(?:đã|đang|sẽ|được|mới|hiện|hiện nay|cũng|còn|bình quân|trung bình|chỉ|ước|đều)\s)*"
        r"(?:tương đương|đạt|chiếm|là|tăng|giảm|rút|nâng|lên|bằng|ở mức|ước đạt|xếp|đứng|gồm|có|đóng góp|chi|dành|"
        r"đầu tư|thu hút|lên tới|vượt)"
        r"(?:\s(?:từ|lần lượt|mức|khoảng|vị trí|thứ|xuống|lên|còn|tới|đến|hơn|gần|chỉ|thêm|được))*\s*$"
    ),
    trailing=late_regex(r"(?<!địa)(?:\s|^)(?:với|ở mức|mức|khoảng|tổng|và|hoặc|chỉ|hiện)\s*$"),
    leading=late_regex(r"^(?:\s|(?:và|ngoài ra|trong đó|hoặc|cho|vào|các|của)(?=\s)\s*)+"),
)
_BEGINS_NOUN = late_regex(r"hiện (?:vật|tượng)|từ (?:khóa|khoá|điển)")
"""Vietnamese nouns that begin with a word that ends other phrases."""


def edge_words(sentence: ReadSentence) -> tuple[EdgeWords, str]:
    """The words to compare with, and the sentence's text in their spelling, every character in its place."""
    if sentence.language == "vi" and not is_vietnamese_without_diacritics(sentence.text):
        return _MARKED, lower_keeping_length(sentence.text)
    return _FOLDED, sentence.folded


def is_end(sentence: ReadSentence, begin: int, end: int) -> bool:
    """Whether no noun phrase goes on over the sentence's word from `begin` to `end`."""
    words, spelled = edge_words(sentence)
    return spelled[begin:end] in words.ends[sentence.language] and not _BEGINS_NOUN.match(spelled, begin)
