"""Organisations as the texts name them: ministries, departments, committees, universities, companies, funds."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from policy.folding import fold
from policy.language import Language
from policy.late_regex import late_regex
from policy.people import name_spans
from policy.person_words import ROLE
from policy.phrases import phrase_end


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body named in a text: `text[start:end] == name`."""

    name: str
    start: int
    end: int


_FRENCH = (
    r"ministere|departement|comite|commission|conseil|assemblee|bureau politique|universite|institut|centre|societe"
    r"|compagnie|fonds|agence|direction|academie|ecole|groupe|association|hopital|banque|union|federation|chambre|club"
    r"|parc|bureau|office|autorite"
)
_ENGLISH_OF = (
    r"ministry|department|committee|commission|council|assembly|university|institute|academy|school|agency|bank|office"
    r"|association|union|federation|chamber|authority|fund|centre|center|faculty|bureau|college"
)
_ENGLISH_LAST = (
    r"committee|council|assembly|university|institute|academy|company|corporation|group|fund|centre|center|hospital|bank"
    r"|association|politburo|department|ministry|agency|union|jsc|co\.|ltd|club|authority"
)
_VIETNAMESE = (
    r"bo|so|uy ban nhan dan|uy ban|ubnd|hdnd|hoi dong nhan dan|hoi dong|ban chi dao|ban|cuc|vu|vien|truong dai hoc"
    r"|dai hoc|truong|trung tam|cong ty(?: co phan| tnhh)?|tap doan|tong cong ty|quy|hoi|hiep hoi|lien hiep|benh vien"
    r"|ngan hang|hoc vien|van phong|chi cuc|quoc hoi|chinh phu|tinh uy|thanh uy|bo chinh tri|tong cuc|phong"
)
_FRENCH_HEAD = late_regex(rf"(?<![a-z0-9])(?:{_FRENCH})(?![a-z0-9])")
_VIETNAMESE_HEAD = late_regex(rf"(?<![a-z0-9])(?:{_VIETNAMESE})(?![a-z0-9])")
_ENGLISH_HEAD = late_regex(rf"(?<![a-z0-9])(?:{_ENGLISH_OF})(?=\s(?:of|for|on)\s)")
_ENGLISH_TAIL = late_regex(rf"(?<![a-z0-9])(?:{_ENGLISH_LAST})(?![a-z0-9])")
_ALONE = {
    "quoc hoi",
    "chinh phu",
    "tinh uy",
    "thanh uy",
    "bo chinh tri",
    "ubnd",
    "hdnd",
    "politburo",
    "bureau politique",
}
"""Names that need nothing after them."""
_CAPITALS_BEFORE = late_regex(r"(?:(?:[A-ZÀ-ÞĐ][\w'’&.-]*|of|and|the|for|&|-)\s){1,8}\Z")


def find_organisations(text: str, language: Language | None = None) -> list[Organisation]:
    """Every organisation that `text` names, in order, longest reading first, without overlap.

    Without `language` all three are tried. Generic mentions ("the committee", "le comité") are no names.
    """
    plain = fold(text)
    found: list[Organisation] = []
    if language in (None, "fr"):
        found += _with_head(text, plain, _FRENCH_HEAD, "fr")
    if language in (None, "en"):
        found += _with_head(text, plain, _ENGLISH_HEAD, "en") + _with_tail(text, plain)
    if language in (None, "vi"):
        found += _with_head(text, plain, _VIETNAMESE_HEAD, "vi")
    return _without_overlap(_without_people(text, found))


def _without_people(text: str, found: list[Organisation]) -> list[Organisation]:
    """A person's name that follows a body directly ("Sở Y tế Trần Văn Ba") is no part of the body's name."""
    names = name_spans(text)
    starts = [start for start, _ in names]
    kept: list[Organisation] = []
    for entry in found:
        place = bisect_right(starts, entry.start)
        if place < len(names) and names[place][0] < entry.end and text[names[place][0] - 1] == " ":
            end = names[place][0] - 1
            before = fold(text[entry.start : end])
            # Universities bear names of persons: "Trường Đại học Tôn Đức Thắng".
            if before not in ("truong dai hoc", "dai hoc", "universite", "university", "truong", "lycee"):
                entry = Organisation(text[entry.start : end], entry.start, end)
        if ROLE.match(fold(entry.name)) is None and len(entry.name.split()) + (fold(entry.name) in _ALONE) > 1:
            kept.append(entry)
    return kept


def _with_head(text: str, plain: str, heads: re.Pattern[str], language: Language) -> list[Organisation]:
    found: list[Organisation] = []
    last = 0
    for head in heads.finditer(plain):
        if head.start() < last:
            continue
        if language == "vi" and not text[head.start()].isupper():
            continue
        end = phrase_end(text, head.end(), language)
        is_named = any(character.isupper() for character in text[head.start() : end])
        if end == head.end() and head.group() not in _ALONE:
            continue
        if not is_named and language == "fr" and not _is_specific(plain[head.start() : end]):
            continue
        start = _english_start(text, head.start()) if language == "en" else head.start()
        found.append(Organisation(text[start:end], start, end))
        last = end
    return found


def _with_tail(text: str, plain: str) -> list[Organisation]:
    """English names that end in their head: "Quang Ninh Provincial People's Committee"."""
    found: list[Organisation] = []
    for tail in _ENGLISH_TAIL.finditer(plain):
        if not text[tail.start()].isupper():
            continue
        start = _english_start(text, tail.start())
        if start == tail.start() and tail.group() not in _ALONE:
            continue
        end = phrase_end(text, tail.end(), "en") if plain.startswith(" of ", tail.end()) else tail.end()
        found.append(Organisation(text[start:end], start, end))
    return found


def _english_start(text: str, start: int) -> int:
    before = _CAPITALS_BEFORE.search(text, max(0, start - 90), start)
    if before is None:
        return start
    # "the Ministry of … and the Provincial Committee" are two.
    first = before.start() + max(0, before.group().rfind(" and the ") + 1)
    # The name starts at its first capital; an article before it is no part of it.
    while (
        word := re.match(r"(?:of|and|the|The|for|In|At|For|On|And|By|From|With|&)\s", text[first:start])
    ) is not None:
        first += word.end()
    if (office := ROLE.match(fold(text[first:start]))) is not None:
        link = late_regex(r"\s(?:of|for)\s(?:the\s)?").match(text, first + office.end(), start)
        return link.end() if link else start
    return first


def _is_specific(plain: str) -> bool:
    """A name in lower case counts when it says what it is for: "département des sciences et technologies"."""
    return re.search(r"\s(?:de la|de l'|des|du|d'|populaire|pour)\s?[a-z]", plain) is not None and plain.startswith(
        ("ministere", "departement", "comite", "conseil", "assemblee", "universite", "institut", "academie")
    )


def _without_overlap(found: list[Organisation]) -> list[Organisation]:
    kept: list[Organisation] = []
    for entry in sorted(found, key=lambda one: (one.start, -one.end)):
        if kept and entry.start < kept[-1].end:
            if entry.end - entry.start > kept[-1].end - kept[-1].start:
                kept[-1] = entry
            continue
        kept.append(entry)
    return kept
