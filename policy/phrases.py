"""How far the name of a body runs in a sentence: "Département des sciences et technologies" and no verb."""

from __future__ import annotations

import re

from policy.folding import fold
from policy.late_regex import late_regex
from policy.person_words import ROLE

_TOKEN = late_regex(
    r"(?:[ \u00a0\u202f]{1,2}|[-&/]|(?<=['’]))(?P<word>[^\W\d_]+(?:['’]s(?!\w)|['’](?=[^\W\d_])|(?<=\b[Tt][Pp])\.)?)"
)
_LIST = late_regex(
    r",\s(?:(?:de la|de l'|des|du|d'|la|le|les|l'|of|the)\s?)?[a-z-]+(?:\s[a-z-]+){0,3}(?:,\s[a-z' -]{3,30})?"
    r",?\s(?:et|and|va|&)\s(?:(?:de la|de l'|des|du|d'|la|le|les|l'|of|the)\s?)?[a-z-]+"
)
"""The rest of a name that enumerates: "…, des technologies et de l'environnement", "…, Sports and Tourism"."""
_JOINS = ("et", "and", "va")
_LINKS = {"de", "la", "du", "des", "d'", "l'", "le", "les", "et", "aux", "pour", "of", "the", "and", "for", "on", "va"}
_ARTICLES = {"la", "le", "les", "l'", "the"}
"""Articles go on a name only after a preposition ("de la", "of the"), never alone."""
_BEFORE_NOUN = {"haute", "hautes", "jeunes", "petites", "moyennes", "nouvelle", "nouvelles", "grandes", "hauts"}
_STOPS = {
    "a", "ont", "est", "sont", "sera", "seront", "qui", "que", "dont", "avec", "par", "lors", "dans", "ainsi", "ou",
    "was", "were", "is", "are", "has", "have", "had", "will", "who", "which", "that", "said", "says", "at", "in", "to",
    "with", "by", "from", "as",
}  # fmt: skip
_FRENCH_ADJECTIVE = late_regex(
    r"(?:populaire|provincial|central|national|municipal|permanent|general|regional|local|executif|directeur)(?:e|s|es)?\Z"
    r"|[a-z-]+(?:iques?|elles?|els?|aires?|ives?|ifs?|aux|ales?|mental)\Z"
)
_VIETNAMESE_COMPOUND = (
    r"(?:tinh|thanh|quan|huyen|dang) uy|doi moi sang tao|so huu tri tue|chuyen giao cong nghe|khoi nghiep sang tao"
    r"|khoi nghiep doi moi sang tao"
    r"|tri tue nhan tao|nong thon|khoa hoc|cong nghe|chuyen doi so|uy ban nhan dan|hoi dong nhan dan|trung tam"
    r"|ban thuong vu|mat tran to quoc|thuong vu|lien hiep|tieu chuan do luong chat luong|do luong chat luong|quoc gia"
)
_VERB = (
    r"phat bieu|nhan manh|cho biet|khang dinh|chia se|de nghi|trinh bay|danh gia|thong tin|trao doi|ban hanh|cong bo"
    r"|to chuc|phoi hop|da |se |dang |duoc |la |co |cung |voi |noi |neu |khi |thi |trong |tai |ve |de |vua |trien khai"
    r"|thuc hien|yeu cau|du |tham |chu tri|chi dao|trao |nhan |ky |lam |den |o |tu |cua |cho |theo |va (?!phat trien)"
)
_VIETNAMESE_PART = late_regex(
    rf"(?:\s(?:va|&)|,)?[\s&-](?:(?:{_VIETNAMESE_COMPOUND})(?![a-z])"
    rf"|(?P<unit>tinh|thanh pho|tp\.?|huyen|quan|xa|phuong|thi xa|dac khu)(?=\s|$|[,.])(?!\s(?:{_VERB}))"
    rf"|(?P<first>[^\W\d_]+)(?:\s(?!{_VERB})(?P<second>[a-z]+))?)"
)


_VIETNAMESE_JOIN = late_regex(r"\s(?:va|&)\s")
_VIETNAMESE_BODY = late_regex(
    r"(?:bo|so|ubnd|hdnd|uy ban|hoi dong|cuc|vu|truong dai hoc|vien|tap doan|cong ty)(?![a-z])"
)
_UNITS = {"tỉnh", "thành phố", "tp", "tp.", "huyện", "quận", "xã", "phường", "thị xã", "đặc khu"}


def phrase_end(text: str, start: int, language: str | None, most: int = 160) -> int:
    """Where the noun phrase ends that goes on at `start` of `text`, just after its head; `start` when nothing follows.

    Capitalised words belong to it; words in lower case only after a preposition, as an adjective (French), or as a
    later syllable of a compound (Vietnamese).
    """
    limit = min(len(text), start + most)
    if language == "vi":
        return _vietnamese_end(text[start:limit]) + start
    end = place = start
    previous = "head"
    while True:
        listed = _LIST.match(fold(text[place : min(limit, place + 90)])) if text[place : place + 1] == "," else None
        if listed is not None and previous == "content" and not _has_stop(listed.group()):
            place = end = place + listed.end()
            continue
        found = _TOKEN.match(text, place, limit)
        if found is None:
            return end
        word = fold(found["word"])
        if word in _JOINS and ROLE.match(fold(text[found.end() + 1 : found.end() + 40])):
            return end
        kind = _kind(word, found["word"], previous, language)
        if kind is None:
            return end
        place = found.end()
        previous = kind
        if kind == "content":
            end = place


def _kind(word: str, written: str, previous: str, language: str | None) -> str | None:
    """`content`, `link`, `join`, or None where the phrase has ended."""
    is_capital = written[0].isupper()
    if word in _LINKS and not is_capital:
        # "and the Council" begins another name; "et de la Technologie" goes on with this one.
        is_loose = (word in _ARTICLES and previous != "link") or (word in _JOINS and previous != "content")
        return None if is_loose else "join" if word in _JOINS else "link"
    if is_capital:
        return "content"
    if word in _STOPS:
        return None
    if word in _BEFORE_NOUN and language != "en":
        return "link"
    if previous in ("link", "join") or (language != "en" and _FRENCH_ADJECTIVE.match(word)):
        return "content"
    return None


def _vietnamese_end(rest: str) -> int:
    """Each word of a name begins with a capital; its later syllables are in lower case, and so are the units."""
    plain = fold(rest)
    end = place = 0
    while found := _VIETNAMESE_PART.match(plain, place):
        if (joined := _VIETNAMESE_JOIN.match(plain, place)) and (
            ROLE.match(plain, joined.end()) or _VIETNAMESE_BODY.match(plain, joined.end())
        ):
            return end  # "Bộ Tài chính và Bộ Công an" are two
        if found["first"] is None and found["unit"] is None:
            place = end = found.end()
            continue
        if found["unit"] is not None:
            # "UBND tỉnh Nghệ An", or "UBND tỉnh" alone; without its marks a unit may be another word.
            written = rest[found.start("unit") : found.end("unit")].lower()
            if written not in _UNITS and not re.match(r"\s[^\W\d_a-z]", rest[found.end() : found.end() + 2]):
                return end
            place = end = found.end()
            continue
        if not rest[found.start("first")].isupper():
            return end
        second = found["second"]
        # "HĐND thành phố": letters that stand for words have no later syllables.
        is_acronym = (
            found.end("first") - found.start("first") > 1
            and found["first"]
            and rest[found.start("first") : found.end("first")].isupper()
        )
        keeps_second = second is not None and not is_acronym and rest[found.start("second")].islower()
        place = end = found.end("second") if keeps_second else found.end("first")
    return end


def _has_stop(plain: str) -> bool:
    return any(word in _STOPS for word in re.findall(r"[a-z]+", plain))
