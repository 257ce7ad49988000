"""What a question wants counted or measured: the thing named right after "how many", "part de", "bao nhiêu"."""

from __future__ import annotations

import re

from assistant.concepts import Mention, mentions_in
from assistant.vocabulary.sums import SUMS
from policy.folding import fold
from policy.language import Language, detect_language
from policy.late_regex import late_regex

_COUNTS = late_regex(
    r"(?<!\w)(?:combien (?:de |d'|y a-t-il (?:de |d')|compte-t-\w+ (?:de |d'))|nombre (?:total |exact )?(?:de |d'"
    r"|des )|chiffres? (?:de |des |d')"
    r"|how many|number of|count of|total of|bao nhieu|may|so luong(?: cac)?|so (?=doanh|du an|san pham|trung tam"
    r"|start|bai|bang|vuon|sang|ho|nguoi|chuyen|hop tac|thanh vien|y tuong|sinh vien|hoc vien|hoc sinh|ky su|"
    r"giang vien|can bo|lao dong|viec lam|nha|tien si|thac si|don|to chuc|quy|phong|vien|truong|hop dong|giai phap|"
    r"nhan hieu|nhiem vu|de tai|cong trinh|co so|xa|huyen|cau lac bo|khoa hoc)|which has (?:the )?(?:more|most|fewer"
    r"|fewest)|has more|plus (?:de|d')|nhieu(?= doanh| start| du an)|"
    r"par nombre d[e'] ?|by (?:the )?number of)\s?"
)
_HOUSEHOLD = "household"
"""What "hộ" counts, a word too short for the thesaurus, where it stands right behind the asking word."""
_REACH = 30
"""Characters between the asking word and the thing: room for adjectives."""
_APART = late_regex(
    r"[,;:?]|(?<!\w)(?:a|in|at|tai|o|cua|of|est|is|the|has|have|compte|vao|cho|moi|into|for|per|dans|pour|par|de|du|"
    r"des|d)(?!\w)"
)
"""What shows that the thing counted stands before: "pilotes de drone" are pilots."""
_GOES_ON = late_regex(
    r"\s(?!(?:are|is|was|were|do|does|did|have|has|had|can|could|will|would|may|might|must|should|in|at|on|of|for|by|to|"
    r"from|with|and|or|per|as|than|that|which|who|now|so|currently|today|there|each|actually|already|under|across|"
    r"within|since|after|before|between|among|into|over|during|not)(?!\w))[a-z]{3,}(?<!ed)(?<!ing)(?=s(?!\w))(?<!s)s"
)
"""How an English name goes on that is only the first half of the thing: of "drone flights" flights are counted."""

_DOES = late_regex(
    r"(?:use|need|train|work|export|import|produce|invest|support|employ|receive|operate|own|run|join|plan|cost|apply|"
    r"build|offer|grow)(?!\w)"
)
"""Verbs that are names of things too."""
_NO_NUMBER = SUMS | {"grdp", "gdp"}
"""What comes in sums and shares, and in no number."""
_MORE = late_regex(r"which|has more|plus|nhieu")
"""Asks who has more, and of what may be said in shares."""
_NOUN = late_regex(
    r"(?!(?:of|are|is|was|were|do|does|did|have|has|had|more|people|per|the|tien(?! si)|phan tram|la|thi|mot|moi"
    r"|cho|va|de|"
    r"khi|theo|nam|thang|ngay|gio|y|d'entre|en|sont|ont|est|a|and|et|or|ou|than|que|hon|rong|nang|temps|met|hecta|hectares|ha|m2|d'argent)(?!\w))[a-z]{2,}"
)
"""A word that may name what is counted."""
_BEFORE_A_THING = frozenset(
    [
        "nu",
        "nam",
        "tre",
        "vu",
        "mot",
        "cac",
        "nhung",
        "loai",
        "con",
        "cai",
        "chiec",
        "luot",
        "bo",
        "nhom",
        "don",
        "vi",
        "nguoi",
        "nha",
        "suat",
        "ca",
        "ky",
        "bai",
        "cuoc",
        "dot",
        "chuyen",
        "toa",
        "cay",
        "tau",
        "xe",
        "mon",
        "quyen",
        "nganh",
        "mat",
        "hang",
        "to",
        "hop",
        "moi",
        "lan",
        "nhieu",
    ]
)
"""Vietnamese words that may stand between "bao nhiêu" and the name of the thing; of any other the name goes on."""
_WORD = late_regex(r"[a-z]+(?:-[a-z]+)*")
_PLURAL = late_regex(r"(?:[^s]s|people|children|women|men|staff)\Z")
_NOUN_WORDS = 3
_SEATS = late_regex("chỗ", re.IGNORECASE)


def counting(text: str) -> str:
    """`text` folded, without taking the seats of "bao nhiêu chỗ" for the "for" of "bao nhiêu cho"."""
    return fold(_SEATS.sub("ghế", text))


def measured_in(text: str) -> tuple[str, ...]:
    """Concepts that `text` wants counted, in order; empty when it counts nothing or a thing that has no concept.

    >>> measured_in("Combien d'entreprises de haute technologie à Dong Nai ?")
    ('high-tech-enterprise',)
    >>> measured_in("How many quarries were closed?")
    ()
    """
    folded = counting(text)
    mentions = mentions_in(text)
    found: list[str] = []
    for asks in _COUNTS.finditer(folded):
        if text[asks.end() : asks.end() + 2].lower() == "hộ" and folded[asks.end() + 2 : asks.end() + 3] in ("", " "):
            found.append(_HOUSEHOLD)
            continue
        after = next((mention for mention in mentions if mention.start >= asks.end() - 1), None)
        if after is None:
            continue
        thing = _head(folded, after, mentions) if _is_english(asks) else after
        if thing.concept not in _NO_NUMBER and _is_counted(folded, asks, after, thing):
            found.append(thing.concept)
    return tuple(dict.fromkeys(found))


def counts_unnamed(text: str) -> bool:
    """Whether `text` asks for a number of something that has no concept: licensed pilots, digesters.

    >>> counts_unnamed("Combien de bergeries à Lai Chau ?"), counts_unnamed("Combien de projets à Lai Chau ?")
    (True, False)
    """
    folded = counting(text)
    starts = [mention.start for mention in mentions_in(text)]
    return any(
        _NOUN.match(folded, asks.end()) and not any(asks.end() - 1 <= start <= asks.end() for start in starts)
        for asks in _COUNTS.finditer(folded)
        if not _MORE.match(asks[0]) and not (asks[0].startswith("may") and detect_language(text).language != "vi")
    ) and not measured_in(text)


def words_counted(text: str, language: Language) -> tuple[str, ...]:
    """The folded words of the noun that `text` wants counted, as far as its language shows where it ends.

    >>> words_counted("How many concept notes came in?", "en"), words_counted("Combien de bergeries à Lai Chau ?", "fr")
    (('concept', 'notes'), ('bergeries',))
    """
    folded = counting(text)
    asks = next((one for one in _COUNTS.finditer(folded) if not _MORE.match(one[0])), None)
    if asks is None or not _NOUN.match(folded, asks.end()):
        return ()
    words = _WORD.findall(folded[asks.end() :])[:_NOUN_WORDS]
    if language == "fr":
        return tuple(words[:1])
    if language == "vi":
        return tuple(words[:2]) if len(words) > 1 else ()
    # An English noun ends in its plural: behind it stands a verb or a preposition.
    end = next((at for at, word in enumerate(words, 1) if _PLURAL.search(word)), None)
    return tuple(words[:end]) if end is not None else ()


def _is_english(asks: re.Match[str]) -> bool:
    return asks[0].startswith(("how many", "number of", "count of", "total of"))


def _head(folded: str, first: Mention, mentions: tuple[Mention, ...]) -> Mention:
    """The last of the names that follow one another: of "drone flights" flights are counted."""
    head = first
    for mention in mentions:
        if mention.start == head.end + 1 and not _DOES.match(folded, mention.start):
            head = mention
    return head


def _is_counted(folded: str, asks: re.Match[str], first: Mention, thing: Mention) -> bool:
    between = folded[asks.end() : first.start]
    if len(between) > _REACH or _APART.search(between):
        return False
    if asks[0].startswith(("bao nhieu", "may")) and not _BEFORE_A_THING.issuperset(between.split()):
        return False
    return not (_is_english(asks) and _GOES_ON.match(folded, thing.end))
